import { AMENDED_FROM, DAY_BEFORE_AMENDMENT } from './time.ts';

/**
 * Page that shows something on a day: `home` for the first day of the amended state, the page before/ below it for the
 * day before. Undefined for every other day: no page shows it, and one of another day would say something else.
 */
export const pageOn = (home: string, day: string, anchor = ''): string | undefined =>
  day === AMENDED_FROM
    ? home + anchor
    : day === DAY_BEFORE_AMENDMENT
      ? `${home}before/${anchor}`
      : undefined;

/** The same for a page that shows the first day of the amended state alone. */
export const pageOfAmended = (page: string, day: string): string | undefined =>
  day === AMENDED_FROM ? page : undefined;
