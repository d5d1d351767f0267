import { provisionsOf } from '../../content/model/citation/follow/path.ts';
import { apiPath } from '../../content/model/corpus/paths.ts';
import { copyOf, versionOfRef } from '../../content/model/formats/cite.ts';
import { englishTitle, englishVersion } from '../../content/model/formats/english.ts';
import type { Permalink } from '../../content/model/formats/permalink.ts';
import type { VersionId } from '../../content/model/schema/common.ts';
import { datasetVersion, index } from '../corpus.ts';
import { versionHref } from '../sitewide/addresses.ts';

/** Citation of a whole version of an instrument, as the citations of its provisions are worded. */
export const citeVersion = (
  id: string,
  versionId: VersionId,
): { ja: string; en: string; permalink: Permalink } => {
  const { instrument, version } = versionOfRef(index, {
    instrument: id,
    version: versionId,
    eid: '',
  });
  const copy = copyOf(provisionsOf(index, { instrument: id, version: versionId }));
  const page = versionHref(id, version.id);
  const dataset = datasetVersion.slice(0, 12);
  const english = englishTitle(instrument);
  const title = english ? `${english} [${instrument.title}]` : instrument.title;
  const number = instrument.law_number ? `（${instrument.law_number}）` : '';
  return {
    ja: `${instrument.title}${number}、${version.label}。${copy.ja}、Kihonho（データ版 ${dataset}）、${page}`,
    en: `${title}, ${englishVersion(version)}. ${copy.en}, Kihonho (dataset ${dataset}), ${page}`,
    permalink: {
      page,
      api: `${apiPath('instruments', id)}/versions/${version.id}`,
      dataset_version: datasetVersion,
    },
  };
};
