import type { Provision } from '../schema/provision.ts';
import { type EidWriters, writeEid } from '../text/eid.ts';
import { IROHA } from '../text/japanese-numerals.ts';
import { ERAS } from '../text/law-number.ts';

/** Writes a number with its 枝番 before a unit: 第30条の2. */
const numbered =
  (unit: string) =>
  (n: string, branches: readonly string[]): string =>
    `第${n}${unit}${branches.map((branch) => `の${branch}`).join('')}`;

/** 附則 of the law itself, or of the law that amended it: 427 and 66 are 平成27年法律第66号. */
const supplement = (year: string, [number]: readonly string[]): string =>
  number === undefined
    ? '附則'
    : `附則（${ERAS[Number(year.charAt(0)) - 1]}${year.endsWith('01') ? '元' : Number(year.slice(1))}年法律第${number}号）`;

/** How to write one part of an eId in a Japanese citation. */
const WRITERS: EidWriters = {
  pream: () => '前文',
  enact: () => '制定文',
  suppl: supplement,
  annex: (n) => (n === '' ? '別表' : `別表第${n}`),
  part: numbered('編'),
  chp: numbered('章'),
  chsec: numbered('節'),
  subsec: numbered('款'),
  dvs: numbered('目'),
  art: numbered('条'),
  para: numbered('項'),
  item: numbered('号'),
  subitem: (n, _, depth) => (depth === 0 ? (IROHA[Number(n) - 1] ?? n) : `(${n})`),
  sec: (n) => n,
  sub: (n) => `(${n})`,
  crit: (n) => `要件${'①②③④'[Number(n) - 1]}`,
  row: (n) => `（${n}番目）`,
};

/**
 * Citation of a provision in the usual notation: 「法第25条第1項第2号」「監査方針5(3)」「資料提供等規則別表（29番目）」.
 * `prefix` is the instrument's citation prefix; `superseded` puts 旧 before it (a version that was followed by another);
 * `through` is the last of those that were struck out together: 「法第3条から第5条まで」.
 */
export const citationOf = (
  prefix: string,
  eid: string,
  superseded: boolean,
  through?: string,
): string => {
  const last = through === undefined ? undefined : writeEid(through, WRITERS).at(-1);
  const until = last === undefined ? '' : `から${last}まで`;
  return (superseded ? '旧' : '') + prefix + writeEid(eid, WRITERS).join('') + until;
};

/** A heading as printed, without its brackets: 「資料の提出その他の協力」. */
const bareHeading = (heading: string): string => heading.replace(/^[（(]([^（()）]*)[）)]$/, '$1');

/** Heading without its brackets. Null where the provision has none. */
export const plainHeading = ({ heading }: Pick<Provision, 'heading'>): string | null =>
  heading && bareHeading(heading.text);

/** A heading as it stands behind a citation, in one pair of brackets whether printed with brackets or not; '' without one. */
export const headingBehind = (heading: string | null): string =>
  heading ? `（${bareHeading(heading)}）` : '';

/** A citation with its heading: 「法第31条（資料提供等）」. */
export const headedCitation = (citation: string, heading: string | null): string =>
  citation + headingBehind(heading);
