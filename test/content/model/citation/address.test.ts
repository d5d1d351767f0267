import { expect, test } from 'vitest';
import { addressesIn, withoutLawIds } from '../../../../content/model/citation/address.ts';

const EGOV = { address: 'egov', egov_law_id: '426AC1000000104', as_of: null };
const LAW = '平成26年法律第104号';

test.each([
  ['https://laws.e-gov.go.jp/law/426AC1000000104', LAW, null],
  ['https://laws.e-gov.go.jp/law/426AC1000000104#Mp-At_13', `${LAW}第13条`, null],
  [
    'https://elaws.e-gov.go.jp/document?lawid=426AC1000000104#Mp-Ch_4-At_25-Pr_1-It_2',
    `${LAW}第25条第1項第2号`,
    null,
  ],
  ['https://laws.e-gov.go.jp/law/426AC1000000104#Mp-Ch_4', `${LAW}第4章`, null],
  ['https://laws.e-gov.go.jp/law/426AC1000000104#Mp-At_30_2', `${LAW}第30条の2`, null],
  ['https://laws.e-gov.go.jp/law/426AC1000000104#Sp-At_1', `${LAW}附則第1条`, null],
  [
    'https://laws.e-gov.go.jp/law/426AC1000000104/20161021_428AC0000000031#Mp-At_13',
    `${LAW}第13条`,
    '2016-10-21',
  ],
  [
    'https://laws.e-gov.go.jp/api/2/law_data/426AC1000000104?elm=MainProvision-Article_13',
    `${LAW}第13条`,
    null,
  ],
])('%s is of e-Gov', (address, citation, as_of) => {
  expect(addressesIn(`see <${address}>.`)).toEqual([{ ...EGOV, citation, as_of }]);
});

const OWN = { address: 'own', instrument: 'basic-act', version: null, as_of: null, eid: 'art_13' };

test.each([
  ['/instruments/basic-act/#art_13', { ...OWN, home: true }],
  ['https://a.example/instruments/basic-act/2015/#art_13', { ...OWN, version: '2015' }],
  ['/instruments/basic-act/', { ...OWN, home: true, eid: null }],
  ['/api/v1/instruments/basic-act/provisions/art_13.txt?version=2015', { ...OWN, version: '2015' }],
  [
    '/api/v1/instruments/basic-act/provisions/art_13?as_of=2015-06-01',
    { ...OWN, as_of: '2015-06-01' },
  ],
  ['/api/v1/instruments/basic-act/versions/2015.txt', { ...OWN, version: '2015', eid: null }],
  ['kihonho://instruments/basic-act/versions/2015/provisions/art_13', { ...OWN, version: '2015' }],
  ['@misc{basic-act-2015-art\\_13,', { ...OWN, version: '2015' }],
])('%s is ours', (address, read) => {
  expect(addressesIn(address)).toEqual([read]);
});

test('an address that is written twice is one; a question to our resolver is what it asks', () => {
  expect(addressesIn('/instruments/basic-act/#art_13 /instruments/basic-act/#art_13')).toHaveLength(
    1,
  );
  expect(addressesIn('/api/v1/resolve?citation=%E6%B3%9513')).toEqual([
    { address: 'question', citation: '法13' },
  ]);
  expect(addressesIn('https://a.example/entities/bank-of-japan/ 法第13条')).toEqual([]);
});

test('a 法令ID that stands alone is the number of its law, with the day of its revision', () => {
  expect(withoutLawIds('４２６AC1000000104 第13条')).toEqual({
    text: `${LAW} 第13条`,
    as_of: null,
  });
  expect(withoutLawIds('426AC1000000104_20161021_428AC0000000031#Mp-At_13')).toEqual({
    text: `${LAW}第13条`,
    as_of: '2016-10-21',
  });
  expect(withoutLawIds('999AC1000000104 X426AC1000000104')).toEqual({
    text: '999AC1000000104 X426AC1000000104',
    as_of: null,
  });
});
