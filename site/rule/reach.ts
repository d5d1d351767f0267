import type { Finding } from '../../content/model/findings/finding.ts';
import { findingFor } from '../../content/model/findings/findings.ts';
import { ROLE_LABELS } from '../../content/model/findings/labels.ts';
import type { Role } from '../../content/model/schema/obligation.ts';
import { corpus, index } from '../corpus.ts';
import { AFTER, memberNote, stateOf } from '../subject/findings/findings.ts';

type Answer = Pick<Finding, 'verdict' | 'role'>;

const ORDER: readonly Answer[] = [
  ...(Object.keys(ROLE_LABELS) as Role[]).map((role) => ({ verdict: 'applies', role }) as const),
  { verdict: 'undetermined', role: null },
  { verdict: 'does_not_apply', role: null },
];

/** Who is answered for; `note`: what the answer for a kind leaves out. */
type Reached = Finding['subject'] & { note: string | null };

/** Kinds and bodies that share one answer about a rule. */
export type Reach = {
  state: string;
  classes: Reached[];
  entities: Reached[];
};

/** Whom a rule reaches in the amended state, by answer: those it reaches first. */
export const reachOf = (obligation: string): Reach[] => {
  const findings = [
    ...corpus.classes.map(({ id }) => ({ kind: 'class', id }) as const),
    ...corpus.entities.map(({ id }) => ({ kind: 'entity', id }) as const),
  ].map((subject) => findingFor(index, subject, obligation, AFTER));
  const subjects = ({ verdict, role }: Answer, kind: 'class' | 'entity') =>
    findings
      .filter((finding) => finding.verdict === verdict && finding.role === role)
      .filter(({ subject }) => subject.kind === kind)
      .map((finding) => ({ ...finding.subject, note: memberNote(finding) }));
  const modality = index.obligations.get(obligation)?.modality;
  if (modality === undefined) throw new Error(`there is no rule "${obligation}"`);
  return ORDER.map((answer) => ({
    state: stateOf(answer, modality),
    classes: subjects(answer, 'class'),
    entities: subjects(answer, 'entity'),
  })).filter(({ classes, entities }) => classes.length + entities.length > 0);
};
