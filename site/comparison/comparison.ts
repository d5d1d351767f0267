import type {
  ColumnNote,
  Comparison,
  ComparisonRow,
  RowKind,
} from '../../content/model/comparison/comparison.ts';
import { citationOf } from '../../content/model/corpus/citation.ts';
import type { FrontPart } from '../../content/model/schema/column.ts';
import { index } from '../corpus.ts';

/** What became of a provision, for readers: a label that says it without colour, and what the label means. */
export const KIND_LABELS: Readonly<Record<RowKind, string>> = {
  amended: '改正',
  added: '新設',
  deleted: '削除',
  renumbered: '番号の変更',
  meaning_changed: '意味の変更',
  reference_changed: '参照先の変更',
  unchanged: '同文',
  omitted: '略（同文）',
  not_held: '収録なし',
};

export const KIND_MEANINGS: Readonly<Record<RowKind, string>> = {
  amended: '文言か見出しが変わった。',
  added: '前の版に当たるものがない。',
  deleted: '後の版に当たるものがない。',
  renumbered: '番号だけが変わり、文言は同じ。',
  meaning_changed: '文言は同じだが、その中の用語の意味が変わった。',
  reference_changed: '文言は同じだが、引いている規定が変わった。',
  unchanged: '文言も、その中の用語の意味も、引いている規定も変わらない。',
  omitted:
    '表の両欄が「（略）」とし、変わったところは知られていない。文言は改定案（溶け込み版）による。',
  not_held: '少なくとも一方の文言が資料にないため、変わったかどうかは示さない。',
};

/** Kinds in the order in which a reader asks for them. */
export const KINDS = Object.keys(KIND_LABELS) as RowKind[];

/** Kinds of rows in which something changed: those the summary links to. */
export const CHANGED_KINDS: readonly RowKind[] = [
  'amended',
  'added',
  'deleted',
  'renumbered',
  'meaning_changed',
  'reference_changed',
];

/** Lines that the table prints above the text. */
export const FRONT_LABELS: Readonly<Record<FrontPart, string>> = {
  title: '題名',
  decided: '決定の日',
  amended: '改定の日',
};

/** Anchor of a row on the page of its comparison: the eId after, or, of what ended, the one before. */
export const anchorOf = ({ before, after }: ComparisonRow): string =>
  after?.eid ?? `before-${before?.eid}`;

/** 「第1条第1項第3号」, without the name of the instrument. */
export const shortCitation = (eid: string): string => citationOf('', eid, false);

/** What a row is called: its citation after, or, of what ended, 「旧別表（36番目）」. */
export const titleOf = ({ before, after }: ComparisonRow): string =>
  after ? shortCitation(after.eid) : `旧${shortCitation(before?.eid ?? '')}`;

/** Rows in reading order: every chapter before its articles, what ended behind what stood before it. */
export const rowsInOrder = (comparison: Comparison): ComparisonRow[] => {
  const order = new Map(
    index.corpus.provisions
      .filter(
        ({ instrument, version }) =>
          instrument === comparison.instrument && version === comparison.after,
      )
      .map(({ eid }, i) => [eid as string, i]),
  );
  let place = -1;
  return comparison.rows
    .map((row) => {
      if (row.after) place = order.get(row.after.eid) ?? place;
      return { row, place };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
};

/** 「「は」がない」 and the like: how the column of the table reads where the consolidated text reads otherwise. */
export const columnSentence = ({ column, consolidated }: ColumnNote): string => {
  if (column === '') return `表の改定案の欄には「${consolidated}」がない。`;
  if (consolidated === '') return `表の改定案の欄には「${column}」が余分にある。`;
  return `表の改定案の欄では「${column}」、改定案（溶け込み版）では「${consolidated}」。`;
};

/** Numbers of things by what they are. */
export const tally = <T extends string>(values: readonly (T | null)[]): Record<T, number> =>
  Object.fromEntries(
    [...Map.groupBy(values, (value) => value)].map(([value, same]) => [value, same.length]),
  ) as Record<T, number>;
