import { expect, test } from 'vitest';
import type { Corpus } from '../../../../content/model/corpus/corpus.ts';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { findingsFor } from '../../../../content/model/findings/findings.ts';
import {
  chargesOf,
  competentIn,
  ministersIn,
  ministersOf,
  ownFindings,
  throughMinistry,
  unsupervised,
} from '../../../../content/model/summary/ministers.ts';
import { knownIndex } from '../../support/known-index.ts';

test.each([
  ['厚生労働大臣', ['厚生労働大臣']],
  ['内閣総理大臣及び財務大臣', ['内閣総理大臣', '財務大臣']],
  [
    '財務大臣（業務により法務・厚生労働・農林水産・経済産業・国土交通大臣）',
    ['法務大臣', '財務大臣', '厚生労働大臣', '農林水産大臣', '経済産業大臣', '国土交通大臣'],
  ],
  ['', []],
])('「%s」 names %j', (value, expected) => {
  expect(ministersIn(knownIndex, value).map(({ name }) => name)).toEqual(expected);
});

test.each([
  ['厚生労働大臣', '厚生労働大臣', false],
  ['内閣総理大臣及び財務大臣', '内閣総理大臣及び財務大臣', false],
  ['財務大臣（一部事項は財務大臣及び内閣総理大臣）', '財務大臣', true],
  [
    '管理業務：財務大臣、農林水産大臣及び経済産業大臣（業務ごとに異なる）',
    '財務大臣、農林水産大臣、経済産業大臣',
    true,
  ],
  [
    '内閣総理大臣及び総務大臣（主務大臣）。監督の一部（報告徴収・是正）は総務大臣',
    '内閣総理大臣、総務大臣',
    true,
  ],
  // Nobody known by name: the fact is all there is.
  ['政令で定める大臣', '政令で定める大臣', false],
])('「%s」 names 「%s」, and says more: %s', (fact, names, saysMore) => {
  expect(competentIn(knownIndex, fact)).toEqual({ names, note: saysMore ? fact : null });
});

/** A made-up fact about who supervises a body. */
const factOf = (value: string | null): Corpus['entities'][number]['competent_minister'] =>
  value === null
    ? null
    : {
        ...{ value, provision: '法1条', tier: 'official', as_of: '2025-06-01' },
        ...{ confirmed_2016: false, source: [], note: null },
      };

test('a body that is only listed has no rule that runs through its ministry', async () => {
  const index = knownIndex;
  const entity = index.entities.get('bank-of-japan');
  if (!entity) throw new Error('no bank-of-japan');
  expect(throughMinistry(index, entity, '2016-10-21')).toEqual([]);
});

test('the ministers that the facts name, in the order of the law, with their bodies', () => {
  const facts = ['環境大臣', '内閣総理大臣及び財務大臣', null, '財務大臣（業務により法務大臣）'];
  const entities = knownIndex.corpus.entities.slice(0, facts.length).map((entity, at) => ({
    ...entity,
    competent_minister: factOf(facts[at] ?? null),
  }));
  const ids = entities.map(({ id }) => id);
  const index = buildIndex({ ...knownIndex.corpus, entities });
  expect(
    ministersOf(index).map(({ minister, entities: bodies }) => [
      minister.name,
      ...bodies.map(({ id }) => id),
    ]),
  ).toEqual([
    ['内閣総理大臣', ids[1]],
    ['法務大臣', ids[3]],
    ['財務大臣', ids[1], ids[3]],
    ['環境大臣', ids[0]],
  ]);
});

test('the rules in which the ministry stands between, beside or instead of a designated body', () => {
  const entity = knownIndex.entities.get('japan-pension-service');
  if (!entity) throw new Error('no japan-pension-service');
  expect(
    throughMinistry(knownIndex, entity, '2016-10-21').map(({ obligation, via }) => [
      obligation.id,
      via?.mode,
    ]),
  ).toEqual([
    ['timely-provision-of-materials', 'ministry_instead'],
    ['cooperation-at-request-of-chief', 'ministry_instead'],
    ['evaluation-on-reports', 'ministry_instead'],
    ['notify-serious-incident', 'ministry_and_body'],
    ['notify-supplementary-investigation', 'ministry_and_body'],
    ['request-evidence', 'ministry_and_body'],
    ['notify-findings', 'ministry_and_body'],
    ['guidance-and-advice', 'ministry_and_body'],
    ['notify-evaluation-result', 'ministry_and_body'],
    ['request-withheld-material', 'ministry_instead'],
    ['request-refused-cooperation', 'ministry_instead'],
    ['request-explanation-at-headquarters', 'ministry_instead'],
    ['provide-incident-material', 'ministry_instead'],
    ['notify-audit-results', 'through_ministry'],
    ['propose-improvements', 'through_ministry'],
    ['audit-notice-route', 'through_ministry'],
    ['report-after-audit', 'through_ministry'],
    ['audit-report-route', 'through_ministry'],
  ]);
});

test('a body whose minister is not known is nobody’s', () => {
  const named = ministersOf(knownIndex).flatMap(({ entities }) => entities.map(({ id }) => id));
  const unknown = knownIndex.corpus.entities.filter((entity) => entity.competent_minister === null);
  expect(unknown.filter(({ id }) => named.includes(id))).toEqual([]);
});

test('what runs through a ministry: by route, in the order of the rules, with the bodies about which it does', () => {
  const minister = knownIndex.ministers.get('health-labour');
  const pension = knownIndex.entities.get('japan-pension-service');
  if (!minister || !pension) throw new Error('no health-labour or japan-pension-service');
  const expected = throughMinistry(knownIndex, pension, '2016-10-21').map(({ obligation, via }) => [
    via?.mode,
    obligation.id,
  ]);
  const charges = chargesOf(knownIndex, minister, '2016-10-21');
  const about = charges.filter(({ entities }) => entities.includes(pension));
  expect(about.map(({ mode, obligation }) => [mode, obligation.id]).sort()).toEqual(
    expected.sort(),
  );
  const modes = charges.map(({ mode }) => mode);
  expect(modes).toEqual(
    ['through_ministry', 'ministry_instead', 'ministry_and_body'].flatMap((mode) =>
      modes.filter((other) => other === mode),
    ),
  );
  expect(chargesOf(knownIndex, minister, '2016-10-20')).toEqual([]);
});

test('what a ministry does and receives itself are the findings of its kind, by role', () => {
  const minister = knownIndex.ministers.get('health-labour');
  if (!minister) throw new Error('no health-labour');
  const all = findingsFor(knownIndex, { kind: 'class', id: minister.kind }, '2016-10-21');
  const own = ownFindings(knownIndex, minister, '2016-10-21');
  expect(own.map(({ role }) => role)).toEqual(['bearer', 'addressee']);
  for (const { role, findings } of own)
    expect(findings).toEqual(
      all.filter((finding) => finding.verdict === 'applies' && finding.role === role),
    );
});

test('a corporation without the fact is under no ministry, and said to be so', () => {
  const [first, ...rest] = knownIndex.corpus.entities.filter(({ type }) => type === 'corporation');
  if (!first) throw new Error('no corporation');
  const index = buildIndex({
    ...knownIndex.corpus,
    entities: [
      { ...first, competent_minister: null },
      ...rest.map((entity) => ({ ...entity, competent_minister: factOf('環境大臣') })),
    ],
  });
  expect(unsupervised(index).map(({ id }) => id)).toEqual([first.id]);
});
