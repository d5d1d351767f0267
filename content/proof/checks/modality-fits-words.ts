import type { Modality, Obligation } from '../../model/schema/obligation.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** Words of a key phrase that leave one modality only. */
const WORDS: readonly [RegExp, Modality][] = [
  [/(する|求める|依頼する|委託する)ことができる/, 'power'],
  [/てはならない/, 'prohibition'],
  [/とみなす/, 'deeming'],
  [/努める/, 'effort'],
];

/** Only a statute can make these; what a decision says with 「ものとする」 is an internal rule. */
const OF_STATUTES: ReadonlySet<Modality> = new Set([
  'duty',
  'state_responsibility',
  'competence',
  'prohibition',
  'deeming',
  'penalty',
]);

/** A sentence of ours that would make a duty of the one who is asked; 「…とは書かれていない」 denies it. */
const MADE_A_DUTY =
  /((応じ|提出し|提供し|協力し|報告し)なければならない|義務を負う|義務がある)(?!とは|という)/;

const sentencesOf = (record: Obligation): { at: string; text: string }[] => [
  { at: 'explanation', text: record.explanation },
  ...record.phases.flatMap((phase, p) =>
    phase.clauses.map((clause, c) => ({
      at: `phases.${p}.clauses.${c}.statement`,
      text: clause.statement,
    })),
  ),
];

/** The modality is what the words of the rule say, fits its rank, and no sentence of ours makes a duty of a power. */
export const modalityFitsWords: Check = ({ obligations }) => {
  const problems: Problem[] = [];
  for (const { file, record } of obligations) {
    const report = (at: string, message: string) =>
      problems.push({ file, at, message, remedy: 'Say what the words say, no more.' });
    if (record.rank !== 'statute' && OF_STATUTES.has(record.modality))
      report('modality', `Only a statute makes a ${record.modality}; the rank is ${record.rank}.`);
    record.phases.forEach((phase, p) => {
      const quote = phase.key_phrase?.quote ?? '';
      for (const [words, modality] of WORDS)
        if (words.test(quote) && record.modality !== modality)
          report(
            `phases.${p}.key_phrase`,
            `「${words.exec(quote)?.[0]}」 makes a ${modality}, not a ${record.modality}.`,
          );
    });
    if (record.modality !== 'power') continue;
    for (const { at, text } of sentencesOf(record))
      if (MADE_A_DUTY.test(text)) report(at, 'The sentence makes a duty of a power.');
  }
  return problems;
};
