import type { Finding } from '../../content/model/findings/finding.ts';
import { findingFor } from '../../content/model/findings/findings.ts';
import { ROLE_LABELS, VERDICT_LABELS } from '../../content/model/findings/labels.ts';
import type { Role } from '../../content/model/schema/obligation.ts';
import { corpus, index } from '../corpus.ts';
import { AFTER, stateOf } from '../subject/findings/findings.ts';

const ORDER = [
  ...(Object.keys(ROLE_LABELS) as Role[]).map(
    (role) => `${VERDICT_LABELS.applies}（${ROLE_LABELS[role]}）`,
  ),
  VERDICT_LABELS.undetermined,
  VERDICT_LABELS.does_not_apply,
];

/** Kinds and bodies that share one answer about a rule. */
export type Reach = {
  state: string;
  classes: Finding['subject'][];
  entities: Finding['subject'][];
};

/** Whom a rule reaches in the amended state, by answer: those it reaches first. */
export const reachOf = (obligation: string): Reach[] => {
  const findings = [
    ...corpus.classes.map(({ id }) => ({ kind: 'class', id }) as const),
    ...corpus.entities.map(({ id }) => ({ kind: 'entity', id }) as const),
  ].map((subject) => findingFor(index, subject, obligation, AFTER));
  const subjects = (state: string, kind: 'class' | 'entity') =>
    findings
      .filter((finding) => stateOf(finding) === state && finding.subject.kind === kind)
      .map(({ subject }) => subject);
  return ORDER.map((state) => ({
    state,
    classes: subjects(state, 'class'),
    entities: subjects(state, 'entity'),
  })).filter(({ classes, entities }) => classes.length + entities.length > 0);
};
