import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Cell } from '../text/csv.ts';
import type { CheckedText, Point, Verdict } from './types.ts';

/** The sign and the words of a verdict, as readers see it. */
export const VERDICT_WORDS: Readonly<Record<Verdict, { sign: string; words: string }>> = {
  stands: { sign: '○', words: 'そのとおり' },
  stands_but: { sign: '△', words: '次の点を除き、そのとおり' },
  fails: { sign: '×', words: '合わない' },
  not_held: { sign: '？', words: '資料からは判断できない' },
};

/** The words of the corpus (before) against those of the text (after): 提供及び［説明→報告］その他. */
export const differenceInWords = ({ difference }: Point): string => {
  if (difference === null) return '';
  let line = '';
  difference.forEach(({ op, before, after }, i) => {
    const next = difference[i + 1];
    if (op === 'deleted')
      line += next?.op === 'inserted' ? `［${before}→` : `［${before}→（なし）］`;
    else if (op === 'inserted')
      line += difference[i - 1]?.op === 'deleted' ? `${after}］` : `［（なし）→${after}］`;
    else line += after;
  });
  return line;
};

/** Names of the columns of {@link checkTable}. */
export const CHECK_COLUMNS = [
  'number',
  'sign',
  'verdict',
  'status',
  'text',
  'start',
  'end',
  'citation',
  'reason',
  'provisions',
  'meant',
  'old_number',
  'law',
  'difference',
  'as_of',
] as const;

/** A checked text as a table: the header, then one row a citation in the order of the text. */
export const checkTable = (index: CorpusIndex, { citations, day }: CheckedText): Cell[][] => [
  [...CHECK_COLUMNS],
  ...citations.map((one, i): Cell[] => [
    i + 1,
    VERDICT_WORDS[one.verdict].sign,
    one.verdict,
    one.status,
    one.text,
    one.start,
    one.end,
    one.normalised,
    one.reason,
    one.provisions.map((ref) => `${ref.instrument}/${ref.version}/${ref.eid}`),
    one.meant && index.citation(one.meant, day),
    one.old_number && index.citation(one.old_number.old, day),
    one.law &&
      [one.law.title, one.law.number].filter((part) => part !== null).join('（') +
        (one.law.title && one.law.number ? '）' : ''),
    one.points.map(differenceInWords).filter((line) => line !== ''),
    day,
  ]),
];
