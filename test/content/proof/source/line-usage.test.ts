import { expect, test } from 'vitest';
import { shareOf } from '../../../../content/model/corpus/accounting.ts';
import { reportOf } from '../../../../content/proof/seal/report.ts';
import { lineUsage } from '../../../../content/proof/source/line-usage.ts';
import { accountingOf } from '../../../../content/proof/source/line-usage-totals.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { realIndex } from '../../support/real-index.ts';

const usage = lineUsage(realContent);
const line = (number: number) => usage.find((one) => one.line === number);

test('every line that holds words is there, and all of it is accounted for once', () => {
  const lines = [...realContent.transcripts.values()][0]?.lines ?? [];
  const written = lines.flatMap((raw, i) => (/[^ \t]/.test(raw) ? [i + 1] : []));
  expect(usage.map((one) => one.line)).toEqual(written);
  expect(
    usage.filter(({ unaccounted, contested }) => unaccounted.length + contested.length > 0),
  ).toEqual([]);
  for (const { characters, used, fixed } of usage) expect(used + fixed).toBe(characters);
});

test('a line of a paragraph: a mark, a number and a text', () => {
  expect(line(213)).toEqual({
    line: 213,
    characters: 89,
    uses: [
      {
        file: 'content/data/provisions/basic-act/2016/art_30__para_2.json',
        at: 'num',
        stretch: [2, 3],
      },
      {
        file: 'content/data/provisions/basic-act/2016/art_30__para_2.json',
        at: 'text.0',
        stretch: [4, 91],
      },
    ],
    furniture: [
      {
        id: 'list-marks',
        kind: 'mark',
        reason:
          '行頭の記号。箇条や見出しであることを示すだけで、文言ではない。「-」の多くは転写のときに付いたものとみられる。',
        file: 'content/data/furniture/list-marks.json',
        at: 'marks',
        stretch: [0, 1],
        characters: 1,
      },
    ],
    used: 88,
    fixed: 1,
    unaccounted: [],
    contested: [],
  });
});

test('a line of a table: each cell is used by its own record', () => {
  expect(line(511)?.uses).toEqual([
    {
      file: 'content/data/columns/information-provision-rules.json',
      at: 'list.rows.38',
      stretch: [0, 14],
    },
    { file: 'content/data/lists/annex-2015.json', at: 'rows.32.name', stretch: [15, 25] },
  ]);
});

test('the source is accounted for to the last character', () => {
  const accounting = accountingOf(usage);
  expect({
    ...accounting,
    furniture: accounting.furniture.map(({ id, characters }) => [id, characters]),
  }).toEqual({
    lines: 475,
    characters: 21954,
    lines_accounted: 475,
    characters_in_records: 21256,
    characters_of_furniture: 698,
    furniture: [
      ['cover', 310],
      ['overview-title', 49],
      ['list-marks', 129],
      ['article-13-heading-in-overview', 30],
      ['reference-headings', 70],
      ['table-titles', 89],
      ['column-headings', 21],
    ],
  });
  expect(shareOf(accounting)).toBe('100.00');
});

test('one character too few is never 100 %', () => {
  const content = alteredContent((altered) => {
    recordIn(altered.furniture, 'furniture/list-marks').marks.shift();
  });
  const accounting = accountingOf(lineUsage(content));
  expect(accounting.lines_accounted).toBeLessThan(accounting.lines);
  expect(
    shareOf({
      ...accounting,
      characters: 100_000,
      characters_in_records: 99_999,
      characters_of_furniture: 0,
    }),
  ).toBe('99.99');
});

test('the report prints it, with what the columns and the consolidated texts disagree about', () => {
  const lines = reportOf(realIndex);
  const at = lines.indexOf('# Accounted for');
  expect(lines.slice(at + 1, at + 4)).toEqual([
    'lines: 475 of 475',
    'characters: 100.00 % of 21954 (in records 21256, furniture 698)',
    'furniture cover (cover): 310 characters on 8 line(s)',
  ]);
  expect(lines).toContain('2-2 against 2-3: draft_mark 1, frame 2, real 3, width 6');
  expect(lines).toContain('2-6 front decided: 「9」, but 「5」 (audit-policy-start-date)');
});
