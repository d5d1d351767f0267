import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { pageOn } from '../corpus/day-pages.ts';
import { apiPath, htmlPath, provisionApiPath, provisionPath } from '../corpus/paths.ts';
import { isHome } from '../corpus/time.ts';
import type { Finding } from '../findings/finding.ts';
import type { ProvisionRef } from '../schema/common.ts';

/**
 * What to keep in order to find the same thing again. `page` and `api` are paths below the origin, because the corpus
 * does not know where it is served: whoever shows them puts the origin before them. The dataset version says which
 * bytes were read; the path alone answers with those of the day it is opened.
 */
export type Permalink = {
  /** Page of the site that shows it; null where no page shows that day. */
  page: string | null;
  /** The same in the API, with version or day written out, so that it does not move when a version is added. */
  api: string;
  dataset_version: string;
};

/** Permalink of a provision of one version. */
export const provisionPermalink = (
  index: CorpusIndex,
  ref: ProvisionRef,
  datasetVersion: string,
): Permalink => ({
  page: provisionPath(ref, isHome(index.instrument(ref.instrument), ref.version)),
  api: provisionApiPath(ref),
  dataset_version: datasetVersion,
});

/** Permalink of a finding. The site has pages for the days of `dayPages` only. */
export const findingPermalink = (
  index: CorpusIndex,
  { subject, obligation, as_of }: Pick<Finding, 'subject' | 'obligation' | 'as_of'>,
  datasetVersion: string,
): Permalink => {
  const resource = subject.kind === 'entity' ? 'entities' : 'classes';
  const home = htmlPath(resource, subject.id);
  return {
    page: pageOn(index, home, as_of, `#${obligation.id}`) ?? null,
    api: `${apiPath(resource, subject.id)}/obligations/${obligation.id}?as_of=${as_of}`,
    dataset_version: datasetVersion,
  };
};

/** Permalink of a body as it is shown for a day. */
export const entityPermalink = (
  index: CorpusIndex,
  id: string,
  day: string,
  datasetVersion: string,
): Permalink => ({
  page: pageOn(index, htmlPath('entities', id), day) ?? null,
  api: `${apiPath('entities', id)}?as_of=${day}`,
  dataset_version: datasetVersion,
});
