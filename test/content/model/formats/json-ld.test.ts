import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { DOWNLOADS } from '../../../../content/model/formats/download-list.ts';
import {
  datasetJsonLd,
  legislationJsonLd,
  organizationJsonLd,
  versionJsonLd,
} from '../../../../content/model/formats/json-ld.ts';
import { compileCorpus } from '../../../../content/proof/compile.ts';
import { knownIndex } from '../../support/known-index.ts';
import { entity as entitySmall, madeUpContent } from '../../support/made-up-content.ts';

const DATASET = '0123456789abcdef'.repeat(4);

const dataset = { '@type': 'Dataset', name: 'Kihonho', version: DATASET };

const entity = (id: string) => {
  const found = knownIndex.entities.get(id);
  if (!found) throw new Error(`no entity ${id}`);
  return found;
};

test('a provision of a decision is Legislation whose text is marked unofficial', () => {
  const ref = {
    instrument: 'incident-evaluation-rules',
    version: '2015',
    eid: 'art_1__item_2',
  } as const;
  expect(legislationJsonLd(knownIndex, ref, DATASET)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': '/api/v1/instruments/incident-evaluation-rules/provisions/art_1__item_2?version=2015',
    url: '/instruments/incident-evaluation-rules/2015/#art_1__item_2',
    name: '旧重大事象施策評価規則第1条第2号（対象とする事象）',
    identifier: 'art_1__item_2',
    inLanguage: 'ja',
    version: '2015',
    legislationIdentifier: '旧重大事象施策評価規則第1条第2号',
    legislationType: '本部決定',
    legislationDate: '2015-02-10',
    isPartOf: {
      '@type': 'Legislation',
      name: 'サイバーセキュリティ戦略本部重大事象施策評価規則',
      inLanguage: 'ja',
    },
    encoding: {
      '@type': 'LegislationObject',
      encodingFormat: 'text/plain',
      inLanguage: 'ja',
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
      text: '情報の漏えいを伴う事象であって、国民生活又は社会経済に重大な影響を与え、又は与えるおそれがあるもの',
    },
    subjectOf: dataset,
  });
});

test('a stub of the Act has no text and no date, and names the Act by its numbers', () => {
  const ref = { instrument: 'basic-act', version: '2015', eid: 'art_30' } as const;
  expect(legislationJsonLd(knownIndex, ref, DATASET)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': '/api/v1/instruments/basic-act/provisions/art_30?version=2015',
    url: '/instruments/basic-act/2015/#art_30',
    name: '旧法第30条',
    identifier: 'art_30',
    inLanguage: 'ja',
    version: '2015',
    legislationIdentifier: '旧法第30条',
    legislationType: '法律',
    isPartOf: {
      '@type': 'Legislation',
      name: 'サイバーセキュリティ基本法',
      alternateName: 'Basic Act on Cybersecurity',
      legislationIdentifier: ['平成二十六年法律第百四号', '426AC1000000104'],
      inLanguage: 'ja',
    },
    subjectOf: dataset,
  });
});

test('what explains is no Legislation', () => {
  const ref = { instrument: 'overview-2016', version: '2016', eid: 'crit_4' } as const;
  expect(legislationJsonLd(knownIndex, ref, DATASET)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': '/api/v1/instruments/overview-2016/provisions/crit_4?version=2016',
    url: '/instruments/overview-2016/#crit_4',
    name: '概要要件④',
    identifier: 'crit_4',
    inLanguage: 'ja',
    version: '2016',
    isPartOf: {
      '@type': 'CreativeWork',
      name: 'サイバーセキュリティ基本法の一部改正に伴う関係規則等の整備について（案）概要',
      inLanguage: 'ja',
    },
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/plain',
      inLanguage: 'ja',
      description: 'Unofficial transcription',
      text: 'NISCの知見・能力の活用可能性',
    },
    subjectOf: dataset,
  });
});

test('a corporation has its number and the names that are shown', () => {
  expect(organizationJsonLd(knownIndex, entity('japan-pension-service'), DATASET)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': '/api/v1/entities/japan-pension-service?as_of=2016-10-21',
    url: '/entities/japan-pension-service/',
    name: '日本年金機構',
    alternateName: ['Japan Pension Service', '年金機構', 'JPS'],
    identifier: { '@type': 'PropertyValue', propertyID: '法人番号', value: '4011305001653' },
    subjectOf: dataset,
  });
});

test('an organ of the State without number has none', () => {
  expect(organizationJsonLd(knownIndex, entity('nisc'), DATASET)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    '@id': '/api/v1/entities/nisc?as_of=2016-10-21',
    url: '/entities/nisc/',
    name: '内閣サイバーセキュリティセンター',
    alternateName: ['National center of Incident readiness and Strategy for Cybersecurity', 'NISC'],
    subjectOf: dataset,
  });
});

test('no unverified name or number of any body is shown', () => {
  const shown = knownIndex.corpus.entities.flatMap((body) => {
    const said = JSON.stringify(organizationJsonLd(knownIndex, body, DATASET));
    return [body.name_en, body.corporate_number, ...body.aliases]
      .filter((value) => value?.tier === 'unverified')
      .filter((value) => said.includes(`"${value?.value}"`))
      .map((value) => `${body.id}: ${value?.value}`);
  });
  expect(shown).toEqual([]);
});

test('an unverified number is not shown', () => {
  const body = entity('japan-pension-service');
  const corporate_number = body.corporate_number && {
    ...body.corporate_number,
    tier: 'unverified' as const,
  };
  expect(organizationJsonLd(knownIndex, { ...body, corporate_number }, DATASET)).not.toHaveProperty(
    'identifier',
  );
});

const subjectOf = { '@type': 'Dataset', name: 'Kihonho', version: 'dataset-1' };

test('the 段落 of a provision stand each on a line of its text', () => {
  const index = buildIndex(compileCorpus(madeUpContent()).corpus);
  const ref = { instrument: 'rules', version: '2016', eid: 'art_2' } as const;
  expect(legislationJsonLd(index, ref, 'dataset-1')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': '/api/v1/instruments/rules/provisions/art_2?version=2016',
    url: '/instruments/rules/#art_2',
    name: '規則第2条（監査）',
    identifier: 'art_2',
    inLanguage: 'ja',
    version: '2016',
    legislationIdentifier: '規則第2条',
    legislationType: '本部決定',
    isPartOf: { '@type': 'Legislation', name: '評価規則', inLanguage: 'ja' },
    encoding: {
      '@type': 'LegislationObject',
      encodingFormat: 'text/plain',
      inLanguage: 'ja',
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
      text: '甲は、本部に資料を出す。\n本部は、甲を監査する。',
    },
    subjectOf,
  });
});

test.each([
  ['that has no other name', []],
  [
    'whose other names nobody has verified',
    [{ value: '甲', tier: 'unverified' as const, source: [], note: null }],
  ],
])('a body %s has none here', (_, aliases) => {
  expect(
    organizationJsonLd(knownIndex, { ...entitySmall({ aliases }), capacities: [] }, 'dataset-1'),
  ).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': '/api/v1/entities/kou?as_of=2016-10-21',
    url: '/entities/kou/',
    name: '甲社',
    subjectOf,
  });
});

test('a version is the law as its page shows it, its copies are unofficial', () => {
  const api = '/api/v1/instruments/incident-evaluation-rules/versions/2015';
  const copy = (encodingFormat: string, contentUrl: string) => ({
    '@type': 'LegislationObject',
    encodingFormat,
    contentUrl,
    inLanguage: 'ja',
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
  });
  expect(versionJsonLd(knownIndex, 'incident-evaluation-rules', '2015', DATASET)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': api,
    url: '/instruments/incident-evaluation-rules/2015/',
    name: 'サイバーセキュリティ戦略本部重大事象施策評価規則',
    inLanguage: 'ja',
    version: '2015',
    legislationType: '本部決定',
    legislationDate: '2015-02-10',
    encoding: [copy('text/plain', `${api}.txt`), copy('application/akn+xml', `${api}.xml`)],
    subjectOf: { '@type': 'Dataset', name: 'Kihonho', version: DATASET },
  });
});

test('a version of which no text is held has no copy; the overview is no law', () => {
  const stub = versionJsonLd(knownIndex, 'basic-act', '2015', DATASET);
  expect([stub['@type'], stub.encoding, stub.legislationIdentifier]).toEqual([
    'Legislation',
    undefined,
    ['平成二十六年法律第百四号', '426AC1000000104'],
  ]);
  const overview = versionJsonLd(knownIndex, 'overview-2016', '2016', DATASET);
  expect([overview['@type'], overview.legislationType, overview.legislationDate]).toEqual([
    'CreativeWork',
    undefined,
    undefined,
  ]);
});

test('all data are a dataset with every file', () => {
  const { distribution, ...said } = datasetJsonLd('全記録', DATASET);
  expect(said).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Kihonho',
    version: DATASET,
    url: '/downloads/',
    description: '全記録',
    inLanguage: 'ja',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
  });
  expect((distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl)).toEqual(
    DOWNLOADS.map(({ path }) => `/downloads/${path}`),
  );
});
