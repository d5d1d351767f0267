import { expect, test } from 'vitest';
import type { Finding, Subject } from '../../../../content/model/findings/finding.ts';
import { findingsFor } from '../../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../../content/model/findings/subjects.ts';
import { keyAnswers } from '../../../../content/model/summary/key-answers.ts';
import { NEWEST_DAY } from '../../support/newest-day.ts';
import { realIndex } from '../../support/real-index.ts';
import { realPageContent } from '../../support/real-page-content.ts';

const answersFor = (subject: Subject, day = NEWEST_DAY) =>
  keyAnswers(realPageContent.key_questions, findingsFor(realIndex, subject, day));

const inShort = (subject: Subject): string =>
  answersFor(subject)
    .map(({ question, answer, finding }) => `${question.id} ${answer} ${finding.obligation.id}`)
    .join('\n');

test('日本年金機構 and 日本銀行, one beside the other', () => {
  expect(inShort({ kind: 'entity', id: 'japan-pension-service' })).toBe(`audit yes audit-coverage
incident-investigation yes supplementary-investigation
uniform-standards yes uniform-standards
material-asked-for yes request-for-cooperation
reports-itself yes report-after-audit
penalty no penalty-for-breach-of-confidentiality`);
  expect(inShort({ kind: 'entity', id: 'bank-of-japan' })).toBe(`audit no audit-coverage
incident-investigation no supplementary-investigation
uniform-standards no uniform-standards
material-asked-for yes request-for-cooperation
reports-itself no report-after-audit
penalty no penalty-for-breach-of-confidentiality`);
});

test('重要社会基盤事業者等: what it may be asked for is open, since a part of the kind is named', () => {
  const asked = answersFor({ kind: 'class', id: 'critical-infrastructure-operators' })[3];
  expect([asked?.answer, asked?.finding.reason]).toEqual(['open', 'depends_on_member']);
});

test('a no stands only where every rule of the question is found not to reach the subject', () => {
  const answers = subjectsOf(realIndex).flatMap((subject) => {
    const findings = new Map(
      findingsFor(realIndex, subject, NEWEST_DAY).map((finding) => [
        finding.obligation.id,
        finding,
      ]),
    );
    return answersFor(subject).map(({ question, answer }) => ({
      answer,
      verdicts: question.rules.map((rule) => findings.get(rule)?.verdict),
    }));
  });
  const nos = answers.filter(({ answer }) => answer === 'no');
  expect(nos.length).toBeGreaterThan(100);
  expect(nos.filter(({ verdicts }) => verdicts.some((one) => one !== 'does_not_apply'))).toEqual(
    [],
  );
  expect(
    answers.filter(
      ({ answer, verdicts }) =>
        answer !== 'no' && verdicts.every((one) => one === 'does_not_apply'),
    ),
  ).toEqual([]);
});

test('a rule that reaches the subject as something else answers neither yes nor no', () => {
  const headquarters = answersFor({ kind: 'entity', id: 'strategic-headquarters' });
  const [audit] = headquarters;
  expect([audit?.answer, audit?.finding.role]).toEqual(['open', 'bearer']);
});

test('a rule without a finding is a fault', () => {
  const none: Finding[] = [];
  expect(() => keyAnswers(realPageContent.key_questions, none)).toThrow(
    'no finding for the rule "audit-coverage" of a question',
  );
});
