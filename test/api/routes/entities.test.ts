import { expect, test } from 'vitest';
import { ask, askJson, storedCorpus } from '../support/ask.ts';
import { held } from '../support/held.ts';

const ids = async (query: string) => {
  const { data } = await askJson(`/entities?${query}`);
  return data.map(({ id }: { id: string }) => id);
};
const total = async (query: string) => (await askJson(`/entities?${query}`)).meta.total;

test.each([
  ['', held('entities')],
  ['list=annex-2016', 52],
  ['list=annex-2015', 48],
  ['list=annex-2015&as_of=2020-01-01', 48],
  ['designated=true', 9],
  ['designated=false', held('entities') - 9],
  ['designated=true&as_of=2016-10-20', 0],
  ['class=listed-corporations', 52],
  ['class=listed-corporations&as_of=2016-10-20', 48],
  ['class=incorporated-administrative-agencies', 1],
  ['list=annex-2016&designated=false', 43],
])('/entities?%s counts %i', async (query, expected) => {
  expect(await total(query)).toBe(expected);
});

test('日本年金機構 is exactly one body', async () => {
  const { data, meta } = await askJson('/entities?q=日本年金機構');
  expect(meta.total).toBe(1);
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    id: 'japan-pension-service',
    name: '日本年金機構',
    type: 'corporation',
    standing: '別表29番目・指定法人（公的年金関係）',
    designated: true,
    classes: ['designated-corporations', 'listed-corporations'],
    listings: [
      { list: 'annex-2016', row: 29, name: '日本年金機構', group: null },
      { list: 'designated-2016', row: 1, name: '日本年金機構', group: '公的年金関係' },
    ],
    corporate_number: {
      value: '4011305001653',
      tier: 'secondary',
      source: ['行政事業レビュー支出先データ'],
      note: null,
    },
    match: 'name',
  });
});

test.each([
  ['ＮＨＫ', ['japan-broadcasting-corporation']],
  ['ニホンギンコウ', ['bank-of-japan']],
  ['にっぽんぎんこう', ['bank-of-japan']],
  ['j-lis', ['japan-agency-for-local-authority-information-systems']],
  [
    '原子力損害賠償支援機構',
    ['nuclear-damage-compensation-and-decommissioning-facilitation-corporation'],
  ],
  ['産業革新投資機構', ['innovation-network-corporation']],
  ['日本年金機構　', ['japan-pension-service']],
  ['5010001112697', ['japan-post-holdings']],
])('q=%s finds %j', async (query, expected) => {
  expect(await ids(`q=${encodeURIComponent(query)}`)).toEqual(expected);
});

test('a wrong character leads to near names, marked as such', async () => {
  const { data } = await askJson('/entities?q=日本年全機構');
  expect(data[0].id).toBe('japan-pension-service');
  expect([...new Set(data.map(({ match }: { match: string }) => match))]).toEqual(['near']);
});

test('what is no body at all finds nothing', async () => {
  const { data, meta } = await askJson('/entities?q=zzzzzzzz');
  expect({ data, total: meta.total }).toEqual({ data: [], total: 0 });
});

test('a list is answered in its printed order, page by page, without loss', async () => {
  const first = await askJson('/entities?list=annex-2016&limit=30');
  expect(first.links.next).toBe('/api/v1/entities?list=annex-2016&limit=30&offset=30');
  const second = await askJson(first.links.next);
  expect(second.links.next).toBeUndefined();
  const names = [...first.data, ...second.data].map(({ name }) => name);
  expect(names).toHaveLength(52);
  expect([names[0], names[29], names[30], names[51]]).toEqual([
    '沖縄振興開発金融公庫',
    '日本赤十字社',
    '健康保険組合連合会',
    '中間貯蔵・環境安全事業株式会社',
  ]);
});

test('values without a source are not shown', async () => {
  const { data } = await askJson('/entities?limit=200');
  const tiers = JSON.stringify(data).match(/"tier":"[a-z]+"/g) ?? [];
  expect([...new Set(tiers)].sort()).toEqual([
    '"tier":"official"',
    '"tier":"secondary"',
    '"tier":"sourced"',
  ]);
});

test('one body says what it was on another day', async () => {
  const { data, meta } = await askJson('/entities/kyushu-railway?as_of=2016-10-20');
  expect(meta.as_of).toBe('2016-10-20');
  expect({ standing: data.standing, classes: data.classes, listings: data.listings }).toEqual({
    standing: '別表36番目',
    classes: ['listed-corporations'],
    listings: [{ list: 'annex-2015', row: 36, name: '九州旅客鉄道株式会社', group: null }],
  });
});

type Body = { id: string; match?: string; ministry?: unknown };

const idsOf = (data: Body[]) => data.map(({ id }) => id);

const idsBodies = async (query: Record<string, string>) =>
  idsOf((await askJson(`/entities?${new URLSearchParams(query)}`)).data);

const all: string[] = idsOf(storedCorpus.entities);

/** Bodies of a list in its printed order. */
const printed = (list: string): string[] =>
  storedCorpus.lists
    .find(({ id }: { id: string }) => id === list)
    .rows.map(({ entity }: { entity: string }) => entity);

const inOrder = (wanted: readonly string[]) => all.filter((id) => wanted.includes(id));

const designated = printed('designated-2016');
const now = printed('annex-2016');
const before = printed('annex-2015');

test.each<[Record<string, string>, string[]]>([
  [{ limit: '200' }, all],
  [{ class: 'designated-corporations' }, inOrder(designated)],
  [{ class: 'contractors' }, ['ipa']],
  [{ class: 'local-governments' }, []],
  [{ designated: 'true' }, inOrder(designated)],
  [
    { designated: 'true', class: 'designated-corporations', list: 'annex-2016' },
    now.filter((id) => designated.includes(id)),
  ],
  [{ designated: 'true', class: 'contractors' }, []],
  // The order is that of the list asked for, and of the corpus without one.
  [{ list: 'designated-2016' }, designated],
  [{ list: 'annex-2015', limit: '200' }, before],
  [{ list: 'annex-2015', class: 'listed-corporations' }, before.filter((id) => now.includes(id))],
  [{ list: 'annex-2016', as_of: '2016-10-20', designated: 'true' }, []],
  [
    { list: 'annex-2016', as_of: '2016-10-20', class: 'listed-corporations' },
    now.filter((id) => before.includes(id)),
  ],
  [{ minister: '環境大臣' }, ['japan-environmental-storage-and-safety-corporation']],
  [
    { minister: '農林水産大臣' },
    [
      'agricultural-and-fishery-cooperatives-savings-insurance-corporation',
      'corporation-for-revitalizing-earthquake-affected-business',
      'japan-finance-corporation',
      'japan-racing-association',
      'naccs-center',
    ],
  ],
  [
    { minister: '文部科学大臣', list: 'designated-2016' },
    [
      'promotion-and-mutual-aid-corporation-for-private-schools',
      'mutual-aid-association-of-public-school-teachers',
    ],
  ],
  [
    { minister: '文部科学大臣', designated: 'false' },
    [
      'nuclear-damage-compensation-and-decommissioning-facilitation-corporation',
      'open-university-of-japan',
    ],
  ],
  // With a name the best come first, whatever the list.
  [
    { q: '共済組合', list: 'annex-2016', minister: '文部科学大臣' },
    ['mutual-aid-association-of-public-school-teachers'],
  ],
  [{ q: 'NHK', list: 'designated-2016' }, []],
  [
    { q: 'NHK', class: 'listed-corporations', designated: 'false' },
    ['japan-broadcasting-corporation'],
  ],
])('%j finds these bodies in this order', async (query, expected) => {
  expect(await idsBodies(query)).toEqual(expected);
});

test('with a name the order is that of the matches, not of the list', async () => {
  const found = await idsBodies({ q: '高速道路', limit: '200' });
  expect(found).toHaveLength(6);
  expect(await idsBodies({ q: '高速道路', list: 'annex-2016' })).toEqual(found);
  expect(found).not.toEqual(now.filter((id) => found.includes(id)));
});

test('how a body was found and by which rules its ministry stands are said only where asked', async () => {
  const { data: plain } = await askJson('/entities?limit=1');
  expect(['match' in plain[0], 'ministry' in plain[0]]).toEqual([false, false]);
  const { data: named } = await askJson('/entities?q=NHK');
  expect([named[0].match, 'ministry' in named[0]]).toEqual(['name', false]);
  const { data: both } = await askJson('/entities?q=NHK&minister=総務大臣');
  expect(both).toEqual([{ ...named[0], ministry: [] }]);
});

test('the rules in which a ministry stands hang on the day', async () => {
  const rulesOn = async (day: string) =>
    (await askJson(`/entities?minister=厚生労働大臣&q=日本年金機構&as_of=${day}`)).data[0].ministry;
  expect(await rulesOn('2016-10-20')).toEqual([]);
  expect((await rulesOn('2016-10-21')).slice(0, 2)).toEqual([
    {
      obligation: 'timely-provision-of-materials',
      title: '資料・情報の適時の提供',
      mode: 'ministry_instead',
    },
    {
      obligation: 'cooperation-at-request-of-chief',
      title: '本部長の求めに応じた資料の提供、説明その他の協力',
      mode: 'ministry_instead',
    },
  ]);
});

const refused = (detail: string, hint: string, more: Record<string, unknown> = {}) => ({
  type: '/api/#invalid-parameter',
  title: 'A parameter is missing, unknown or malformed',
  status: 400,
  code: 'INVALID_PARAMETER',
  detail,
  hint,
  ...more,
});

const MINISTERS = [
  '内閣総理大臣',
  '総務大臣',
  '法務大臣',
  '財務大臣',
  '文部科学大臣',
  '厚生労働大臣',
  '農林水産大臣',
  '経済産業大臣',
  '国土交通大臣',
  '環境大臣',
];

test.each([
  [
    { q: '' },
    refused(
      'q is empty.',
      'Give a name, an abbreviation, a reading or a 法人番号, or leave q out.',
    ),
  ],
  [
    { q: ' 　' },
    refused(
      'q is empty.',
      'Give a name, an abbreviation, a reading or a 法人番号, or leave q out.',
    ),
  ],
  [
    { minister: '防衛大臣' },
    refused('minister: the facts name no "防衛大臣".', `Ask for one of ${MINISTERS.join(', ')}.`, {
      did_you_mean: MINISTERS,
    }),
  ],
  [
    { minister: '' },
    refused('minister: the facts name no "".', `Ask for one of ${MINISTERS.join(', ')}.`, {
      did_you_mean: MINISTERS,
    }),
  ],
])('%j is refused', async (query, problem) => {
  const response = await ask(`/entities?${new URLSearchParams(query as Record<string, string>)}`);
  expect([response.status, await response.json()]).toEqual([400, problem]);
});

test.each([
  [{ q: 'a'.repeat(200) }, 200],
  [{ q: 'a'.repeat(201) }, 400],
  [{ minister: 'a'.repeat(41) }, 400],
  [{ limit: '1' }, 200],
  [{ limit: '200' }, 200],
  [{ offset: '9999' }, 200],
  [{ offset: '10000' }, 400],
  [{ limit: '00050' }, 400],
  [{ limit: '1.0' }, 400],
  [{ designated: 'TRUE' }, 400],
])('at the bounds: %j gets %i', async (query, status) => {
  const url = `/entities?${new URLSearchParams(query as unknown as Record<string, string>)}`;
  expect((await ask(url)).status).toBe(status);
});

test('pages: what stands on each, and where the next one is', async () => {
  const at = async (query: string) => {
    const { data, meta, links } = await askJson(`/entities?${query}`);
    return [idsOf(data), meta.total, links.next];
  };
  const next = (query: string) => `/api/v1/entities?${query}`;
  const last = all.length - 1;
  expect(await at('')).toEqual([all.slice(0, 50), all.length, next('limit=50&offset=50')]);
  expect(await at(`limit=${last}`)).toEqual([
    all.slice(0, last),
    all.length,
    next(`limit=${last}&offset=${last}`),
  ]);
  expect(await at(`limit=${all.length}`)).toEqual([all, all.length, undefined]);
  expect(await at('limit=200&offset=50')).toEqual([all.slice(50), all.length, undefined]);
  expect(await at('limit=3&offset=4')).toEqual([
    all.slice(4, 7),
    all.length,
    next('limit=3&offset=7'),
  ]);
  expect(await at(`offset=${all.length}`)).toEqual([[], all.length, undefined]);
  expect(await at('designated=true&limit=4&offset=4')).toEqual([
    inOrder(designated).slice(4, 8),
    9,
    next('designated=true&limit=4&offset=8'),
  ]);
});

test('first, previous and next page stand in the header', async () => {
  const pagesOf = async (query: string) =>
    [
      ...((await ask(`/entities?${query}`)).headers.get('link') ?? '').matchAll(
        /<([^>]*)>; rel="(first|prev|next)"/g,
      ),
    ].map(([, address, rel]) => [rel, address?.split('?')[1]]);
  expect(await pagesOf(`limit=${all.length}`)).toEqual([]);
  expect(await pagesOf('limit=20')).toEqual([
    ['first', 'limit=20&offset=0'],
    ['next', 'limit=20&offset=20'],
  ]);
  expect(await pagesOf('limit=20&offset=10')).toEqual([
    ['first', 'limit=20&offset=0'],
    ['prev', 'limit=20&offset=0'],
    ['next', 'limit=20&offset=30'],
  ]);
  const last = all.length - 10;
  expect(await pagesOf(`limit=20&offset=${last}`)).toEqual([
    ['first', 'limit=20&offset=0'],
    ['prev', `limit=20&offset=${last - 20}`],
  ]);
  // Behind the end the page before is the last one that has something.
  expect(await pagesOf('limit=20&offset=9000')).toEqual([
    ['first', 'limit=20&offset=0'],
    ['prev', 'limit=20&offset=40'],
  ]);
  expect(await pagesOf('limit=20&offset=57')).toEqual([
    ['first', 'limit=20&offset=0'],
    ['prev', 'limit=20&offset=37'],
  ]);
});

test('a name that contains the words is not the body asked for, and an empty answer is no "no"', async () => {
  const told = async (q: string) => {
    const { data, meta } = await askJson(`/entities?q=${encodeURIComponent(q)}`);
    return [
      data.map(({ id, match, matched, matched_on }: Record<string, string>) => [
        id,
        match,
        matched,
        matched_on,
      ]),
      meta.warnings.filter(({ code }: { code: string }) => code !== 'NOT_CURRENT_LAW'),
    ];
  };
  expect([await told('日銀'), await told('北海道'), await told('東京大学')]).toEqual([
    [[['bank-of-japan', 'name', 'exact', 'abbreviation']], []],
    [[['hokkaido-railway', 'near', 'partial', 'name']], []],
    [
      [],
      [
        {
          code: 'NO_SUCH_NAME',
          message_ja:
            'この名の法人・機関は収録していない。規定が及ばないということではない。多くの団体は種類によって名宛人となる（/api/v1/classes）。',
          message:
            'No body held has such a name. That does not say that no rule reaches it: most organisations are meant by their kind. Such names often belong to national-university-corporations, others. Look at /api/v1/classes.',
        },
      ],
    ],
  ]);
});
