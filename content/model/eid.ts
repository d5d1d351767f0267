/** Shape of an eId; what each part means is told at `Eid` in schema/common.ts. */
export const EID_PATTERN =
  /^(pream|annex|(chp|art|sec|sub|crit)_\d+)(__(para|item|sec|sub|crit|row)_\d+)*$/;

/** Order of the parts of an eId at one level: 前文 first, 別表 last. */
const RANK = ['pream', 'chp', 'art', 'sec', 'sub', 'para', 'item', 'crit', 'row', 'annex'];

const keyOf = (part: string): [number, number] => {
  const [name = '', number = '0'] = part.split('_');
  return [RANK.indexOf(name), Number(number)];
};

/** Compares two eIds of one version in document order (chapters are placed by the reader of the tree). */
export const compareEids = (a: string, b: string): number => {
  const left = a.split('__');
  const right = b.split('__');
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [l, r] = [left[i], right[i]];
    if (l === undefined) return -1;
    if (r === undefined) return 1;
    const [lRank, lNumber] = keyOf(l);
    const [rRank, rNumber] = keyOf(r);
    if (lRank !== rRank) return lRank - rRank;
    if (lNumber !== rNumber) return lNumber - rNumber;
  }
  return 0;
};

/** eId of the enclosing provision as the eId itself says it, or null at the top. */
export const parentEid = (eid: string): string | null =>
  eid.includes('__') ? eid.slice(0, eid.lastIndexOf('__')) : null;

/** Ids are ASCII: no collation is needed, which takes long to open. */
const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What places a provision: its instrument, version and eId. */
type Placed = { instrument: string; version: string; eid: string };

/** Compares provisions: by instrument, then version, then document order. */
export const compareProvisions = (a: Placed, b: Placed): number =>
  compareIds(a.instrument, b.instrument) ||
  compareIds(a.version, b.version) ||
  compareEids(a.eid, b.eid);

/** How to write each kind of part of an eId, given its number. */
export type EidWriters = Readonly<Record<string, (number: string) => string>>;

/** Writes the parts of an eId in order. Throws where it has a part nobody knows how to write. */
export const writeEid = (eid: string, writers: EidWriters): string[] =>
  eid.split('__').map((part) => {
    const [name = '', number = ''] = part.split('_');
    const write = writers[name];
    if (!write) throw new Error(`eId "${eid}" has the unknown part "${part}"`);
    return write(number);
  });
