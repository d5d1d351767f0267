import type { Obligation } from '../../model/schema/obligation.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** Whether a rule's own ground is a provision of the instrument, and the rule is one of the statute. */
const isOf = ({ rank, phases }: Obligation, instrument: string): boolean =>
  rank === 'statute' && phases.at(-1)?.provisions[0]?.instrument === instrument;

/** Number of the article of an eId, 0 outside the articles. */
const articleOf = (eid: string): number =>
  eid.startsWith('art_') ? Number.parseInt(eid.slice('art_'.length), 10) : 0;

/**
 * A comparison with later texts is whole: every article has a number in each text, every statute rule of the instrument one
 * place for each text, in order, in the article so numbered; what continues nowhere is gone, and what differs is told in our
 * words.
 */
export const laterTextsAreWhole: Check = (content) => {
  const problems: Problem[] = [];
  for (const { file, record } of content.concordances) {
    const report = (at: string, message: string, remedy: string) =>
      problems.push({ file, at, message, remedy });
    const { texts, rules, numbering, instrument } = record;
    const days = texts.map(({ date }) => date).join();
    if (days !== [...new Set(texts.map(({ date }) => date))].toSorted().join())
      report('texts', `The days ${days} do not ascend.`, 'Put the oldest text first, each once.');
    texts.forEach(({ date, revision }, t) => {
      if (revision.split('_')[1] !== date.replaceAll('-', ''))
        report(
          `texts.${t}.revision`,
          `"${revision}" is not of ${date}.`,
          'Give the revision id of that day.',
        );
    });
    const home = content.instruments.find((one) => one.record.id === instrument)?.record;
    const articles = content.provisions.flatMap(({ record: { kind, eid, ...own } }) =>
      own.instrument === instrument && own.version === home?.home_version && kind === 'article'
        ? articleOf(eid)
        : [],
    );
    const numberedIn = (article: number, t: number): number | null => {
      const [row, twice] = numbering.filter(
        ({ first, last }) => first <= article && article <= last,
      );
      const start = row?.starts_at[t];
      return row && !twice && start !== undefined ? start + article - row.first : null;
    };
    for (const article of articles)
      if (texts.some((_, t) => numberedIn(article, t) === null))
        report(
          'numbering',
          `第${article}条 has no number in one of the texts, or two.`,
          'Let one row of `numbering` say what it is called in each text.',
        );
    const seen = new Set(rules.map(({ obligation }) => obligation));
    if (seen.size < rules.length)
      report('rules', 'A rule stands twice.', 'Give every rule one entry.');
    if (texts.length > 0)
      for (const { record: rule } of content.obligations)
        if (isOf(rule, instrument) && !seen.has(rule.id))
          report(
            'rules',
            `The rule "${rule.id}" is not there.`,
            'Say where it stands in each text.',
          );
    rules.forEach(({ obligation, places }, r) => {
      const own = places.map(({ text }) => text).join();
      if (own !== days)
        report(
          `rules.${r}.places`,
          `"${obligation}" has places for ${own}; the texts are ${days}.`,
          'Give one place for each text, in order.',
        );
      places.forEach(({ eids, phrase, provision, note }, p) => {
        const at = `rules.${r}.places.${p}`;
        const own = content.obligations
          .find((one) => one.record.id === obligation)
          ?.record.phases.findLast(({ version }) => version === home?.home_version)
          ?.provisions.filter((ground) => ground.instrument === instrument);
        const numbered = own?.map(({ eid }) => numberedIn(articleOf(eid), p));
        if (eids.some((eid) => !numbered?.includes(articleOf(eid))))
          report(
            `${at}.eids`,
            `${eids.join(', ')} stands in another article than its grounds, which are ${numbered?.map((n) => `第${n}条`).join('、')} there.`,
            'Correct `eids` or `numbering`.',
          );
        if ((eids.length === 0) !== (phrase === 'gone'))
          report(at, 'What is gone has no place, and only that.', 'Correct `eids` or `phrase`.');
        if (note === null && [phrase, provision].some((w) => !['same', 'not_held'].includes(w)))
          report(at, 'Words differ and nothing says how.', 'Say in `note` what is different.');
      });
    });
  }
  return problems;
};
