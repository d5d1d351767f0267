import { expect, test } from 'vitest';
import { type Line, linesOf, nameOf } from '../../../site/sitewide/document.ts';
import { type PrintedPart, printedParts } from '../../../site/text/printed-parts.ts';
import { acts, laterIndex } from '../../content/support/later-index.ts';

const [, fourth] = acts;
const lines = linesOf(fourth.instrument, fourth.day, laterIndex);
const parts = printedParts(lines);

test('every provision of every text stands on its page once, tables of law data among them', () => {
  const eidsOf = (shown: readonly Line[]) => shown.map(({ provision }) => provision.eid);
  for (const { id, versions } of laterIndex.corpus.instruments)
    for (const version of versions) {
      const printed = linesOf(id, version.id, laterIndex);
      expect(
        printedParts(printed).flatMap(({ line, first, rows }) =>
          eidsOf([line, ...(first ? [first] : []), ...rows]),
        ),
      ).toEqual(eidsOf(printed));
    }
});

const told = (eid: string): string => {
  const at = lines.find(({ provision }) => provision.eid === eid);
  return at ? `${at.depth} ${at.level ?? '-'} ${nameOf(at)}` : 'missing';
};

test('headings follow one another and 号 stand further in, in 附則 and 別表 as in the chapters', () => {
  expect(
    [
      ...['chp_1', 'art_1', 'art_16_2__para_2', 'art_16_2__para_1__item_1_2'],
      ...['art_16_2__para_1__item_1__subitem_1', 'art_16_2__para_2__row_1'],
      ...['suppl', 'suppl__art_1', 'suppl_507_43', 'annex_1', 'annex_1__row_1'],
    ].map(told),
  ).toEqual([
    '0 2 第一章 総則',
    '0 3 第一条 （目的）',
    '0 - ２',
    '1 - 一の二',
    '2 - イ',
    '1 - （1番目）',
    '0 2 附　則',
    '0 3 第一条 （施行期日）',
    '0 2 附　則 （令和7年法律第43号）',
    '0 2 別表第一 （第十六条の二関係）',
    '1 - （1番目）',
  ]);
});

test('an article leads its first 項, with the table behind it; rows behind nothing are refused', () => {
  const behind = ({ line, first, rows }: PrintedPart) => [
    line.provision.eid,
    first?.provision.eid ?? null,
    rows.length,
  ];
  expect(parts.filter(({ line }) => line.provision.eid.startsWith('art_16_2')).map(behind)).toEqual(
    [
      ['art_16_2', 'art_16_2__para_1', 0],
      ['art_16_2__para_1__item_1', null, 0],
      ['art_16_2__para_1__item_1__subitem_1', null, 0],
      ['art_16_2__para_1__item_1__subitem_2', null, 0],
      ['art_16_2__para_1__item_1_2', null, 0],
      ['art_16_2__para_1__item_2', null, 0],
      ['art_16_2__para_2', null, 2],
    ],
  );
  const row = lines.filter(({ provision }) => provision.kind === 'row');
  expect(() => printedParts(row)).toThrow('a row stands behind no provision');
});
