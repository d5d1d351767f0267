import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { periodOf } from '../corpus/time.ts';
import type { Role, Verdict } from '../schema/obligation.ts';
import type { Subject } from './finding.ts';
import { findingsFor } from './findings.ts';
import { subjectsOf } from './subjects.ts';

/** One cell: the verdict, and the role where the rule applies. */
export type Cell = [Verdict, Role | null];

/** Every subject × every rule on one day. */
export type Matrix = {
  obligations: string[];
  rows: {
    subject: Subject & { name: string };
    cells: Cell[];
    /** Ids of the rules whose words bind its officers and staff; of the other `concerned` it is spoken about. */
    persons: string[];
  }[];
};

/** Computes the full matrix of a day; no cell is blank. */
export const computeMatrix = (index: CorpusIndex, date: string): Matrix => {
  const obligations = index.corpus.obligations.map(({ id }) => id);
  return {
    obligations,
    rows: subjectsOf(index).map((subject) => {
      const findings = findingsFor(index, subject, date);
      const name = findings[0]?.subject.name ?? subject.id;
      return {
        subject: { ...subject, name },
        cells: findings.map(({ verdict, role }): Cell => [verdict, role]),
        persons: findings.flatMap(({ reach, obligation: { id } }) =>
          reach === 'persons' ? [id] : [],
        ),
      };
    }),
  };
};

const kept = new WeakMap<CorpusIndex, Map<string | null, Matrix>>();

/**
 * The full matrix of a day, computed once for each period between two days on which findings can change: a cell names
 * no day, and a crawler that asks for every day must not cost thousands of findings each time.
 */
export const matrixOf = (index: CorpusIndex, date: string): Matrix => {
  const periods = kept.get(index) ?? new Map<string | null, Matrix>();
  kept.set(index, periods);
  const period = periodOf(index.corpus.instruments, date);
  const matrix = periods.get(period) ?? computeMatrix(index, date);
  periods.set(period, matrix);
  return matrix;
};
