import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/**
 * No phase stands on, or quotes, a text that begins only after the phase has ended. Explanatory material is no text that
 * is in force: it may be read for the time before.
 */
export const noAmendedTextBefore: Check = ({ obligations, instruments }) => {
  const problems: Problem[] = [];
  const byId = new Map(instruments.map(({ record }) => [record.id, record]));
  const startOf = (id: string, version: string): string | undefined =>
    byId
      .get(id)
      ?.versions.find((held) => held.id === version)
      ?.starts.map(({ date }) => date)
      .sort()[0];
  for (const { file, record } of obligations)
    record.phases.forEach((phase, p) => {
      const principal = phase.provisions[0]?.instrument ?? '';
      const versions = byId.get(principal)?.versions ?? [];
      const next = versions[versions.findIndex(({ id }) => id === phase.version) + 1];
      const ended = next && startOf(principal, next.id);
      if (!ended) return;
      const words = [
        phase.key_phrase,
        phase.limit?.words,
        ...phase.clauses.map((clause) => clause.words),
      ].flatMap((quote) => (quote ? [quote] : []));
      const refs = [
        ...phase.provisions,
        ...words.map((quote) => ({
          instrument: quote.instrument ?? principal,
          version: quote.version ?? phase.version,
        })),
      ];
      if (
        refs.some(
          ({ instrument, version }) =>
            byId.get(instrument)?.rank !== 'explanatory' &&
            (startOf(instrument, version) ?? '') >= ended,
        )
      )
        problems.push({
          file,
          at: `phases.${p}`,
          message: `The phase ends on ${ended} and stands on a text that begins then or later.`,
          remedy: 'Quote the older version, or make the phase inferred.',
        });
    });
  return problems;
};
