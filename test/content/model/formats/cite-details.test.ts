import { expect, test } from 'vitest';
import { plainHeading } from '../../../../content/model/corpus/citation.ts';
import { findingFor } from '../../../../content/model/findings/findings.ts';
import { bibtexOf, escapeBibtex } from '../../../../content/model/formats/bibtex.ts';
import { citeEntity, citeFinding } from '../../../../content/model/formats/cite.ts';
import { statedDay } from '../../../../content/model/formats/dates.ts';
import { englishTitle } from '../../../../content/model/formats/english.ts';
import { knownIndex } from '../../support/known-index.ts';

const DATASET = '0123456789abcdef'.repeat(4);

test('BibTeX of a provision of which the source has the number only says so', () => {
  const stub = { instrument: 'basic-act', version: '2015' as const, eid: 'art_30' };
  expect(bibtexOf(knownIndex, stub, DATASET)).toBe(
    `@misc{basic-act-2015-art_30,
  title = {{サイバーセキュリティ基本法 第30条}},
  number = {平成二十六年法律第百四号},
  version = {2015},
  language = {japanese},
  note = {Text not held, version 2015 (numbers only, text not held); not the law in force today. Kihonho dataset ${DATASET}. Paths below the origin: /instruments/basic-act/2015/\\#art\\_30, /api/v1/instruments/basic-act/provisions/art\\_30?version=2015},
}
`,
  );
});

test('white space of any length is one space in BibTeX', () => {
  expect(escapeBibtex('二 \n\t行')).toBe('二 行');
});

test('a heading loses brackets that stand around all of it, and no others', () => {
  const plain = (text: string) =>
    plainHeading({ heading: { text, spans: [[1, 0, 1]], sha256: '' } });
  expect(['（定義）', '定義（改正後）', '(参考1)定義', '(参考1)定義(改正後)'].map(plain)).toEqual([
    '定義',
    '定義（改正後）',
    '(参考1)定義',
    '(参考1)定義(改正後)',
  ]);
});

test('an English title is Latin letters from its beginning to its end', () => {
  const aliases = ['法 Basic Act', 'Basic Act 2014', 'the Basic Act', 'Basic Act on Cybersecurity'];
  expect(englishTitle({ aliases })).toBe('Basic Act on Cybersecurity');
  expect(englishTitle({ aliases: aliases.slice(0, 3) })).toBeNull();
});

test('a version whose start nobody states has no day', () => {
  expect(statedDay({ starts: [] })).toBeNull();
});

test('a finding that does not reach its subject is cited without a role in both languages', () => {
  const others = { kind: 'class' as const, id: 'others' };
  const finding = findingFor(knownIndex, others, 'request-for-cooperation', '2016-10-21');
  expect(citeFinding(finding, DATASET).ja).toBe(
    'その他の者に対する「資料の提出その他の協力の求め」（法第32条第1項）の判定、2016-10-21現在、及ばない。編集部による判定、Kihonho（データ版 0123456789ab）、/classes/others/#request-for-cooperation',
  );
});

test('a rule that rests on no provision is cited by its title alone', () => {
  const others = { kind: 'class' as const, id: 'others' };
  const found = findingFor(knownIndex, others, 'request-for-cooperation', '2016-10-21');
  const finding = { ...found, obligation: { ...found.obligation, provisions: [] } };
  const { ja, en } = citeFinding(finding, DATASET);
  expect([ja, en]).toEqual([
    'その他の者に対する「資料の提出その他の協力の求め」の判定、2016-10-21現在、及ばない。編集部による判定、Kihonho（データ版 0123456789ab）、/classes/others/#request-for-cooperation',
    '“資料の提出その他の協力の求め” for その他の者, as of 2016-10-21: does not apply. Computed by Kihonho (dataset 0123456789ab), not an official determination, /classes/others/#request-for-cooperation',
  ]);
});

test('a body without an English name is cited by its Japanese one', () => {
  expect(citeEntity({ id: 'body', name: '法人', name_en: null }, DATASET).en).toBe(
    '法人, as of 2016-10-21, Kihonho (dataset 0123456789ab), /entities/body/',
  );
});
