import { expect, test } from 'vitest';
import { ask, askJson, storedCorpus } from '../support/ask.ts';

test('the 新旧対照表 of the audit policy as data', async () => {
  const { data, meta, links } = await askJson('/instruments/audit-policy/comparison');
  expect({
    ...data,
    rows: data.rows.length,
    table: { ...data.table, front: data.table.front.length },
    artefacts: data.artefacts.map(({ kind }: { kind: string }) => kind),
  }).toEqual({
    instrument: 'audit-policy',
    title: 'サイバーセキュリティ対策を強化するための監査に係る基本方針',
    before: { id: '2015', label: '2015年（改定前）' },
    after: { id: '2016', label: '2016年（改定案）' },
    table: { material: '2-6', consolidated: '2-7', front: 3 },
    artefacts: ['width', 'frame', 'draft_mark'],
    counts: { amended: 6, omitted: 4, meaning_changed: 4, reference_changed: 1, unchanged: 2 },
    terms: [
      {
        term: '行政機関等',
        before: 'audit-policy-2015-administrative-organs-etc',
        after: 'audit-policy-2016-administrative-organs-etc',
        through: [],
      },
      {
        term: '助言型監査',
        before: 'audit-policy-2015-advisory-audit',
        after: 'audit-policy-2016-advisory-audit',
        through: ['行政機関等'],
      },
      {
        term: '各機関',
        before: 'audit-policy-2015-each-organ',
        after: 'audit-policy-2016-each-organ',
        through: ['行政機関等'],
      },
    ],
    rows: 17,
  });
  expect(meta.total).toBe(17);
  expect(meta.warnings.map(({ code }: { code: string }) => code)).toEqual(['NOT_CURRENT_LAW']);
  expect(links.self).toBe('/api/v1/instruments/audit-policy/comparison');
  expect(links.html).toBe('/instruments/audit-policy/comparison/');
});

/** Discrepancies that concern a provision of 2016, as the corpus holds them. */
const discrepanciesOf = (instrument: string, eid: string): string[] =>
  storedCorpus.discrepancies
    .filter(
      ({ provisions }: { provisions: { instrument: string; version: string; eid: string }[] }) =>
        provisions.some(
          (one) => one.instrument === instrument && one.version === '2016' && one.eid === eid,
        ),
    )
    .map(({ id }: { id: string }) => id);

test('a row with both sides, cited, and its changes', async () => {
  const { data } = await askJson('/instruments/information-provision-rules/comparison');
  expect(data.rows[5]).toEqual({
    kind: 'amended',
    references: [],
    renumbered: true,
    omitted: false,
    before: {
      instrument: 'information-provision-rules',
      eid: 'art_1__para_1__item_2',
      version: '2015',
      citation: '旧資料提供等規則第1条第1項第2号',
      kind: 'item',
      status: 'full',
      num: '二',
      heading: null,
      text: '前号に掲げるもののほか、サイバーセキュリティに関する事項であって、本部の所掌事務の遂行に資すると当該行政機関の長が認めるもの',
      underlined: null,
    },
    after: {
      instrument: 'information-provision-rules',
      eid: 'art_1__para_1__item_3',
      version: '2016',
      citation: '資料提供等規則第1条第1項第3号',
      kind: 'item',
      status: 'full',
      num: '三',
      heading: null,
      text: '二に掲げるもののほか、サイバーセキュリティに関する事項であって、本部の所掌事務の遂行に資すると当該行政機関の長が認めるもの',
      underlined: null,
    },
    changes: {
      num: [
        { op: 'deleted', before: '二', after: '' },
        { op: 'inserted', before: '', after: '三' },
      ],
      heading: [],
      text: [
        { op: 'deleted', before: '前号', after: '' },
        { op: 'inserted', before: '', after: '二' },
        {
          op: 'same',
          before:
            'に掲げるもののほか、サイバーセキュリティに関する事項であって、本部の所掌事務の遂行に資すると当該行政機関の長が認めるもの',
          after:
            'に掲げるもののほか、サイバーセキュリティに関する事項であって、本部の所掌事務の遂行に資すると当該行政機関の長が認めるもの',
        },
      ],
    },
    terms: [],
    underlines: { kept: 'none', agreement: null, source_only: [], computed_only: [] },
    replay: 'holds',
    column: [],
    discrepancies: discrepanciesOf('information-provision-rules', 'art_1__para_1__item_3'),
  });
});

test('the lines above the text say where they stand', async () => {
  const { data } = await askJson('/instruments/incident-evaluation-rules/comparison');
  expect(data.table.front[2]).toEqual({
    part: 'amended',
    before: null,
    column: {
      text: '平成28年月日一部改定',
      source: { id: 'hq-2016-10-12', lines: [239, 239] },
    },
    consolidated: {
      text: '平成28年月日一部改定（案）',
      source: { id: 'hq-2016-10-12', lines: [357, 358] },
    },
    differences: [
      {
        part: 'amended',
        position: null,
        kind: 'draft_mark',
        column: '',
        consolidated: '（案）',
        discrepancy: null,
      },
    ],
  });
});

test('the Act has no table of its own, and its old words are not held', async () => {
  const { data } = await askJson('/instruments/basic-act/comparison');
  expect(data.table).toBeNull();
  expect(data.counts).toEqual({ not_held: 55, added: 6 });
});

test('an instrument with one version is a 404 that says so', async () => {
  const response = await ask('/instruments/overview-2016/comparison');
  expect(response.status).toBe(404);
  const { code, detail, hint } = await response.json();
  expect({ code, detail, hint }).toEqual({
    code: 'NOT_FOUND',
    detail:
      'The source holds "overview-2016" in one version only; there is nothing to compare it with.',
    hint: 'Ask /api/v1/instruments for those with two versions, for example /api/v1/instruments/incident-evaluation-rules/comparison.',
  });
});

test('so is one that does not exist', async () => {
  const response = await ask('/instruments/audit-polcy/comparison');
  const { code, did_you_mean } = await response.json();
  expect([response.status, code, did_you_mean]).toEqual([404, 'NOT_FOUND', ['audit-policy']]);
});

test.each(['from=2015', 'to=2016', 'from=2015&to=2016'])(
  '%s is the pair compared without being told',
  async (query) => {
    const path = '/instruments/audit-policy/comparison';
    const [told, untold] = [await askJson(`${path}?${query}`), await askJson(path)];
    expect(told).toEqual({
      ...untold,
      links: { ...untold.links, self: `/api/v1${path}?${query}` },
    });
    expect(await (await ask(`${path}.csv?${query}`)).text()).toBe(
      await (await ask(`${path}.csv`)).text(),
    );
  },
);

const HELD = 'Its versions are, in their order, 2015, 2016.';

test.each([
  [
    'from=2016&to=2015',
    'from',
    '2016 begins after 2015',
    `Ask for /api/v1/instruments/basic-act/comparison?from=2015&to=2016. ${HELD}`,
  ],
  ['from=2016', 'from', 'no version held comes after 2016', HELD],
  ['to=2015', 'to', 'no version held comes before 2015', HELD],
  ['from=2016&to=2016', 'to', '2016 is the version it is compared with', HELD],
])('%s is no pair, and the answer says why', async (query, parameter, detail, hint) => {
  const response = await ask(`/instruments/basic-act/comparison?${query}`);
  const { code, errors, ...problem } = await response.json();
  expect([response.status, code, errors, problem.detail, problem.hint]).toEqual([
    400,
    'INVALID_PARAMETER',
    [{ parameter, detail }],
    `${parameter}: ${detail}.`,
    hint,
  ]);
});
