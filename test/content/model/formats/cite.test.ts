import { expect, test } from 'vitest';
import { plainHeading } from '../../../../content/model/corpus/citation.ts';
import { findingFor } from '../../../../content/model/findings/findings.ts';
import { citeEntity, citeFinding, citeProvision } from '../../../../content/model/formats/cite.ts';
import { statedDay } from '../../../../content/model/formats/dates.ts';
import { englishLocator, englishTitle } from '../../../../content/model/formats/english.ts';
import type { ProvisionRef } from '../../../../content/model/schema/common.ts';
import { knownIndex } from '../../support/known-index.ts';

const DATASET = '0123456789abcdef'.repeat(4);

const ref = (instrument: string, version: ProvisionRef['version'], eid: string): ProvisionRef => ({
  instrument,
  version,
  eid,
});

test.each([
  ['art_25__para_1__item_2', 'art. 25, para. 1, item 2'],
  ['sec_5__sub_3', 'sec. 5(3)'],
  ['sub_4', '(4)'],
  ['pream', 'preamble'],
  ['chp_4', 'ch. 4'],
  ['annex__row_29', 'annex, row 29'],
  ['sec_2__row_1', 'sec. 2, row 1'],
  ['crit_4', 'criterion 4'],
])('%s is %s in English', (eid, locator) => {
  expect(englishLocator(eid)).toBe(locator);
});

test('an unknown part is an error that names it', () => {
  expect(() => englishLocator('art_1__clause_2')).toThrow(
    new Error('eId "art_1__clause_2" has the unknown part "clause_2"'),
  );
});

test('an English title is one the corpus has, or none', () => {
  expect(knownIndex.corpus.instruments.map((i) => [i.id, englishTitle(i)])).toEqual([
    ['audit-policy', null],
    ['basic-act', 'Basic Act on Cybersecurity'],
    ['incident-evaluation-rules', null],
    ['information-provision-rules', null],
    ['overview-2016', null],
    ['reinforcement-policy-2016', null],
  ]);
});

test('a citation dates a version only where the source prints one day for it', () => {
  expect(
    knownIndex.corpus.instruments.flatMap((instrument) =>
      instrument.versions.map((version) => [instrument.id, version.id, statedDay(version)]),
    ),
  ).toEqual([
    ['audit-policy', '2015', null],
    ['audit-policy', '2016', null],
    ['basic-act', '2015', null],
    ['basic-act', '2016', null],
    ['incident-evaluation-rules', '2015', '2015-02-10'],
    ['incident-evaluation-rules', '2016', null],
    ['information-provision-rules', '2015', '2015-02-10'],
    ['information-provision-rules', '2016', null],
    ['overview-2016', '2016', null],
    ['reinforcement-policy-2016', '2016', '2016-01-25'],
  ]);
});

test('a provision of the Act is cited in both languages', () => {
  expect(citeProvision(knownIndex, ref('basic-act', '2016', 'art_32__para_1'), DATASET)).toEqual({
    ja: 'サイバーセキュリティ基本法（平成二十六年法律第百四号）第32条第1項、2016年（平成28年改正後・抄）。非公式の転写、Kihonho（データ版 0123456789ab）、/instruments/basic-act/#art_32__para_1',
    en: 'Basic Act on Cybersecurity [サイバーセキュリティ基本法], art. 32, para. 1, version 2016 (excerpts). Unofficial transcription, Kihonho (dataset 0123456789ab), /instruments/basic-act/#art_32__para_1',
    permalink: {
      page: '/instruments/basic-act/#art_32__para_1',
      api: '/api/v1/instruments/basic-act/provisions/art_32__para_1?version=2016',
      dataset_version: DATASET,
    },
  });
});

test('an earlier version of a decision keeps its own page, and a title without English stays Japanese', () => {
  expect(
    citeProvision(knownIndex, ref('information-provision-rules', '2015', 'annex__row_29'), DATASET),
  ).toEqual({
    ja: 'サイバーセキュリティ戦略本部資料提供等規則別表（29番目）、2015年（改定前）。非公式の転写、Kihonho（データ版 0123456789ab）、/instruments/information-provision-rules/2015/#annex__row_29',
    en: 'サイバーセキュリティ戦略本部資料提供等規則, annex, row 29, version 2015 (text before the amendment). Unofficial transcription, Kihonho (dataset 0123456789ab), /instruments/information-provision-rules/2015/#annex__row_29',
    permalink: {
      page: '/instruments/information-provision-rules/2015/#annex__row_29',
      api: '/api/v1/instruments/information-provision-rules/provisions/annex__row_29?version=2015',
      dataset_version: DATASET,
    },
  });
});

test('a stub is cited as what it is', () => {
  const { ja, en } = citeProvision(knownIndex, ref('basic-act', '2015', 'art_30'), DATASET);
  expect([ja, en]).toEqual([
    'サイバーセキュリティ基本法（平成二十六年法律第百四号）第30条、2015年（平成28年改正前・条文なし）。条文は収録していない、Kihonho（データ版 0123456789ab）、/instruments/basic-act/2015/#art_30',
    'Basic Act on Cybersecurity [サイバーセキュリティ基本法], art. 30, version 2015 (numbers only, text not held). Text not held, Kihonho (dataset 0123456789ab), /instruments/basic-act/2015/#art_30',
  ]);
});

test('what does not exist is not cited', () => {
  expect(() => citeProvision(knownIndex, ref('basic-act', '2016', 'art_99'), DATASET)).toThrow(
    new Error('the corpus has no provision "basic-act/2016/art_99"'),
  );
  expect(() => citeProvision(knownIndex, ref('overview-2016', '2015', 'sec_1'), DATASET)).toThrow(
    new Error('overview-2016 has no version "2015"'),
  );
});

const pension = { kind: 'entity' as const, id: 'japan-pension-service' };

test('a finding is cited with its day, its answer and that it is ours', () => {
  const finding = findingFor(knownIndex, pension, 'request-for-cooperation', '2016-10-21');
  expect(citeFinding(knownIndex, finding, DATASET)).toEqual({
    ja: '日本年金機構に対する「資料の提出その他の協力の求め」（法第32条第1項）の判定、2016-10-21現在、及ぶ（求めや通知の相手）。編集部による判定、Kihonho（データ版 0123456789ab）、/entities/japan-pension-service/#request-for-cooperation',
    en: '“資料の提出その他の協力の求め” (法第32条第1項) for 日本年金機構, as of 2016-10-21: applies as addressee. Computed by Kihonho (dataset 0123456789ab), not an official determination, /entities/japan-pension-service/#request-for-cooperation',
    permalink: {
      page: '/entities/japan-pension-service/#request-for-cooperation',
      api: '/api/v1/entities/japan-pension-service/obligations/request-for-cooperation?as_of=2016-10-21',
      dataset_version: DATASET,
    },
  });
});

test.each([
  ['2016-10-20', '/entities/japan-pension-service/before/#request-for-cooperation'],
  ['2015-06-01', null],
  ['2017-01-01', null],
])('the page of a finding of %s is %s', (day, page) => {
  const finding = findingFor(knownIndex, pension, 'request-for-cooperation', day);
  const { ja, permalink } = citeFinding(knownIndex, finding, DATASET);
  const api = `/api/v1/entities/japan-pension-service/obligations/request-for-cooperation?as_of=${day}`;
  expect(permalink).toEqual({ page, api, dataset_version: DATASET });
  expect(ja.endsWith(`、${page ?? api}`)).toBe(true);
});

test('a finding of a kind that it does not reach has no role', () => {
  const others = { kind: 'class' as const, id: 'others' };
  const finding = findingFor(knownIndex, others, 'request-for-cooperation', '2016-10-21');
  expect(citeFinding(knownIndex, finding, DATASET).en).toBe(
    '“資料の提出その他の協力の求め” (法第32条第1項) for その他の者, as of 2016-10-21: does not apply. Computed by Kihonho (dataset 0123456789ab), not an official determination, /classes/others/#request-for-cooperation',
  );
});

const entity = (id: string) => {
  const found = knownIndex.entities.get(id);
  if (!found) throw new Error(`no entity ${id}`);
  return found;
};

test('a body is cited with its English name only where that is shown', () => {
  const shown = entity('japan-pension-service');
  expect(citeEntity(knownIndex, shown, DATASET)).toEqual({
    ja: '日本年金機構、2016-10-21現在、Kihonho（データ版 0123456789ab）、/entities/japan-pension-service/',
    en: 'Japan Pension Service [日本年金機構], as of 2016-10-21, Kihonho (dataset 0123456789ab), /entities/japan-pension-service/',
    permalink: {
      page: '/entities/japan-pension-service/',
      api: '/api/v1/entities/japan-pension-service?as_of=2016-10-21',
      dataset_version: DATASET,
    },
  });
  const name_en = shown.name_en && { ...shown.name_en, tier: 'unverified' as const };
  expect(citeEntity(knownIndex, { ...shown, name_en }, DATASET).en).toBe(
    '日本年金機構, as of 2016-10-21, Kihonho (dataset 0123456789ab), /entities/japan-pension-service/',
  );
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
  expect(citeFinding(knownIndex, finding, DATASET).ja).toBe(
    'その他の者に対する「資料の提出その他の協力の求め」（法第32条第1項）の判定、2016-10-21現在、及ばない。編集部による判定、Kihonho（データ版 0123456789ab）、/classes/others/#request-for-cooperation',
  );
});

test('a rule that rests on no provision is cited by its title alone', () => {
  const others = { kind: 'class' as const, id: 'others' };
  const found = findingFor(knownIndex, others, 'request-for-cooperation', '2016-10-21');
  const finding = { ...found, obligation: { ...found.obligation, provisions: [] } };
  const { ja, en } = citeFinding(knownIndex, finding, DATASET);
  expect([ja, en]).toEqual([
    'その他の者に対する「資料の提出その他の協力の求め」の判定、2016-10-21現在、及ばない。編集部による判定、Kihonho（データ版 0123456789ab）、/classes/others/#request-for-cooperation',
    '“資料の提出その他の協力の求め” for その他の者, as of 2016-10-21: does not apply. Computed by Kihonho (dataset 0123456789ab), not an official determination, /classes/others/#request-for-cooperation',
  ]);
});

test('a body without an English name is cited by its Japanese one', () => {
  expect(citeEntity(knownIndex, { id: 'body', name: '法人', name_en: null }, DATASET).en).toBe(
    '法人, as of 2016-10-21, Kihonho (dataset 0123456789ab), /entities/body/',
  );
});
