import { expect, test } from 'vitest';
import type { Finding, Subject } from '../../../../content/model/findings/finding.ts';
import { findingsFor } from '../../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../../content/model/findings/subjects.ts';
import { compareSubjects } from '../../../../content/model/summary/subject-comparison.ts';
import { realIndex as index } from '../../support/real-index.ts';

const DAY = index.corpus.default_day;
const PENSION: Subject = { kind: 'entity', id: 'japan-pension-service' };
const BANK: Subject = { kind: 'entity', id: 'bank-of-japan' };

test('a designated body beside a listed one: what is audited reaches the one alone', () => {
  const { a, b, differences } = compareSubjects(index, PENSION, BANK, DAY);
  expect([a, b]).toEqual([
    { kind: 'entity', id: 'japan-pension-service', name: '日本年金機構' },
    { kind: 'entity', id: 'bank-of-japan', name: '日本銀行' },
  ]);
  const audit = differences.find((one) => one.a.obligation.id === 'conduct-audit');
  expect([audit?.contrast, audit?.differs]).toEqual(['only_a', ['verdict', 'role', 'reach']]);
  expect(differences.some((one) => one.a.obligation.id === 'request-for-cooperation')).toBe(false);
});

test('an office or a condition that is another one is a difference of rules that reach both', () => {
  const { differences } = compareSubjects(
    index,
    { kind: 'class', id: 'national-university-corporations' },
    { kind: 'class', id: 'local-governments' },
    DAY,
  );
  expect(
    differences
      .filter(({ contrast }) => contrast === 'otherwise')
      .map((one) => [one.a.obligation.id, one.differs, one.a.office, one.b.office]),
  ).toContainEqual(['request-for-cooperation', ['office'], '学長', '長']);
});

test('a subject does not differ from itself', () => {
  const { same, differences } = compareSubjects(index, BANK, BANK, DAY);
  expect(differences).toEqual([]);
  expect(same.applies + same.does_not_apply + same.undetermined).toBe(
    index.corpus.obligations.length,
  );
});

test('of every subject beside one: each rule is counted or told once, and turned round it is told the other way', () => {
  const answered = ({ verdict }: Finding) => verdict;
  for (const subject of subjectsOf(index)) {
    const { same, differences } = compareSubjects(index, subject, PENSION, DAY);
    const counted = same.applies + same.does_not_apply + same.undetermined;
    expect(counted + differences.length).toBe(index.corpus.obligations.length);
    const turned = compareSubjects(index, PENSION, subject, DAY).differences;
    const swapped = { only_a: 'only_b', only_b: 'only_a' } as Record<string, string>;
    expect(
      turned.map((one) => [one.b.obligation.id, swapped[one.contrast] ?? one.contrast]).toSorted(),
    ).toEqual(differences.map((one) => [one.a.obligation.id, one.contrast]).toSorted());
    const own = new Map(
      findingsFor(index, subject, DAY).map((one) => [one.obligation.id, answered(one)]),
    );
    expect(differences.every((one) => answered(one.a) === own.get(one.a.obligation.id))).toBe(true);
  }
});
