import { expect, test } from 'vitest';
import {
  type ComparisonRow,
  compareVersions,
} from '../../../../content/model/comparison/comparison.ts';
import type { Column } from '../../../../content/model/schema/column.ts';
import type { Block, VersionId } from '../../../../content/model/schema/common.ts';
import type { Span } from '../../../../content/model/text/spans.ts';
import type { Content } from '../../../../content/proof/read/read.ts';
import { tableOf } from '../../../../content/proof/source/table.ts';
import { underlinesOf } from '../../../../content/proof/source/underlines.ts';
import { realContent, recordIn } from '../../support/real-content.ts';
import { realIndex } from '../../support/real-index.ts';

test('what the corpus holds of a table: its materials, and what stands above the text', () => {
  const column = recordIn(realContent.columns, 'columns/audit-policy');
  const { front, differences, underlines, ...table } = tableOf(realContent, column);
  expect(table).toEqual({
    id: 'audit-policy',
    version: '2016',
    table: '2-6',
    consolidated: '2-7',
  });
  expect(front[1]).toEqual({
    part: 'decided',
    before: {
      text: '平成27年9月25日サイバーセキュリティ戦略本部決定',
      spans: column.front[1]?.before?.spans,
    },
    column: {
      text: '平成27年9月25日サイバーセキュリティ戦略本部決定',
      spans: column.front[1]?.column.spans,
    },
    consolidated: {
      text: '〔平成27年5月25日サイバーセキュリティ戦略本部決定〕',
      spans: [
        [691, 0, 17],
        [692, 0, 17],
      ],
    },
  });
  expect(front.map(({ part, before }) => [part, before === null])).toEqual([
    ['title', false],
    ['decided', false],
    ['amended', true],
  ]);
  expect(differences.length).toBe(4);
  expect(underlines.map(({ version, eid }) => `${version} ${eid}`)).toEqual([
    ...['2016 pream', '2016 sec_1', '2016 sec_2'],
    ...['2015 pream', '2015 sec_1', '2015 sec_2'],
  ]);
});

/** Discrepancies of the first publication; what is found later stands with its row just so. */
const FIRST = new Set(
  realIndex.corpus.dataset_changes
    .find(({ number }) => number === 1)
    ?.affects.filter(({ type }) => type === 'discrepancy')
    .map(({ id }) => id),
);

/** Rows that a record of a discrepancy, or the left column of the table, says something of. */
const noted = (instrument: string): string[] =>
  (compareVersions(realIndex, instrument)?.rows ?? []).flatMap(
    ({ after, before, column, discrepancies }: ComparisonRow) => {
      const first = discrepancies.filter((id) => FIRST.has(id));
      if (column.length + first.length === 0) return [];
      const said = column.map(({ part, position, kind }) => `${part} ${position} ${kind}`);
      return [[after?.eid ?? before?.eid, ...said, ...first].join(', ')];
    },
  );

test('the notes of the column and the discrepancies stand with their rows', () => {
  expect(noted('incident-evaluation-rules')).toEqual([
    'art_3__para_2, text 1 real, incident-rules-article-3-paragraph-2-wording',
    'art_5__para_1, text 1 real, text 1 width, incident-rules-article-5-paragraph-1-bracket',
    'art_5__para_5, text 1 real, incident-rules-article-5-paragraph-5-wording',
    'art_6, heading null width',
    'art_7, heading null width',
    'art_8, text 1 width',
    'art_9__para_1, text 1 width',
    'art_9__para_3__item_1, text 1 width',
  ]);
  expect(noted('information-provision-rules')).toEqual([
    'art_1__para_1__item_3, information-rules-item-3-reference',
    'art_2, heading null width',
    'art_3, heading null width',
  ]);
  expect(noted('audit-policy')).toEqual(['pream, audit-policy-start-date']);
  expect(noted('basic-act')).toEqual([]);
});

test('an instrument that is not held is compared with nothing, and said to be missing', () => {
  expect(() => compareVersions(realIndex, 'some-act')).toThrow(
    new Error('the corpus has no instrument "some-act"'),
  );
});

const LINES = [
  '<p>国の<u>機関</u>は、</p>',
  '<p class="t"><u>必要な</u> 措置</p>',
  '<u>地の文</u>の行',
  '<b>表でない</b><u>行</u>',
];
const whole = (line: number): Span => [line, 0, (LINES[line - 1] ?? '').length];
const block = (text: string, ...lines: number[]): Block => ({
  ...{ text, spans: lines.map(whole), sha256: '' },
});
const template = recordIn(realContent.provisions, 'provisions/audit-policy/2016/sec_1');
const provision = (version: VersionId, eid: string, text: Block[]) => ({
  file: `content/data/provisions/rules/${version}/${eid}.json`,
  record: { ...template, instrument: 'rules', version, eid, text },
});

/** A table of two columns over a transcript of four lines. */
const underlinesIn = (provisions: Content['provisions'], entries: [string, Block[]][]) => {
  const source = realContent.sources[0]?.record.id ?? '';
  const column: Column = {
    ...{ id: 'rules', version: '2016', table: '1', consolidated: '2', front: [], list: null },
    provisions: entries.map(([eid, text]) => ({
      ...{ eid, num: null, heading: null, text, omitted: null },
    })),
  };
  const transcript = realContent.transcripts.get(source);
  if (!transcript) throw new Error('the source has no transcript');
  const transcripts = new Map([[source, { ...transcript, lines: LINES }]]);
  return underlinesOf({ ...realContent, provisions, transcripts }, column);
};

test('underlining is kept in lines of a table alone, each 段落 behind the break', () => {
  const text = [block('国の機関は、', 1), block('必要な措置', 2), block('地の文の行', 3)];
  expect(underlinesIn([provision('2016', 'art_1', text)], [['art_1', text]])).toEqual([
    {
      ...{ version: '2016', eid: 'art_1' },
      kept: [
        [0, 6],
        [7, 12],
      ],
      marked: [
        [2, 4],
        [7, 10],
      ],
    },
  ]);
});

test('the underlining of a column is carried over to the words of the consolidated text', () => {
  const printed = [block('国の機関は、', 1)];
  const own = [block('国のすべての機関は、', 4)];
  expect(underlinesIn([provision('2016', 'art_1', own)], [['art_1', printed]])).toEqual([
    {
      ...{ version: '2016', eid: 'art_1' },
      kept: [
        [0, 2],
        [6, 10],
      ],
      marked: [[6, 8]],
    },
  ]);
});

test('the right column follows in the order of its numbers; what has no underlining kept is left out', () => {
  const found = underlinesIn(
    [
      provision('2015', 'art_10', [block('国の機関は、', 1)]),
      provision('2015', 'art_2', [block('必要な措置', 2)]),
      provision('2015', 'art_3', [block('地の文の行', 3)]),
      provision('2016', 'art_1', [block('国の機関は、', 1)]),
    ],
    [
      ['art_1', [block('国の機関は、', 1)]],
      ['art_9', [block('必要な措置', 2)]],
    ],
  );
  expect(found.map(({ version, eid, marked }) => [version, eid, marked])).toEqual([
    ['2016', 'art_1', [[2, 4]]],
    ['2015', 'art_2', [[0, 3]]],
    ['2015', 'art_10', [[2, 4]]],
  ]);
});
