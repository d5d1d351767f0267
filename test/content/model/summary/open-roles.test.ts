import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../../content/model/findings/finding.ts';
import { findingsFor } from '../../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../../content/model/findings/subjects.ts';
import type { Question } from '../../../../content/model/schema/answer.ts';
import { openIn, openRoles } from '../../../../content/model/summary/open-roles.ts';
import { BEFORE_DAY, NEWEST_DAY } from '../../support/newest-day.ts';
import { realIndex } from '../../support/real-index.ts';

const openOf = (subject: Subject, question: Question): string[] =>
  openIn(realIndex, findingsFor(realIndex, subject, NEWEST_DAY), question).map(
    ({ obligation }) => obligation.id,
  );

test('whichever paragraph of Art. 32 it is, one may reach an operator of critical infrastructure', () => {
  const subject: Subject = { kind: 'class', id: 'critical-infrastructure-operators' };
  expect(openOf(subject, 'asked')).toEqual(['request-for-cooperation', 'request-to-others']);
  expect(openOf(subject, 'subject')).toEqual([]);
});

test.each(['nisc', 'strategic-headquarters'])(
  '%s may be audited and notified as a 国の行政機関',
  (id) => {
    const subject: Subject = { kind: 'entity', id };
    expect(openOf(subject, 'subject')).toEqual(expect.arrayContaining(['incident-system-failure']));
    expect(openOf(subject, 'own')).toContain('improve-after-audit');
  },
);

describe('every subject on both days', () => {
  const all = [BEFORE_DAY, NEWEST_DAY].flatMap((day) =>
    subjectsOf(realIndex).map((subject) => findingsFor(realIndex, subject, day)),
  );

  test('an undetermined finding may belong to a question, and a determined one does not', () => {
    const wrong = all.flat().flatMap((finding) => {
      const open = openRoles(realIndex, finding).length > 0;
      return open === (finding.verdict === 'undetermined')
        ? []
        : [`${finding.subject.id} ${finding.obligation.id} ${finding.as_of}`];
    });
    expect(wrong).toEqual([]);
  });
});
