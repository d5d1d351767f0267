import type { LocatedProcedure } from '../../content/model/corpus/corpus.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import type { Finding, Subject } from '../../content/model/findings/finding.ts';
import { stateLabel, VIA_LABELS } from '../../content/model/findings/labels.ts';
import { rulesOf, type StepView } from '../../content/model/procedures/procedures.ts';
import {
  changesOfRules,
  type RuleChange,
  reachOfProcedure,
} from '../../content/model/procedures/reach.ts';
import { index } from '../corpus.ts';
import { namedBy } from '../sitewide/addresses.ts';
import { AFTER, findingsOn, memberNote, whatChanged } from '../subject/findings/findings.ts';

export const procedurePath = (id: string): string => htmlPath('procedures', id);

/** Names of parties: 「国の行政機関・独立行政法人」. */
export const names = (ids: readonly string[]): string =>
  ids.map((id) => namedBy(id).name).join('・');

const kept = new Map<string, ReadonlyMap<string, readonly RuleChange[]>>();

const changesIn = (procedure: LocatedProcedure): ReadonlyMap<string, readonly RuleChange[]> => {
  const changes = kept.get(procedure.id) ?? changesOfRules(index, procedure);
  kept.set(procedure.id, changes);
  return changes;
};

/** What the amendment of 2016 changed for the kinds a step reaches: 「独立行政法人: 及ばない → 及ぶ（対象になる）」. */
export const changesOfStep = (
  procedure: LocatedProcedure,
  { rule }: StepView,
): { what: string; kinds: string[] }[] => {
  const changes = changesIn(procedure).get(rule.id) ?? [];
  return [...Map.groupBy(changes, (change) => whatChanged(change, rule.modality))].map(
    ([what, alike]) => ({
      what,
      kinds: alike.flatMap(({ classes }) => classes.map((id) => namedBy(id).name)),
    }),
  );
};

/** Whom the procedure reaches by how many of its rules, and how many are about it alone. */
export const reachOf = (procedure: LocatedProcedure) =>
  reachOfProcedure(index, procedure).map(({ subject, rules, indirect }) => ({
    ...namedBy(subject.id),
    reached: rules - indirect,
    indirect,
  }));

const cell = (
  finding: Finding | undefined,
): { state: string; route: string | null; note: string | null } => ({
  state: finding ? stateLabel(finding, finding.obligation.modality) : '',
  route: finding?.via ? VIA_LABELS[finding.via.mode] : null,
  note: finding ? memberNote(finding) : null,
});

/** Rules of the procedure to which the compared kinds stand differently, each with one cell a kind. */
export const differencesOf = (procedure: LocatedProcedure) => {
  const kinds = procedure.compared.map((id): Subject => ({ kind: 'class', id }));
  const rows = rulesOf(procedure)
    .map((id) => ({
      id,
      title: index.obligations.get(id)?.title ?? id,
      cells: kinds.map((subject) =>
        cell(findingsOn(subject, AFTER).find(({ obligation }) => obligation.id === id)),
      ),
    }))
    .filter(({ cells }) => new Set(cells.map((c) => JSON.stringify(c))).size > 1);
  return { kinds: kinds.map(({ id }) => ({ id, name: namedBy(id).name })), rows };
};
