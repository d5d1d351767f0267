import type { Instrument } from '../../schema/instrument.ts';
import { tidyCitation } from '../tidy.ts';
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

/** Every name of every instrument as a citation may begin with it, tidied; made at first use and kept with the instruments. */
export const namesOf = (instruments: readonly Instrument[]): Names => {
  const known = namesByInstruments.get(instruments);
  if (known) return known;
  const names = new Map<string, string[]>();
  const add = (name: string, id: string) => {
    const key = tidyCitation(name);
    const ids = names.get(key) ?? [];
    if (key !== '' && !ids.includes(id)) names.set(key, [...ids, id]);
  };
  for (const instrument of instruments)
    for (const name of spellings(instrument)) add(name, instrument.id);
  for (const kind of KINDS)
    for (const { id, title, short_title } of instruments)
      if (title.endsWith(kind) || short_title.endsWith(kind)) add(kind, id);
  namesByInstruments.set(instruments, names);
  return names;
};
