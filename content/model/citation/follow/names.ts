import type { Instrument } from '../../schema/instrument.ts';
import { plainLawNumbers } from '../../text/law-number.ts';
import { tidyName } from '../tidy.ts';
import type { Names } from '../types.ts';

/** Words that name a kind of instrument: 「規則5条」 fits every instrument whose title ends so. */
const KINDS = ['規則', '方針', '基本方針'] as const;

/** Who decided; people leave it out or shorten it. */
const DECIDED_BY = 'サイバーセキュリティ戦略本部';

const spellings = ({ title, short_title, citation_prefix, aliases }: Instrument): string[] => {
  const written = [title, short_title, citation_prefix, ...aliases];
  return [
    ...written,
    ...written
      .filter((name) => name.startsWith(DECIDED_BY))
      .flatMap((name) => [name.slice(DECIDED_BY.length), `本部${name.slice(DECIDED_BY.length)}`]),
  ];
};

const namesByInstruments = new WeakMap<readonly Instrument[], Names>();

/** A word that is put before an ideograph may make another word with it. */
const BEGINS_INSIDE = /^[一-龥々]/;

/** Every name of every instrument as a citation may begin with it, tidied; made at first use and kept with the instruments. */
export const namesOf = (instruments: readonly Instrument[]): Names => {
  const known = namesByInstruments.get(instruments);
  if (known) return known;
  const names = new Map<string, string[]>();
  const add = (name: string, id: string) => {
    const key = tidyName(name);
    const ids = names.get(key) ?? [];
    if (key !== '' && !ids.includes(id)) names.set(key, [...ids, id]);
  };
  for (const instrument of instruments)
    for (const name of spellings(instrument)) add(name, instrument.id);
  for (const kind of KINDS)
    for (const { id, title, short_title } of instruments)
      if (title.endsWith(kind) || short_title.endsWith(kind)) add(kind, id);
  const official = new Set(
    instruments.flatMap(({ title, law_number }) =>
      [title, ...(law_number === null ? [] : [plainLawNumbers(law_number)])].map(tidyName),
    ),
  );
  const all = [...names.keys()];
  const isWhole = (name: string) =>
    official.has(name) ||
    (!BEGINS_INSIDE.test(name) && !all.some((other) => other !== name && other.includes(name)));
  const made = new Map(
    all.map((name) => [name, { instruments: names.get(name) ?? [], whole: isWhole(name) }]),
  );
  namesByInstruments.set(instruments, made);
  return made;
};
