import { expect, test } from 'vitest';
import {
  ministerAnchor,
  ministerAt,
  ministersIn,
  ministersOf,
  throughMinistry,
} from '../../../content/model/ministers.ts';
import { realIndex } from '../support/real-index.ts';

test.each([
  ['厚生労働大臣', ['厚生労働大臣']],
  ['内閣総理大臣及び財務大臣', ['内閣総理大臣', '財務大臣']],
  [
    '財務大臣（業務により法務・厚生労働・農林水産・経済産業・国土交通大臣）',
    ['法務大臣', '財務大臣', '厚生労働大臣', '農林水産大臣', '経済産業大臣', '国土交通大臣'],
  ],
  ['', []],
])('「%s」 names %j', (value, expected) => {
  expect(ministersIn(value)).toEqual(expected);
});

test('every fact about a minister names at least one', async () => {
  const { corpus } = realIndex;
  const unread = corpus.entities
    .filter(({ competent_minister }) => competent_minister !== null)
    .filter(({ competent_minister }) => ministersIn(competent_minister?.value ?? '').length === 0);
  expect(unread.map(({ id }) => id)).toEqual([]);
});

test('the bodies of one minister', async () => {
  const entry = ministersOf(realIndex).find(({ minister }) => minister === '環境大臣');
  expect(entry?.entities.map(({ id }) => id)).toEqual([
    'japan-environmental-storage-and-safety-corporation',
  ]);
});

test('a body that is only listed has no rule that runs through its ministry', async () => {
  const index = realIndex;
  const entity = index.entities.get('bank-of-japan');
  if (!entity) throw new Error('no bank-of-japan');
  expect(throughMinistry(index, entity, '2016-10-21')).toEqual([]);
});

test('the ministers that the facts name, in the order of the law, with how many bodies each', () => {
  expect(
    ministersOf(realIndex).map(({ minister, entities }) => [minister, entities.length]),
  ).toEqual([
    ['内閣総理大臣', 12],
    ['総務大臣', 14],
    ['法務大臣', 1],
    ['財務大臣', 14],
    ['文部科学大臣', 4],
    ['厚生労働大臣', 8],
    ['農林水産大臣', 5],
    ['経済産業大臣', 9],
    ['国土交通大臣', 14],
    ['環境大臣', 1],
  ]);
});

test('the rules in which the ministry stands between, beside or instead of a designated body', () => {
  const entity = realIndex.entities.get('japan-pension-service');
  if (!entity) throw new Error('no japan-pension-service');
  expect(
    throughMinistry(realIndex, entity, '2016-10-21').map(({ obligation, via }) => [
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
  const named = ministersOf(realIndex).flatMap(({ entities }) => entities.map(({ id }) => id));
  const unknown = realIndex.corpus.entities.filter((entity) => entity.competent_minister === null);
  expect(unknown.filter(({ id }) => named.includes(id))).toEqual([]);
});

test('every minister has an anchor of its own, that leads back to it; others have none', () => {
  const anchors = ministersOf(realIndex).map(({ minister }) => ministerAnchor(minister));
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(anchors.map(ministerAt)).toEqual(ministersOf(realIndex).map(({ minister }) => minister));
  expect(() => ministerAt('navy')).toThrow('no minister has the anchor "navy"');
  expect(() => ministerAnchor('海軍大臣')).toThrow('海軍大臣');
});
