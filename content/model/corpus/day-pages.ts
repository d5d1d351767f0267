import type { CorpusIndex } from './corpus-index.ts';
import { textDays } from './time.ts';

/** Pages that were published before pages of a day were named by it, by their last step. Their day never changes. */
const PUBLISHED_DAYS: Readonly<Record<string, string>> = { before: '2016-10-20' };

/** Folders of the site in which there are pages of a day. */
const OF_A_DAY: ReadonlySet<string | undefined> = new Set(['entities', 'classes', 'matrix']);

/** A page of one day below the page of a body or a kind, or below the matrix: the last step of its address, and the day. */
export type DayPage = { step: string; day: string };

/**
 * Pages of a day that stand below a page of their own, ascending: one for each day on which a text that is held begins, named
 * by it, and those published under another name.
 */
export const dayPages = ({ corpus }: CorpusIndex): DayPage[] =>
  [
    ...textDays(corpus.instruments).map((day) => ({ step: day, day })),
    ...Object.entries(PUBLISHED_DAYS).map(([step, day]) => ({ step, day })),
  ].sort((a, b) => a.day.localeCompare(b.day, 'en'));

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
  const page = dayPages(index).find((candidate) => candidate.day === day);
  return page && `${home}${page.step}/${anchor}`;
};

/** The same for a page that shows the day answered for without one alone. */
export const pageOfDefaultDay = (
  { corpus }: CorpusIndex,
  page: string,
  day: string,
): string | undefined => (day === corpus.default_day ? page : undefined);

/** First day of the text in force on a day, among those that have a page; null before the first. */
export const textDayOf = ({ corpus }: CorpusIndex, day: string): string | null =>
  textDays(corpus.instruments).findLast((from) => from <= day) ?? null;

/** The page of a day, or where none shows it that of the first day of its text: within a text no answer changes. */
export const pageOfText = (index: CorpusIndex, home: string, day: string, anchor = ''): string =>
  pageOn(index, home, day, anchor) ??
  pageOn(index, home, textDayOf(index, day) ?? '', anchor) ??
  home + anchor;

/**
 * The address a page of the site is to be known by (RFC 6596): itself, but for pages that show what another shows. Two pages of
 * one period say the same of a body; the version that the page of an instrument shows has an address of its own as well.
 */
export const canonicalOf = (index: CorpusIndex, path: string): string => {
  const steps = path.split('/').slice(1, -1);
  const [folder, id = ''] = steps;
  const last = steps.at(-1) ?? '';
  const home = `/${steps.slice(0, -1).join('/')}/`;
  const isBelow = steps.length === (folder === 'matrix' ? 2 : 3);
  const instrument = folder === 'instruments' && isBelow ? index.instruments.get(id) : undefined;
  if (instrument) return instrument.home_version === last ? home : path;
  if (!isBelow || !OF_A_DAY.has(folder)) return path;
  const shown = dayPages(index).find(({ step }) => step === last);
  return shown ? pageOfText(index, home, textDayOf(index, shown.day) ?? '') : path;
};
