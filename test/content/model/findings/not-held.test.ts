import { expect, test } from 'vitest';
import { findingFor } from '../../../../content/model/findings/findings.ts';
import { realIndex } from '../../support/real-index.ts';

const AFTER = '2016-10-21';
const finding = (kind: 'entity' | 'class', id: string, rule: string, day = AFTER) =>
  findingFor(realIndex, { kind, id }, rule, day);

test('a finding on a provision whose text is not held says so, and by whose words it is known', () => {
  const { because } = finding(
    'class',
    'national-administrative-organs',
    'recommendation-to-ministries',
  );
  expect(
    because.slice(-2).map(({ edge, quote, provision }) => [edge, quote, provision.citation]),
  ).toEqual([
    ['not_held', null, '法第27条第3項'],
    ['addressed_by', '関係行政機関の長への勧告を行う', '2016年1月25日本部決定(4)'],
  ]);
  expect(because.at(-2)?.statement).toBe(
    '法第27条第3項の条文は資料にない。次の段は、2016年1月25日本部決定(4)の文言による。',
  );
});

test('a finding on a provision that is held has no such step', () => {
  const { because } = finding('entity', 'bank-of-japan', 'request-for-cooperation');
  expect(because.map(({ edge }) => edge)).toEqual(['listed_in', 'defined_as', 'addressed_by']);
});

test('every finding that applies on the words of another text than its unheld ground says so', () => {
  for (const { id, phases } of realIndex.corpus.obligations) {
    const [ground] = phases.at(-1)?.provisions ?? [];
    const stub = ground && realIndex.provision(ground).status === 'stub';
    for (const { id: kind } of realIndex.corpus.classes) {
      const found = finding('class', kind, id);
      if (found.verdict !== 'applies') continue;
      const last = found.because.at(-1)?.provision;
      const told = found.because.some(({ edge }) => edge === 'not_held');
      const own = last?.instrument === ground?.instrument && last?.eid === ground?.eid;
      expect([id, kind, told]).toEqual([id, kind, Boolean(stub) && !own]);
    }
  }
});

test('a rule of the Act that the overview alone says of a body rests on an explanatory text', () => {
  const rests = (kind: 'entity' | 'class', id: string, rule: string) => {
    const { obligation, rests_on } = finding(kind, id, rule);
    return [obligation.rank, rests_on];
  };
  expect(rests('entity', 'bank-of-japan', 'information-sharing')).toEqual([
    'statute',
    'explanatory',
  ]);
  expect(rests('entity', 'japan-pension-service', 'information-sharing')).toEqual([
    'statute',
    'statute',
  ]);
  expect(rests('entity', 'nisc', 'request-for-cooperation')).toEqual(['statute', 'decision']);
});

test('no chain speaks of a body that is only listed in the words that define 指定法人', () => {
  for (const { id } of realIndex.corpus.obligations)
    for (const { statement } of finding('entity', 'bank-of-japan', id).because)
      expect([id, statement]).not.toEqual([
        id,
        expect.stringMatching(/^日本銀行は特殊法人及び認可法人のうちから本部が指定する/),
      ]);
});

test('who is a 重要社会基盤事業者等 is told by no finding: its article is not held', () => {
  for (const { id } of realIndex.corpus.obligations)
    for (const kind of ['local-governments', 'critical-infrastructure-operators'])
      for (const { statement } of finding('class', kind, id).because)
        expect([id, statement]).not.toEqual([
          id,
          expect.stringContaining('重要社会基盤事業者等のうち、地方公共団体'),
        ]);
});

test('whom the entrusted investigation leaves out is answered for who acts and who is examined', () => {
  expect(
    finding('entity', 'nisc', 'entrusted-supplementary-investigation').because.at(-1)?.statement,
  ).toBe(
    '補充調査を行うのは委託を受けた法人、委託できるのは独立行政法人又は指定法人で発生した重大な事象の調査に係る事務で、内閣サイバーセキュリティセンターは、行う者としても調査される者としても挙げられていない。',
  );
});
