import type { Finding, Step, Subject } from '../../../content/model/findings/finding.ts';
import type { Question } from '../../../content/model/schema/answer.ts';
import { openIn } from '../../../content/model/summary/open-roles.ts';
import { index } from '../../corpus.ts';
import {
  changesFor,
  findingsOn,
  grouped,
  otherDay,
  otherDayLabel,
  pairOn,
  themeOf,
} from './findings.ts';
import { stepsLine } from './shared-reasons.ts';

/** Findings that answer one question of a page, those that do not reach its subject, or those left open. */
export type Section = {
  id: Question | 'not' | 'open';
  title: string;
  /** The title where there is little room. */
  short: string;
  findings: Finding[];
  /** How many undetermined findings may belong here: while there are any, none is no "no". */
  open: number;
  /** What holds on the other day for every finding without a mark; null where the marks say it all. */
  otherwise: string | null;
  /** By obligation: what its answer was on the other day, where `otherwise` does not say it. */
  marks: ReadonlyMap<string, string>;
};

/** From so many findings on, what they have in common is said once. */
const MANY = 3;

const commonest = (labels: readonly string[]): string | undefined => {
  const times = (label: string): number => labels.filter((other) => other === label).length;
  return [...new Set(labels)].sort((a, b) => times(b) - times(a))[0];
};

/** The answers on the other day: the commonest once for a section, each other one at its finding. */
const otherAnswers = (
  findings: readonly Finding[],
  changes: ReadonlyMap<string, string>,
  same: string,
): Pick<Section, 'otherwise' | 'marks'> => {
  const labels = findings.map(({ obligation: { id } }) => changes.get(id) ?? same);
  const most = labels.length < MANY ? same : (commonest(labels) ?? same);
  const marks = findings.flatMap(({ obligation: { id } }, i) =>
    labels[i] === most ? [] : [[id, labels[i] ?? same] as const],
  );
  return { otherwise: most === same ? null : most, marks: new Map(marks) };
};

/** Everything found for a subject on a day, in the order in which its pages show it. */
export const sectionsOf = (subject: Subject, date: string): Section[] => {
  const findings = findingsOn(subject, date);
  const changes = new Map(
    changesFor(subject, pairOn(date)).map((change) => [change.id, otherDay(change, date)]),
  );
  const same = `${otherDayLabel(date)}も同じ`;
  const rest = (
    [
      ['not', '及ばないもの', '及ばない', 'does_not_apply'],
      ['open', '資料からは判断できないもの', '判断できない', 'undetermined'],
    ] as const
  ).map(([id, title, short, verdict]) => ({
    id,
    title,
    short,
    findings: findings.filter((finding) => finding.verdict === verdict),
    open: 0,
  }));
  const questions = grouped(subject, findings).map((group) => ({
    ...group,
    open: openIn(index, findings, group.id).length,
  }));
  return [...questions, ...rest].map((section) => ({
    ...section,
    ...otherAnswers(section.findings, changes, same),
  }));
};

/** What a finding comes to, in one sentence: its last step. */
export const conclusionOf = ({ because }: Pick<Finding, 'because'>): string =>
  because.at(-1)?.statement ?? '';

/** Findings in their order; those that come to the same stand together under it, all others have `says` null. */
export type Concluded = {
  says: string | null;
  /** One chain leads every one of them there. */
  together: boolean;
  findings: Finding[];
};

const chainOf = ({ because, capacities }: Finding): string =>
  JSON.stringify([
    capacities.length,
    because.map(({ edge, statement, provision, quote }) => [edge, statement, provision, quote]),
  ]);

/** Findings by what they come to, in one sentence. */
export const byConclusion = (findings: readonly Finding[]): Concluded[] => {
  const alike = (one: Finding): Finding[] =>
    findings.filter((other) => conclusionOf(other) === conclusionOf(one));
  const groups: Concluded[] = [];
  for (const finding of findings) {
    const same = alike(finding);
    const last = groups.at(-1);
    if (same.length > 1) {
      if (same[0] === finding)
        groups.push({
          says: conclusionOf(finding),
          together: new Set(same.map(chainOf)).size === 1,
          findings: same,
        });
    } else if (last?.says === null) last.findings.push(finding);
    else groups.push({ says: null, together: false, findings: [finding] });
  }
  return groups;
};

/** A chain in two parts: the way to the words that decide, in one line, and these words. */
export const inShort = (steps: readonly Step[]): { way: string; last: Step | undefined } => ({
  way: stepsLine(steps.slice(0, -1)),
  last: steps.at(-1),
});

/** What a finding is filtered by: rank, modality and theme of its rule, and whether the amendment is known to have changed it. */
export const tagsOf = (finding: Finding, changed: ReadonlySet<string>): string[] => [
  finding.obligation.rank,
  finding.obligation.modality,
  themeOf(finding),
  ...(changed.has(finding.obligation.id) ? ['changed'] : []),
];
