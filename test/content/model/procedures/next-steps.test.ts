import { expect, test } from 'vitest';
import { findingFor } from '../../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../../content/model/findings/subjects.ts';
import { nextStepsOf } from '../../../../content/model/procedures/next-steps.ts';
import { realIndex as index } from '../../support/real-index.ts';

const DAY = index.corpus.default_day;

const situation = (kind: 'entity' | 'class', id: string, procedure: string) => {
  const found = nextStepsOf(index, { kind, id }, DAY).find((one) => one.procedure.id === procedure);
  if (!found) throw new Error(`no situation "${procedure}"`);
  return found;
};

const linesOf = (...asked: Parameters<typeof situation>) =>
  situation(...asked).steps.map(({ kind, finding, office, via, view }) => [
    kind,
    finding.obligation.id,
    office,
    via?.mode ?? null,
    view.step.time,
  ]);

test('after the notice of an audit a designated corporation improves or plans, and reports through its ministry', () => {
  expect(linesOf('entity', 'japan-pension-service', 'audit')).toEqual([
    [
      'receives',
      'notify-audit-results',
      '最高情報セキュリティ責任者（CISO）',
      'through_ministry',
      null,
    ],
    ['does', 'improve-after-audit', null, null, '速やかに'],
    ['does', 'report-after-audit', null, 'through_ministry', null],
    ['others', 'compile-audit-results', null, null, null],
    ['receives', 'follow-up-past-audits', null, null, null],
  ]);
  expect(
    situation('entity', 'japan-pension-service', 'audit').not_asked.map(
      ({ obligation }) => obligation.id,
    ),
  ).toEqual(['annual-audit-report']);
});

test('who is asked to cooperate has no step of its own, and the silence says so', () => {
  const { state, steps, silences } = situation('entity', 'bank-of-japan', 'cooperation');
  expect(state).toBe('comes');
  expect(steps.filter(({ kind }) => kind === 'does')).toEqual([]);
  expect(silences.map(({ id }) => id)).toContain('duty-to-comply-with-request');
});

test('where no finding says no, it cannot be told', () => {
  const { state, because, steps } = situation(
    'class',
    'critical-infrastructure-operators',
    'cooperation',
  );
  expect([state, steps]).toEqual(['undetermined', []]);
  expect(because.map(({ verdict }) => verdict)).toEqual(['undetermined', 'undetermined']);
});

test('a line stands once, but for a body that does and receives the same in two capacities', () => {
  const twice = subjectsOf(index).flatMap((subject) =>
    nextStepsOf(index, subject, DAY).flatMap(({ steps }) =>
      steps
        .filter(({ capacity }) => capacity !== null)
        .map(({ kind, capacity, finding }) => [subject.id, finding.obligation.id, kind, capacity]),
    ),
  );
  expect(twice).toEqual([
    ['ipa', 'follow-up-past-audits', 'does', 'contractors'],
    ['ipa', 'follow-up-past-audits', 'receives', 'incorporated-administrative-agencies'],
  ]);
});

test('of every subject, a situation that does not come stands on findings that say so, and every line on one that applies', () => {
  for (const subject of subjectsOf(index))
    for (const { occasion, state, because, steps, not_asked, open } of nextStepsOf(
      index,
      subject,
      DAY,
    )) {
      expect(because).toEqual(
        occasion.reached_by.map(({ rule }) => findingFor(index, subject, rule, DAY)),
      );
      if (state === 'does_not_come')
        expect(because.some(({ verdict }) => verdict === 'undetermined')).toBe(false);
      if (state !== 'comes') expect([steps, not_asked, open]).toEqual([[], [], []]);
      expect(steps.every(({ finding }) => finding.verdict === 'applies')).toBe(true);
      expect(not_asked.every(({ verdict }) => verdict === 'does_not_apply')).toBe(true);
      expect(open.every(({ verdict }) => verdict === 'undetermined')).toBe(true);
    }
});
