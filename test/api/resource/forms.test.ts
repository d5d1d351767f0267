import { expect, test } from 'vitest';
import { partsInPlace } from '../../../api/openapi/shared-parts.ts';
import { csv, harmless } from '../../../content/model/text/csv.ts';
import { ask, askJson } from '../support/ask.ts';
import { held, subjects } from '../support/held.ts';

/** Reads CSV after RFC 4180; throws where a line does not end in CRLF. */
const parse = (text: string): string[][] => {
  const rows: string[][] = [];
  let rest = text;
  let row: string[] = [];
  while (rest !== '') {
    const [all, quoted, bare, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (all === undefined) throw new Error(`no CSV: ${rest.slice(0, 80)}`);
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(all.length);
  }
  return rows;
};

/** Rows as objects, by the names of the header. */
const table = async (path: string): Promise<Record<string, string>[]> => {
  const [header = [], ...rows] = parse(await (await ask(path)).text());
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']));
  });
};

const TABLES: [path: string, rows: number][] = [
  ['/entities', held('entities')],
  ['/classes', held('classes')],
  ['/obligations', held('obligations')],
  ['/entities/japan-pension-service/obligations', held('obligations')],
  ['/classes/designated-corporations/obligations', held('obligations')],
  ['/obligations/report-after-audit/entities', subjects],
  ['/lists/annex-2015', 48],
  ['/lists/annex-2016', 52],
  ['/lists/designated-2016', 9],
  ['/procedures/audit', 10],
  ['/procedures/incident', 21],
  ['/matrix', subjects],
];

test.each(TABLES)('%s.csv has %i rows under a header of stable names', async (path, count) => {
  const rows = await table(`${path}.csv`);
  expect(rows).toHaveLength(count);
  for (const name of Object.keys(rows[0] ?? {}))
    expect(name).toMatch(path === '/matrix' ? /^[a-z0-9-]+$|_/ : /^[a-z]+(_[a-z]+)*$/);
});

test.each([
  '/terms',
  '/discrepancies',
  '/instruments/audit-policy/versions/2015',
  '/instruments/audit-policy/versions/2016',
  '/instruments/basic-act/versions/2016',
  '/instruments/audit-policy/comparison',
])('%s.csv has a row for each record of the JSON', async (path) => {
  const { data } = await askJson(path);
  const records = Array.isArray(data)
    ? data.flatMap((record: { readings?: unknown[] }) => record.readings ?? [record])
    : (data.provisions ?? data.rows);
  expect(records.length).toBeGreaterThan(0);
  expect(await table(`${path}.csv`)).toHaveLength(records.length);
});

test('a row of findings says all by itself', async () => {
  const path = '/entities/bank-of-japan/obligations';
  const { meta } = await askJson(path);
  const rows = await table(`${path}.csv?verdict=applies`);
  expect(rows.find((row) => row.obligation_id === 'request-for-cooperation')).toEqual({
    subject_kind: 'entity',
    subject_id: 'bank-of-japan',
    subject_name: '日本銀行',
    obligation_id: 'request-for-cooperation',
    obligation_title: '資料の提出その他の協力の求め',
    modality: 'power',
    rank: 'statute',
    verdict: 'applies',
    role: 'addressee',
    office: '代表者',
    condition: 'その所掌事務を遂行するため必要があると認めるとき',
    reason: '',
    capacities: '',
    via: 'direct',
    via_minister: '',
    via_minister_as_of: '',
    citation: '法第32条第1項',
    instrument: 'basic-act',
    version: '2016',
    eid: 'art_32__para_1',
    other_citations: '資料提供等規則第2条',
    because: [
      '日本銀行は別表（2016年改定案）の24番目に掲げられている。',
      '別表は、本部が協力を求める相手として指定した特殊法人及び認可法人の一覧である（指定法人の指定とは別の指定）。',
      '本部は、必要があると認めるときは、日本銀行の代表者に対して協力を求めることができる（2016年の条文に応じる義務の文言はない）。',
    ].join(' | '),
    later_changes: 'act-2018-91-duty-to-comply | act-2018-91 | act-2019-11 | act-2025-43-stage-1',
    discrepancies: 'overview-information-sharing-or-cooperation',
    reach: 'direct',
    capacity_ids: '',
    capacity_roles: '',
    as_of: '2016-10-21',
    dataset_version: meta.dataset_version,
    warnings: 'NOT_CURRENT_LAW',
  });
  expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['applies']));
});

test('the words of a provision stand in its row to the letter', async () => {
  const { data } = await askJson('/instruments/basic-act/provisions/art_32__para_1');
  const rows = await table('/instruments/basic-act/versions/2016.csv');
  expect(rows.find(({ eid }) => eid === 'art_32__para_1')?.text).toBe(data.text);
});

test('as_of, filters and pages reach the table', async () => {
  const before = await table('/entities.csv?list=annex-2015&as_of=2016-10-20');
  expect([before.length, before[0]?.as_of]).toEqual([48, '2016-10-20']);
  const page = await table('/entities.csv?limit=2&offset=1');
  const all = await table('/entities.csv');
  expect(page).toEqual(all.slice(1, 3));
});

test('a byte order mark comes when asked for, and only then', async () => {
  const bytes = async (path: string) => [
    ...new Uint8Array(await (await ask(path)).arrayBuffer()).slice(0, 3),
  ];
  const mark = [0xef, 0xbb, 0xbf];
  expect(await bytes('/lists/annex-2016.csv?bom=true')).toEqual(mark);
  expect(await bytes('/lists/annex-2016.csv?bom=false')).toEqual([0x6c, 0x69, 0x73]);
  expect(await bytes('/lists/annex-2016.csv')).toEqual([0x6c, 0x69, 0x73]);
  expect((await ask('/lists/annex-2016.csv?bom=1')).status).toBe(400);
  expect((await ask('/lists/annex-2016?bom=true')).status).toBe(400);
});

test('cells are quoted after RFC 4180, and no spreadsheet runs them', () => {
  expect(csv([['a,b', 'c"d', 'e\nf', null, true, 1, ['x', 'y']]], false)).toBe(
    '"a,b","c""d","e\nf",,true,1,x | y\r\n',
  );
  expect(
    ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'].map(harmless),
  ).toEqual([
    "'=1+1",
    "'+1",
    "'-1",
    "'@SUM(A1)",
    "'\tx",
    "'\rx",
    "'\nx",
    "'＝1",
    "'＋1",
    "'－1",
    "'＠x",
  ]);
  expect(['第1条', '1-2', 'a=b', ''].map(harmless)).toEqual(['第1条', '1-2', 'a=b', '']);
  // Read as −1 and −12; what is no number alone in brackets is left.
  expect(['(1)', '（１２）', '(1)ア', '(a)', '()'].map(harmless)).toEqual([
    "'(1)",
    "'（１２）",
    '(1)ア',
    '(a)',
    '()',
  ]);
});

test('no value of the corpus begins like a formula: the tables hold it unchanged', async () => {
  const paths = [
    ...TABLES.map(([path]) => path),
    '/terms',
    '/discrepancies',
    '/instruments/basic-act/versions/2016',
    '/instruments/audit-policy/comparison',
  ];
  const guarded = [];
  for (const path of paths)
    for (const row of parse(await (await ask(`${path}.csv`)).text()))
      guarded.push(...row.filter((cell) => /^'[=+\-@\t\r\n＝＋－＠]/.test(cell)));
  expect(guarded).toEqual([]);
});

test.each([
  '/entities',
  '/entities/nisc',
  '/entities/nisc/obligations',
  '/entities/nisc/obligations/report-after-audit',
  '/lists/annex-2016/changes',
  '/instruments/basic-act/versions/2016',
  '/instruments/basic-act/provisions/art_32__para_1',
  '/matrix',
  '/coverage',
])('%s.json is the same as without the suffix', async (path) => {
  const plain = await askJson(path);
  const suffixed = await askJson(`${path}.json`);
  expect(suffixed.links.self).toBe(`/api/v1${path}.json`);
  expect({ data: suffixed.data, meta: suffixed.meta }).toEqual({
    data: plain.data,
    meta: plain.meta,
  });
});

test('a provision as plain text: its citation, the caution, and its words', async () => {
  const { data, meta } = await askJson('/instruments/basic-act/provisions/art_32__para_1');
  const cite = (await askJson('/instruments/basic-act/provisions/art_32__para_1/cite')).data;
  const text = await (await ask('/instruments/basic-act/provisions/art_32__para_1.txt')).text();
  expect(text).toBe(
    [
      cite.ja,
      cite.en,
      `Dataset: ${meta.dataset_version}`,
      meta.warnings[0].message_ja,
      meta.warnings[0].message,
      '非公式の転写である。',
      '-'.repeat(60),
      data.text,
      '',
    ].join('\n'),
  );
});

test('an article as plain text holds its paragraphs; a stub says that it is one', async () => {
  const article = await (await ask('/instruments/basic-act/provisions/art_32.txt')).text();
  const paragraph = await askJson('/instruments/basic-act/provisions/art_32__para_2');
  expect(article).toContain('（資料の提出その他の協力）\n第三十二条　本部は、');
  expect(article).toContain(`\n2　${paragraph.data.text}\n`);
  const stub = await askJson('/instruments/basic-act/provisions/art_27__para_3');
  const text = await (await ask('/instruments/basic-act/provisions/art_27__para_3.txt')).text();
  expect(text.endsWith(`\n［注：第27条第3項　${stub.data.note}］\n`)).toBe(true);
});

test('a version as plain text holds every text of it', async () => {
  const { data } = await askJson('/instruments/audit-policy/versions/2016');
  const text = await (await ask('/instruments/audit-policy/versions/2016.txt')).text();
  const missing = data.provisions
    .flatMap(({ paragraphs }: { paragraphs: { text: string }[] }) => paragraphs)
    .filter((block: { text: string }) => !text.includes(block.text));
  expect([
    text.startsWith('サイバーセキュリティ対策を強化するための監査に係る基本方針'),
    missing,
  ]).toEqual([true, []]);
});

test('every form is an operation of the document, and every schema pointed at is in it', async () => {
  const document = partsInPlace(await askJson('/openapi.json'));
  const types = (path: string) =>
    Object.keys(document.paths[path]?.get?.responses[200]?.content ?? {});
  expect(
    [
      '/entities.csv',
      '/entities/{id}.json',
      '/entities/{id}.jsonld',
      '/instruments/{id}/provisions/{eid}.bib',
      '/instruments/{id}/provisions/{eid}.csl.json',
      '/instruments/{id}/provisions/{eid}.txt',
      '/instruments/{id}/versions/{version}.xml',
      '/search.html',
    ].map(types),
  ).toEqual([
    ['text/csv'],
    ['application/json'],
    ['application/ld+json'],
    ['application/x-bibtex'],
    ['application/vnd.citationstyles.csl+json'],
    ['text/plain'],
    ['application/akn+xml'],
    ['text/html'],
  ]);
  for (const path of ['/entities', '/matrix', '/search?q=nisc', '/coverage']) {
    const link = (await ask(path)).headers.get('link') ?? '';
    const [, name = ''] = /#\/components\/schemas\/(\w+)>; rel="describedby"/.exec(link) ?? [];
    expect(Object.keys(document.components.schemas)).toContain(name);
  }
});
