import type { Finding } from '../../content/model/findings/finding.ts';
import { findingFor } from '../../content/model/findings/findings.ts';
import { ROLE_LABELS, stateLabel, verdictLabel } from '../../content/model/findings/labels.ts';
import type { Role } from '../../content/model/schema/obligation.ts';
import { corpus, index } from '../corpus.ts';
import { AFTER, memberNote } from '../subject/findings/findings.ts';

type Answer = Pick<Finding, 'verdict' | 'role' | 'reach'>;

/** Who is answered for; `note`: what the answer for a kind leaves out. */
type Reached = Finding['subject'] & { note: string | null };

/** Kinds and bodies that share one answer about a rule. */
export type Reach = {
  state: string;
  classes: Reached[];
  entities: Reached[];
};

/** Answers that belong together: to whom the rule is directed, about whom it is, of whom nothing is said or it is denied. */
export type ReachGroup = { id: string; title: string; note: string | null; reaches: Reach[] };

const ROLES = Object.keys(ROLE_LABELS) as Role[];

const DIRECT: readonly Answer[] = [
  ...ROLES.map((role) => ({ verdict: 'applies', role, reach: 'direct' }) as const),
  { verdict: 'applies', role: 'concerned', reach: 'persons' },
];
const INDIRECT: readonly Answer[] = [{ verdict: 'applies', role: 'concerned', reach: 'indirect' }];
const OTHERWISE: readonly Answer[] = [
  { verdict: 'undetermined', role: null, reach: null },
  { verdict: 'does_not_apply', role: null, reach: null },
];

/** Whom a rule reaches in the amended state, by answer: those first to whom it is directed. */
export const reachOf = (obligation: string): ReachGroup[] => {
  const modality = index.obligations.get(obligation)?.modality;
  if (modality === undefined) throw new Error(`there is no rule "${obligation}"`);
  const findings = [
    ...corpus.classes.map(({ id }) => ({ kind: 'class', id }) as const),
    ...corpus.entities.map(({ id }) => ({ kind: 'entity', id }) as const),
  ].map((subject) => findingFor(index, subject, obligation, AFTER));
  const subjects = ({ verdict, role, reach }: Answer, wanted: 'class' | 'entity') =>
    findings
      .filter((one) => one.verdict === verdict && one.role === role && one.reach === reach)
      .filter(({ subject }) => subject.kind === wanted)
      .map((finding) => ({ ...finding.subject, note: memberNote(finding) }));
  const [applies, not, open] = (['applies', 'does_not_apply', 'undetermined'] as const).map(
    (verdict) => verdictLabel(verdict, modality),
  );
  return [
    { id: 'reach-direct', title: `${applies}者`, note: null, answers: DIRECT },
    {
      id: 'reach-indirect',
      title: '誰について、誰のために',
      note: `次の者に${applies}のではない。その者について、又はその者のために、他の主体が措置をとる。`,
      answers: INDIRECT,
    },
    { id: 'reach-not', title: `${open}者、${not}者`, note: null, answers: OTHERWISE },
  ]
    .map(({ answers, ...group }) => ({
      ...group,
      reaches: answers
        .map((answer) => ({
          state: stateLabel(answer, modality),
          classes: subjects(answer, 'class'),
          entities: subjects(answer, 'entity'),
        }))
        .filter(({ classes, entities }) => classes.length + entities.length > 0),
    }))
    .filter(({ reaches }) => reaches.length > 0);
};
