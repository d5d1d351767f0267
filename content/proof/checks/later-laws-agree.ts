import type { Problem } from '../read/read.ts';
import { knownLaterText } from '../source/later-texts.ts';
import type { Check } from './check.ts';

/** Years before the first of an era: 平成1 is 1989, 令和1 is 2019. */
const BEFORE: Readonly<Record<string, number>> = { 平成: 1988, 令和: 2018 };

/** The year and number of 「平成30年法律第91号」, 「令和元年法律第11号」; null for a text that begins with none. */
const lawNumber = (law: string): { year: string; number: string } | null => {
  const [, era = '', year = '', number = ''] =
    /^(平成|令和)(元|\d+)年法律第(\d+)号/.exec(law) ?? [];
  return number === ''
    ? null
    : { year: String((BEFORE[era] ?? 0) + (year === '元' ? 1 : Number(year))), number };
};

/**
 * What is known of a later law agrees with itself: the law's number is of the year of its promulgation and stands in the id
 * (act-2018-91), nothing is in force before it is promulgated, a state of the article numbers begins on the day on
 * which the law that brought it is in force, a text that was compared is that of the day of an amendment, and no text is said to
 * stand longer than to the first day from which another is known.
 */
export const laterLawsAgree: Check = (content) => {
  const problems: Problem[] = [];
  const report = (file: string, at: string, message: string) =>
    problems.push({ file, at, message, remedy: 'Read both in the law data and correct the one.' });
  const inForce = new Map<string, string>();
  for (const { file, record } of content['later-changes']) {
    const { id, law, promulgated, in_force } = record;
    inForce.set(id, in_force);
    const named = lawNumber(law);
    if (!named) report(file, 'law', `「${law}」 does not begin with the number of a law.`);
    else if (!`${id}-`.startsWith(`act-${named.year}-${named.number}-`))
      report(file, 'law', `「${law}」 is not the law of the id "${id}".`);
    if (named && !promulgated.startsWith(named.year))
      report(file, 'promulgated', `A law of ${named.year} was not promulgated on ${promulgated}.`);
    if (in_force < promulgated)
      report(file, 'in_force', `The day ${in_force} is before the promulgation, ${promulgated}.`);
  }
  for (const { file, record } of content.concordances)
    record.states.forEach(({ from, label, change }, s) => {
      const day = change === null ? null : inForce.get(change);
      if (day !== undefined && from !== day)
        report(
          file,
          `states.${s}.from`,
          `The state begins on ${from}, its law is in force from ${day}.`,
        );
      if (from !== null && !label.includes(from))
        report(file, `states.${s}.label`, `「${label}」 does not say the day ${from}.`);
    });
  const days = new Set(inForce.values());
  for (const { file, record } of content.concordances)
    record.texts.forEach(({ date }, t) => {
      if (!days.has(date))
        problems.push({
          file,
          at: `texts.${t}.date`,
          message: `No amendment is known that was in force from ${date}.`,
          remedy: 'Add the amendment to content/data/later-changes, or correct the day.',
        });
    });
  for (const { file, record } of content.instruments)
    record.versions.forEach((version, v) => {
      const known = knownLaterText(content, record, version);
      if (version.later_text && known && known.from < version.later_text.from)
        problems.push({
          file,
          at: `versions.${v}.later_text.from`,
          message: `The text is said to stand until ${version.later_text.from}; another is known from ${known.from} on (${known.change ?? 'law data'}).`,
          remedy: `Write ${known.from}, or take \`later_text\` away: the build then says it.`,
        });
    });
  return problems;
};
