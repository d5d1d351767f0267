import type { LocatedProcedure } from '../../content/model/corpus.ts';
import type { Finding, Subject } from '../../content/model/finding.ts';
import { VIA_LABELS } from '../../content/model/labels.ts';
import { rulesOf, type StepView } from '../../content/model/procedures.ts';
import { corpus, index } from '../corpus.ts';
import { namedBy } from './addresses.ts';
import { AFTER, changesFor, findingsOn, stateOf } from './findings.ts';

/** Kinds whose answers are compared, where the procedure draws them. */
const COMPARED = [
  'national-administrative-organs',
  'incorporated-administrative-agencies',
  'designated-corporations',
  'listed-corporations',
  'critical-infrastructure-operators',
];
const ALWAYS_COMPARED = 3;

export const procedurePath = (id: string): string => `/procedures/${id}/`;

/** Names of parties: 「国の行政機関・独立行政法人」. */
export const names = (ids: readonly string[]): string =>
  ids.map((id) => namedBy(id).name).join('・');

const kindsDrawn = ({ lanes }: LocatedProcedure): string[] => {
  const parties = lanes.flatMap((lane) => lane.parties);
  return corpus.classes.map(({ id }) => id).filter((id) => parties.includes(id));
};

const kind = (id: string): Subject => ({ kind: 'class', id });

const isDrawn = (procedure: LocatedProcedure) => {
  const rules = new Set(rulesOf(procedure));
  return ({ obligation }: Finding): boolean => rules.has(obligation.id);
};

/** What the amendment of 2016 changed for the kinds a step reaches: 「独立行政法人: 及ばない → 及ぶ（対象になる）」. */
export const changesOfStep = (
  procedure: LocatedProcedure,
  { rule }: StepView,
): { what: string; kinds: string[] }[] => {
  const groups = new Map<string, string[]>();
  for (const id of kindsDrawn(procedure)) {
    const change = changesFor(kind(id)).find((candidate) => candidate.id === rule.id);
    if (change) groups.set(change.what, [...(groups.get(change.what) ?? []), namedBy(id).name]);
  }
  return [...groups].map(([what, kinds]) => ({ what, kinds }));
};

/** Whom the procedure reaches: bodies and kinds to which at least one of its rules applies, with how many do. */
export const reachOfProcedure = (procedure: LocatedProcedure) => {
  const drawn = isDrawn(procedure);
  const organs = corpus.entities.filter(({ type, id }) => type === 'organ' || id === 'ipa');
  const subjects: Subject[] = [
    ...corpus.classes.map(({ id }) => kind(id)),
    ...organs.map(({ id }) => ({ kind: 'entity' as const, id })),
  ];
  return subjects
    .map((subject) => ({
      ...namedBy(subject.id),
      rules: findingsOn(subject, AFTER).filter((f) => f.verdict === 'applies' && drawn(f)).length,
    }))
    .filter(({ rules }) => rules > 0);
};

const cell = (finding: Finding | undefined): { state: string; route: string | null } => ({
  state: finding ? stateOf(finding) : '',
  route: finding?.via ? VIA_LABELS[finding.via.mode] : null,
});

/** Rules of the procedure to which the compared kinds stand differently, each with one cell a kind. */
export const differencesOf = (procedure: LocatedProcedure) => {
  const drawn = kindsDrawn(procedure);
  const kinds = COMPARED.filter((id, i) => i < ALWAYS_COMPARED || drawn.includes(id)).map(kind);
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
