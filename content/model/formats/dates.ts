import type { InstrumentVersion } from '../schema/instrument.ts';

/**
 * The day a citation may give for a version: the one the source prints for it. Null where it prints none (a draft, a
 * day that is only scheduled or inferred) and where it prints two that disagree: a citation does not choose.
 */
export const statedDay = ({ starts }: Pick<InstrumentVersion, 'starts'>): string | null => {
  const [first, ...others] = starts;
  return first?.certainty === 'stated' && others.length === 0 ? first.date : null;
};
