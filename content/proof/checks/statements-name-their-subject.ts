import type { Content, Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** What a statement says is contained in a defined term: the words before 「も「…」に含まれる」. */
const CONTAINED = /^([^、。「」]+)も「/;

/** Names and aliases of the kinds and bodies → their ids. */
const idsByName = ({ classes, entities }: Content): Map<string, string> =>
  new Map([
    ...classes.flatMap(({ record: { id, name, aliases } }) =>
      [name, ...aliases].map((called): [string, string] => [called, id]),
    ),
    ...entities.map(({ record: { id, name } }): [string, string] => [name, id]),
  ]);

/**
 * A statement is about the subject whose finding it stands in: it has `{subject}`, and where it says of a kind that a
 * defined term contains it (「独立行政法人も「行政機関等」に含まれるので」), that kind is the clause's.
 */
export const statementsNameTheirSubject: Check = (content) => {
  const problems: Problem[] = [];
  const ids = idsByName(content);
  for (const { file, record } of content.obligations)
    record.phases.forEach(({ clauses, limit }, p) => {
      const statements = [
        ...clauses.map(({ statement, to }, c) => ({ at: `clauses.${c}`, statement, to })),
        ...(limit ? [{ at: 'limit', statement: limit.statement, to: null }] : []),
      ];
      for (const { at, statement, to } of statements) {
        const problem = (message: string, remedy: string) =>
          problems.push({ file, at: `phases.${p}.${at}.statement`, message, remedy });
        if (!statement.includes('{subject}'))
          problem(
            'The sentence does not name the subject it is about.',
            'Write {subject} where its name stands.',
          );
        const contained = ids.get(CONTAINED.exec(statement)?.[1] ?? '');
        if (to !== null && contained !== undefined && !to.includes(contained))
          problem(
            `The sentence is about "${contained}", and the clause is of ${to.map((id) => `"${id}"`).join(', ')}.`,
            'Compare with the words: correct the sentence, or the parties of the clause.',
          );
      }
    });
  return problems;
};
