import type {
  LocatedObligation,
  LocatedPhase,
  LocatedProcedure,
  LocatedStage,
  LocatedStep,
  Words,
} from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { principalOf } from '../corpus/readings.ts';
import { homeVersion } from '../corpus/time.ts';

/** What the obligation's trigger says of a rule that nothing sets going. */
const ALWAYS = '常時';

/** What the text before the amendment was, as far as it is held. */
export type Earlier =
  /** No phase before: the rule is new. */
  | { state: 'new' }
  /** Its own words are not held: it is inferred, or known from another instrument that refers to it. */
  | { state: 'not_held' }
  /** Its key words stood there as they do now. */
  | { state: 'same'; phase: LocatedPhase }
  /** Its key words were others. */
  | { state: 'reworded'; phase: LocatedPhase; words: Words };

/** A step as it is drawn: numbered, with what its rule says. */
export type StepView = {
  /** Through the whole procedure, from 1. */
  number: number;
  step: LocatedStep;
  rule: LocatedObligation;
  /** The rule in the amended state. */
  phase: LocatedPhase;
  earlier: Earlier;
  /** Trigger and conditions in the text's own words; empty where the text sets none. */
  conditions: string[];
  /** Both sides act (双方協議). */
  mutual: boolean;
  /** Steps the text puts it after, with its words. */
  after: { numbers: number[]; words: Words }[];
  /** Number of the step above, where the text orders neither before the other; else null. */
  unordered: number | null;
};

export type StageView = Omit<LocatedStage, 'steps'> & { steps: StepView[] };

const sameWords = (a: string, b: string): boolean => a.replace(/\s/g, '') === b.replace(/\s/g, '');

const earlierOf = ({ phases }: LocatedObligation, now: LocatedPhase): Earlier => {
  const phase = phases.find((candidate) => candidate !== now);
  if (!phase) return { state: 'new' };
  if (phase.basis !== 'held' || !phase.key_phrase?.quote) return { state: 'not_held' };
  // Old words of another instrument prove that the rule was there; how the rule itself was worded they do not say.
  if (phase.key_phrase.instrument !== now.key_phrase?.instrument) return { state: 'not_held' };
  return now.key_phrase.quote && sameWords(phase.key_phrase.quote, now.key_phrase.quote)
    ? { state: 'same', phase }
    : { state: 'reworded', phase, words: phase.key_phrase };
};

const conditionsOf = ({ trigger, clauses }: LocatedPhase): string[] => {
  const all = [trigger, ...clauses.map(({ condition }) => condition)].filter(
    (words): words is string => words !== null && words !== ALWAYS,
  );
  const distinct = [...new Set(all)];
  return distinct.filter(
    (words) => !distinct.some((other) => other !== words && other.includes(words)),
  );
};

const groupAfter = (
  after: LocatedStep['after'],
  numbers: ReadonlyMap<string, number>,
): StepView['after'] => {
  const groups = new Map<string, { numbers: number[]; words: Words }>();
  for (const { obligation, words } of after) {
    const key = `${words.instrument}/${words.eid}/${words.quote}`;
    const group = groups.get(key) ?? { numbers: [], words };
    group.numbers.push(numbers.get(obligation) ?? 0);
    groups.set(key, group);
  }
  return [...groups.values()];
};

/** A rule in the text its instrument's own page shows, from which procedures are drawn; undefined where it has no phase there. */
export const homePhase = (
  index: CorpusIndex,
  rule: Pick<LocatedObligation, 'phases'>,
): LocatedPhase | undefined => {
  const { id } = homeVersion(index.instrument(principalOf(rule)));
  return rule.phases.find(({ version }) => version === id);
};

/** The same; throws where the rule is not in force in that text. */
export const phaseNow = (
  index: CorpusIndex,
  rule: Pick<LocatedObligation, 'id' | 'phases'>,
): LocatedPhase => {
  const phase = homePhase(index, rule);
  if (!phase) throw new Error(`the rule "${rule.id}" is not in force in the amended state`);
  return phase;
};

/** The stages of a procedure with every step numbered and joined with its rule. */
export const stagesOf = (index: CorpusIndex, procedure: LocatedProcedure): StageView[] => {
  const numbers = new Map(
    procedure.stages
      .flatMap(({ steps }) => steps)
      .map(({ obligation }, i) => [obligation, i + 1] as const),
  );
  return procedure.stages.map((stage) => ({
    ...stage,
    steps: stage.steps.map((step, s): StepView => {
      const rule = index.obligations.get(step.obligation);
      if (!rule) throw new Error(`no rule stands behind "${step.obligation}"`);
      const phase = phaseNow(index, rule);
      const number = numbers.get(step.obligation) ?? 0;
      const after = groupAfter(step.after, numbers);
      const follows = after.some((group) => group.numbers.includes(number - 1));
      // Cases and branches are not a sequence: the stage says so once, and its first step follows nothing.
      const isSequence = stage.mode === 'sequence' ? number > 1 : false;
      const startsStage = s === 0 && stage.follows !== null;
      return {
        number,
        step,
        rule,
        phase,
        earlier: earlierOf(rule, phase),
        conditions: conditionsOf(phase),
        mutual: step.to.length > 0 && step.to.every((id) => rule.actor.includes(id)),
        after,
        unordered: isSequence && !follows && !startsStage ? number - 1 : null,
      };
    }),
  }));
};

/** Every rule drawn in a procedure, steps before their parts, in order. */
export const rulesOf = (procedure: LocatedProcedure): string[] => [
  ...new Set(
    procedure.stages.flatMap(({ steps }) =>
      steps.flatMap(({ obligation, parts }) => [obligation, ...parts]),
    ),
  ),
];
