import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { List } from '../schema/list.ts';
import type { Finding, Step } from './finding.ts';
import { findingsFor } from './findings.ts';

/**
 * Findings of a row's body, on the first day of the list, that stand on that row alone: every chain that makes them
 * apply runs through it, so that without the row they would not.
 */
export const findingsOnRow = (index: CorpusIndex, list: List, row: number): Finding[] => {
  const entity = list.rows[row - 1]?.entity;
  if (entity === undefined) throw new RangeError(`"${list.id}" has no row ${row}`);
  const eid = `${list.row_parent}__row_${row}`;
  const runsThrough = (steps: readonly Step[]) =>
    steps.some(
      ({ provision }) =>
        provision.eid === eid &&
        provision.instrument === list.provision.instrument &&
        provision.version === list.provision.version,
    );
  return findingsFor(index, { kind: 'entity', id: entity }, list.from).filter(
    ({ verdict, because, capacities }) =>
      verdict === 'applies' &&
      (capacities.length > 0 ? capacities : [{ because }]).every((capacity) =>
        runsThrough(capacity.because),
      ),
  );
};
