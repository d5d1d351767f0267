import type { CorpusIndex } from '../../corpus/corpus-index.ts';
import { dayBefore } from '../../corpus/time.ts';
import { plainLawNumbers, yearOfLawNumber } from '../../text/law-number.ts';
import { tidyCitation } from '../tidy.ts';
import type { Name, NumberBehind } from '../types.ts';
import { lawNamed } from './outside-laws.ts';

/** The instrument of ours that has a law number, written as 平成26年法律第104号; null where none has. */
const ofNumber = (index: CorpusIndex, law: string): string | null =>
  index.corpus.instruments.find(
    ({ law_number }) => law_number !== null && plainLawNumbers(law_number) === law,
  )?.id ?? null;

/**
 * Whose a name is by the law number in brackets behind it. 基本法（平成15年法律第57号） is another's 基本法, an unknown title with our
 * number is ours; a whole name of ours stands, with whatever number.
 */
export const nameByNumber = (index: CorpusIndex, name: Name, number: NumberBehind | null): Name => {
  if (number === null || number.amends !== null || name.name === 'document') return name;
  const ours = ofNumber(index, number.law);
  // The Penal Code (Act No. 45 of 1907): of the laws that are not held no English title is known.
  const known = lawNamed(index, number.law).title;
  if (name.name === 'outside' && known !== null && /^[a-z]/.test(name.title))
    return { name: 'outside', title: tidyCitation(known) };
  if (name.name === 'outside')
    return ours !== null && lawNamed(index, name.title).number === null
      ? { name: 'own', instruments: [ours], whole: true }
      : name;
  const stands = name.name === 'own' && (name.whole || name.instruments.includes(ours ?? ''));
  if (stands) return name;
  return ours === null
    ? { name: 'outside', title: number.law }
    : { name: 'own', instruments: [ours], whole: true };
};

/** Japanese, ours: the law number of an instrument, where another stands behind its name; null where it is right or there is none. */
export const otherNumber = (
  index: CorpusIndex,
  instrument: string,
  number: string,
): string | null => {
  const { law_number } = index.instrument(instrument);
  return law_number === null || plainLawNumbers(law_number) === number
    ? null
    : `法律番号は${law_number}である。`;
};

/** Japanese, ours: the title of an instrument, where another stands for it. */
export const otherTitle = (index: CorpusIndex, instrument: string): string =>
  `法令名は「${index.instrument(instrument).title}」である。`;

/** 平成28年 or 2016年: the year of an amendment, without its number. */
const yearOf = (law: string): string | null =>
  /^\d{4}年$/.test(law) ? law.slice(0, 4) : law.endsWith('年') ? yearOfLawNumber(law) : null;

/**
 * The day whose text is meant by （平成28年法律第31号による改正前のもの） or 平成28年改正前: the last before the first amendment so
 * named, or the one on which the last was in force. ISO 8601; null where no such amendment is known.
 */
export const dayMeant = (index: CorpusIndex, { law, amends }: NumberBehind): string | null => {
  const year = yearOf(law);
  const days = index.corpus.later_changes
    .filter((one) => (year ? yearOfLawNumber(one.law) === year : plainLawNumbers(one.law) === law))
    .map(({ in_force }) => in_force)
    .sort();
  const [first] = days;
  if (first === undefined) return null;
  return amends === 'before' ? dayBefore(first) : (days.at(-1) ?? null);
};
