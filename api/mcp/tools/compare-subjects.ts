import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import type { Subject } from '../../../content/model/findings/finding.ts';
import { findingsFor } from '../../../content/model/findings/findings.ts';
import { Rank } from '../../../content/model/schema/instrument.ts';
import { Modality } from '../../../content/model/schema/obligation.ts';
import { compareSubjects } from '../../../content/model/summary/subject-comparison.ts';
import { SubjectComparisonWire, subjectComparisonWire } from '../../records/subject/comparison.ts';
import { coveredDay } from '../../resource/parameters.ts';
import { bindsSubject } from '../tool/binds-subject.ts';
import { BUDGETS } from '../tool/budget.ts';
import { Cursor, Detail, goesOn, Next, startOf } from '../tool/cursor.ts';
import { Day } from '../tool/day.ts';
import { groupsWithin, membersOf } from '../tool/groups.ts';
import { SubjectId, subjectNamed } from '../tool/subject.ts';
import { tool } from '../tool/tool.ts';

const Whole = SubjectComparisonWire().shape;
const WholeSide = Whole.differences.element.shape.a;

const Side = WholeSide.pick({ verdict: true, reason: true, role: true, reach: true })
  .partial({ reason: true, role: true, reach: true })
  .describe('What is null is left out.');

const Rule = z.object({
  rule: z.string().describe('Id.'),
  title: z.string(),
  modality: Modality(),
  rank: Rank(),
});

const why = z.string().nullable().describe('The deciding step; Japanese, ours.');

const Group = Whole.differences.element.pick({ contrast: true, differs: true }).extend({
  a: Side,
  b: Side,
  rules: z.array(z.union([Rule.extend({ a_why: why, b_why: why }), Rule])),
});

const Bound = z
  .object({ true: z.int(), null: z.int() })
  .describe('Rules by `binds_subject` of get_findings: legal duties of its own; not known.');

const Compared = z.object({
  a: Whole.a,
  b: Whole.b,
  same: Whole.same,
  differ: z.int().describe('Rules that differ.'),
  binds: z.object({ a: Bound, b: Bound }).optional().describe('On the first page.'),
  groups: z.array(Group).describe('Rules of which the same is answered for both, together.'),
  next: Next,
});

const sideOf = ({ verdict, reason, role, reach }: z.infer<typeof WholeSide>) => ({
  verdict,
  ...(reason ? { reason } : {}),
  ...(role ? { role } : {}),
  ...(reach ? { reach } : {}),
});

const boundOf = (index: CorpusIndex, subject: Subject, day: string): z.infer<typeof Bound> => {
  const bound = findingsFor(index, subject, day).map((finding) =>
    finding.verdict === 'undetermined' ? null : bindsSubject(index, finding),
  );
  const count = (value: boolean | null) => bound.filter((one) => one === value).length;
  return { true: count(true), null: count(null) };
};

type Difference = z.infer<typeof Whole.differences.element>;

/** What rules of one group have in common. */
const headOf = ({ contrast, differs, a, b }: Difference) => ({
  contrast,
  differs,
  a: sideOf(a),
  b: sideOf(b),
});

const ruleOf = ({ obligation: { id: rule, title, modality, rank } }: Difference) => ({
  rule,
  title,
  modality,
  rank,
});

const ruleWithWhy = (difference: Difference) => ({
  ...ruleOf(difference),
  a_why: difference.a.because?.statement ?? null,
  b_why: difference.b.because?.statement ?? null,
});

/** Where the answers for two subjects differ, and why. */
export const compareSubjectsTool = tool({
  name: 'compare_subjects',
  title: 'Where the answers for two bodies or kinds differ, and why',
  description:
    'Two bodies, two kinds, or one of each, rule by rule on a day: only rules whose answer is not the same (`contrast`: only_a, only_b, otherwise, undetermined; `differs` says in what), together where the same is answered. `same` counts the rest, `binds` the legal duties. detail=full: also the step that decides each. Use it instead of asking get_findings twice. `undetermined` on one side is no difference in law: nobody can tell.',
  input: z.strictObject({
    a: SubjectId,
    b: SubjectId.meta({
      description: 'Id of the other body or kind.',
      examples: ['bank-of-japan'],
    }),
    as_of: Day(),
    detail: Detail.describe('full: why, too; unless told, where all fit.'),
    cursor: Cursor,
  }),
  data: Compared,
  remedy: 'find_body turns a name into an id.',
  run: ({ index }, { a, b, as_of, detail, cursor }) => {
    const asOf = coveredDay(index, as_of);
    const [one, other] = [subjectNamed(index, a), subjectNamed(index, b)];
    const comparison = compareSubjects(index, one, other, asOf);
    const { differences, ...subjects } = subjectComparisonWire(comparison);
    const api = `${API_ROOT}/compare?a=${a}&b=${b}&as_of=${asOf}`;
    const head = {
      ...subjects,
      differ: differences.length,
      ...(startOf(cursor) === 0 && {
        binds: { a: boundOf(index, one, asOf), b: boundOf(index, other, asOf) },
      }),
    };
    const around = { ...head, api };
    const full = membersOf(differences, headOf, ruleWithWhy);
    const short = membersOf(differences, headOf, ruleOf);
    const fits = groupsWithin(BUDGETS.items, around, full, 0).next === null;
    const told = (detail ? detail === 'full' : fits) ? full : short;
    const paged = groupsWithin(BUDGETS.items, around, told, startOf(cursor));
    const groups = paged.groups.map(({ group, items: rules }) => ({ ...group, rules }));
    const { next } = paged;
    return {
      data: { ...head, groups, next },
      asOf,
      total: differences.length,
      law: true,
      api,
      html: `/compare/?a=${a}&b=${b}`,
      text: `${comparison.a.name} / ${comparison.b.name}: ${differences.length} rules differ, ${groups.flatMap(({ rules }) => rules).length} of them in \`groups\`${goesOn(next)}.`,
    };
  },
});
