import { expect, test } from 'vitest';
import {
  changesSpokenOf,
  speaksOfChangeIn,
} from '../../../../content/model/search/asked-change.ts';
import { lookupData } from '../../../../content/model/search/browser-data.ts';
import { searchDocuments } from '../../../../content/model/search/documents.ts';
import { openLookup } from '../../../../content/model/search/open.ts';
import { lookUp } from '../../../../content/model/search/search.ts';
import { realIndex } from '../../support/real-index.ts';

const documents = searchDocuments(realIndex);
const whole = { index: realIndex, documents };
const opened = openLookup(lookupData(whole));

/** The Act first, then the decisions that follow it; behind them what explains each. */
const ALL = [
  'comparison basic-act',
  'comparison audit-policy',
  'comparison incident-evaluation-rules',
  'comparison information-provision-rules',
  'provision overview-2016/2016/sec_1',
  'provision overview-2016/2016/sec_3__sub_1',
  'provision overview-2016/2016/sec_3__sub_2',
  'provision overview-2016/2016/sec_3__sub_3',
];

const outline = (hits: readonly { type: string; id: string }[]) =>
  hits.map(({ type, id }) => `${type} ${id}`);

test.each([
  '2016年改正',
  '平成28年改正',
  '二〇一六年の改正',
  '何が変わった',
  '2016年に何が変わりましたか？',
  '2016年改正の内容を教えてください',
  'なぜ改正されたか',
  '2016 amendment',
  'What changed in 2016?',
  'Why was the Basic Act amended in 2016',
])('「%s」 asks what the amendment changed, and nothing else', (query) => {
  for (const lookup of [whole, opened])
    expect(outline(lookUp(lookup, query).hits).slice(0, 8)).toEqual(
      query.includes('Basic Act') ? ALL.slice(0, 8) : ALL,
    );
});

test('of an instrument that is named, only what tells of its own', () => {
  const { found, hits } = lookUp(whole, '監査方針の2016年改定');
  expect([found, outline(hits)]).toEqual([
    'name',
    ['comparison audit-policy', 'provision overview-2016/2016/sec_3__sub_1'],
  ]);
});

test.each(['2018年改正', '2016年', '改正 日本年金機構', '改正後の基本法第13条', '平成二十八年'])(
  '「%s」 asks for something else, or of a year in which no version begins',
  (query) => {
    const found = outline(lookUp(whole, query).hits);
    expect(found.includes('comparison basic-act')).toBe(false);
  },
);

test('who speaks of the change among other things is told of it as near', () => {
  const near = (query: string) => outline(changesSpokenOf(realIndex, documents, query));
  expect(near('2016年改正で地方公共団体も監査対象になったそうだが根拠条文は')).toEqual(ALL);
  expect(near('地方公共団体も監査対象になったそうだが根拠条文は')).toEqual([]);
  expect(near('2018年改正で地方公共団体も監査対象になった')).toEqual([]);
});

test('a year is read in both calendars', () => {
  const written = ['2018年の改正', '平成30年改正', '平成三十年改正', '2018 amendment', '2018年'];
  expect(written.map((query) => speaksOfChangeIn(query, '2018-12-12'))).toEqual([
    ...[true, true, true, true, false],
  ]);
  expect(speaksOfChangeIn('2019年の改正', '2018-12-12')).toBe(false);
});
