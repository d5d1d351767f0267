import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Instrument, InstrumentVersion } from '../schema/instrument.ts';
import { yearOfLawNumber } from '../text/law-number.ts';

/**
 * The day a citation may give for a version: the one the source prints for it. Null where it prints none (a draft, a
 * day that is only scheduled or inferred) and where it prints two that disagree: a citation does not choose.
 */
export const statedDay = ({ starts }: Pick<InstrumentVersion, 'starts'>): string | null => {
  const [first, ...others] = starts;
  return first?.certainty === 'stated' && others.length === 0 ? first.date : null;
};

/** The year that all days agree on which the source prints for a version; null where it prints none. */
const statedYear = ({ starts }: Pick<InstrumentVersion, 'starts'>): string | null => {
  const years = new Set(starts.map(({ date }) => date.slice(0, 4)));
  const [year = null] = years;
  return years.size === 1 && starts.every(({ certainty }) => certainty === 'stated') ? year : null;
};

/**
 * What a bibliography prints as the date of a text, `YYYY-MM-DD` or `YYYY`, as far as it is known: a law is of the year of its
 * number, as lawyers cite it; a decision of its day, or of the year where the source prints two days; a draft and the
 * overview of the day of the paper they are printed in, since a draft has no other. Null where nothing is known.
 */
export const issuedOf = (
  index: CorpusIndex,
  { law_number }: Pick<Instrument, 'law_number'>,
  version: InstrumentVersion,
): string | null =>
  (law_number === null ? null : yearOfLawNumber(law_number)) ??
  statedDay(version) ??
  statedYear(version) ??
  (version.status === 'draft' ? index.textSource(version).date : null);
