import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** Explanatory material may be read for the time before; the amended Act and decisions may not. */
const EXPLANATORY = new Set(['overview-2016', 'reinforcement-policy-2016']);

/** No phase of the time before the amendment stands on, or quotes, an amended text. */
export const noAmendedTextBefore: Check = ({ obligations }) => {
  const problems: Problem[] = [];
  for (const { file, record } of obligations)
    record.phases.forEach((phase, p) => {
      if (phase.version !== '2015') return;
      const principal = phase.provisions[0]?.instrument ?? '';
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
        refs.some(({ instrument, version }) => version === '2016' && !EXPLANATORY.has(instrument))
      )
        problems.push({
          file,
          at: `phases.${p}`,
          message: 'The phase before the amendment stands on an amended text.',
          remedy: 'Quote the version 2015, or make the phase inferred.',
        });
    });
  return problems;
};
