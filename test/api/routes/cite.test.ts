import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createApp } from '../../../api/app.ts';
import { SECURITY_HEADERS } from '../../../api/http/security-headers.ts';
import { indexCorpus } from '../../../content/model/corpus/corpus-index.ts';
import { akomaNtoso } from '../../../content/model/formats/akoma-ntoso.ts';
import { bibtexOf } from '../../../content/model/formats/bibtex.ts';
import { citeProvision } from '../../../content/model/formats/cite.ts';
import { citedParts, cslOf } from '../../../content/model/formats/csl.ts';
import { legislationJsonLd, organizationJsonLd } from '../../../content/model/formats/json-ld.ts';
import { bibliography } from '../../support/citeproc.ts';
import { ask, askJson, headersOf, storedCorpus } from '../support/ask.ts';

const index = indexCorpus(storedCorpus);
const dataset: string = (await askJson('/version')).data.dataset_version;
const edition = { dataset, origin: null };

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const now = { instrument: 'basic-act', version: '2016', eid: 'art_32__para_1' } as const;
const before = { instrument: 'audit-policy', version: '2015', eid: 'sec_5__sub_3' } as const;

test('/cite gives both languages, the permalink, BibTeX and CSL', async () => {
  const path = '/instruments/basic-act/provisions/art_32__para_1/cite';
  const { data, meta, links } = await askJson(path);
  expect(data).toEqual({
    ...citeProvision(index, now, dataset),
    bibtex: bibtexOf(index, now, edition),
    csl: cslOf(index, now, edition),
    parts: citedParts(index, now),
  });
  expect(Object.keys(data)).toEqual(['ja', 'en', 'permalink', 'bibtex', 'csl', 'parts']);
  expect(data.permalink).toEqual({
    page: '/instruments/basic-act/#art_32__para_1',
    api: '/api/v1/instruments/basic-act/provisions/art_32__para_1?version=2016',
    dataset_version: meta.dataset_version,
  });
  expect(meta.warnings.map(({ code }: { code: string }) => code)).toEqual(['NOT_CURRENT_LAW']);
  expect(links).toEqual({
    self: `/api/v1${path}`,
    html: '/instruments/basic-act/#art_32__para_1',
  });
});

test('where the origin was told, both files and /cite have the absolute address of the page', async () => {
  const origin = 'https://told.example';
  const told = createApp(storedCorpus, { openapi: '{}', origin });
  const at = '/api/v1/instruments/basic-act/provisions/art_32__para_1';
  const read = async (path: string) => (await told.request(`https://asked.example${path}`)).text();
  const there = { dataset, origin };
  expect(await read(`${at}.bib`)).toBe(bibtexOf(index, now, there));
  expect(await read(`${at}.csl.json`)).toBe(pretty([cslOf(index, now, there)]));
  expect(JSON.parse(await read(`${at}/cite`)).data.csl.URL).toBe(
    'https://told.example/instruments/basic-act/#art_32__para_1',
  );
});

test.each([
  [
    'apa',
    'サイバーセキュリティ基本法（平成二十六年法律第百四号）第32条第1項 (2014).',
    'サイバーセキュリティ対策を強化するための監査に係る基本方針5(3) (2016) (draft).',
  ],
  [
    'harvard1',
    'サイバーセキュリティ基本法（平成二十六年法律第百四号）第32条第1項 (2014).',
    'サイバーセキュリティ戦略本部 (2016) サイバーセキュリティ対策を強化するための監査に係る基本方針5(3).',
  ],
  [
    'vancouver',
    '1. サイバーセキュリティ基本法（平成二十六年法律第百四号）第32条第1項. 2014.',
    '2. サイバーセキュリティ戦略本部. サイバーセキュリティ対策を強化するための監査に係る基本方針5(3). 2016 Oct 12.',
  ],
])(
  'the item of /cite is printed in the style %s with its place once',
  async (template, ...lines) => {
    const paths = [
      '/instruments/basic-act/provisions/art_32__para_1/cite',
      '/instruments/audit-policy/provisions/sec_5__sub_3/cite',
    ];
    const items = [];
    for (const path of paths) items.push((await askJson(path)).data.csl);
    expect(bibliography(items, template)).toEqual(lines);
  },
);

test('/cite obeys version=', async () => {
  const { data, links } = await askJson(
    '/instruments/audit-policy/provisions/sec_5__sub_3/cite?version=2015',
  );
  expect([data.csl.id, links.html]).toEqual([
    'audit-policy-2015-sec_5__sub_3',
    '/instruments/audit-policy/2015/#sec_5__sub_3',
  ]);
});

const body = index.entities.get('japan-pension-service');

test.each([
  [
    '/instruments/basic-act/provisions/art_32__para_1.bib',
    'application/x-bibtex; charset=utf-8',
    'basic-act-2016-art_32__para_1.bib',
    bibtexOf(index, now, edition),
  ],
  [
    '/instruments/audit-policy/provisions/sec_5__sub_3.bib?version=2015',
    'application/x-bibtex; charset=utf-8',
    'audit-policy-2015-sec_5__sub_3.bib',
    bibtexOf(index, before, edition),
  ],
  [
    '/instruments/basic-act/provisions/art_32__para_1.csl.json?version=2016',
    'application/vnd.citationstyles.csl+json; charset=utf-8',
    'basic-act-2016-art_32__para_1.csl.json',
    pretty([cslOf(index, now, edition)]),
  ],
  [
    '/instruments/audit-policy/provisions/sec_5__sub_3.jsonld?version=2015',
    'application/ld+json',
    'audit-policy-2015-sec_5__sub_3.jsonld',
    pretty(legislationJsonLd(index, before, dataset)),
  ],
  [
    '/instruments/audit-policy/versions/2015.xml',
    'application/akn+xml',
    'audit-policy-2015.xml',
    akomaNtoso(index, 'audit-policy', '2015', dataset),
  ],
  [
    '/entities/japan-pension-service.jsonld',
    'application/ld+json',
    'japan-pension-service.jsonld',
    body ? pretty(organizationJsonLd(index, body, dataset)) : '',
  ],
])('%s is sent as %s', async (path, type, file, expected) => {
  const response = await ask(path);
  expect([response.status, await response.text()]).toEqual([200, expected]);
  const etag = `"${createHash('sha256').update(expected).digest('hex').slice(0, 32)}"`;
  expect(
    headersOf(response, [
      'content-type',
      'content-disposition',
      'cache-control',
      'etag',
      'access-control-allow-origin',
      ...Object.keys(SECURITY_HEADERS),
    ]),
  ).toEqual({
    'content-type': type,
    'content-disposition': `inline; filename="${file}"`,
    'cache-control': 'public, max-age=60, stale-while-revalidate=86400',
    etag,
    'access-control-allow-origin': '*',
    ...SECURITY_HEADERS,
  });
  const again = await ask(path, { headers: { 'If-None-Match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const head = await ask(path, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
    200,
    type,
    '',
  ]);
});

test('every version and every provision has its forms', async () => {
  const eids = index.corpus.provisions.filter(({ eid }) =>
    /^(pream|annex|crit_1|sub_4)$/.test(eid),
  );
  const paths = [
    ...index.corpus.instruments.flatMap(({ id, versions }) =>
      versions.map((version) => `/instruments/${id}/versions/${version.id}.xml`),
    ),
    ...eids.flatMap(({ instrument, version, eid }) =>
      ['.bib', '.csl.json', '.jsonld', '/cite'].map(
        (suffix) => `/instruments/${instrument}/provisions/${eid}${suffix}?version=${version}`,
      ),
    ),
  ];
  const failed = [];
  for (const path of paths) if ((await ask(path)).status !== 200) failed.push(path);
  expect([paths.length > 40, failed]).toEqual([true, []]);
});

test.each([
  ['/instruments/basic-act/provisions/art_32__para_1.ris', 404, 'NOT_FOUND'],
  ['/instruments/basic-act/provisions/art_99.bib', 404, 'NOT_FOUND'],
  ['/instruments/basic-act/provisions/.bib', 404, 'NOT_FOUND'],
  ['/instruments/basic-act/provisions/art_99/cite', 404, 'NOT_FOUND'],
  ['/instruments/nothing/provisions/art_1.csl.json', 404, 'NOT_FOUND'],
  ['/instruments/nothing/versions/2016.xml', 404, 'NOT_FOUND'],
  ['/instruments/overview-2016/provisions/sec_1.jsonld?version=2015', 404, 'NOT_FOUND'],
  ['/instruments/basic-act/versions/2017.xml', 404, 'NOT_FOUND'],
  ['/instruments/basic-act/versions/2016.ris', 404, 'NOT_FOUND'],
  ['/entities/nobody.jsonld', 404, 'NOT_FOUND'],
  ['/entities/nisc.bib', 404, 'NOT_FOUND'],
  ['/instruments/basic-act/provisions/art_1.bib?version=2017', 404, 'NOT_FOUND'],
  ['/instruments/basic-act/provisions/art_1.bib?as_of=2015-01-01', 422, 'OUTSIDE_COVERAGE'],
  ['/instruments/basic-act/provisions/art_1/cite?format=ris', 400, 'INVALID_PARAMETER'],
  ['/instruments/basic-act/versions/2016.xml?version=2016', 400, 'INVALID_PARAMETER'],
  ['/entities/nisc.jsonld?as_of=2015-01-01', 422, 'OUTSIDE_COVERAGE'],
])('%s is a problem %d %s', async (path, status, code) => {
  const response = await ask(path);
  const problem = await response.json();
  expect([response.status, response.headers.get('content-type'), problem.code]).toEqual([
    status,
    'application/problem+json; charset=utf-8',
    code,
  ]);
});

test('the forms are read-only', async () => {
  for (const path of ['/instruments/basic-act/versions/2016.xml', '/entities/nisc.jsonld']) {
    const response = await ask(path, { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  }
});

test('the records beside them are answered as before', async () => {
  const texts = await askJson('/instruments/basic-act/versions/2016');
  const provision = await askJson('/instruments/basic-act/provisions/art_32__para_1');
  const entity = await askJson('/entities/japan-pension-service');
  expect([texts.data.id, provision.data.eid, entity.data.id]).toEqual([
    '2016',
    'art_32__para_1',
    'japan-pension-service',
  ]);
});

const rule = '資料の提出その他の協力の求め';

/** Subject, day and rule asked; its citation but for the dataset; the page, where there is one. */
test.each([
  {
    path: '/entities/bank-of-japan/cite',
    ja: ['日本銀行、2016-10-21現在、'],
    en: ['Bank of Japan [日本銀行], as of 2016-10-21, '],
    page: '/entities/bank-of-japan/',
    api: '/api/v1/entities/bank-of-japan?as_of=2016-10-21',
    html: '/entities/bank-of-japan/',
  },
  {
    path: '/entities/bank-of-japan/obligations/request-for-cooperation/cite',
    ja: [
      `日本銀行に対する「${rule}」（法第32条第1項）の判定、2016-10-21現在、及ぶ（求めや通知の相手）。編集部による判定、`,
    ],
    en: [
      `“${rule}” (法第32条第1項) for 日本銀行, as of 2016-10-21: applies as addressee. Computed by `,
      ', not an official determination',
    ],
    page: '/entities/bank-of-japan/#request-for-cooperation',
    api: '/api/v1/entities/bank-of-japan/obligations/request-for-cooperation?as_of=2016-10-21',
  },
  {
    path: '/entities/bank-of-japan/obligations/request-for-cooperation/cite?as_of=2016-10-20',
    ja: [
      `日本銀行に対する「${rule}」（旧法第31条第1項）の判定、2016-10-20現在、及ぶ（求めや通知の相手）。編集部による判定、`,
    ],
    en: [
      `“${rule}” (旧法第31条第1項) for 日本銀行, as of 2016-10-20: applies as addressee. Computed by `,
      ', not an official determination',
    ],
    page: '/entities/bank-of-japan/before/#request-for-cooperation',
    api: '/api/v1/entities/bank-of-japan/obligations/request-for-cooperation?as_of=2016-10-20',
  },
  {
    path: '/classes/designated-corporations/obligations/request-for-cooperation/cite?as_of=2015-02-10',
    ja: [
      `指定法人に対する「${rule}」（旧法第31条第1項）の判定、2015-02-10現在、及ばない。編集部による判定、`,
    ],
    en: [
      `“${rule}” (旧法第31条第1項) for 指定法人, as of 2015-02-10: does not apply. Computed by `,
      ', not an official determination',
    ],
    page: '/classes/designated-corporations/2015-02-10/#request-for-cooperation',
    api: '/api/v1/classes/designated-corporations/obligations/request-for-cooperation?as_of=2015-02-10',
  },
])(
  '$path in both languages, with what finds it again',
  async ({ path, ja, en, page, api, html }) => {
    const { data, meta, links } = await askJson(path);
    const dataset_version: string = meta.dataset_version;
    const short = dataset_version.slice(0, 12);
    expect(data).toEqual({
      ja: `${ja[0]}Kihonho（データ版 ${short}）、${page ?? api}`,
      en: `${en[0]}Kihonho (dataset ${short})${en[1] ?? ''}, ${page ?? api}`,
      permalink: { page, api, dataset_version },
    });
    expect(links).toEqual({ self: `/api/v1${path}`, ...(html === undefined ? {} : { html }) });
  },
);
