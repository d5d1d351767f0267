import { isCurrentText } from '../corpus/law-data.ts';
import type { Instrument, InstrumentVersion } from '../schema/instrument.ts';
import { type EidWriters, writeEid } from '../text/eid.ts';
import { YEARS_BEFORE } from '../text/law-number.ts';

const numbered =
  (unit: string) =>
  (n: string, branches: readonly string[]): string =>
    `${unit} ${[n, ...branches].join('-')}`;

/** How to write one part of an eId in an English citation. */
const WRITERS: EidWriters = {
  pream: () => 'preamble',
  enact: () => 'enacting clause',
  suppl: (year, [number]) =>
    number === undefined
      ? 'suppl.'
      : `suppl. (Act No. ${number} of ${(YEARS_BEFORE[Number(year.charAt(0)) - 1] ?? 0) + Number(year.slice(1))})`,
  annex: (n) => (n === '' ? 'annex' : `annex ${n}`),
  part: numbered('pt.'),
  chp: numbered('ch.'),
  chsec: numbered('sec.'),
  subsec: numbered('subsec.'),
  dvs: numbered('div.'),
  art: numbered('art.'),
  para: numbered('para.'),
  item: numbered('item'),
  subitem: (n) => `(${n})`,
  sec: (n) => `sec. ${n}`,
  sub: (n) => `(${n})`,
  crit: (n) => `criterion ${n}`,
  row: (n) => `row ${n}`,
};

/** Place of a provision in English: `art. 25, para. 1, item 2`, `sec. 5(3)`; of several struck out together `art. 3 to art. 5`. */
export const englishLocator = (eid: string, through?: string): string => {
  const last = through === undefined ? undefined : writeEid(through, WRITERS).at(-1);
  const until = last === undefined ? '' : ` to ${last}`;
  return writeEid(eid, WRITERS).join(', ').replaceAll(', (', '(') + until;
};

/**
 * English title of an instrument: the first alias in Latin script. Null where the corpus has none: a citation does not
 * translate a title, which would look like an official one.
 */
export const englishTitle = ({ aliases }: Pick<Instrument, 'aliases'>): string | null =>
  aliases.find((alias) => /^[A-Z][A-Za-z ]+$/.test(alias)) ?? null;

const STATUS: Record<InstrumentVersion['status'], string> = {
  draft: 'draft',
  held: 'text before the amendment',
  excerpt: 'excerpts',
  stub: 'numbers only, text not held',
  enforced: 'law data, in force when fetched',
  pre_enforcement: 'law data, fetched before it came into force',
};

/** A version in English: `version 2016 (draft)`. */
export const englishVersion = ({ id, status }: Pick<InstrumentVersion, 'id' | 'status'>): string =>
  `version ${id} (${STATUS[status]})`;

/** What is said behind a version that is not the law in force as far as it is held; '' of one that is. */
export const notTheLawOfToday = (instrument: Instrument, { id }: InstrumentVersion): string =>
  isCurrentText(instrument, id) ? '' : '; not the law in force today';
