import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { pageOn } from '../../content/model/corpus/day-pages.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import { Finding, type Subject } from '../../content/model/findings/finding.ts';
import { findingFor } from '../../content/model/findings/findings.ts';
import { Modality, Reach, Role, Verdict } from '../../content/model/schema/obligation.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { orNotFound } from '../problem/or-not-found.ts';
import { fields } from '../resource/columns.ts';
import { csvForm } from '../resource/csv.ts';
import type { Reply, Totals } from '../resource/envelope.ts';
import { AsOf, coveredDay, IdParam } from '../resource/parameters.ts';

/** `verdict=` of the lists of findings. */
export const VerdictParam = memo(() =>
  z
    .enum(Verdict().options, { error: 'expected applies, does_not_apply or undetermined' })
    .optional()
    .describe('Only findings with this verdict.'),
);

/** `reach=` of the lists of findings. */
export const ReachParam = memo(() =>
  z
    .enum(Reach().options, { error: 'expected direct, persons or indirect' })
    .optional()
    .describe(
      'Only findings that apply and are directed so: `direct` to the subject, `persons` to its officers and staff, `indirect` to others about it.',
    ),
);

/** `role=` of the lists of findings. */
export const RoleParam = memo(() =>
  Role()
    .optional()
    .describe('Only findings that apply to the subject as this: `bearer`, `addressee`, …'),
);

/** Query of one finding. */
export const FindingQuery = memo(() => z.strictObject({ as_of: AsOf() }));

/** Query of the findings of one rule. */
export const FindingsQuery = memo(() =>
  FindingQuery().extend({ verdict: VerdictParam(), reach: ReachParam(), role: RoleParam() }),
);

/** Whether a finding is one of those asked for. */
export const isWanted = (
  { verdict, reach, role, obligation }: Finding,
  wanted: Partial<Record<'verdict' | 'reach' | 'role' | 'modality', string | undefined>>,
): boolean =>
  (!wanted.verdict || verdict === wanted.verdict) &&
  (!wanted.reach || reach === wanted.reach) &&
  (!wanted.role || role === wanted.role) &&
  (!wanted.modality || obligation.modality === wanted.modality);

/** Query of the findings of one subject. */
export const SubjectFindingsQuery = memo(() =>
  FindingsQuery().extend({
    modality: Modality().optional().describe('Only findings of rules of this nature.'),
  }),
);

export const FindingParams = memo(() => z.object({ id: IdParam(), obligation: IdParam() }));

/** Page that shows a subject on a day; undefined where none does. */
export const subjectPage = (
  index: CorpusIndex,
  { kind, id }: Subject,
  day: string,
  anchor = '',
): string | undefined =>
  pageOn(index, htmlPath(kind === 'entity' ? 'entities' : 'classes', id), day, anchor);

/** How many findings of one subject have each verdict, and of those that apply each reach. */
export const totalsOf = (findings: readonly Finding[]): Infer<typeof Totals> => {
  const count = (is: (finding: Finding) => boolean) => findings.filter(is).length;
  const of = (wanted: Finding['verdict']) => count((finding) => finding.verdict === wanted);
  const to = (wanted: Finding['reach']) => count((finding) => finding.reach === wanted);
  return {
    applies: of('applies'),
    undetermined: of('undetermined'),
    does_not_apply: of('does_not_apply'),
    directed: { direct: to('direct'), persons: to('persons'), indirect: to('indirect') },
  };
};

/** All findings of one subject, whole: they take no paging. */
export const replyFindings = (
  dataset: Dataset,
  subject: Subject,
  query: z.output<ReturnType<typeof SubjectFindingsQuery>>,
): Reply<Finding[]> & Required<Pick<Reply<Finding[]>, 'totals'>> => {
  const { index } = dataset;
  const asOf = coveredDay(index, query.as_of);
  const all = dataset.findings(subject, asOf);
  const data = all.filter((finding) => isWanted(finding, query));
  const html = subjectPage(index, subject, asOf);
  return { data, asOf, total: data.length, totals: totalsOf(all), html, law: true };
};

/** One finding. */
export const replyFinding = (
  { index }: Dataset,
  subject: Subject,
  obligation: string,
  day: string | undefined,
): Reply<Finding> => {
  orNotFound(index.obligations, obligation, '/obligations');
  const asOf = coveredDay(index, day);
  const html = subjectPage(index, subject, asOf, `#${obligation}`);
  const data = findingFor(index, subject, obligation, asOf);
  const lawOf = data.obligation.provisions.map(({ instrument }) => instrument);
  return { data, asOf, html, law: true, lawOf };
};

type Row = Pick<Finding, 'obligation'>;

/** Columns that say which rule a row is about. */
export const RULE_COLUMNS = {
  obligation_id: ({ obligation }: Row) => obligation.id,
  obligation_title: ({ obligation }: Row) => obligation.title,
  modality: ({ obligation }: Row) => obligation.modality,
  rank: ({ obligation }: Row) => obligation.rank,
};

/** Columns that say on which ground a rule stands: the principal provision in parts, the others as citations. */
export const groundColumns = <Rule>(
  groundsOf: (rule: Rule) => Finding['obligation']['provisions'],
) => ({
  citation: (rule: Rule) => groundsOf(rule)[0]?.citation,
  instrument: (rule: Rule) => groundsOf(rule)[0]?.instrument,
  version: (rule: Rule) => groundsOf(rule)[0]?.version,
  eid: (rule: Rule) => groundsOf(rule)[0]?.eid,
  other_citations: (rule: Rule) =>
    groundsOf(rule)
      .slice(1)
      .map(({ citation }) => citation),
});

/** Findings as a table: whom, which rule, what it says, on which ground, and why. */
export const findingsCsv = csvForm<Finding[], Finding>({
  rows: (findings) => findings,
  columns: {
    subject_kind: ({ subject }) => subject.kind,
    subject_id: ({ subject }) => subject.id,
    subject_name: ({ subject }) => subject.name,
    ...RULE_COLUMNS,
    ...fields(Finding, 'verdict', 'role', 'office', 'condition', 'reason'),
    capacities: ({ capacities }) => capacities.map(({ capacity, role }) => `${capacity}:${role}`),
    via: ({ via }) => via?.mode,
    via_minister: ({ via }) => via?.minister,
    via_minister_as_of: ({ via }) => via?.as_of,
    ...groundColumns(({ obligation }: Row) => obligation.provisions),
    because: ({ because }) => because.map(({ statement }) => statement),
    later_changes: ({ later_changes }) => later_changes.map(({ id }) => id),
    discrepancies: ({ discrepancies }) => discrepancies.map(({ id }) => id),
    reach: ({ reach }) => reach,
    capacity_ids: ({ capacities }) => capacities.map(({ capacity }) => capacity),
    capacity_roles: ({ capacities }) => capacities.map(({ role }) => role),
  },
});
