import type { ColumnDifference, ColumnPart, DifferenceKind } from '../../model/corpus/table.ts';
import type { Column } from '../../model/schema/column.ts';
import type { Block } from '../../model/schema/common.ts';
import type { Discrepancy } from '../../model/schema/discrepancy.ts';
import type { Provision } from '../../model/schema/provision.ts';
import { changesOf, diffWords, type Segment } from '../../model/text/diff.ts';
import { keptOffsets } from '../../model/text/normalise.ts';
import type { Lines, Span } from '../../model/text/spans.ts';
import type { Content } from '../read/read.ts';
import { libraryOf, spansOfReading } from './locate.ts';
import { transcriptLines } from './transcript.ts';

/** Two blocks that say the same thing in the two places. */
type Pair = Pick<ColumnDifference, 'eid' | 'part' | 'position'> & {
  column: Block;
  consolidated: Block;
};

/** Place in the raw transcript of every character of a block. */
const placesOf = (lines: Lines, spans: readonly Span[]): string[] =>
  spans.flatMap(([line, start, end]) =>
    keptOffsets((lines[line - 1] ?? '').slice(start, end)).map((i) => `${line}:${start + i}`),
  );

const overlaps = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(([line, start, end]) => b.some(([l, s, e]) => l === line && s < end && start < e));

/** A discrepancy with the places it quotes. */
type Quoting = { record: Discrepancy; quoted: readonly (readonly Span[])[] };

const quotingIn = (content: Content): Quoting[] => {
  const library = libraryOf(content);
  return content.discrepancies.map(({ record }) => ({
    record,
    quoted: record.readings.map((reading) => spansOfReading(library, reading)),
  }));
};

/** Whether the discrepancy quotes from both places of a pair. */
const namesBoth = ({ quoted }: Quoting, { column, consolidated }: Pair): boolean =>
  [column, consolidated].every(({ spans }) => quoted.some((places) => overlaps(places, spans)));

const provisionPairs = (
  entry: Column['provisions'][number],
  provision: Provision | undefined,
): Pair[] => {
  if (!provision) return [];
  const { eid } = entry;
  const pair = (part: ColumnPart, column: Block | null, consolidated: Block | null): Pair[] =>
    column && consolidated ? [{ eid, part, position: null, column, consolidated }] : [];
  return [
    ...pair('num', entry.num, provision.num),
    ...pair('heading', entry.heading, provision.heading),
    ...entry.text.flatMap((column, i) => {
      const consolidated = provision.text[i];
      return consolidated
        ? [{ eid, part: 'text' as const, position: i + 1, column, consolidated }]
        : [];
    }),
  ];
};

const pairsOf = (content: Content, column: Column): Pair[] => {
  const provisions = new Map(
    content.provisions
      .filter(({ record }) => record.instrument === column.id && record.version === column.version)
      .map(({ record }) => [record.eid as string, record]),
  );
  const list = content.lists.find(({ record }) => record.id === column.list?.id)?.record;
  return [
    ...column.front.map(({ part, column: left, consolidated }) => ({
      eid: null,
      part,
      position: null,
      column: left,
      consolidated,
    })),
    ...column.provisions.flatMap((entry) => provisionPairs(entry, provisions.get(entry.eid))),
    ...(column.list?.rows ?? []).flatMap((row, i) => {
      const name = list?.rows[i]?.name;
      return name && list
        ? [
            {
              eid: `${list.row_parent}__row_${i + 1}`,
              part: 'row' as const,
              position: i + 1,
              column: row,
              consolidated: name,
            },
          ]
        : [];
    }),
  ];
};

const kindOf = ({ part }: Pair, words: string): DifferenceKind => {
  if (part === 'decided' && /^[〔〕]+$/.test(words)) return 'frame';
  return part === 'amended' && words === '（案）' ? 'draft_mark' : 'real';
};

/** All that differs by width alone in a pair, as one artefact. */
const widthOf = (
  segments: readonly Segment[],
): Pick<ColumnDifference, 'column' | 'consolidated'> => {
  const wide = segments.filter(({ op }) => op === 'width');
  return {
    column: wide.map(({ before }) => before).join(''),
    consolidated: wide.map(({ after }) => after).join(''),
  };
};

const differencesOf = (
  lines: Lines,
  discrepancies: readonly Quoting[],
  pair: Pair,
): ColumnDifference[] => {
  const { eid, part, position, column, consolidated } = pair;
  const at = { eid, part, position };
  const segments = diffWords(column.text, consolidated.text);
  const [left, right] = [placesOf(lines, column.spans), placesOf(lines, consolidated.spans)];
  const candidates = discrepancies
    .filter((quoting) => namesBoth(quoting, pair))
    .map(({ record, quoted }) => ({
      id: record.id,
      quoted: new Set(placesOf(lines, quoted.flat())),
    }));
  const found = changesOf(segments).map((change): ColumnDifference => {
    const { before, after, beforeAt, afterAt } = change;
    const kind = kindOf(pair, before + after);
    const here = [...left.slice(...beforeAt), ...right.slice(...afterAt)];
    const covering = candidates.find(({ quoted }) => here.every((place) => quoted.has(place)));
    return {
      ...at,
      kind,
      column: before,
      consolidated: after,
      discrepancy: kind === 'real' ? (covering?.id ?? null) : null,
    };
  });
  const width = widthOf(segments);
  return width.column === ''
    ? found
    : [...found, { ...at, kind: 'width', ...width, discrepancy: null }];
};

/** Where a column and the consolidated text differ, in printed order. */
export const columnDifferences = (content: Content, column: Column): ColumnDifference[] => {
  const lines = transcriptLines(content);
  const discrepancies = quotingIn(content);
  return pairsOf(content, column).flatMap((pair) => differencesOf(lines, discrepancies, pair));
};

/** Discrepancy records that quote from both places of some pair of a column: what the comparison must find again. */
export const discrepanciesOfColumn = (content: Content, column: Column): Discrepancy[] => {
  const pairs = pairsOf(content, column);
  return quotingIn(content)
    .filter((quoting) => pairs.some((pair) => namesBoth(quoting, pair)))
    .map(({ record }) => record);
};
