import type { Provision } from '../schema/provision.ts';
import { type EidWriters, writeEid } from '../text/eid.ts';

/** How to write one part of an eId in a Japanese citation. */
const WRITERS: EidWriters = {
  pream: () => '前文',
  annex: () => '別表',
  chp: (n) => `第${n}章`,
  art: (n) => `第${n}条`,
  para: (n) => `第${n}項`,
  item: (n) => `第${n}号`,
  sec: (n) => n,
  sub: (n) => `(${n})`,
  crit: (n) => `要件${'①②③④'[Number(n) - 1]}`,
  row: (n) => `（${n}番目）`,
};

/**
 * Citation of a provision in the usual notation: 「法第25条第1項第2号」「監査方針5(3)」「資料提供等規則別表（29番目）」.
 * `prefix` is the instrument's citation prefix; `superseded` puts 旧 before it (a version that was followed by another).
 */
export const citationOf = (prefix: string, eid: string, superseded: boolean): string =>
  (superseded ? '旧' : '') + prefix + writeEid(eid, WRITERS).join('');

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
