import * as z from 'zod';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { Rank } from '../../../content/model/schema/instrument.ts';
import { Modality } from '../../../content/model/schema/obligation.ts';
import { compareSubjects } from '../../../content/model/summary/subject-comparison.ts';
import { SubjectComparisonWire, subjectComparisonWire } from '../../records/subject/comparison.ts';
import { coveredDay } from '../../resource/parameters.ts';
import { BUDGETS, pageWithin } from '../tool/budget.ts';
import { Cursor, Next, startOf } from '../tool/cursor.ts';
import { Day } from '../tool/day.ts';
import { SubjectId, subjectNamed } from '../tool/subject.ts';
import { tool } from '../tool/tool.ts';

const Whole = SubjectComparisonWire().shape;
const WholeSide = Whole.differences.element.shape.a;

const Side = WholeSide.pick({ verdict: true, reason: true, role: true, reach: true }).extend({
  why: z.string().nullable().describe('The deciding step; Japanese, ours. More: get_findings.'),
});

const Compared = z.object({
  a: Whole.a,
  b: Whole.b,
  same: Whole.same,
  differences: z.array(
    Whole.differences.element.pick({ contrast: true, differs: true }).extend({
      rule: z.string().describe('Id.'),
      title: z.string(),
      modality: Modality(),
      rank: Rank(),
      a: Side,
      b: Side,
    }),
  ),
  next: Next,
});

const sideOf = ({ verdict, reason, role, reach, because }: z.infer<typeof WholeSide>) => ({
  ...{ verdict, reason, role, reach },
  why: because?.statement ?? null,
});

/** Where the answers for two subjects differ, and why. */
export const compareSubjectsTool = tool({
  name: 'compare_subjects',
  title: 'Where the answers for two bodies or kinds differ, and why',
  description:
    'Two bodies, two kinds, or one of each, rule by rule on a day: only rules whose answer is not the same (`contrast`: only_a, only_b, otherwise, undetermined; `differs` says in what), each with the step that decides both findings. `same` counts the rest. Use it instead of asking get_findings twice. `undetermined` on one side is no difference in law: it says that nobody can tell.',
  input: z.strictObject({
    a: SubjectId,
    b: SubjectId.meta({
      description: 'Id of the other body or kind.',
      examples: ['bank-of-japan'],
    }),
    as_of: Day(),
    cursor: Cursor,
  }),
  data: Compared,
  remedy: 'find_body turns a name into an id.',
  run: ({ index }, { a, b, as_of, cursor }) => {
    const asOf = coveredDay(index, as_of);
    const comparison = compareSubjects(index, subjectNamed(index, a), subjectNamed(index, b), asOf);
    const { differences, ...subjects } = subjectComparisonWire(comparison);
    const told = differences.map(({ contrast, differs, obligation, ...sides }) => {
      const { id: rule, title, modality, rank } = obligation;
      return {
        ...{ contrast, differs, rule, title, modality, rank },
        ...{ a: sideOf(sides.a), b: sideOf(sides.b) },
      };
    });
    const api = `${API_ROOT}/compare?a=${a}&b=${b}&as_of=${asOf}`;
    const head = { ...subjects, api };
    const { shown, next } = pageWithin(BUDGETS.items, head, told, startOf(cursor));
    return {
      data: { ...subjects, differences: shown, next },
      asOf,
      total: told.length,
      law: true,
      api,
      html: `/compare/?a=${a}&b=${b}`,
      text: `${comparison.a.name} / ${comparison.b.name}: ${told.length} rules differ, ${shown.length} of them in \`differences\`.`,
    };
  },
});
