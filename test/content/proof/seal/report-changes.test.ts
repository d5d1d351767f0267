import { expect, test } from 'vitest';
import type { Corpus } from '../../../../content/model/corpus/corpus.ts';
import { changesBetween } from '../../../../content/proof/seal/report.ts';
import { realIndex } from '../../support/real-index.ts';
import { only, smallIndex } from '../../support/small-corpus.ts';

const { corpus } = realIndex;
const BODY = 'japan-pension-service';

/** One body that is designated in 2016, and one rule of the audits. */
const SMALL: Partial<Corpus> = {
  entities: only(corpus.entities, BODY),
  classes: [],
  obligations: only(corpus.obligations, 'report-after-audit'),
};

const differences = (before: Partial<Corpus>, after: Partial<Corpus>): string[] =>
  changesBetween(smallIndex({ ...SMALL, ...before }), smallIndex({ ...SMALL, ...after }));

const NO_FINDINGS = 'findings: 0 difference(s)';

test('the same corpus differs in nothing, whatever was built anew', () => {
  expect(differences({}, structuredClone(SMALL))).toEqual([
    'records: 0 difference(s)',
    NO_FINDINGS,
  ]);
});

test('records added, changed and removed are named by their folder and id', () => {
  const [first, second, third] = corpus.silences;
  if (!first || !second || !third) throw new Error('the corpus has fewer than three silences');
  expect(
    differences(
      { silences: [first, second] },
      { silences: [third, { ...second, statement: '何も書かれていない。' }] },
    ),
  ).toEqual([
    'records: 3 difference(s)',
    `added silences/${third.id}`,
    `changed silences/${second.id}`,
    `removed silences/${first.id}`,
    NO_FINDINGS,
  ]);
});

test('a provision is named by its place: the same eId of another version or text is another record', () => {
  const article = (instrument: string, version: '2015' | '2016', note: string | null = null) => {
    const found = corpus.provisions.find(
      (p) => p.instrument === instrument && p.version === version && p.eid === 'art_1__para_1',
    );
    if (!found) throw new Error(`${instrument} ${version} has no art_1__para_1`);
    return { ...found, note };
  };
  const same = article('information-provision-rules', '2016');
  const before = [article('information-provision-rules', '2015'), same];
  const after = [same, article('information-provision-rules', '2015', '注。')];
  const rest = corpus.provisions.filter(({ eid }) => eid !== 'art_1__para_1');
  expect(
    differences({ provisions: [...rest, ...before] }, { provisions: [...rest, ...after] }),
  ).toEqual([
    'records: 1 difference(s)',
    'changed provisions/information-provision-rules/2015/art_1__para_1',
    NO_FINDINGS,
  ]);
});

test('a rule that is new brings its findings on every day, one that is gone takes them away', () => {
  const other = { obligations: only(corpus.obligations, 'conduct-audit') };
  const days = ['2015-02-10', '2015-05-25', '2015-09-25', '2016-01-25', '2016-10-21'];
  expect(differences({}, other)).toEqual([
    'records: 2 difference(s)',
    'added obligations/conduct-audit',
    'removed obligations/report-after-audit',
    'findings: 10 difference(s)',
    ...days.flatMap((day) => [
      `${day}: added ${BODY} × conduct-audit`,
      `${day}: removed ${BODY} × report-after-audit`,
    ]),
  ]);
});

test('a finding that changed says what it was and what it is, on the days it changed', () => {
  const lists = corpus.lists.map((list) =>
    list.id === 'designated-2016'
      ? { ...list, rows: list.rows.filter(({ entity }) => entity !== BODY) }
      : list,
  );
  expect(differences({ lists }, {})).toEqual([
    'records: 1 difference(s)',
    'changed lists/designated-2016',
    'findings: 1 difference(s)',
    `2016-10-21: ${BODY} × report-after-audit: does_not_apply → applies as bearer`,
  ]);
  expect(differences({}, { lists })).toEqual([
    'records: 1 difference(s)',
    'changed lists/designated-2016',
    'findings: 1 difference(s)',
    `2016-10-21: ${BODY} × report-after-audit: applies as bearer → does_not_apply`,
  ]);
});

test('two exceptions of one provision are two records', () => {
  const same = corpus.reference_exceptions.filter(
    ({ instrument, version, eid }) =>
      corpus.reference_exceptions.filter(
        (other) =>
          other.instrument === instrument && other.version === version && other.eid === eid,
      ).length > 1,
  );
  const [first, second] = same;
  if (!first || !second) throw new Error('no provision has two exceptions');
  expect(
    differences({ reference_exceptions: [first, second] }, { reference_exceptions: [second] }),
  ).toEqual(['records: 1 difference(s)', `removed reference_exceptions/${first.id}`, NO_FINDINGS]);
});
