import type { CorpusIndex } from './corpus-index.ts';
import type { Subject, Verdict } from './finding.ts';
import { findingsFor } from './findings.ts';
import type { Role } from './schema/obligation.ts';
import { subjectsOf } from './subjects.ts';

/** One cell: the verdict, and the role where the rule applies. */
export type Cell = [Verdict, Role | null];

/** Every subject × every rule on one day. */
export type Matrix = {
  obligations: string[];
  rows: { subject: Subject & { name: string }; cells: Cell[] }[];
};

/** The full matrix of a day; no cell is blank. */
export const matrixOf = (index: CorpusIndex, date: string): Matrix => {
  const obligations = index.corpus.obligations.map(({ id }) => id);
  return {
    obligations,
    rows: subjectsOf(index).map((subject) => {
      const findings = findingsFor(index, subject, date);
      const name = findings[0]?.subject.name ?? subject.id;
      return {
        subject: { ...subject, name },
        cells: findings.map(({ verdict, role }): Cell => [verdict, role]),
      };
    }),
  };
};
