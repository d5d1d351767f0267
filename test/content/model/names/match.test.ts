import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex, type CorpusIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { withoutCorporateForm } from '../../../../content/model/names/corporate-forms.ts';
import { type KeyKind, keyedBodies, namesOf } from '../../../../content/model/names/keys.ts';
import { matchName } from '../../../../content/model/names/match.ts';
import { normaliseName } from '../../../../content/model/names/names.ts';
import { knownIndex } from '../../support/known-index.ts';

/** Best match as 「id score key/how」, with `!` where it is certain. */
const best = (query: string): string | null => {
  const [first] = matchName(knownIndex, query);
  if (!first) return null;
  return `${first.entity.id} ${first.score} ${first.key}/${first.how}${first.certain ? ' !' : ''}`;
};

test.each([
  ['日本年金機構', 'japan-pension-service 100 name/exact !'],
  ['日銀', 'bank-of-japan 95 abbreviation/exact !'],
  ['(株)日本郵便', 'japan-post 98 name/same_without_form !'],
  ['㈱国際協力銀行', 'japan-bank-for-international-cooperation 98 name/same_without_form !'],
  ['独法 情報処理推進機構', 'ipa 98 name/same_without_form !'],
  ['(独)情報処理推進機構', 'ipa 98 name/same_without_form !'],
  ['ニホンユウセイ(カ', 'japan-post-holdings 94 reading/same_without_form !'],
  ['カ)ニツポンユウビン', 'japan-post 94 reading/same_without_form !'],
  ['ﾄｳｷﾖｳﾁｶﾃﾂ', 'tokyo-metro 96 reading/exact !'],
  [
    '日本環境安全事業㈱',
    'japan-environmental-storage-and-safety-corporation 98 former_name/same_without_form !',
  ],
  [
    '原子力損害賠償支援機構',
    'nuclear-damage-compensation-and-decommissioning-facilitation-corporation 100 former_name/exact !',
  ],
  ['産業革新投資機構', 'innovation-network-corporation 98 later_name/same_without_form !'],
  ['the bank of japan', 'bank-of-japan 96 english_name/same_without_form !'],
  [
    'CENTRAL NIPPON EXPRESSWAY CO., LTD.',
    'central-nippon-expressway 96 english_name/same_without_form !',
  ],
  ['日本赤十字社（JRCS）', 'japanese-red-cross-society 97 name/exact !'],
  ['日本電信電話', 'nippon-telegraph-and-telephone 98 name/same_without_form !'],
  ['東日本電信電話', 'ntt-east 98 name/same_without_form !'],
  ['３０１０００５００２５９９', 'bank-of-japan 100 corporate_number/exact !'],
  ['3-0100-0500-2599', 'bank-of-japan 100 corporate_number/exact !'],
  ['T3010005002599', 'bank-of-japan 100 corporate_number/exact !'],
  ['法人番号：3010005002599', 'bank-of-japan 100 corporate_number/exact !'],
])('「%s」 is certain: %s', (query, expected) => {
  expect(best(query)).toBe(expected);
});

test.each([
  // The form that was written is another body's.
  ['有限会社日本郵便', 'japan-post 83 name/same_without_form'],
  ['株式会社日本年金機構', 'japan-pension-service 83 name/same_without_form'],
  // A common noun, and an abbreviation for which no source was found.
  ['本部', 'strategic-headquarters 90 abbreviation/exact'],
  ['にっせき', 'japanese-red-cross-society 90 abbreviation/exact'],
  // Longer than the name: it may be another body.
  ['日本年金機構 理事長', 'japan-pension-service 55 name/within_query'],
  ['日本年金機構の監査', 'japan-pension-service 50 name/within_query'],
  ['日本放送協会（東京都）', 'japan-broadcasting-corporation 55 name/within_query'],
  // One character wrong, missing, too many, swapped.
  ['日木年金機構', 'japan-pension-service 67 name/near'],
  ['日本年機構', 'japan-pension-service 67 name/near'],
  ['日本年金基機構', 'japan-pension-service 69 name/near'],
  ['日本金年機構', 'japan-pension-service 67 name/near'],
])('「%s」 is offered and not certain: %s', (query, expected) => {
  expect(best(query)).toBe(expected);
});

test.each([
  ['NHX'],
  ['JRE'],
  ['JPX'],
  ['警察本部'],
  ['存在しない組織'],
  ['三菱ＵＦＪ銀行'],
  ['3010005002598'],
  ['3010005002590'],
  ['30100050025990'],
  ['・'],
  [''],
])('「%s」 finds nothing', (query) => {
  expect(matchName(knownIndex, query)).toEqual([]);
});

test('a text longer than any name finds nothing', () => {
  expect(matchName(knownIndex, `日本年金機構${'あ'.repeat(200)}`)).toEqual([]);
});

test('whole keys come before beginnings and those before parts', () => {
  expect(matchName(knownIndex, 'NTT').map(({ entity, how }) => [entity.id, how])).toEqual([
    ['nippon-telegraph-and-telephone', 'same_without_form'],
    ['ntt-east', 'prefix'],
    ['ntt-west', 'prefix'],
  ]);
});

const katakana = (text: string): string =>
  text.replace(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const OLD: Record<string, string> = {
  国: '國',
  会: '會',
  学: '學',
  団: '團',
  鉄: '鐵',
  関: '關',
  済: '濟',
  険: '險',
  発: '發',
  総: '總',
  体: '體',
  独: '獨',
  経: '經',
  県: '縣',
  医: '醫',
  広: '廣',
  銭: '錢',
  処: '處',
  証: '證',
  売: '賣',
  当: '當',
  応: '應',
  数: '數',
  区: '區',
  検: '檢',
  実: '實',
  図: '圖',
  対: '對',
  声: '聲',
  続: '續',
  属: '屬',
  点: '點',
  転: '轉',
  灯: '燈',
  党: '黨',
  辺: '邊',
  変: '變',
  余: '餘',
  様: '樣',
  来: '來',
  両: '兩',
  労: '勞',
  録: '錄',
  万: '萬',
  与: '與',
  予: '豫',
  駅: '驛',
  円: '圓',
  塩: '鹽',
  価: '價',
  気: '氣',
  帰: '歸',
  旧: '舊',
  挙: '擧',
  権: '權',
  験: '驗',
  号: '號',
  黒: '黑',
  雑: '雜',
  蚕: '蠶',
  残: '殘',
  歯: '齒',
  児: '兒',
  写: '寫',
  釈: '釋',
  寿: '壽',
  収: '收',
  称: '稱',
  畳: '疊',
  真: '眞',
  斉: '齊',
  静: '靜',
  専: '專',
  戦: '戰',
  浅: '淺',
  双: '雙',
  争: '爭',
  荘: '莊',
  蔵: '藏',
  帯: '帶',
  滝: '瀧',
  沢: '澤',
  単: '單',
  断: '斷',
  庁: '廳',
  鋳: '鑄',
  伝: '傳',
  読: '讀',
  拝: '拜',
  廃: '廢',
  麦: '麥',
  髪: '髮',
  抜: '拔',
  浜: '濱',
  払: '拂',
  仏: '佛',
  並: '竝',
  宝: '寶',
  豊: '豐',
  満: '滿',
  黙: '默',
  訳: '譯',
  頼: '賴',
  覧: '覽',
  竜: '龍',
  猟: '獵',
  塁: '壘',
  礼: '禮',
  霊: '靈',
  齢: '齡',
  暦: '曆',
  歴: '歷',
  恋: '戀',
  炉: '爐',
  楼: '樓',
  湾: '灣',
};

/** Ways to write a name that are the same name. */
const SPELLINGS: Readonly<Record<string, (name: string) => string>> = {
  fullWidth,
  upperCase: (name) => name.toUpperCase(),
  lowerCase: (name) => name.toLowerCase(),
  katakana,
  halfWidthDot: (name) => name.replaceAll('・', '･'),
  withoutDot: (name) => name.replaceAll('・', ''),
  spaced: (name) => [...name].join(' '),
  decomposed: (name) => name.normalize('NFD'),
  oldCharacters: (name) => [...name].map((c) => OLD[c] ?? c).join(''),
  nihon: (name) => name.replaceAll('にっぽん', 'にほん'),
  nippon: (name) => name.replaceAll('にほん', 'にっぽん'),
  largeKana: (name) =>
    katakana(name).replace(
      /[ァィゥェォッャュョ]/g,
      (c) => 'アイウエオツヤユヨ'['ァィゥェォッャュョ'.indexOf(c)] ?? c,
    ),
  withoutLongVowels: (name) => name.replaceAll('ー', ''),
  hyphenForLongVowel: (name) => name.replaceAll('ー', '-'),
  zeroWidth: (name) => `\u200b${name}\ufeff`,
  quoted: (name) => `「${name}」`,
  ampersand: (name) => name.replaceAll(' and ', ' & '),
};

/** Keys that are one body's alone, as written: a group of a list names several. */
const KEYS = knownIndex.corpus.entities.flatMap((entity) =>
  namesOf(knownIndex, entity).map((key) => ({ entity, key })),
);
const GROUPS = new Set(
  knownIndex.corpus.lists.flatMap(({ rows }) => rows.map(({ group }) => group)),
);
/** The predecessor of three companies at once: whoever writes it is offered all three. */
const SHARED = new Set(['道路公団']);
const OWN_KEYS = KEYS.filter(({ key }) => !GROUPS.has(key) && !SHARED.has(key));

test('no key but a group is shared by two bodies, unless nothing proves it and all are offered', () => {
  const bodies = new Map<string, Set<string>>();
  for (const { entity, keys } of keyedBodies(knownIndex))
    for (const key of keys.filter(({ kind }) => kind !== 'group'))
      bodies.set(key.normalised, (bodies.get(key.normalised) ?? new Set()).add(entity.id));
  const shared = [...bodies].filter(([, ids]) => ids.size > 1);
  expect(shared.map(([key]) => key)).toEqual([...SHARED]);
  for (const [key, ids] of shared)
    expect(
      matchName(knownIndex, key)
        .slice(0, ids.size)
        .map(({ entity, certain }) => [entity.id, certain]),
    ).toEqual([...ids].map((id) => [id, false]));
});

test.each(Object.entries(SPELLINGS))('every key written in %s finds its body first', (_, write) => {
  const missed = OWN_KEYS.filter(
    ({ entity, key }) => matchName(knownIndex, write(key))[0]?.entity.id !== entity.id,
  );
  expect(missed.map(({ key }) => write(key))).toEqual([]);
});

test('every key finds its body first in any mixture of spellings', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...OWN_KEYS),
      fc.subarray(Object.values(SPELLINGS), { maxLength: 4 }),
      ({ entity, key }, spellings) => {
        const written = spellings.reduce((name, write) => write(name), key);
        expect(matchName(knownIndex, written)[0]?.entity.id).toBe(entity.id);
      },
    ),
    { numRuns: 500 },
  );
});

const NAMES: readonly KeyKind[] = ['name', 'former_name', 'later_name'];

// Not always first: 「〓日本電信電話」 is as near to 東日本 as to 西日本.
test('a name with any one slip finds its body, with no better one and none certain', () => {
  const names = keyedBodies(knownIndex).flatMap(({ entity, keys }) =>
    keys
      .filter(({ kind, bare }) => NAMES.includes(kind) && bare.length >= 5 && !/[a-z]/.test(bare))
      .map(({ bare }) => ({ entity, bare })),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat(),
      fc.constantFrom('wrong', 'extra', 'swapped'),
      ({ entity, bare }, place, slip) => {
        const at = place % (bare.length - 1);
        const [head, here, next] = [bare.slice(0, at), bare[at] ?? '', bare[at + 1] ?? ''];
        const written = {
          wrong: `${head}〓${bare.slice(at + 1)}`,
          extra: `${head}${here}〓${bare.slice(at + 1)}`,
          swapped: `${head}${next}${here}${bare.slice(at + 2)}`,
        }[slip];
        const found = matchName(knownIndex, written);
        const own = found.find((match) => match.entity.id === entity.id);
        const same = here === next && slip === 'swapped';
        expect(own?.score).toBeGreaterThanOrEqual(60);
        expect(found[0]?.certain).toBe(same);
        if (!same) expect(found[0]?.score).toBeLessThan(80);
      },
    ),
    { numRuns: 500 },
  );
});

test('a 法人番号 with one digit wrong finds nothing', () => {
  const numbers = knownIndex.corpus.entities.flatMap(({ corporate_number: n }) => n?.value ?? []);
  fc.assert(
    fc.property(
      fc.constantFrom(...numbers),
      fc.nat(12),
      fc.integer({ min: 1, max: 9 }),
      (number, at, more) => {
        const digit = (Number(number[at]) + more) % 10;
        const written = `${number.slice(0, at)}${digit}${number.slice(at + 1)}`;
        expect(matchName(knownIndex, written)).toEqual([]);
      },
    ),
  );
});

test('any text whatever is answered, with scores from 0 to 100, best first, at most one certain', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom(...'日本年金機構株式会社郵便NTT(・)') }),
      ),
      (text) => {
        const found = matchName(knownIndex, text);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 100)).toBe(true);
        expect(found.filter(({ certain }) => certain).length).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('normalising and leaving out the form are done once and for all', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KEYS), ({ key }) => {
      const once = normaliseName(key);
      expect(normaliseName(once)).toBe(once);
      const bare = withoutCorporateForm(once);
      expect(withoutCorporateForm(bare)).toBe(bare);
    }),
  );
});

/** The first body found, with score, whether it is meant beyond doubt, and how it was found. */
const first = (query: string) => {
  const [match] = matchName(knownIndex, query);
  return match ? [match.entity.id, match.score, match.certain, match.how] : [];
};

test.each([
  ['【日本放送協会】', ['japan-broadcasting-corporation', 97, true, 'exact']],
  ['（日本放送協会）', ['japan-broadcasting-corporation', 97, true, 'exact']],
  ['〔日銀〕', []],
])('%s in brackets is what stands in them, if that is long enough to speak', (query, found) => {
  expect(first(query)).toEqual(found);
});

test.each([
  ['日本放送協会（NHK）', 'japan-broadcasting-corporation'],
  ['日本銀行（日銀）', 'bank-of-japan'],
  ['日本たばこ産業（JT）', 'japan-tobacco'],
  ['JT／日本たばこ産業', 'japan-tobacco'],
])('%s names one body twice, and is as good as its name', (query, id) => {
  expect(first(query).slice(0, 3)).toEqual([id, 97, true]);
});

test.each([
  '日銀（NHK）',
  '日本年金機構 理事長',
  '日本年金機構（本部）',
  '地方公共団体情報システム機構（マイナンバー）',
])('%s names something else besides, and is certain of nobody', (query) => {
  expect(matchName(knownIndex, query).filter(({ certain }) => certain)).toEqual([]);
});

test.each([
  ['（独法）情報処理推進機構', ['ipa', 98, true, 'same_without_form']],
  ['ニホンネンキンキコウ(カ)', ['japan-pension-service', 79, false, 'same_without_form']],
  ['ニホンネンキンキコウ(カ', ['japan-pension-service', 79, false, 'same_without_form']],
])('%s is read with its form', (query, found) => {
  expect(first(query)).toEqual(found);
});

const found = (query: string) =>
  matchName(knownIndex, query).map(({ entity, ...match }) => ({ id: entity.id, ...match }));

/** What is only part of a name names nobody beyond doubt, and says nothing of the corporate form. */
const part = (id: string, score: number, key: string, how: 'prefix' | 'contains') => ({
  id,
  key,
  how,
  score,
  sure: false,
  formDiffers: false,
  distance: null,
  certain: false,
});

// 60 to 80 at the beginning, 50 to 70 inside, by how much of the name without its form is asked for.
test('the more of a name is asked for, the better; equal ones in the order of the corpus', () => {
  expect(found('国際空港')).toEqual([
    part('central-japan-international-airport', 63, 'name', 'contains'),
    part('narita-international-airport', 63, 'name', 'contains'),
    part('new-kansai-international-airport', 61, 'name', 'contains'),
  ]);
});

test('a beginning comes before what stands inside, in whatever order the bodies are', () => {
  expect(found('銀行')).toEqual([
    part('banks-shareholdings-purchase-corporation', 64, 'name', 'prefix'),
    part('bank-of-japan', 60, 'name', 'contains'),
    part('japan-bank-for-international-cooperation', 57, 'name', 'contains'),
    part('development-bank-of-japan', 55, 'name', 'contains'),
  ]);
});

test('株式会社 before a name is no part of it: what follows is its beginning', () => {
  expect(found('日本政策')).toEqual([
    part('development-bank-of-japan', 70, 'name', 'prefix'),
    part('japan-finance-corporation', 70, 'name', 'prefix'),
  ]);
  expect(found('株式会社国際')).toEqual([
    part('japan-bank-for-international-cooperation', 80, 'name', 'prefix'),
  ]);
});

test('the end of a name is inside it, with and without the form behind it', () => {
  expect(found('道路株式会社')).toEqual([
    part('hanshin-expressway', 70, 'name', 'contains'),
    part('metropolitan-expressway', 70, 'name', 'contains'),
    part('central-nippon-expressway', 67, 'name', 'contains'),
    part('east-nippon-expressway', 67, 'name', 'contains'),
    part('west-nippon-expressway', 67, 'name', 'contains'),
    part('honshu-shikoku-bridge-expressway', 62, 'name', 'contains'),
  ]);
  // More than the bare name is no more than all of it.
  expect(found('速道路株式会社')).toEqual([
    part('central-nippon-expressway', 70, 'name', 'contains'),
    part('east-nippon-expressway', 70, 'name', 'contains'),
    part('hanshin-expressway', 70, 'name', 'contains'),
    part('metropolitan-expressway', 70, 'name', 'contains'),
    part('west-nippon-expressway', 70, 'name', 'contains'),
    part('honshu-shikoku-bridge-expressway', 64, 'name', 'contains'),
  ]);
});

test('an abbreviation without a source is believed less than one with it', () => {
  expect([found('政策金融'), found('協会け')]).toEqual([
    [part('japan-finance-corporation', 68, 'abbreviation', 'prefix')],
    [part('japan-health-insurance-association', 72, 'abbreviation', 'prefix')],
  ]);
});

test('where a name and an abbreviation have it alike, the name answers', () => {
  expect(found('科学技術大学院')).toEqual([
    part('okinawa-institute-of-science-and-technology', 61, 'name', 'contains'),
  ]);
});

test('a heading of a list is worth less than any name, and its beginning no more than it', () => {
  const listed = [
    'federation-of-national-public-service-personnel-mutual-aid-associations',
    'japan-pension-service',
    'mutual-aid-association-of-prefectural-government-personnel',
    'mutual-aid-association-of-public-school-teachers',
    'national-federation-of-municipal-personnel-mutual-aid-associations',
    'pension-fund-association-for-local-government-officials',
    'promotion-and-mutual-aid-corporation-for-private-schools',
    'tokyo-metropolitan-government-employees-mutual-aid-association',
  ];
  expect(found('公的年金')).toEqual(listed.map((id) => part(id, 40, 'group', 'prefix')));
  expect(found('公的年金関係')).toEqual(
    listed.map((id) => ({ ...part(id, 40, 'group', 'prefix'), how: 'exact' })),
  );
});

test('some digits find the 法人番号 that begin with them or have them inside', () => {
  expect([found('3010005'), found('5002599'), found('5002590')]).toEqual([
    [
      part('bank-of-japan', 71, 'corporate_number', 'prefix'),
      part(
        'japan-agency-for-local-authority-information-systems',
        71,
        'corporate_number',
        'prefix',
      ),
    ],
    [part('bank-of-japan', 61, 'corporate_number', 'contains')],
    [],
  ]);
});

const BODIES = ['bank-of-japan', 'japan-broadcasting-corporation'];

/** An index of two bodies, of which one has a further abbreviation, with a source. */
const withAlias = (id: string, value: string): CorpusIndex => {
  const bodies = knownIndex.corpus.entities.filter((entity) => BODIES.includes(entity.id));
  const sourced = bodies
    .flatMap(({ aliases }) => aliases)
    .find(({ tier }) => tier !== 'unverified');
  if (!sourced) throw new Error('no abbreviation has a source');
  return buildIndex({
    ...knownIndex.corpus,
    entities: bodies.map((entity) =>
      entity.id === id
        ? { ...entity, aliases: [...entity.aliases, { ...sourced, value }] }
        : entity,
    ),
  });
};

const foundShared = (index: CorpusIndex, query: string) =>
  matchName(index, query).map(({ entity, ...match }) => ({ id: entity.id, ...match }));

const whole = {
  key: 'abbreviation',
  how: 'exact',
  score: 95,
  sure: true,
  formDiffers: false,
  distance: null,
  certain: true,
};

test('an abbreviation of one body is certain; of two bodies it makes neither certain', () => {
  const bank = { ...whole, id: 'bank-of-japan' };
  const nhk = { ...whole, id: 'japan-broadcasting-corporation' };
  expect(foundShared(knownIndex, 'NHK')).toEqual([nhk]);
  expect(foundShared(withAlias('bank-of-japan', 'NHK'), 'NHK')).toEqual([
    { ...bank, certain: false },
    { ...nhk, certain: false },
  ]);
});

test('a body that is certain makes those that only contain the name no more certain', () => {
  const part = {
    key: 'later_name',
    how: 'prefix',
    sure: false,
    formDiffers: false,
    distance: null,
  };
  expect(foundShared(knownIndex, 'NTT')).toEqual([
    {
      ...part,
      id: 'nippon-telegraph-and-telephone',
      how: 'same_without_form',
      score: 98,
      sure: true,
      certain: true,
    },
    { ...part, id: 'ntt-east', score: 70, certain: false },
    { ...part, id: 'ntt-west', score: 70, certain: false },
  ]);
});

test('digits alone ask for a 法人番号, not for a name with digits in it', () => {
  const index = withAlias('bank-of-japan', '2016年統計機構');
  expect([foundShared(index, '2016'), foundShared(index, '2016年統計機構')]).toEqual([
    [],
    [{ ...whole, id: 'bank-of-japan' }],
  ]);
});

test('two hundred characters may still be a name, one more is a text', () => {
  const padded = (length: number) => '日本銀行'.padEnd(length);
  expect([foundShared(knownIndex, padded(200)), foundShared(knownIndex, padded(201))]).toEqual([
    [{ ...whole, id: 'bank-of-japan', key: 'name', score: 100 }],
    [],
  ]);
});
