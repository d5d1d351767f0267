import type { CorpusIndex } from './corpus-index.ts';

/** Pages that were published before pages of a day were named by it, by their last step. Their day never changes. */
export const PUBLISHED_DAYS: Readonly<Record<string, string>> = { before: '2016-10-20' };

/** Days for which a page of a body or a kind stands below its own, by the last step of the address, ascending. */
export const dayPages = (): readonly { step: string; day: string }[] =>
  Object.entries(PUBLISHED_DAYS).map(([step, day]) => ({ step, day }));

/**
 * Page that shows something on a day: `home` for the day answered for without one, a page below it for the days of
 * {@link dayPages}. Undefined for every other day: no page shows it, and one of another day would say something else.
 */
export const pageOn = (
  index: CorpusIndex,
  home: string,
  day: string,
  anchor = '',
): string | undefined => {
  if (day === index.corpus.default_day) return home + anchor;
  const page = dayPages().find((candidate) => candidate.day === day);
  return page && `${home}${page.step}/${anchor}`;
};

/** The same for a page that shows the day answered for without one alone. */
export const pageOfDefaultDay = (
  { corpus }: CorpusIndex,
  page: string,
  day: string,
): string | undefined => (day === corpus.default_day ? page : undefined);
