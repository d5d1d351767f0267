import { citationOf } from '../../model/corpus/citation.ts';
import { indexCorpus } from '../../model/corpus/corpus-index.ts';
import { EMPTY_CORPUS } from '../../model/corpus/empty-corpus.ts';
import {
  type Compared,
  chaptersOf,
  goesOnAs,
  heldAfterHome,
  placeIn,
} from '../../model/later/held.ts';
import { ownGrounds } from '../../model/later/rules.ts';
import type { Concordance } from '../../model/schema/concordance.ts';
import { inDocumentOrder } from '../../model/text/eid.ts';
import type { Content, Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** A rule's own grounds and key words in the version of the instrument's own page, as the concordance speaks of them. */
const comparedOf = (
  { obligations }: Content,
  { instrument }: Concordance,
  home: string,
  { obligation, places }: Concordance['rules'][number],
): Compared => {
  const phase = obligations
    .find(({ record }) => record.id === obligation)
    ?.record.phases.find(({ version }) => version === home);
  const own = (phase?.provisions ?? []).filter((ground) => ground.instrument === instrument);
  const words = phase?.key_phrase;
  const at = words && {
    instrument: words.instrument ?? phase.provisions[0]?.instrument,
    version: words.version ?? phase.version,
  };
  return {
    grounds: own.slice(0, ownGrounds(places)),
    phrase:
      words && words.quote !== null && at?.instrument === instrument && at.version === home
        ? { instrument, version: home, eid: words.eid, quote: words.quote }
        : null,
  };
};

/**
 * What was written down of a later text agrees with the text, where law data of it is held: its revision and status, its
 * chapters, the numbers of articles and rows, where each rule stands, and how its words do.
 */
export const laterFactsAgree: Check = (content) => {
  const problems: Problem[] = [];
  const instruments = content.instruments.map(({ record }) => record);
  if (instruments.every((instrument) => heldAfterHome(instrument).length === 0)) return problems;
  const provisions = inDocumentOrder(content.provisions.map(({ record }) => record));
  const index = indexCorpus({ ...EMPTY_CORPUS, instruments, provisions });
  for (const { file, record } of content.concordances) {
    const { instrument, states, texts, rows, numbering, rules } = record;
    const owner = index.instruments.get(instrument);
    if (!owner) continue;
    const home = owner.home_version;
    for (const version of heldAfterHome(owner)) {
      const of = `The text of ${version.id} that is held`;
      const report = (at: string, message: string, remedy: string) =>
        problems.push({ file, at, message: `${of} ${message}`, remedy });
      const held = new Set(
        provisions
          .filter((p) => p.instrument === instrument && p.version === version.id)
          .map((p) => p.eid),
      );
      const numbers = new Set(
        [...held].map((eid) => citationOf('', eid, false).replaceAll('第', '')),
      );
      const goesOn = (eid: string) =>
        goesOnAs(index, { instrument, version: home, eid }, version.id);

      const state = states.findLastIndex(({ from }) => (from ?? '') <= version.id);
      rows.forEach(({ eid, numbers: called }, i) => {
        const number = called[state] ?? null;
        const at = `rows.${i}.numbers.${state}`;
        const next = eid === null ? undefined : goesOn(eid);
        const now =
          typeof next === 'string' ? citationOf('', next, false).replaceAll('第', '') : next;
        if (now !== undefined && now !== number)
          report(
            at,
            `says ${now ?? 'nothing'} where the row says ${number ?? 'nothing'}.`,
            'Read the text there and correct the number; or say at the version, in `continues`, what goes on as what.',
          );
        else if (number !== null && !numbers.has(number))
          report(at, `has no ${number}.`, 'Read the text there and correct the number.');
      });

      const t = texts.findIndex(({ date }) => date === version.id);
      const text = texts[t];
      if (!text) continue;
      const source = content.sources.find((one) => one.record.id === version.source)?.record
        .law_xml;
      if (source && source.revision_id !== text.revision)
        report(
          `texts.${t}.revision`,
          `is of the revision ${source.revision_id}, not ${text.revision}.`,
          'Compare the rules with that text anew, then write its revision id.',
        );
      if (version.status !== text.status)
        report(
          `texts.${t}.status`,
          `was ${version.status} when fetched, not ${text.status}.`,
          'Compare the rules with the text in force anew, then correct `status`.',
        );
      const chapters = chaptersOf(index, { instrument, version: version.id });
      if (chapters.join() !== text.chapters.join())
        report(
          `texts.${t}.chapters`,
          `has chapters that begin with articles ${chapters.join(', ')}.`,
          'Write these numbers.',
        );
      numbering.forEach(({ first, last, starts_at }, r) => {
        const start = starts_at[t];
        if (start === undefined) return;
        for (let n = first; n <= last; n++) {
          const eid = `art_${start + n - first}`;
          const next = goesOn(`art_${n}`);
          if (next === undefined ? !held.has(eid) : next !== eid)
            report(
              `numbering.${r}`,
              `${next ? `has ${citationOf('', next, false)}` : 'has nothing'} where 第${n}条 is said to be ${citationOf('', eid, false)}.`,
              'Correct `starts_at`; or say at the version, in `continues`, what goes on as what.',
            );
        }
      });
      rules.forEach((rule, r) => {
        const p = rule.places.findIndex((place) => place.text === version.id);
        const place = rule.places[p];
        if (!place) return;
        const at = `rules.${r}.places.${p}`;
        const known = { version: version.id, eids: place.eids };
        const read = placeIn(index, comparedOf(content, record, home, rule), version.id, known);
        const wrong = place.eids.find((eid, i) => (read.eids[i] ?? eid) !== eid || !held.has(eid));
        if (wrong !== undefined || (place.eids.length > 0 && read.eids[0] === null))
          report(
            `${at}.eids`,
            `has ${read.eids.filter((eid) => held.has(eid ?? '')).join(', ') || 'nothing'} where "${rule.obligation}" is said to be at ${place.eids.join(', ')}.`,
            'Read the text there and correct `eids`; or say at the version, in `continues`, what goes on as what.',
          );
        else
          for (const what of ['phrase', 'provision'] as const)
            if (read[what] !== place[what])
              report(
                `${at}.${what}`,
                `has the words of "${rule.obligation}" as ${read[what]}, not as ${place[what]}.`,
                `Read both texts: npm run law:diff -- ${home} ${version.id}; then correct it, and \`note\` with it.`,
              );
      });
    }
  }
  return problems;
};
