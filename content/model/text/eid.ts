/**
 * Shape of an eId; what each part means is told at `Eid` in schema/common.ts. A 枝番 stands behind its number: art_30_2 is
 * 第三十条の二.
 */
export const EID_PATTERN =
  /^(?:pream|enact|(?:suppl|annex)(?:_\d+)*|(?:part|chp|art|para|sec|sub|crit)(?:_\d+)+)(?:__(?:part|chp|chsec|subsec|dvs|art|para|item|subitem|sec|sub|crit|row)(?:_\d+)+)*$/;

/** Order of the parts of an eId at one level: 前文 first, 附則 and 別表 last. */
const RANK = [
  ...['enact', 'pream', 'part', 'chp', 'chsec', 'subsec', 'dvs', 'art', 'sec', 'sub', 'para'],
  ...['item', 'subitem', 'crit', 'row', 'suppl', 'annex'],
];

/** Rank of a part, its number, and its 枝番 in order. */
const keyOf = (part: string): [rank: number, number: number, ...branches: number[]] => {
  const [name = '', number = '0', ...branches] = part.split('_');
  return [RANK.indexOf(name), Number(number), ...branches.map(Number)];
};

/** Compares lists of numbers; the one that goes on behind the other comes after it: 30 before 30の2. */
const compareKeys = (a: readonly number[], b: readonly number[]): number => {
  const i = a.findIndex((n, at) => n !== b[at]);
  if (i < 0) return a.length - b.length;
  return (a[i] ?? 0) - (b[i] ?? Number.NEGATIVE_INFINITY);
};

/** Compares two eIds in the order of their parts; where a chapter stands only the tree says: {@link inDocumentOrder}. */
export const compareEids = (a: string, b: string): number => {
  const left = a.split('__');
  const right = b.split('__');
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [l, r] = [left[i], right[i]];
    if (l === undefined) return -1;
    if (r === undefined) return 1;
    const order = compareKeys(keyOf(l), keyOf(r));
    if (order !== 0) return order;
  }
  return 0;
};

/** The part next to another by its number alone: before art_30_3 art_30_2, before art_30_2 art_30, before that art_29. */
const nextByNumber = (part: string, step: -1 | 1): string => {
  const [name = '', number = '0', ...branches] = part.split('_');
  const last = Number(branches.pop() ?? 0);
  if (step > 0 || last === 0) return `${name}_${Number(number) + step}`;
  return [name, number, ...branches, ...(last > 2 ? [last - 1] : [])].join('_');
};

/** What stands next to a part among these. */
const besideOf = (parts: Iterable<string>, part: string, step: -1 | 1): string => {
  const own = keyOf(part);
  const [name = ''] = part.split('_');
  const onThatSide = [...parts]
    .filter((one) => one.split('_')[0] === name && compareKeys(keyOf(one), own) * step > 0)
    .sort((a, b) => compareKeys(keyOf(a), keyOf(b)) * step);
  const [nearest] = onThatSide;
  const next = nextByNumber(part, step);
  // A number that is missing among them may only not be held: what is beyond it is not the next one.
  return nearest !== undefined && compareKeys(keyOf(nearest), keyOf(next)) * step <= 0
    ? nearest
    : next;
};

/** The part that stands right before another among its like: art_16_2 before art_17 where it is there, else art_16. */
export const partBefore = (parts: Iterable<string>, part: string): string =>
  besideOf(parts, part, -1);

/** The part that stands right behind another among its like. */
export const partAfter = (parts: Iterable<string>, part: string): string =>
  besideOf(parts, part, 1);

/** eId of the enclosing provision as the eId itself says it, or null at the top. */
export const parentEid = (eid: string): string | null =>
  eid.includes('__') ? eid.slice(0, eid.lastIndexOf('__')) : null;

/** A provision as far as it says which eIds it stands for. */
type Standing = { eid: string; through?: string | undefined };

/** The provision that stands for an eId that none has: it was struck out together with others. Undefined where there is none. */
export const struckOutWith = <T extends Standing>(
  provisions: Iterable<T>,
  eid: string,
): T | undefined => {
  for (const one of provisions)
    if (
      one.through !== undefined &&
      parentEid(one.eid) === parentEid(eid) &&
      compareEids(one.eid, eid) <= 0 &&
      compareEids(eid, one.through) <= 0
    )
      return one;
  return undefined;
};

/** The last part of an eId: its own place among what stands beside it. */
const ownPart = (eid: string): string => eid.split('__').at(-1) ?? eid;

/** How far the number of an eId is from that of a part. */
const distance = (eid: string, part: string): number =>
  Math.abs(keyOf(ownPart(eid))[1] - keyOf(part)[1]);

/** Most eIds that are offered for one that does not exist. */
const MOST_NEAR = 5;

/**
 * eIds that may be meant by one that none has: below the deepest part that exists, first those that end as it does
 * (art_25__item_2: art_25__para_1__item_2), then its like with the nearest numbers (art_32__para_3: art_32__para_2), then
 * that part itself.
 */
export const nearEids = (eids: Iterable<string>, asked: string): string[] => {
  const all = [...eids];
  const parts = asked.split('__');
  for (let depth = parts.length - 1; depth >= 0; depth--) {
    const around = parts.slice(0, depth).join('__');
    const wanted = parts[depth] ?? '';
    const below = depth === 0 ? all : all.filter((eid) => eid.startsWith(`${around}__`));
    const ending = depth === 0 ? [] : below.filter((eid) => eid.endsWith(`__${wanted}`));
    const like = below
      .filter(
        (eid) =>
          eid.split('__').length === depth + 1 &&
          ownPart(eid).split('_')[0] === wanted.split('_')[0],
      )
      .toSorted((a, b) => distance(a, wanted) - distance(b, wanted));
    const itself = all.filter((eid) => eid === around);
    const near = [...new Set([...ending, ...like])].slice(0, MOST_NEAR - itself.length);
    if (near.length + itself.length > 0) return [...near, ...itself];
  }
  return [];
};

/** Ids are ASCII: no collation is needed, which takes long to open. */
const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What places a provision: its instrument, version and eId, and what encloses it where the eId does not say it. */
type Placed = { instrument: string; version: string; eid: string; parent: string | null };

/** eId of the provision that encloses another, or null at the top. */
export const parentOf = ({ parent, eid }: Pick<Placed, 'parent' | 'eid'>): string | null =>
  parent ?? parentEid(eid);

/**
 * Provisions by instrument, by version, and in document order: the order of the print, of the tree and of every answer.
 * Each stands before all it encloses, a chapter before its articles, and parts of one provision by kind and number. What
 * is enclosed by nothing that is given stands at the top. Throws where some enclose one another.
 */
export const inDocumentOrder = <T extends Placed>(provisions: readonly T[]): T[] =>
  [...Map.groupBy(provisions, ({ instrument, version }) => `${instrument}/${version}`)]
    .sort(([a], [b]) => compareIds(a, b))
    .flatMap(([version, own]) => {
      const known = new Set(own.map(({ eid }) => eid));
      const families = Map.groupBy(own, (p) => {
        const parent = parentOf(p);
        return parent !== null && known.has(parent) ? parent : null;
      });
      const under = (parent: string | null): T[] =>
        (families.get(parent) ?? [])
          .toSorted((a, b) =>
            parent === null
              ? compareEids(a.eid, b.eid)
              : compareEids(ownPart(a.eid), ownPart(b.eid)),
          )
          .flatMap((p) => [p, ...under(p.eid)]);
      const ordered = under(null);
      if (ordered.length < own.length)
        throw new Error(`Provisions of ${version} enclose one another: none is the first.`);
      return ordered;
    });

/**
 * How to write each kind of part of an eId, given its number, its 枝番 in order, and how many parts of that kind stand
 * right before it: イ of a 号 is at 0, (1) below it at 1.
 */
export type EidWriters = Readonly<
  Record<string, (number: string, branches: readonly string[], depth: number) => string>
>;

/** Writes the parts of an eId in order. Throws where it has a part nobody knows how to write. */
export const writeEid = (eid: string, writers: EidWriters): string[] =>
  eid.split('__').map((part, i, parts) => {
    const [name = '', number = '', ...branches] = part.split('_');
    const write = writers[name];
    if (!write) throw new Error(`eId "${eid}" has the unknown part "${part}"`);
    const before = parts.slice(0, i);
    const other = before.findLastIndex((one) => one.split('_')[0] !== name);
    return write(number, branches, before.length - 1 - other);
  });
