import { expect, test } from 'vitest';
import { ministersIn, ministersOf, throughMinistry } from '../../../content/model/ministers.ts';
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
