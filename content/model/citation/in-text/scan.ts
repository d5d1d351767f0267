import { NUMERAL, printedNumber } from '../../text/japanese-numerals.ts';
import { LAW_NUMBER } from '../../text/law-number.ts';
import { BRANCH } from '../numbers.ts';

type Level = 'art' | 'para' | 'item';

/** Numbers of a reference, each null where it is not written; 枝番 where there are some: 第30条の2 is 30 with [2]. */
export type Numbers = Record<Level, number | null> & {
  branches?: Partial<Record<Level, number[]>>;
};

/** What one stretch of words refers to, before it is followed. */
export type Sighted =
  /**
   * 第五条第二項 of a text: its own (`law` null), or of the law or decision named; of its 附則, with the number of the law whose
   * 附則 it is, or '' where none is told.
   */
  | { kind: 'numbers'; law: string | null; numbers: Numbers; supplement?: string }
  /** 同条第三項, 同項: of what was named before it. */
  | { kind: 'same'; unit: 'art' | 'para' | 'item'; numbers: Numbers }
  /** 前項, 前三号, 前各号, 前項各号. `count` null for 前各号. */
  | { kind: 'before'; unit: 'art' | 'para' | 'item'; count: number | null; each: boolean }
  /** 及び第2項, ～第9条: goes on with what stands directly before it. */
  | { kind: 'joined'; range: boolean; numbers: Numbers }
  | { kind: 'law'; title: string }
  /** 別表, or 別表第一 with its number. */
  | { kind: 'annex'; n: number | null }
  | { kind: 'sub'; n: number }
  | { kind: 'criteria'; first: number; last: number }
  /** 上記: the same provision. */
  | { kind: 'above' }
  /** Words that say by no number what they mean: told by a record. */
  | { kind: 'unnumbered' };

export type Sighting = { start: number; end: number; sighted: Sighted };

const NAME = '[A-Zァ-ヶー・一-龥]*?(?:法|規則|基本方針)';
/** 「（平成11年法律第89号）」, 「（平成26年法律第104号。以下「法」という。）」, 「（…決定）」. */
const INTRODUCTION = '[（(][^（()）]*(?:法律第[^（()）]*?号|決定)[^（()）]*[）)]';
/** A number before its unit, with its 枝番 behind it, as groups of this name. */
const numbered = (name: string, unit: string): string =>
  `第(?<${name}>${NUMERAL})${unit}${BRANCH.replace('(', `(?<${name}B>`)}`;
const paraAndItem = (para: string, item: string): string =>
  `${numbered(para, '項')}(?:${numbered(item, '号')})?`;
const ART = `${numbered('art', '条')}(?:${numbered('para', '項')})?(?:${numbered('item', '号')})?`;
const PARA = paraAndItem('para', 'item');
const ITEM = numbered('item', '号');
const ANY = `(?:${ART}|${paraAndItem('para2', 'item2')}|${numbered('item3', '号')})`;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨';

type Groups = Record<string, string | undefined>;

const number = (written: string | undefined): number | null =>
  written === undefined ? null : printedNumber(written);

/** Groups that tell a level, by what they may be called. */
const CALLED: Record<Level, readonly string[]> = {
  art: ['art'],
  para: ['para', 'para2', 'ppara'],
  item: ['item', 'item2', 'item3', 'pitem', 'iitem'],
};

const numbersOf = (groups: Groups): Numbers => {
  const group = (level: Level) => CALLED[level].find((name) => groups[name] !== undefined);
  const branches = (Object.keys(CALLED) as Level[]).flatMap((level) => {
    const written = groups[`${group(level)}B`]?.split('の').slice(1) ?? [];
    return written.length > 0 ? [[level, written.map((one) => number(one) ?? 0)] as const] : [];
  });
  const of = (level: Level) => number(groups[group(level) ?? '']);
  return {
    art: of('art'),
    para: of('para'),
    item: of('item'),
    ...(branches.length > 0 ? { branches: Object.fromEntries(branches) } : {}),
  };
};

const UNITS = { 条: 'art', 項: 'para', 号: 'item' } as const;
const unitOf = (groups: Groups) => UNITS[groups.unit as keyof typeof UNITS];

/** Shapes of references, tried in order; the first that fits at a place is taken. */
const SHAPES: readonly [RegExp, (groups: Groups, words: string) => Sighted][] = [
  [
    new RegExp(`(?<law>${NAME})(?:${INTRODUCTION})?${ART}`, 'y'),
    (g) => ({ kind: 'numbers', law: g.law ?? null, numbers: numbersOf(g) }),
  ],
  [new RegExp(`(?<law>${NAME})${INTRODUCTION}`, 'y'), (g) => ({ kind: 'law', title: g.law ?? '' })],
  [/(?<law>[A-Z]+基本法)/y, (g) => ({ kind: 'law', title: g.law ?? '' })],
  [
    new RegExp(
      `同(?<unit>[条項号])(?!列)(?:${numbered('para', '項')})?(?:${numbered('item', '号')})?`,
      'y',
    ),
    (g) => ({ kind: 'same', unit: unitOf(g), numbers: numbersOf(g) }),
  ],
  [
    new RegExp(`前(?:(?<all>各)|(?<count>${NUMERAL}))?(?<unit>[条項号])(?<each>各号)?`, 'y'),
    (g) => ({
      kind: 'before',
      unit: unitOf(g),
      count: g.all ? null : (number(g.count) ?? 1),
      each: g.each !== undefined,
    }),
  ],
  [
    new RegExp(`附則(?:[（(](?<amending>${LAW_NUMBER})[）)])?(?:${ANY})`, 'y'),
    (g) => ({
      ...{ kind: 'numbers', law: null, numbers: numbersOf(g) },
      supplement: g.amending ?? '',
    }),
  ],
  [
    new RegExp(`(?<![律令])(?:${ANY})`, 'y'),
    (g) => ({ kind: 'numbers', law: null, numbers: numbersOf(g) }),
  ],
  [new RegExp(`別表(?:第(?<n>${NUMERAL}))?`, 'y'), (g) => ({ kind: 'annex', n: number(g.n) })],
  [/[（(](?<n>[0-9]+)[）)](?=の)/y, (g) => ({ kind: 'sub', n: Number(g.n) })],
  [
    new RegExp(`(?<from>[${CIRCLED}])から(?<to>[${CIRCLED}])(?=の要件)`, 'y'),
    (g) => ({
      kind: 'criteria',
      first: CIRCLED.indexOf(g.from ?? '') + 1,
      last: CIRCLED.indexOf(g.to ?? '') + 1,
    }),
  ],
  [/上記/y, () => ({ kind: 'above' })],
  [
    new RegExp(
      `別に定める|政令で定める|本部の定めるところ|前述の監査テーマ|1月の戦略本部決定|政府機関等?の情報セキュリティ対策のための統一基準群|(?<![第前0-9一-龥])${NUMERAL}に掲げる`,
      'y',
    ),
    () => ({ kind: 'unnumbered' }),
  ],
];

const JOINED = new RegExp(
  `(?<join>及び|又は|並びに|若しくは|・|～|〜|から)(?<words>${ART}|${PARA.replaceAll('<', '<p')}|${ITEM.replaceAll('<', '<i')})`,
  'y',
);

/** A reference that goes on directly behind another: its own words without 及び. */
const joinedAt = (text: string, at: number): Sighting | null => {
  JOINED.lastIndex = at;
  const found = JOINED.exec(text);
  const groups: Groups | undefined = found?.groups;
  if (!found || !groups) return null;
  const end = at + found[0].length;
  return {
    start: end - (groups.words ?? '').length,
    end,
    sighted: {
      kind: 'joined',
      range: /[～〜]|から/.test(groups.join ?? ''),
      numbers: numbersOf(groups),
    },
  };
};

const WORD = /[A-Zァ-ヶー・一-龥]/;

/** A name begins where the word begins: not at 評価規則 in 施策評価規則, and in その他法第30条 at 法. */
const insideWord = (text: string, at: number): boolean => {
  if (text.startsWith('その他', at - 2)) return true;
  return at > 0 && WORD.test(text.charAt(at - 1)) && !text.startsWith('その他', at - 3);
};

/** Every reference in a text, in order, with UTF-16 offsets. 「次に掲げる」 refers to what follows and is none. */
export const sightingsIn = (text: string): Sighting[] => {
  const found: Sighting[] = [];
  for (let at = 0; at < text.length; ) {
    const last = found.at(-1);
    const joined = last && last.end === at ? joinedAt(text, at) : null;
    if (joined) {
      found.push(joined);
      at = joined.end;
      continue;
    }
    const sighting = SHAPES.map(([shape, make]): Sighting | null => {
      shape.lastIndex = at;
      const match = shape.exec(text);
      const named = match?.groups?.law !== undefined;
      if (!match || (named && insideWord(text, at))) return null;
      const groups: Groups = match.groups ?? {};
      return { start: at, end: at + match[0].length, sighted: make(groups, match[0]) };
    }).find((candidate) => candidate !== null);
    if (sighting) found.push(sighting);
    at = sighting?.end ?? at + 1;
  }
  return found;
};
