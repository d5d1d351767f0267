import { expect, test } from 'vitest';
import { mentionsIn } from '../../../../content/model/citation/in-text/in-text.ts';
import { resolveCitation } from '../../../../content/model/citation/resolve/resolve.ts';
import { englishLocator } from '../../../../content/model/formats/english.ts';
import { acts, laterIndex } from '../../support/later-index.ts';

const [third, fourth] = acts;

const of = (day: string) =>
  laterIndex.corpus.provisions.filter(
    ({ instrument, version }) => instrument === third.instrument && version === day,
  );

test.each([third, fourth])('every provision of $day is found again by its citation', ({ day }) => {
  const lost = of(day).flatMap((provision) => {
    const citation = laterIndex.citation(provision, day);
    const found = resolveCitation(laterIndex, { citation, as_of: day });
    return found.kind === 'provision' && found.provision === provision
      ? []
      : [`${provision.eid}: ${citation}: ${found.kind}`];
  });
  expect(lost).toEqual([]);
});

test.each([
  ['法第十六条の二第一項第一号の二', 'art_16_2__para_1__item_1_2'],
  ['法16条の2第2項', 'art_16_2__para_2'],
  ['法附則第二条', 'suppl__art_2'],
  ['法附則（平成三十年法律第九十一号）第一条', 'suppl_430_91__art_1'],
  ['法別表第一', 'annex_1'],
])('%s is %s', (citation, eid) => {
  const found = resolveCitation(laterIndex, { citation, as_of: third.day });
  expect(found.kind === 'provision' && [found.provision.version, found.provision.eid]).toEqual([
    third.day,
    eid,
  ]);
});

test.each([
  ['法第16条の3', null],
  ['法第十六条の四', '法第16条の4は、法第16条の3から第16条の5までの一つとして削除されている。'],
  ['法第16条の5', '法第16条の5は、法第16条の3から第16条の5までの一つとして削除されている。'],
  ['法第16条の3から第16条の5まで', null],
])('%s, struck out with its neighbours, leads to what stands for all of them', (citation, note) => {
  const found = resolveCitation(laterIndex, { citation, as_of: third.day });
  if (found.kind !== 'provision') throw new Error(found.kind);
  const { eid, through, num, text } = found.provision;
  expect([eid, through, num?.text, text[0]?.text, laterIndex.citation(found.provision)]).toEqual([
    ...['art_16_3', 'art_16_5', '第十六条の三から第十六条の五まで', '削除'],
    '法第16条の3から第16条の5まで',
  ]);
  expect(found.note).toBe(note);
});

test('a 項 of what was struck out, and the article behind it, are not there', () => {
  const kinds = ['法第16条の4第2項', '法第16条の6'].map(
    (citation) => resolveCitation(laterIndex, { citation, as_of: third.day }).kind,
  );
  expect(kinds).toEqual(['not_found', 'not_found']);
});

test.each([
  ['前条', 'art_17', 'art_16_3'],
  ['次条', 'art_16', 'art_16_2'],
  ['次条', 'art_16_2', 'art_16_3'],
  ['前条', 'art_16_3', 'art_16_2'],
  ['次条', 'art_16_3', 'art_17'],
  ['前号', 'art_16_2__para_1__item_2', 'art_16_2__para_1__item_1_2'],
  ['前項', 'art_16_2__para_2', 'art_16_2__para_1'],
  ['前条', 'suppl__art_2', 'suppl__art_1'],
])('%s said in %s is %s', (citation, from, eid) => {
  const found = resolveCitation(laterIndex, {
    ...{ citation, as_of: third.day },
    from: `${third.instrument}/${from}`,
  });
  expect(found.kind === 'provision' && found.provision.eid).toBe(eid);
});

test('references in law data lead to 枝番, 附則 and 別表 of their own text', () => {
  const told = ['art_16_2__para_1__item_1_2', 'art_16_2__para_1__item_2', 'art_16_2__para_2']
    .flatMap((eid) =>
      mentionsIn(laterIndex, { instrument: third.instrument, version: third.day, eid }),
    )
    .concat(
      mentionsIn(laterIndex, {
        ...{ instrument: third.instrument, version: third.day, eid: 'suppl__art_2' },
      }),
    )
    .map(({ text, targets }) => [text, ...targets.map(({ eid }) => eid)].join(' '));
  expect(told).toEqual([
    '前号 art_16_2__para_1__item_1',
    '前二号 art_16_2__para_1__item_1 art_16_2__para_1__item_1_2',
    '第三十二条第一項 art_32__para_1',
    '前項 art_16_2__para_1',
    '同項第一号の二 art_16_2__para_1__item_1_2',
    '別表第一 annex_1',
    '前条 suppl__art_1',
  ]);
});

test('both languages cite 枝番, 附則 and イ', () => {
  const cited = (eid: string) => [
    laterIndex.citation({ instrument: third.instrument, version: third.day, eid }, third.day),
    englishLocator(eid),
  ];
  expect(
    [
      'art_16_2__para_1__item_1_2',
      'art_16_2__para_1__item_1__subitem_2',
      'suppl_430_91__art_1',
    ].map(cited),
  ).toEqual([
    ['法第16条の2第1項第1号の2', 'art. 16-2, para. 1, item 1-2'],
    ['法第16条の2第1項第1号ロ', 'art. 16-2, para. 1, item 1(2)'],
    ['法附則（平成30年法律第91号）第1条', 'suppl. (Act No. 91 of 2018), art. 1'],
  ]);
});
