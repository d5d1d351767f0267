import type { Discrepancy } from '../schema/discrepancy.ts';
import type { Phase } from '../schema/obligation.ts';

/**
 * Whether a disagreement bears on a rule in one phase: it touches a version of a text the phase stands on, and names the
 * rule. One that names no rule bears on those that stand on a provision it touches; a date is disputed for a whole text.
 */
export const bearsOn = (
  { kind, provisions, obligations }: Pick<Discrepancy, 'kind' | 'provisions' | 'obligations'>,
  obligation: string,
  phase: Pick<Phase, 'provisions'>,
): boolean =>
  (obligations.length === 0 || obligations.includes(obligation)) &&
  provisions.some((touched) =>
    phase.provisions.some(
      (ground) =>
        touched.instrument === ground.instrument &&
        touched.version === ground.version &&
        (obligations.length > 0 || kind === 'date' || touched.eid === ground.eid),
    ),
  );
