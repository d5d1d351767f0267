import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** Only these say 義務 of the one who acts. */
const DUTIES = new Set(['duty', 'prohibition']);

/** 「法律上の義務」 may be denied, never asserted, of a decision's rule. */
const ASSERTED = /(法律上の|法的)義務(?!では|とは|で(は)?な|を定め(て|る)もの?で?は?な|はな)/;

/** No title calls a 義務 what is none; no sentence of ours asserts a legal duty for a rule of a decision. */
export const wording: Check = ({ obligations }) => {
  const problems: Problem[] = [];
  for (const { file, record } of obligations) {
    const report = (at: string, message: string) =>
      problems.push({ file, at, message, remedy: 'Say what the words say, no more.' });
    if (
      record.title.includes('義務') &&
      !DUTIES.has(record.modality) &&
      record.modality !== 'penalty'
    )
      report('title', `The title says 義務, but the modality is ${record.modality}.`);
    if (record.rank === 'statute') continue;
    const sentences = [
      { at: 'explanation', text: record.explanation },
      ...record.phases.flatMap((phase, p) =>
        phase.clauses.map((clause, c) => ({
          at: `phases.${p}.clauses.${c}.statement`,
          text: clause.statement,
        })),
      ),
    ];
    for (const { at, text } of sentences)
      if (ASSERTED.test(text))
        report(at, 'The sentence asserts a legal duty for a rule of a decision.');
  }
  return problems;
};
