import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** A term stands in the words that define it, and its id names the version they are taken from. */
export const termsStandInDefinitions: Check = ({ terms }) => {
  const problems: Problem[] = [];
  for (const { file, record } of terms) {
    const { quote, version } = record.definition;
    if (!quote.includes(record.term))
      problems.push({
        file,
        at: 'term',
        message: `「${record.term}」 does not stand in its definition.`,
        remedy: 'Write the term as printed, or quote the words that define it.',
      });
    if (!record.id.includes(`-${version}-`))
      problems.push({
        file,
        at: 'definition.version',
        message: `The definition is taken from the version ${version}; the id says otherwise.`,
        remedy: 'Quote the version that the id names.',
      });
  }
  return problems;
};
