import type { LocatedPhase } from '../corpus/corpus.ts';
import type { Step } from './finding.ts';
import { type Asked, type Outcome, outcome } from './question.ts';
import { fill, stepOn } from './steps.ts';

/**
 * A rule that reaches a kind of which the source does not tell whether the body belongs to it, whatever else the body is:
 * silence would read as a no. `own` proves what the body is otherwise. Null where no such kind is named.
 */
export const maybeMember = (
  { entity, index, subject }: Asked,
  phase: LocatedPhase,
  own: readonly Step[],
): Outcome | null => {
  if (!entity) return null;
  for (const { id, left_open } of index.corpus.classes) {
    if (left_open?.bodies !== entity.type) continue;
    const clause = phase.clauses.find(
      ({ to, verdict }) => to.includes(id) && verdict !== 'does_not_apply',
    );
    if (!clause) continue;
    const statement = fill(left_open.statement, subject.name);
    const sketch = { edge: 'left_open' as const, from: entity.id, to: id, statement };
    const step = stepOn(index, sketch, clause.words);
    return outcome(phase, 'undetermined', [...own, step], left_open.reason);
  }
  return null;
};
