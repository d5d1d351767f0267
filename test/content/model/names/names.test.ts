import { expect, test } from 'vitest';
import { withoutCorporateForm } from '../../../../content/model/names/corporate-forms.ts';
import { judgeName } from '../../../../content/model/names/judgement.ts';
import { namesOf } from '../../../../content/model/names/keys.ts';
import { normaliseName } from '../../../../content/model/names/names.ts';
import { knownIndex } from '../../support/known-index.ts';

/** What a query finds: `id` for a name, `~id` for a near one. */
const found = (query: string): string[] =>
  judgeName(knownIndex, query).bodies.map(({ entity, matched }) =>
    matched !== 'similar' ? entity.id : `~${entity.id}`,
  );

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

const katakana = (text: string): string =>
  text.replace(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));

const bodies = knownIndex.corpus.entities;
const corporations = bodies.filter(({ type }) => type === 'corporation');

test.each([
  ['ＮＨＫ', 'nhk'],
  ['ﾆｯﾎﾟﾝ ｷﾞﾝｺｳ', 'にほんぎんこう'],
  ['輸出入・港湾関連', '輸出入港湾関連'],
  ['輸出入･港湾関連', '輸出入港湾関連'],
  ['J-LIS', 'jlis'],
  ['法 第三十条', '法第30条'],
  ['日本國有鐵道', '日本国有鉄道'],
  ['　', ''],
])('%j is compared as %j', (written, compared) => {
  expect(normaliseName(written)).toBe(compared);
});

test.each([
  ['株式会社日本政策金融公庫', '日本政策金融公庫'],
  ['日本郵便株式会社', '日本郵便'],
  ['(株)商工組合中央金庫', '商工組合中央金庫'],
  ['日本銀行', '日本銀行'],
])('%s without its corporate form is %s', (name, bare) => {
  expect(withoutCorporateForm(name)).toBe(bare);
});

test('the keys of a body are its names, as printed and as known, each once', () => {
  const body = bodies.find(({ id }) => id === 'japan-pension-service');
  expect(body && namesOf(knownIndex, body)).toEqual([
    '日本年金機構',
    '年金機構',
    'JPS',
    'ねんきん機構',
    '社会保険庁',
    '年金事務所',
    'にっぽんねんきんきこう',
    'Japan Pension Service',
    '4011305001653',
    '公的年金関係',
  ]);
});

test.each(bodies)('every key of $name finds it', (body) => {
  const missed = namesOf(knownIndex, body).filter((key) => !found(key).includes(body.id));
  expect(missed).toEqual([]);
});

test.each(bodies)('every key of $name finds it in any width, case and kana', (body) => {
  const written = namesOf(knownIndex, body).flatMap((key) => [
    fullWidth(key),
    key.toUpperCase(),
    key.toLowerCase(),
    katakana(key),
    key.split('').join(' '),
    key.replaceAll('・', '･'),
    key.replaceAll('にっぽん', 'にほん'),
  ]);
  expect(written.filter((query) => !found(query).includes(body.id))).toEqual([]);
});

test.each(corporations)(
  '$name is found with 株式会社 before it, behind it, and without',
  (body) => {
    const bare = withoutCorporateForm(body.name);
    const written = [bare, `株式会社${bare}`, `${bare}株式会社`, `（株）${bare}`, `㈱${bare}`];
    expect(written.filter((query) => !found(query).includes(body.id))).toEqual([]);
  },
);

test.each([
  ['日本年金機構', ['japan-pension-service']],
  ['にほんねんきんきこう', ['japan-pension-service']],
  ['ニッポンギンコウ', ['bank-of-japan']],
  [
    '原子力損害賠償支援機構',
    ['nuclear-damage-compensation-and-decommissioning-facilitation-corporation'],
  ],
  ['産業革新投資機構', ['innovation-network-corporation']],
  ['情報処理推進機構', ['ipa']],
  ['', []],
  ['・', []],
  ['存在しない組織', []],
])('%j finds exactly %j', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

test.each([
  ['日木年金機構', '~japan-pension-service'],
  ['日本銀汗', '~bank-of-japan'],
  ['全国健康保健協会', '~japan-health-insurance-association'],
])('%s, one character wrong, is near %s', (query, nearest) => {
  expect(found(query)[0]).toBe(nearest);
});

/** A body's name with one of its characters replaced, each in turn, by one that stands in no name. */
const misspelt = (name: string): string[] =>
  [...name].map((_, i) => `${name.slice(0, i)}〓${name.slice(i + 1)}`);

test.each(corporations.filter(({ name }) => withoutCorporateForm(name).length >= 5))(
  '$name is near whichever character is wrong',
  (body) => {
    const missed = misspelt(withoutCorporateForm(body.name)).filter(
      (query) => !found(query).includes(`~${body.id}`),
    );
    expect(missed).toEqual([]);
  },
);

test('near names come nearest first, at most five', () => {
  // Half of the pairs of characters must be shared; all six companies share 高速道路, three of them more; equal ones come in the corpus's order.
  expect(found('東日本高速道路会社')).toEqual([
    '~east-nippon-expressway',
    '~central-nippon-expressway',
    '~west-nippon-expressway',
  ]);
});

/** Spellings of one name, each of which somebody types or a register prints. */
test.each([
  [
    '日本銀行',
    ['日本銀行', ' 日本 銀行 ', '「日本銀行」', '『日本銀行』', '日本\u200b銀行', '日本・銀行'],
  ],
  ['にほんゆうせい', ['ニッポンユウセイ', 'にっぽんゆうせい', 'ﾆﾂﾎﾟﾝﾕｳｾｲ', 'ニホンユウセイ']],
  ['せんた', ['センター', 'センタ', 'ｾﾝﾀｰ', 'せんた〜']],
  ['きやつしゆ', ['キャッシュ', 'キヤツシユ', 'きゃっしゅ']],
  // Accents and macrons of romanised names.
  [
    'tokyometro',
    ['Tokyo Metro', 'TŌKYŌ METRO', 'Tokyo-Metro', 'Tôkyô Mètro', 'Ｔｏｋｙｏ　Ｍｅｔｒｏ'],
  ],
  [
    'nippontelegraphandtelephone',
    [
      'Nippon Telegraph and Telephone',
      'Nippon Telegraph & Telephone',
      'Nippon Telegraph＆Telephone',
      'NIPPON TELEGRAPH AND THE TELEPHONE',
    ],
  ],
  ['universityofair', ['University of the Air', 'University of Air']],
  // An article at the beginning goes with the corporate form; the letters inside a word are no article.
  ['theopenuniversity', ['The Open University']],
  ['breatheair', ['Breathe Air']],
  ['kklogistics', ["K.K. Logistic's", 'K・K “Logistics”', 'k_k logistics']],
  ['第13条の法人', ['第十三条の法人', '第１３条の法人', '第13条の 法人']],
])('as %s are compared: %j', (compared, spellings) => {
  expect(spellings.map(normaliseName)).toEqual(spellings.map(() => compared));
});
