import type { LocatedProcedure } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { CapacityFinding, Finding, Subject, Via } from '../findings/finding.ts';
import { findingsFor } from '../findings/findings.ts';
import type { Occasion } from '../schema/procedure.ts';
import type { Silence } from '../schema/silence.ts';
import { silencesFor } from '../summary/silences.ts';
import { type StepView, stagesOf } from './procedures.ts';

/**
 * A line of the checklist. `does`: the subject acts itself; `receives`: something comes to it or it is examined; `others`:
 * somebody else acts about it, and nothing is asked of it.
 */
export type NextStep = {
  kind: 'does' | 'receives' | 'others';
  view: StepView;
  finding: Finding;
  /** In which capacity, where the subject stands in several. */
  capacity: string | null;
  office: string | null;
  condition: string | null;
  via: Via | null;
  /** Rules that shape the step and apply to the subject. */
  parts: Finding[];
};

/** What a subject is to do in one situation, from the rules of a procedure. */
export type NextSteps = {
  procedure: LocatedProcedure;
  occasion: Occasion;
  /** `comes`: it may come to the subject; `does_not_come`: findings say no; `undetermined`: it cannot be told. */
  state: 'comes' | 'does_not_come' | 'undetermined';
  /** What the state stands on: the findings of the rules that bring the situation. */
  because: Finding[];
  /** In the order of the procedure; empty unless it comes. */
  steps: NextStep[];
  /** Steps of the procedure that do not reach the subject, each with its finding; empty unless it comes. */
  not_asked: Finding[];
  /** Steps of which it cannot be told; empty unless it comes. */
  open: Finding[];
  /** What the source does not say, of what somebody in this situation would ask. */
  silences: Silence[];
};

type Standing = Pick<CapacityFinding, 'role' | 'office' | 'condition' | 'via'> & {
  capacity: string | null;
};

/** A finding in each capacity in which the rule reaches the subject. */
const standingsIn = ({ capacities, role, office, condition, via }: Finding): Standing[] =>
  capacities.length > 0
    ? capacities
    : role === null
      ? []
      : [{ role, office, condition, via, capacity: null }];

/** The same, once where the subject does or receives the same in each: then the capacity that decides the finding speaks. */
const linesOf = (finding: Finding): Standing[] => {
  const standings = standingsIn(finding);
  const [first] = standings;
  return first && standings.every(({ role }) => KIND_OF[role] === KIND_OF[first.role])
    ? [{ ...first, capacity: null }]
    : standings;
};

const KIND_OF: Readonly<Record<Standing['role'], NextStep['kind']>> = {
  bearer: 'does',
  addressee: 'receives',
  recipient: 'receives',
  subject: 'receives',
  concerned: 'others',
};

/**
 * What a subject is to do next in each situation that a procedure has, on a day: computed from the findings of the
 * procedure's rules, nothing of it written for a body. A situation is said not to come only where findings say so.
 */
export const nextStepsOf = (index: CorpusIndex, subject: Subject, date: string): NextSteps[] => {
  const findings = new Map(
    findingsFor(index, subject, date).map((finding) => [finding.obligation.id, finding]),
  );
  const found = (rule: string): Finding[] => {
    const finding = findings.get(rule);
    return finding ? [finding] : [];
  };
  const said = silencesFor(index, subject, date);
  return index.corpus.procedures.flatMap((procedure): NextSteps[] => {
    const { occasion } = procedure;
    if (!occasion) return [];
    const because = occasion.reached_by.flatMap(({ rule }) => found(rule));
    const comes = occasion.reached_by.some(({ rule, roles }) =>
      found(rule).some((finding) => standingsIn(finding).some(({ role }) => roles.includes(role))),
    );
    const isOpen = because.some(({ verdict }) => verdict === 'undetermined');
    const views = stagesOf(index, procedure).flatMap(({ steps }) => steps);
    const begins = views.findIndex(({ step }) => step.obligation === occasion.from);
    const asked = comes ? views.slice(begins) : [];
    const withVerdict = (verdict: Finding['verdict']): Finding[] =>
      asked.flatMap(({ step }) => found(step.obligation)).filter((one) => one.verdict === verdict);
    return [
      {
        procedure,
        occasion,
        state: comes ? 'comes' : isOpen ? 'undetermined' : 'does_not_come',
        because,
        steps: asked.flatMap((view) =>
          found(view.step.obligation).flatMap((finding) =>
            linesOf(finding).map(({ role, ...standing }) => ({
              kind: KIND_OF[role],
              view,
              finding,
              capacity: standing.capacity,
              office: standing.office,
              condition: standing.condition,
              via: standing.via,
              parts: view.step.parts.flatMap(found).filter(({ verdict }) => verdict === 'applies'),
            })),
          ),
        ),
        not_asked: withVerdict('does_not_apply'),
        open: withVerdict('undetermined'),
        silences: occasion.silences.flatMap((id) => said.filter((silence) => silence.id === id)),
      },
    ];
  });
};
