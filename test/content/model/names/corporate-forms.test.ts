import { expect, test } from 'vitest';
import {
  corporateFormOf,
  withoutCorporateForm,
} from '../../../../content/model/names/corporate-forms.ts';
import { normaliseName } from '../../../../content/model/names/names.ts';

/** Form and remaining name of what is typed. */
const read = (typed: string): [form: string | null, bare: string] => {
  const normalised = normaliseName(typed);
  return [corporateFormOf(normalised), withoutCorporateForm(normalised)];
};

test.each([
  [
    '株式会社',
    '日本郵便',
    ['株式会社日本郵便', '日本郵便株式会社', '㈱日本郵便', '日本郵便（株）'],
  ],
  // Bank transfers: at the beginning with or without the open bracket, at the end without the closing one.
  [
    '株式会社',
    'にほんゆうびん',
    ['カ)ニホンユウビン', '(カ)ニホンユウビン', 'ニホンユウビン(カ', 'ニホンユウビン(カ)'],
  ],
  ['有限会社', 'やまだ', ['ユ)ヤマダ', 'ヤマダ(ユ', '㈲やまだ', '有限会社やまだ']],
  [
    '独立行政法人',
    'つうそく',
    [
      'ドク)ツウソク',
      'ツウソク(ドク',
      '独法つうそく',
      '（独）つうそく',
      '（独法）つうそく',
      'つうそく（独法）',
    ],
  ],
  ['学校法人', 'おきなわ', ['ガク)オキナワ', 'オキナワ(ガク', '学校法人おきなわ', '(学)おきなわ']],
  [
    '国立研究開発法人',
    '理化学研究所',
    ['国研理化学研究所', '(研)理化学研究所', '（国研）理化学研究所'],
  ],
  // A long form is not the short one in it.
  [
    '地方独立行政法人',
    '東京都健康長寿医療',
    ['地方独立行政法人東京都健康長寿医療', '(地独)東京都健康長寿医療'],
  ],
  ['一般財団法人', '海外投融資', ['一般財団法人海外投融資', '（一財）海外投融資']],
  ['公益社団法人', '日本医師会', ['公益社団法人日本医師会', '（公社）日本医師会']],
  [
    '特定非営利活動法人',
    '日本ねつと',
    ['NPO法人日本ネット', '特定非営利活動法人日本ネット', '（特非）日本ネット'],
  ],
])('%s %s is read of %j', (form, bare, written) => {
  expect(written.map(read)).toEqual(written.map(() => [form, bare]));
});

test.each([
  // The letters of a form inside a name are no form.
  ['日本銀行', [null, '日本銀行']],
  ['東京独法研究会', [null, '東京独法研究会']],
  ['理研国研', [null, '理研国研']],
  ['ヤマダ(カブ', [null, 'やまだ(かぶ']],
  ['カラス', [null, 'からす']],
  ['イカ)', [null, 'いか)']],
  ['(カラオケ', [null, '(からおけ']],
  // What a corporation is called in law is left out, and is no form.
  ['特殊法人日本放送協会', [null, '日本放送協会']],
  // An English name loses the article and the company; no Japanese form is read of it.
  ['The Shoko Chukin Bank, Ltd.', [null, 'shokochukinbank']],
  ['Narita Airport Inc.', [null, 'naritaairport']],
  ['', [null, '']],
])('%j is read as %j', (typed, expected) => {
  expect(read(typed)).toEqual(expected);
});
