import * as z from 'zod';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { compareSubjects } from '../../../content/model/summary/subject-comparison.ts';
import { SubjectComparisonWire, subjectComparisonWire } from '../../records/subject/comparison.ts';
import { AsOf, coveredDay } from '../../resource/parameters.ts';
import { SubjectId, subjectNamed } from '../tool/subject.ts';
import { tool } from '../tool/tool.ts';

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
    as_of: AsOf(),
  }),
  data: SubjectComparisonWire(),
  remedy: 'find_body turns a name into an id.',
  run: ({ index }, { a, b, as_of }) => {
    const asOf = coveredDay(index, as_of);
    const comparison = compareSubjects(index, subjectNamed(index, a), subjectNamed(index, b), asOf);
    const { differences } = comparison;
    return {
      data: subjectComparisonWire(comparison),
      asOf,
      total: differences.length,
      law: true,
      api: `${API_ROOT}/compare?a=${a}&b=${b}&as_of=${asOf}`,
      html: `/compare/?a=${a}&b=${b}`,
      text: `${comparison.a.name} / ${comparison.b.name}: ${differences.length} rules differ, in \`differences\`.`,
    };
  },
});
