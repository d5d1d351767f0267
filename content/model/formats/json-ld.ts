import type { LocatedEntity } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { apiPath, versionPath } from '../corpus/paths.ts';
import { isHome } from '../corpus/time.ts';
import { RANK_LABELS } from '../findings/labels.ts';
import { wholeText } from '../provisions/printed-lines.ts';
import type { ProvisionRef, VersionId } from '../schema/common.ts';
import { versionOfRef } from './cite.ts';
import { statedDay } from './dates.ts';
import { DOWNLOADS, DOWNLOADS_ROOT } from './download-list.ts';
import { englishTitle } from './english.ts';
import { entityPermalink, provisionPermalink } from './permalink.ts';

/** A node of JSON-LD 1.1 in the vocabulary of schema.org. Relative addresses resolve against where it was read. */
export type JsonLd = { '@context': 'https://schema.org'; [key: string]: unknown };

const dataset = (version: string) => ({ '@type': 'Dataset', name: 'Kihonho', version });

/**
 * A provision as schema.org Legislation; one of an explanatory paper is a CreativeWork, because it is no law. The text
 * is an encoding of its own, marked unofficial: its legal value is a property of the copy (LegislationObject), not of
 * the law. `legislationDate` only where the source prints a day of decision.
 */
export const legislationJsonLd = (
  index: CorpusIndex,
  ref: ProvisionRef,
  datasetVersion: string,
): JsonLd => {
  const { instrument, version } = versionOfRef(index, ref);
  const { page, api } = provisionPermalink(index, ref, datasetVersion);
  const text = wholeText(index, index.provision(ref));
  const day = statedDay(version);
  const isLaw = instrument.rank !== 'explanatory';
  const english = englishTitle(instrument);
  const type = isLaw ? 'Legislation' : 'CreativeWork';
  const identifiers = [instrument.law_number, instrument.egov_law_id].filter((id) => id !== null);
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': api,
    url: page,
    name: index.citationWithHeading(ref),
    identifier: ref.eid,
    inLanguage: 'ja',
    version: version.id,
    ...(isLaw
      ? {
          legislationIdentifier: index.citation(ref),
          legislationType: RANK_LABELS[instrument.rank],
          ...(day ? { legislationDate: day } : {}),
        }
      : {}),
    isPartOf: {
      '@type': type,
      name: instrument.title,
      ...(english ? { alternateName: english } : {}),
      ...(isLaw && identifiers.length > 0 ? { legislationIdentifier: identifiers } : {}),
      inLanguage: 'ja',
    },
    ...(text === null
      ? {}
      : {
          encoding: {
            '@type': isLaw ? 'LegislationObject' : 'MediaObject',
            encodingFormat: 'text/plain',
            inLanguage: 'ja',
            ...(isLaw
              ? { legislationLegalValue: 'https://schema.org/UnofficialLegalValue' }
              : { description: 'Unofficial transcription' }),
            text,
          },
        }),
    subjectOf: dataset(datasetVersion),
  };
};

/**
 * A whole version of an instrument, as its page shows it: schema.org Legislation, or CreativeWork of an explanatory paper. Its copies
 * for programs are marked unofficial; a version of which no text is held has none.
 */
export const versionJsonLd = (
  index: CorpusIndex,
  instrumentId: string,
  versionId: VersionId,
  datasetVersion: string,
): JsonLd => {
  const ref = { instrument: instrumentId, version: versionId, eid: '' };
  const { instrument, version } = versionOfRef(index, ref);
  const day = statedDay(version);
  const isLaw = instrument.rank !== 'explanatory';
  const english = englishTitle(instrument);
  const identifiers = [instrument.law_number, instrument.egov_law_id].filter((id) => id !== null);
  const api = `${apiPath('instruments', instrumentId)}/versions/${versionId}`;
  const isHeld = index.corpus.provisions.some(
    (p) => p.instrument === instrumentId && p.version === versionId && p.status !== 'stub',
  );
  const copies = [
    ['text/plain', '.txt'],
    ['application/akn+xml', '.xml'],
  ].map(([encodingFormat, suffix]) => ({
    '@type': isLaw ? 'LegislationObject' : 'MediaObject',
    encodingFormat,
    contentUrl: api + suffix,
    inLanguage: 'ja',
    ...(isLaw
      ? { legislationLegalValue: 'https://schema.org/UnofficialLegalValue' }
      : { description: 'Unofficial transcription' }),
  }));
  return {
    '@context': 'https://schema.org',
    '@type': isLaw ? 'Legislation' : 'CreativeWork',
    '@id': api,
    url: versionPath(instrumentId, versionId, isHome(instrument, versionId)),
    name: instrument.title,
    ...(english ? { alternateName: english } : {}),
    inLanguage: 'ja',
    version: version.id,
    ...(isLaw && identifiers.length > 0 ? { legislationIdentifier: identifiers } : {}),
    ...(isLaw ? { legislationType: RANK_LABELS[instrument.rank] } : {}),
    ...(isLaw && day ? { legislationDate: day } : {}),
    ...(isHeld ? { encoding: copies } : {}),
    subjectOf: dataset(datasetVersion),
  };
};

/** All data as a schema.org Dataset. Our additions are CC BY 4.0; the texts of law are no subject of copyright. */
export const datasetJsonLd = (description: string, datasetVersion: string): JsonLd => ({
  '@context': 'https://schema.org',
  ...dataset(datasetVersion),
  url: DOWNLOADS_ROOT,
  description,
  inLanguage: 'ja',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  isAccessibleForFree: true,
  distribution: DOWNLOADS.map(({ path, media_type, label }) => ({
    '@type': 'DataDownload',
    name: label,
    encodingFormat: media_type.split(';')[0],
    contentUrl: DOWNLOADS_ROOT + path,
  })),
});

/**
 * A body as schema.org Organization, an organ of the State as GovernmentOrganization. Names and numbers only as far as
 * they are shown: an unverified one is a search key and stays one. `day` is the one its address names.
 */
export const organizationJsonLd = (
  index: CorpusIndex,
  entity: LocatedEntity,
  datasetVersion: string,
  day: string = index.corpus.default_day,
): JsonLd => {
  const { page, api } = entityPermalink(index, entity.id, day, datasetVersion);
  const names = [entity.name_en, ...entity.aliases]
    .filter((name) => name !== null && name.tier !== 'unverified')
    .map((name) => name?.value);
  const number = entity.corporate_number;
  return {
    '@context': 'https://schema.org',
    '@type': entity.type === 'organ' ? 'GovernmentOrganization' : 'Organization',
    '@id': api,
    ...(page === null ? {} : { url: page }),
    name: entity.name,
    ...(names.length > 0 ? { alternateName: names } : {}),
    ...(number && number.tier !== 'unverified'
      ? {
          identifier: { '@type': 'PropertyValue', propertyID: '法人番号', value: number.value },
        }
      : {}),
    subjectOf: dataset(datasetVersion),
  };
};
