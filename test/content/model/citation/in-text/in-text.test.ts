import { expect, test } from 'vitest';
import {
  citedBy,
  citedByOtherVersions,
  mentionsIn,
} from '../../../../../content/model/citation/in-text/in-text.ts';
import { sightingsIn } from '../../../../../content/model/citation/in-text/scan.ts';
import { refKey } from '../../../../../content/model/corpus/corpus-index.ts';
import type { VersionId } from '../../../../../content/model/schema/common.ts';
import { realIndex } from '../../../support/real-index.ts';

const at = (path: string) => {
  const [instrument = '', version, eid = ''] = path.split('/');
  return { instrument, version: version as VersionId, eid };
};

/** Words and goals of the references of a provision. */
const goalsOf = (path: string): [string, ...string[]][] =>
  mentionsIn(realIndex, at(path)).map(({ text, type, targets, law }) => [
    text,
    ...(targets.length > 0
      ? targets.map(refKey)
      : [law ? `${law.title} ${Object.values(law.numbers ?? {}).join('-')}` : type]),
  ]);

test.each<[string, [string, ...string[]][]]>([
  [
    'incident-evaluation-rules/2015/art_8',
    [
      ['法第30条第2項', 'basic-act/2015/art_30__para_2'],
      ['法第30条第2項', 'basic-act/2015/art_30__para_2'],
    ],
  ],
  ['incident-evaluation-rules/2016/art_4', [['第8条', 'incident-evaluation-rules/2016/art_8']]],
  [
    'incident-evaluation-rules/2016/art_5__para_5',
    [
      ['法第30条第1項', 'basic-act/2016/art_30__para_1'],
      ['政令で定める', 'document_not_held'],
      ['別に定める', 'document_not_held'],
      ['第1項', 'incident-evaluation-rules/2016/art_5__para_1'],
    ],
  ],
  [
    'incident-evaluation-rules/2016/art_9__para_3__item_1',
    [
      ['法第27条第3項', 'basic-act/2016/art_27__para_3'],
      ['前項', 'incident-evaluation-rules/2016/art_9__para_2'],
    ],
  ],
  [
    'information-provision-rules/2015/art_1__para_2',
    [
      [
        '前項各号',
        'information-provision-rules/2015/art_1__para_1__item_1',
        'information-provision-rules/2015/art_1__para_1__item_2',
      ],
      ['法第30条第1項', 'basic-act/2015/art_30__para_1'],
    ],
  ],
  [
    'information-provision-rules/2016/art_3__para_2',
    [
      ['法第31条', 'basic-act/2016/art_31'],
      ['第32条', 'basic-act/2016/art_32'],
      ['法第27条第3項', 'basic-act/2016/art_27__para_3'],
      ['同条第4項', 'basic-act/2016/art_27__para_4'],
    ],
  ],
  [
    'basic-act/2016/art_32__para_1',
    [
      ['国立大学法人法（平成十五年法律第百十二号）第二条第一項', '国立大学法人法 2-1-'],
      ['同条第三項', '国立大学法人法 2-3-'],
      ['総合法律支援法（平成十六年法律第七十四号）第十三条', '総合法律支援法 13--'],
    ],
  ],
  ['audit-policy/2015/sec_5__sub_2', [['(1)', 'audit-policy/2015/sec_5__sub_1']]],
  [
    'overview-2016/2016/sec_4__sub_6',
    [
      ['第26条', 'basic-act/2016/art_26'],
      ['第29条', 'basic-act/2016/art_27', 'basic-act/2016/art_28', 'basic-act/2016/art_29'],
    ],
  ],
  ['information-provision-rules/2016/art_1__para_1__item_3', [['二に掲げる', 'open']]],
])('%s', (path, goals) => {
  expect(goalsOf(path)).toEqual(goals);
});

test('every reference in every text of every version leads somewhere, at the place it names', () => {
  const count: Record<string, number> = {};
  for (const provision of realIndex.corpus.provisions)
    for (const { paragraph, start, end, text, type, targets } of mentionsIn(realIndex, provision)) {
      count[type] = (count[type] ?? 0) + 1;
      const words =
        paragraph === null
          ? provision.heading?.text
          : realIndex.textBlocks(provision)[paragraph]?.text;
      expect(words?.slice(start, end)).toBe(text);
      for (const target of targets) expect(realIndex.provisions.has(refKey(target))).toBe(true);
    }
  expect(count).toEqual({
    provision: 73,
    stub: 37,
    outside_law: 13,
    document_not_held: 7,
    open: 1,
  });
});

test('no words that number a provision are passed over', () => {
  const number = /第[〇一二三四五六七八九十百\d]+[条項号]|[前同][一二三四五各]*[条項号]|別表|上記/g;
  for (const provision of realIndex.corpus.provisions) {
    const mentions = mentionsIn(realIndex, provision);
    realIndex.textBlocks(provision).forEach(({ text }, paragraph) => {
      const known = mentions.filter((mention) => mention.paragraph === paragraph);
      for (const { 0: words, index } of text.matchAll(number)) {
        if (/法律$/.test(text.slice(0, index))) continue;
        expect
          .soft(
            known.some(({ start, end }) => start <= index && index < end),
            `${refKey(provision)} ${words}`,
          )
          .toBe(true);
      }
    });
  }
});

test('次に掲げる and law numbers are no references', () => {
  expect(sightingsIn('次に掲げる事務（平成26年法律第104号）、同法人')).toEqual([]);
});

test('what cites a provision, of its own version only', () => {
  const citing = (path: string) =>
    citedBy(realIndex, at(path)).map(({ provision, mention }) => [refKey(provision), mention.text]);
  expect(citing('basic-act/2015/art_30__para_2')).toEqual([
    ['incident-evaluation-rules/2015/art_8', '法第30条第2項'],
    ['incident-evaluation-rules/2015/art_8', '法第30条第2項'],
  ]);
  expect(citing('incident-evaluation-rules/2016/art_8')).toEqual([
    ['incident-evaluation-rules/2016/art_4', '第8条'],
  ]);
});

test.each([
  ['basic-act/2015/art_30__para_2', 'basic-act/2016/art_31__para_2', '法第31条第2項'],
  ['basic-act/2016/art_31__para_2', 'basic-act/2015/art_30__para_2', '法第30条第2項'],
])('%s goes by another number in the other version', (path, other, words) => {
  const found = citedByOtherVersions(realIndex, at(path));
  expect(found.map(({ provision }) => refKey(provision))).toEqual([other]);
  expect(found[0]?.cited_by.map(({ mention }) => mention.text)).toEqual([words, words]);
});

test('the number of a law only as the source prints it, an address only where the 法令ID is known', () => {
  const [law] = mentionsIn(realIndex, at('audit-policy/2016/sec_2')).flatMap((m) => m.law ?? []);
  expect(law).toEqual({
    title: '内閣府設置法',
    law_number: '平成11年法律第89号',
    numbers: { art: 49, para: 1, item: null },
    permalink: null,
  });
});
