import { expect, test } from 'vitest';
import { ask, askJson } from '../support/ask.ts';
import { silencesOf } from '../support/held.ts';
import { byId, cited, lines, stored } from '../support/records.ts';

test('a term with the words that define it', async () => {
  const { definition, ...term } = await byId('/terms', 'overview-2016-ipa');
  expect(term).toEqual({
    id: 'overview-2016-ipa',
    term: 'IPA',
    scope: '概要の中',
    explanation: '独立行政法人情報処理推進機構の略称。',
  });
  expect(definition.provision.instrument).toBe('overview-2016');
  expect(definition.quote).toContain('IPA');
});

test('a discrepancy with each reading in its place', async () => {
  const { bearing, readings, ...rest } = await byId(
    '/discrepancies',
    'information-rules-item-3-reference',
  );
  const text =
    'に掲げるもののほか、サイバーセキュリティに関する事項であって、本部の所掌事務の遂行に資すると当該行政機関の長が認めるもの';
  expect(rest).toEqual({
    id: 'information-rules-item-3-reference',
    title: '資料提供等規則第1条第1項第3号の「二に掲げるもののほか」',
    kind: 'drafting',
    status: 'open',
    provisions: [
      cited(
        'information-provision-rules',
        '2016',
        'art_1__para_1__item_3',
        '資料提供等規則第1条第1項第3号',
      ),
      cited(
        'information-provision-rules',
        '2015',
        'art_1__para_1__item_2',
        '旧資料提供等規則第1条第1項第2号',
      ),
    ],
    obligations: [
      {
        id: 'provide-other-material',
        title: 'その他行政機関の長が認める事項についての資料又は情報の提供',
      },
    ],
    subjects: [],
  });
  expect(
    readings.map(({ where, text, source, provision }: Record<string, unknown>) => ({
      ...{ where, text, source, provision },
    })),
  ).toEqual([
    {
      where: '資料2-5の改定案（溶け込み版）第1条第1項第3号',
      text: `二${text}`,
      source: lines(544, 544),
      provision: null,
    },
    {
      where: '資料2-4（新旧対照表・改定案欄）第1条第1項第3号',
      text: `二${text}`,
      source: lines(432, 432),
      provision: null,
    },
    {
      where: '資料2-4（新旧対照表・現行欄）第1条第1項第2号',
      text: `前号${text}`,
      source: lines(460, 460),
      provision: null,
    },
  ]);
  expect(bearing).toBe(stored('discrepancies', 'information-rules-item-3-reference').bearing);
});

test('a disagreement of substance: the words of two provisions, what follows from each, and where it bears', async () => {
  const { readings, bearing, ...rest } = await byId(
    '/discrepancies',
    'chief-or-headquarters-delegates',
  );
  const held = stored('discrepancies', 'chief-or-headquarters-delegates');
  const chief = cited(
    ...(['incident-evaluation-rules', '2016', 'art_5__para_5'] as const),
    '重大事象施策評価規則第5条第5項',
  );
  const act = cited('basic-act', '2016', 'art_30__para_1', '法第30条第1項');
  expect(readings).toEqual([
    {
      where: '重大事象施策評価規則第5条第5項（原因究明等）',
      text: '本部長は、原因究明等の事務の一部を法第30条第1項の規定に基づき',
      source: lines(396, 396),
      provision: chief,
      follows: held.readings[0].follows,
    },
    {
      where: '法第30条第1項（事務の委託）',
      text: '本部は、第二十五条第一項第二号に掲げる事務',
      source: lines(211, 211),
      provision: act,
      follows: held.readings[1].follows,
    },
  ]);
  expect(bearing).toBe(held.bearing);
  expect(rest).toEqual({
    id: 'chief-or-headquarters-delegates',
    title: '補充調査の事務を委託するのは本部長か、本部か',
    kind: 'substance',
    status: 'open',
    provisions: [chief, act],
    obligations: [
      {
        id: 'outsourcing-of-audit-and-investigation',
        title: '監査・原因究明調査の事務の一部の委託',
      },
      { id: 'entrusted-supplementary-investigation', title: '委託を受けた法人による補充調査' },
    ],
    subjects: [],
  });
});

test('a rule, a provision and a finding name what bears on them', async () => {
  const named = [
    {
      id: 'overview-communications-or-activities',
      title: '監視の対象は「不正な通信」か「不正な活動」か',
      kind: 'overview',
    },
  ];
  const rule = 'monitoring-of-information-systems';
  const [obligation, finding] = await Promise.all(
    [`/obligations/${rule}`, `/classes/designated-corporations/obligations/${rule}`].map(askJson),
  );
  expect([obligation?.data.discrepancies, finding?.data.discrepancies]).toEqual([named, named]);
  const article = await askJson('/instruments/basic-act/provisions/art_13?version=2016');
  expect(article.data.discrepancies.map(({ id }: { id: string }) => id)).toEqual([
    'overview-communications-or-activities',
    'overview-information-sharing-or-cooperation',
  ]);
});

test('a later amendment, and what of it touches a rule', async () => {
  expect(await byId('/changes', 'act-2022-68')).toEqual({
    id: 'act-2022-68',
    law: '令和4年法律第68号',
    promulgated: '2022-06-17',
    in_force: '2025-06-01',
    summary: '罰則の刑の種類が、懲役から拘禁刑に改められた。',
    certainty: 'A',
    source: [
      'e-Gov法令検索 426AC1000000104 附則',
      'e-Gov法令検索 359AC0000000085_20250601_504AC0000000068（同じ法律による改正の版）',
    ],
    in_force_source:
      'e-Gov法令検索 359AC0000000085_20250601_504AC0000000068（同じ法律による改正の版）',
    touches: [
      {
        obligation: 'penalty-for-breach-of-confidentiality',
        effect: '刑の種類が懲役から拘禁刑に変わった。',
      },
    ],
  });
});

test('a silence, and where was looked', async () => {
  const silence = {
    id: 'cost',
    kind: 'rule',
    statement: '監査や補充調査の費用を誰が負担するかは資料に書かれていない。',
    looked_in: [
      cited('basic-act', '2016', 'art_30__para_1', '法第30条第1項'),
      cited('incident-evaluation-rules', '2016', 'art_5__para_1', '重大事象施策評価規則第5条第1項'),
      cited('incident-evaluation-rules', '2016', 'art_5__para_5', '重大事象施策評価規則第5条第5項'),
      cited('audit-policy', '2016', 'sec_5__sub_2', '監査方針5(2)'),
      cited('audit-policy', '2016', 'sec_5__sub_5', '監査方針5(5)'),
    ],
    shown_for: [
      'national-administrative-organs',
      'incorporated-administrative-agencies',
      'designated-corporations',
      'contractors',
    ],
    rules: ['conduct-audit', 'penetration-test', 'supplementary-investigation'],
  };
  for (const path of ['/silences', '/classes/contractors/silences', '/entities/ipa/silences'])
    expect(await byId(path, 'cost')).toEqual(silence);
});

test.each([
  ['/classes/designated-corporations/silences', silencesOf('designated-corporations')],
  ['/classes/others/silences', silencesOf('others')],
  ['/classes/others/silences?as_of=2015-02-10', silencesOf('others')],
  [
    '/entities/japan-pension-service/silences',
    silencesOf('designated-corporations', 'listed-corporations'),
  ],
  ['/entities/japan-pension-service/silences?as_of=2016-10-20', silencesOf('listed-corporations')],
  ['/entities/nisc/silences', silencesOf()],
])('%s are those of its kinds on the day', async (path, expected) => {
  const { data } = await askJson(path);
  expect(data.map(({ id }: { id: string }) => id)).toEqual(expected);
});

test('the matrix as a table: its header, and cells as verdict and role', async () => {
  const { data, meta } = await askJson('/matrix');
  const text = await (await ask('/matrix.csv')).text();
  const [header, ...rows] = text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  const closing = ['as_of', 'dataset_version', 'warnings'];
  expect(header).toEqual(['kind', 'id', 'name', ...data.obligations, ...closing]);
  expect(rows).toEqual(
    data.rows.map(
      ({
        subject,
        cells,
      }: {
        subject: Record<string, string>;
        cells: [string, string | null][];
      }) => [
        subject.kind,
        subject.id,
        subject.name,
        ...cells.map(([verdict, role]) => (role === null ? verdict : `${verdict}:${role}`)),
        ...[meta.as_of, meta.dataset_version, 'NOT_CURRENT_LAW'],
      ],
    ),
  );
  expect(rows[1]?.slice(0, 3)).toEqual(['entity', 'bank-of-japan', '日本銀行']);
  expect(rows.at(-1)?.slice(0, 3)).toEqual(['class', 'others', 'その他の者']);
});
