import type { Finding, Step } from '../../../content/model/findings/finding.ts';
import { index } from '../../corpus.ts';

/** A step that many chains of a page share: its words are printed once, under its anchor. */
export type SharedReason = { anchor: string; step: Step };

/** Shared steps of a page by their key. */
export type SharedReasons = ReadonlyMap<string, SharedReason>;

/** In fewer chains than this a step stays where it is. */
const OFTEN = 2;

const keyOf = ({ edge, statement, provision, quote }: Step): string =>
  [edge, statement, provision.version, provision.citation, quote].join('|');

const chainsOf = ({ capacities, because }: Finding): Step[][] =>
  capacities.length > 0 ? capacities.map((capacity) => capacity.because) : [because];

/** Steps that several findings stand on. The last step of a chain decides it and is never taken out. */
export const sharedReasonsOf = (findings: readonly Finding[]): SharedReasons => {
  const seen = new Map<string, { step: Step; times: number }>();
  for (const step of findings.flatMap(chainsOf).flatMap((steps) => steps.slice(0, -1))) {
    const key = keyOf(step);
    seen.set(key, { step, times: (seen.get(key)?.times ?? 0) + 1 });
  }
  const shared = [...seen].filter(([, { times }]) => times >= OFTEN);
  return new Map(
    shared.map(([key, { step }], i) => [key, { anchor: `premise-${i + 1}`, step }] as const),
  );
};

/** The place where a step's words are printed, if not in its chain. */
export const sharedReasonOf = (
  sharedReasons: SharedReasons,
  step: Step,
): SharedReason | undefined => sharedReasons.get(keyOf(step));

/** What the subject is (rows, kinds), apart from the terms through which the rules name it. */
export const isStanding = ({ step }: SharedReason): boolean =>
  step.edge !== 'defined_as' || index.classes.has(step.to);

/** A step in a few words: 「行政機関等」, or what the subject is. Its sentence and its words stand in the whole chain. */
const stepLabel = (step: Step): string => {
  if (step.edge === 'defined_as') {
    const term = index.terms.get(step.to)?.term ?? index.classes.get(step.to)?.name;
    return term ? `「${term}」（${step.provision.citation}）` : step.statement;
  }
  const list = index.lists.get(step.to)?.title ?? index.classes.get(step.to)?.name;
  if (list === undefined) return step.statement;
  return step.edge === 'not_listed_in' ? `${list}に掲げられていない` : list;
};

/** Steps in one line, from what the subject is to the words that name it. Not to stand on two lists is no way from one to the other. */
export const stepsLine = (steps: readonly Step[]): string =>
  steps
    .map(
      (step, i) => (i === 0 ? '' : step.edge === 'not_listed_in' ? '、' : ' → ') + stepLabel(step),
    )
    .join('');
