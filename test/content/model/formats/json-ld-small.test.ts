import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import {
  legislationJsonLd,
  organizationJsonLd,
} from '../../../../content/model/formats/json-ld.ts';
import { compileCorpus } from '../../../../content/proof/compile.ts';
import { entity, madeUpContent } from '../../support/made-up-content.ts';

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
  expect(organizationJsonLd({ ...entity({ aliases }), capacities: [] }, 'dataset-1')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': '/api/v1/entities/kou?as_of=2016-10-21',
    url: '/entities/kou/',
    name: '甲社',
    subjectOf,
  });
});
