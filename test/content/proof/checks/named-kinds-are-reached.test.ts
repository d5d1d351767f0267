import { expect, test } from 'vitest';
import type { Phase } from '../../../../content/model/schema/obligation.ts';
import { namedKindsAreReached } from '../../../../content/proof/checks/named-kinds-are-reached.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { smallContent } from '../../support/small-content.ts';
import { clause, phase, rule } from '../../support/small-rules.ts';

test('the real content passes', async () => {
  expect(await namedKindsAreReached(realContent)).toEqual([]);
});

const FILE = 'content/data/obligations/one.json';
const fault = (at: string, message: string) => ({
  ...{ file: FILE, at: `phases.0.${at}`, message },
  remedy: 'Restore the clause that reaches it, or read the words once more.',
});

const { classes, entities, terms } = realContent;
const provisions: Phase['provisions'] = [
  { instrument: 'audit-policy', version: '2016', eid: 'sec_2' },
];
const found = async (held: Partial<Phase>) =>
  namedKindsAreReached(
    smallContent({
      ...{ classes, entities, terms },
      obligations: [rule('one', { phases: [phase({ provisions, ...held })] })],
    }),
  );

const words = (quote: string | null) => ({ eid: 'sec_2', quote });
const AGENCIES = 'incorporated-administrative-agencies';

test('a kind that the words of the rule, of a clause or of the limit name is reached by a clause', async () => {
  expect(
    await found({
      key_phrase: words('地方公共団体の長'),
      clauses: [clause(['nisc'], { words: words('独立行政法人における監査') })],
      limit: {
        words: words('国立大学法人の学長'),
        covers: ['national-university-corporations'],
        statement: '',
      },
    }),
  ).toEqual([
    fault('clauses', 'The words name 「地方公共団体」, and no clause reaches "local-governments".'),
    fault(
      'clauses',
      'The words name 「国立大学法人」, and no clause reaches "national-university-corporations".',
    ),
    fault(
      'clauses',
      'The words name 「独立行政法人」, and no clause reaches "incorporated-administrative-agencies".',
    ),
    fault(
      'clauses',
      'The limit covers "national-university-corporations", and no clause reaches it.',
    ),
  ]);
});

test('a clause that excludes a kind or leaves it open reaches it', async () => {
  expect(
    await found({
      key_phrase: words('独立行政法人'),
      clauses: [clause([AGENCIES], { verdict: 'does_not_apply', role: null, words: words(null) })],
    }),
  ).toEqual([]);
});

test('a term of the same text names the kinds of its definition', async () => {
  const clauses = ['national-administrative-organs', 'designated-corporations'].map((id) =>
    clause([id], { words: words(null) }),
  );
  expect(await found({ key_phrase: words('各機関に対し'), clauses })).toEqual([
    fault(
      'clauses',
      'The words name 「独立行政法人」, and no clause reaches "incorporated-administrative-agencies".',
    ),
  ]);
  // The text of 2015 knows 行政機関等 too, without 指定法人; another decision does not define 各機関 at all.
  const other = [{ instrument: 'basic-act', version: '2016' as const, eid: 'art_1' }];
  expect(
    await found({ key_phrase: words('各機関に対し'), clauses: [], provisions: other }),
  ).toEqual([]);
});

test('a body whose name begins with that of a kind is not the kind', async () => {
  expect(await found({ key_phrase: words('独立行政法人情報処理推進機構に委託し') })).toEqual([]);
});

test('the limit covers the kinds that its words name', async () => {
  expect(
    await found({
      clauses: [clause([AGENCIES], { words: words(null) })],
      limit: { words: words('独立行政法人について'), covers: [], statement: '' },
    }),
  ).toEqual([
    fault(
      'limit.covers',
      'The words of the limit name 「独立行政法人」, and it does not cover "incorporated-administrative-agencies".',
    ),
  ]);
});

test('of a phase whose words are not held nothing is asked', async () => {
  expect(await found({ basis: 'inferred', key_phrase: words('独立行政法人') })).toEqual([]);
});

test('a clause dropped from a real rule is told by the words', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.obligations, 'obligations/advisory-audit').phases[1]?.clauses.pop();
  });
  expect(
    (await namedKindsAreReached(content)).map(({ at, message }) => `${at} ${message}`),
  ).toEqual([
    'phases.1.clauses The words name 「指定法人」, and no clause reaches "designated-corporations".',
    'phases.1.clauses The limit covers "designated-corporations", and no clause reaches it.',
  ]);
});
