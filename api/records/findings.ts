import * as z from 'zod';
import { pageOn } from '../../content/model/corpus/day-pages.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import type { Finding, Subject } from '../../content/model/findings/finding.ts';
import { findingFor } from '../../content/model/findings/findings.ts';
import { Modality } from '../../content/model/schema/obligation.ts';
import { once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { known } from '../problem/known.ts';
import type { Reply } from '../resource/envelope.ts';
import { AsOf, coveredDay, IdParam } from '../resource/parameters.ts';
import { VerdictParam } from './finding.ts';

/** Query of the findings of one rule. */
export const FindingsQuery = once(() => z.strictObject({ as_of: AsOf(), verdict: VerdictParam() }));

/** Query of the findings of one subject. */
export const SubjectFindingsQuery = once(() =>
  FindingsQuery().extend({
    modality: Modality().optional().meta({ description: 'Only findings of rules of this nature.' }),
  }),
);

/** Query of one finding. */
export const FindingQuery = once(() => z.strictObject({ as_of: AsOf() }));

export const FindingParams = once(() => z.object({ id: IdParam(), obligation: IdParam() }));

/** Page that shows a subject on a day; undefined where none does. */
export const subjectPage = ({ kind, id }: Subject, day: string, anchor = ''): string | undefined =>
  pageOn(htmlPath(kind === 'entity' ? 'entities' : 'classes', id), day, anchor);

/** All findings of one subject, whole: they take no paging. */
export const replyFindings = (
  dataset: Dataset,
  subject: Subject,
  query: z.output<ReturnType<typeof SubjectFindingsQuery>>,
): Reply<Finding[]> => {
  const asOf = coveredDay(query.as_of);
  const data = dataset
    .findings(subject, asOf)
    .filter(
      ({ verdict, obligation }) =>
        (!query.verdict || verdict === query.verdict) &&
        (!query.modality || obligation.modality === query.modality),
    );
  return { data, asOf, total: data.length, html: subjectPage(subject, asOf), law: true };
};

/** One finding. */
export const replyFinding = (
  { index }: Dataset,
  subject: Subject,
  obligation: string,
  day: string,
): Reply<Finding> => {
  known(index.obligations, obligation, '/obligations');
  const asOf = coveredDay(day);
  const html = subjectPage(subject, asOf, `#${obligation}`);
  return { data: findingFor(index, subject, obligation, asOf), asOf, html, law: true };
};
