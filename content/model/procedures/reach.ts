import type { LocatedProcedure } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { dayBefore } from '../corpus/time.ts';
import type { Finding, Subject } from '../findings/finding.ts';
import { findingFor } from '../findings/findings.ts';
import {
  type Answered,
  type Changed,
  type Difference,
  differencesBetween,
} from '../summary/amendment.ts';
import { rulesOf } from './procedures.ts';

/** How the amendment of 2016 changed the answer of a rule, and the ids of the kinds it did so for, in the corpus's order. */
export type RuleChange = Changed & { classes: string[] };

const classOf = (id: string): Subject => ({ kind: 'class', id });

const answerOf = ({ verdict, role, reach }: Finding): Answered => ({ verdict, role, reach });

/** Ids of the kinds that stand in a lane of a procedure, in the corpus's order. */
export const kindsDrawn = ({ corpus }: CorpusIndex, { lanes }: LocatedProcedure): string[] => {
  const parties = lanes.flatMap((lane) => lane.parties);
  return corpus.classes.map(({ id }) => id).filter((id) => parties.includes(id));
};

const keyOf = ({ kind, before_held, before, after }: Difference): string =>
  [kind, before_held, before.verdict, before.role, after.verdict, after.role].join();

/**
 * What the amendment of 2016 changed for the kinds a procedure draws, by the id of the rule of a step: kinds with the same
 * change together. A step whose rule is not a key changed for none of them.
 */
export const changesOfRules = (
  index: CorpusIndex,
  procedure: LocatedProcedure,
): ReadonlyMap<string, readonly RuleChange[]> => {
  const changes = new Map<string, Map<string, RuleChange>>();
  const rules = procedure.stages.flatMap(({ steps }) => steps.map(({ obligation }) => obligation));
  for (const id of kindsDrawn(index, procedure)) {
    const subject = classOf(id);
    const on = (day: string): Finding[] =>
      rules.map((rule) => findingFor(index, subject, rule, day));
    const differences = differencesBetween(
      on(dayBefore(index.corpus.default_day)),
      on(index.corpus.default_day),
    );
    for (const difference of differences) {
      const { obligation, kind, before_held, before, after } = difference;
      const ofRule = changes.get(obligation) ?? new Map<string, RuleChange>();
      changes.set(obligation, ofRule);
      const change = ofRule.get(keyOf(difference)) ?? {
        kind,
        before_held,
        before: answerOf(before),
        after: answerOf(after),
        classes: [],
      };
      ofRule.set(keyOf(difference), change);
      change.classes.push(id);
    }
  }
  return new Map([...changes].map(([rule, ofRule]) => [rule, [...ofRule.values()]]));
};

/**
 * Whom a procedure reaches on the first day of the amended state: kinds, and the bodies that rules name, as far as at
 * least one of its rules applies to them, each with the number that do and, of these, of those that are not directed to
 * it. Other bodies are reached by their kinds.
 */
export const reachOfProcedure = (
  index: CorpusIndex,
  procedure: LocatedProcedure,
): { subject: Subject; rules: number; indirect: number }[] => {
  const { corpus } = index;
  const drawn = rulesOf(procedure);
  const named = new Set(
    corpus.obligations.flatMap(({ phases }) =>
      phases.flatMap(({ clauses }) => clauses.flatMap(({ to }) => to)),
    ),
  );
  const bodies = corpus.entities.filter(({ id }) => named.has(id));
  return [
    ...corpus.classes.map(({ id }) => classOf(id)),
    ...bodies.map(({ id }): Subject => ({ kind: 'entity', id })),
  ]
    .map((subject) => {
      const applying = drawn
        .map((rule) => findingFor(index, subject, rule, index.corpus.default_day))
        .filter(({ verdict }) => verdict === 'applies');
      const indirect = applying.filter(({ reach }) => reach === 'indirect').length;
      return { subject, rules: applying.length, indirect };
    })
    .filter(({ rules }) => rules > 0);
};
