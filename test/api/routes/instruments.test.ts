import { expect, test } from 'vitest';
import { askJson, storedCorpus } from '../support/ask.ts';
import { held } from '../support/held.ts';

test('Art. 32(1) comes with its text, proof, place and what stands on it', async () => {
  const { data, links } = await askJson('/instruments/basic-act/provisions/art_32__para_1');
  expect(links.html).toBe('/instruments/basic-act/#art_32__para_1');
  expect({
    citation: data.citation,
    status: data.status,
    layer: data.layer,
    ancestors: data.ancestors.map(({ eid }: { eid: string }) => eid),
    continues: data.continues,
    continued_by: data.continued_by,
    lines: data.paragraphs.map((block: { source: { lines: number[] } }) => block.source.lines),
  }).toEqual({
    citation: '法第32条第1項',
    status: 'full',
    layer: 'official_text',
    ancestors: ['chp_4', 'art_32'],
    continues: [
      {
        instrument: 'basic-act',
        eid: 'art_31__para_1',
        version: '2015',
        citation: '旧法第31条第1項',
      },
    ],
    continued_by: null,
    lines: [[226, 226]],
  });
  expect(data.text.slice(0, 31)).toBe(
    '本部は、その所掌事務を遂行するため必要があると認めるときは、地',
  );
  expect(data.obligations[0]).toEqual({
    id: 'request-for-cooperation',
    title: '資料の提出その他の協力の求め',
    principal: true,
  });
  expect(data.binds).toContainEqual({
    class: 'listed-corporations',
    obligation: 'request-for-cooperation',
    role: 'addressee',
  });
});

test('what the table leaves out as 略 shows the unchanged text, marked as derived', async () => {
  const old = await askJson('/instruments/audit-policy/provisions/sec_4__sub_2?version=2015');
  const now = await askJson('/instruments/audit-policy/provisions/sec_4__sub_2');
  expect([old.data.status, old.data.layer]).toEqual(['omitted_unchanged', 'derived']);
  expect(old.data.text).toBe(now.data.text);
});

test('a stub says that it is one and shows no text', async () => {
  const { data } = await askJson('/instruments/basic-act/provisions/art_27__para_3');
  expect([data.status, data.layer, data.text, data.paragraphs]).toEqual(['stub', 'none', null, []]);
  expect(data.note).not.toBeNull();
});

test('the start of the audit policy stands in both readings', async () => {
  const { data } = await askJson('/instruments/audit-policy/versions/2015');
  expect(data.starts.map(({ date }: { date: string }) => date).sort()).toEqual([
    '2015-05-25',
    '2015-09-25',
  ]);
});

test.each([
  ['annex-2015', 48],
  ['annex-2016', 52],
  ['designated-2016', 9],
])('%s has %i rows, numbered as printed', async (id, count) => {
  const { data } = await askJson(`/lists/${id}`);
  expect(data.rows.map(({ row }: { row: number }) => row)).toEqual(
    Array.from({ length: count }, (_, i) => i + 1),
  );
});

test('the 別表 of 2016 against that of 2015', async () => {
  const { data } = await askJson('/lists/annex-2016/changes');
  const names = (kind: string, side: 'before' | 'after') =>
    data
      .filter((change: { kind: string }) => change.kind === kind)
      .map((change: Record<string, { name: string }>) => change[side]?.name);
  expect(names('removed', 'before')).toEqual(['九州旅客鉄道株式会社', '中部国際空港株式会社']);
  expect(names('added', 'after')).toEqual([
    '地方公共団体情報システム機構',
    '地方公務員共済組合連合会',
    '地方職員共済組合',
    '都職員共済組合',
    '全国市町村職員共済組合連合会',
    '国家公務員共済組合連合会',
  ]);
  expect(names('renamed', 'before')).toEqual([
    '学校法人沖縄科学技術大学院大学学園',
    '原子力損害賠償支援機構',
    '海外需要開拓支援機構',
    '日本環境安全事業株式会社',
  ]);
  expect(names('unchanged', 'after')).toHaveLength(42);
});

test('coverage names the days on which findings can change', async () => {
  const { data } = await askJson('/coverage');
  expect(data.boundaries).toEqual([
    '2015-02-10',
    '2015-05-25',
    '2015-09-25',
    '2016-01-25',
    '2016-10-21',
    '2019-04-01',
  ]);
  expect([data.counts.entities, data.counts.obligations]).toEqual([
    held('entities'),
    held('obligations'),
  ]);
  const { lines, lines_accounted, characters, ...parts } = data.accounting;
  expect([lines, lines_accounted]).toEqual([475, 475]);
  expect(parts.characters_in_records + parts.characters_of_furniture).toBe(characters);
});

test('the source is named with its hash', async () => {
  const { data } = await askJson('/sources');
  expect(data.map(({ id, sha256 }: { id: string; sha256: string }) => [id, sha256])).toEqual([
    ['hq-2016-10-12', '9c7070c2cd9d4a158c9fee8598c19283ac88a2b11510380346a0a68b0de0342d'],
  ]);
});

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
        label: '2015年（改定前）',
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
        note: '条文と別表は資料2-5の改定案（溶け込み版）による。案であり、決定されたかどうかは資料からは言えない。',
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
