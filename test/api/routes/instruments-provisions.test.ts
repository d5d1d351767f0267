import { expect, test } from 'vitest';
import { askJson, storedCorpus } from '../support/ask.ts';

const at = async (instrument: string, eid: string, query = '') =>
  (await askJson(`/instruments/${instrument}/provisions/${eid}${query}`)).data;

const eids = (provisions: { eid: string }[]) => provisions.map(({ eid }) => eid);

/** A rule on a provision, and whether that is its first ground. */
const ground = ({ id, principal }: { id: string; principal: boolean }) => [id, principal];

const cited = (instrument: string, version: string, eid: string, citation: string) => ({
  instrument,
  eid,
  version,
  citation,
});

test.each([
  [
    'basic-act',
    'chp_1',
    '',
    [],
    [
      'art_1',
      'art_2',
      'art_3',
      'art_4',
      'art_5',
      'art_6',
      'art_7',
      'art_8',
      'art_9',
      'art_10',
      'art_11',
    ],
  ],
  [
    'basic-act',
    'art_25',
    '',
    ['chp_4'],
    ['art_25__para_1', 'art_25__para_2', 'art_25__para_3', 'art_25__para_4'],
  ],
  ['basic-act', 'art_25__para_1__item_2', '', ['chp_4', 'art_25', 'art_25__para_1'], []],
  ['basic-act', 'art_25', '?version=2015', [], ['art_25__para_1']],
  [
    'audit-policy',
    'sec_3',
    '',
    [],
    ['sec_3__sub_1', 'sec_3__sub_2', 'sec_3__sub_3', 'sec_3__sub_4'],
  ],
  ['audit-policy', 'sec_3__sub_4', '', ['sec_3'], []],
  [
    'incident-evaluation-rules',
    'art_9__para_3',
    '',
    ['art_9'],
    ['art_9__para_3__item_1', 'art_9__para_3__item_2'],
  ],
])('%s %s%s stands in %j and holds %j', async (instrument, eid, query, above, below) => {
  const data = await at(instrument, eid, query);
  expect([eids(data.ancestors), eids(data.children)]).toEqual([above, below]);
});

test('what stands around a provision is cited', async () => {
  const data = await at('basic-act', 'art_32__para_1');
  expect(data.ancestors).toEqual([
    cited('basic-act', '2016', 'chp_4', '法第4章'),
    cited('basic-act', '2016', 'art_32', '法第32条'),
  ]);
  const { children } = await at('basic-act', 'art_32');
  expect(children).toEqual([
    cited('basic-act', '2016', 'art_32__para_1', '法第32条第1項'),
    cited('basic-act', '2016', 'art_32__para_2', '法第32条第2項'),
  ]);
});

test('the rules that stand on Art. 32(2), and whom they bind as what', async () => {
  const { obligations, binds } = await at('basic-act', 'art_32__para_2');
  expect(obligations).toEqual([
    { id: 'request-to-others', title: '協力の求めの相手以外の者への協力の依頼', principal: true },
  ]);
  expect(binds).toEqual([{ class: 'others', obligation: 'request-to-others', role: 'addressee' }]);
});

test('a rule of the old version binds by its old state', async () => {
  const { obligations, binds } = await at('audit-policy', 'sec_5__sub_3', '?version=2015');
  expect(obligations.map(ground)).toEqual([
    ['notify-audit-results', true],
    ['propose-improvements', true],
    ['improve-after-audit', true],
    ['report-after-audit', true],
  ]);
  const kinds = ['national-administrative-organs', 'incorporated-administrative-agencies'];
  const bound = (obligation: string, role: string) =>
    kinds.map((kind) => ({ class: kind, obligation, role }));
  expect(binds).toEqual([
    ...bound('notify-audit-results', 'addressee'),
    ...bound('propose-improvements', 'addressee'),
    ...bound('improve-after-audit', 'bearer'),
    ...bound('report-after-audit', 'bearer'),
  ]);
});

test('rules on a provision are those whose phases name it, its principal ones first', async () => {
  type Ref = { instrument: string; version: string; eid: string };
  const rules: { id: string; phases: { provisions: Ref[] }[] }[] = storedCorpus.obligations;
  for (const [instrument, eid] of [
    ['basic-act', 'art_13'],
    ['basic-act', 'art_25__para_1__item_2'],
    ['overview-2016', 'crit_1'],
    ['audit-policy', 'sec_1'],
    ['basic-act', 'art_33'],
  ]) {
    const standing = rules.flatMap(({ id, phases }) =>
      phases
        .map(({ provisions }) =>
          provisions.findIndex(
            (ref) => ref.instrument === instrument && ref.eid === eid && ref.version === '2016',
          ),
        )
        .filter((place) => place >= 0)
        .map((place) => [id, place === 0] as const),
    );
    const { obligations } = await at(String(instrument), String(eid), '?version=2016');
    expect([eid, obligations.map(ground)]).toEqual([
      eid,
      [...standing.filter(([, first]) => first), ...standing.filter(([, first]) => !first)],
    ]);
  }
});

test('a whole version: its head, and its provisions in document order', async () => {
  const { data, links } = await askJson('/instruments/reinforcement-policy-2016/versions/2016');
  const { provisions, starts, ...head } = data;
  expect(head).toEqual({
    id: '2016',
    label: '2016年1月25日決定（抄）',
    status: 'excerpt',
    note: '資料には（4）だけが「抄」として載る。',
    instrument: 'reinforcement-policy-2016',
    title: '我が国のサイバーセキュリティ推進体制の更なる機能強化に関する方針',
  });
  expect(starts).toEqual([
    {
      date: '2016-01-25',
      certainty: 'stated',
      basis: '資料2-1の参照条文等に「2016年1月25日サイバーセキュリティ戦略本部決定」とある。',
    },
  ]);
  expect(eids(provisions)).toEqual(['sub_4']);
  expect(links.html).toBe('/instruments/reinforcement-policy-2016/');
});

test('an instrument with its versions and how many provisions each holds', async () => {
  const { data } = await askJson('/instruments/information-provision-rules');
  expect(data).toEqual({
    id: 'information-provision-rules',
    title: 'サイバーセキュリティ戦略本部資料提供等規則',
    short_title: '資料提供等規則',
    rank: 'decision',
    law_number: null,
    egov_law_id: null,
    summary:
      '関係行政機関の長が本部に提供する資料・情報の範囲と、法第32条第1項の特殊法人及び認可法人の指定（別表）を定める本部決定。',
    versions: [
      {
        id: '2015',
        label: '2015年（現行）',
        status: 'held',
        starts: [
          {
            date: '2015-02-10',
            certainty: 'stated',
            basis: '対照表の現行欄に「平成27年2月10日サイバーセキュリティ戦略本部決定」とある。',
          },
        ],
        note: '条文と別表は新旧対照表（資料2-4）の「現行」欄による。',
        // Eleven, and the 48 rows of the 別表.
        provisions: 59,
      },
      {
        id: '2016',
        label: '2016年（改定案）',
        status: 'draft',
        starts: [
          {
            date: '2016-10-21',
            certainty: 'inferred',
            basis:
              '改定案は決定日の欄を「平成 28 年 月 日」と空けており、決定の日付は資料にない。改正法の施行予定日（2016年10月21日）から始まるものとみなした。',
          },
        ],
        note: '条文と別表は整理後の改定案（資料2-5）による。案であり、決定されたかどうかは資料からは言えない。',
        // Twelve, and 52 rows.
        provisions: 64,
      },
    ],
  });
  expect((await askJson('/instruments')).data).toContainEqual(data);
});

test('the Act with its number and its place in e-Gov', async () => {
  const { data } = await askJson('/instruments/basic-act');
  const { versions, summary, ...head } = data;
  expect(head).toEqual({
    id: 'basic-act',
    title: 'サイバーセキュリティ基本法',
    short_title: 'サイバーセキュリティ基本法',
    rank: 'statute',
    law_number: '平成二十六年法律第百四号',
    egov_law_id: '426AC1000000104',
  });
  expect(
    versions.map(({ id, status, provisions }: Record<string, unknown>) => [id, status, provisions]),
  ).toEqual([
    ['2015', 'stub', 48],
    ['2016', 'excerpt', 61],
  ]);
});

test('a citation is of the newest version unless another is asked for', async () => {
  const citedAs = async (query: string) => {
    const { data, links } = await askJson(
      `/instruments/audit-policy/provisions/sec_5__sub_3/cite${query}`,
    );
    return [data.permalink.api, links.html];
  };
  const api = '/api/v1/instruments/audit-policy/provisions/sec_5__sub_3';
  const now = [`${api}?version=2016`, '/instruments/audit-policy/#sec_5__sub_3'];
  expect(await citedAs('')).toEqual(now);
  expect(await citedAs('?version=2016')).toEqual(now);
  expect(await citedAs('?version=2015')).toEqual([
    `${api}?version=2015`,
    '/instruments/audit-policy/2015/#sec_5__sub_3',
  ]);
});
