import { expect, test } from 'vitest';
import { normaliseName } from '../../../../content/model/names/names.ts';

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
