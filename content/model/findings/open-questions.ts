import type { LocatedPhase } from '../corpus/corpus.ts';
import type { Step } from './finding.ts';
import { type Asked, type Outcome, outcome } from './question.ts';
import { stepOn } from './steps.ts';

const NATIONAL = 'national-administrative-organs';
const INFRASTRUCTURE = 'critical-infrastructure-operators';

/**
 * Whether a body is also a 重要社会基盤事業者等 is not in the source (法12条2項3号 is a stub), whatever else the body is: silence would
 * read as a no.
 */
export const maybeInfrastructure = (
  asked: Asked,
  phase: LocatedPhase,
  own: Step[],
): Outcome | null => {
  const { entity, index, subject } = asked;
  if (entity?.type !== 'corporation') return null;
  const clause = phase.clauses.find(
    ({ to, verdict }) => to.includes(INFRASTRUCTURE) && verdict !== 'does_not_apply',
  );
  if (!clause) return null;
  const statement = `${subject.name}が重要社会基盤事業者等に当たるかどうかは資料に書かれていない。当たるならば、その資格で及ぶ。`;
  const step = stepOn(
    index,
    { edge: 'left_open', from: entity.id, to: INFRASTRUCTURE, statement },
    clause.words,
  );
  return outcome(phase, 'undetermined', [...own, step], 'missing_fact');
};

/** Whether the Headquarters or NISC is itself a 国の行政機関 is not held (Art. 24 is a stub; NISC is defined nowhere). */
export const maybeOrgan = (asked: Asked, phase: LocatedPhase): Outcome | null => {
  const { entity, index, subject } = asked;
  if (entity?.type !== 'organ') return null;
  const clause = phase.clauses.find(
    ({ to, verdict }) => to.includes(NATIONAL) && verdict === 'applies',
  );
  if (!clause) return null;
  const statement = `この規定は国の行政機関に及ぶ。${subject.name}自身が「国の行政機関」に当たるかは資料からは確定しない（設置を定める条文は資料にない）。`;
  const step = stepOn(
    index,
    { edge: 'left_open', from: entity.id, to: NATIONAL, statement },
    clause.words,
  );
  return outcome(phase, 'undetermined', [step], 'text_not_held');
};
