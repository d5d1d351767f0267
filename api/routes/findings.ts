import * as z from 'zod';
import type { Finding, Subject } from '../../content/model/finding.ts';
import { findingFor } from '../../content/model/findings.ts';
import { once } from '../../content/model/once.ts';
import type { Dataset } from '../dataset.ts';
import type { Reply } from '../envelope.ts';
import { known } from '../known.ts';
import { AsOf, coveredDay, IdParam } from '../parameters.ts';
import { VerdictParam } from '../wire/finding.ts';

/** Query of the findings of one subject. */
export const FindingsQuery = once(() => z.strictObject({ as_of: AsOf(), verdict: VerdictParam() }));

/** Query of one finding. */
export const FindingQuery = once(() => z.strictObject({ as_of: AsOf() }));

export const FindingParams = once(() => z.object({ id: IdParam(), obligation: IdParam() }));

/** All findings of one subject, whole: they take no paging. */
export const replyFindings = (
  dataset: Dataset,
  subject: Subject,
  query: z.output<ReturnType<typeof FindingsQuery>>,
  html: string,
): Reply<Finding[]> => {
  const asOf = coveredDay(query.as_of);
  const all = dataset.findings(subject, asOf);
  const data = query.verdict ? all.filter(({ verdict }) => verdict === query.verdict) : all;
  return { data, asOf, total: data.length, html, law: true };
};

/** One finding. */
export const replyFinding = (
  { index }: Dataset,
  subject: Subject,
  obligation: string,
  day: string,
  html: string,
): Reply<Finding> => {
  known(index.obligations, obligation, '/obligations');
  const asOf = coveredDay(day);
  return { data: findingFor(index, subject, obligation, asOf), asOf, html, law: true };
};
