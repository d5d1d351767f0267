import type { LocatedClause, LocatedPhase } from '../corpus/corpus.ts';
import { type CorpusIndex, refKey } from '../corpus/corpus-index.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { Finding, Step } from './finding.ts';
import { stepOn } from './steps.ts';
import { stubWords } from './validity.ts';

/**
 * The step that says that the text of the rule is not in the source, and by whose words it is known: none where the text
 * is held, or where the words of the clause are its own.
 */
export const notHeldSteps = (
  index: CorpusIndex,
  obligation: string,
  phase: LocatedPhase,
  { words }: LocatedClause,
): Step[] => {
  const ground = phase.provisions[0] as ProvisionRef;
  if (index.provision(ground).status !== 'stub' || refKey(ground) === refKey(words)) return [];
  const statement = `${index.citation(ground)}の条文は資料にない。次の段は、${index.citation(words)}の文言による。`;
  const sketch = { edge: 'not_held' as const, from: obligation, to: obligation, statement };
  return [stepOn(index, sketch, stubWords(index, ground))];
};

/**
 * Rank of the text whose words decide a finding, by its last step: a rule of the Act may be said of a subject by a decision
 * or by an explanatory text alone.
 */
export const restsOn = (index: CorpusIndex, because: readonly Step[]): Finding['rests_on'] => {
  const last = because.at(-1);
  if (!last) throw new Error('a finding has no chain');
  return index.instrument(last.provision.instrument).rank;
};
