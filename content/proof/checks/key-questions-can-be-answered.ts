import type { Check } from './check.ts';

/** Every rule of a question reaches somebody in a role of the question: one that reaches nobody so could only say no. */
export const keyQuestionsCanBeAnswered: Check = ({ 'key-questions': questions, obligations }) =>
  questions.flatMap(({ file, record: { rules, roles } }) =>
    rules.flatMap((rule, i) => {
      const found = obligations.find(({ record }) => record.id === rule)?.record;
      const reached = found?.phases.flatMap(({ clauses }) =>
        clauses.flatMap(({ role }) => role ?? []),
      );
      return reached === undefined || reached.some((role) => roles.includes(role))
        ? []
        : [
            {
              file,
              at: `rules.${i}`,
              message: `"${rule}" reaches nobody as ${roles.join(' or ')}: it could answer the question with no alone.`,
              remedy: 'Name a rule that reaches somebody so, or the role in which this one does.',
            },
          ];
    }),
  );
