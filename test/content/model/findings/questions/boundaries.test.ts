import { expect, test } from 'vitest';
import type { Subject } from '../../../../../content/model/findings/finding.ts';
import { findingsFor } from '../../../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../../../content/model/findings/subjects.ts';
import { realIndex } from '../../../support/real-index.ts';

/** Findings of a subject without the day asked, which some sentences repeat. */
const timeless = (subject: Subject, day: string): string =>
  JSON.stringify(findingsFor(realIndex, subject, day)).replaceAll(day, 'DAY');

const changed = (a: string, b: string): string[] =>
  subjectsOf(realIndex)
    .filter((subject) => timeless(subject, a) !== timeless(subject, b))
    .map(({ id }) => id);

/** Days between boundaries; a start day itself is named in sentences and cannot be compared by its text. */
test.each([
  ['2015-02-11', '2015-05-24'],
  ['2015-05-26', '2015-09-24'],
  ['2015-09-26', '2016-01-24'],
  ['2016-01-26', '2016-06-30'],
  ['2016-02-29', '2016-10-20'],
  ['2016-10-22', '2016-10-31'],
  ['2016-12-31', '2019-03-31'],
])('nothing changes between %s and %s', (a, b) => {
  expect(changed(a, b)).toEqual([]);
});

const verdicts = (subject: Subject, day: string): string[] =>
  findingsFor(realIndex, subject, day).map(
    ({ verdict, role, reason }) => `${verdict} ${role ?? reason}`,
  );

/** Instruments on whose rules a verdict differs between two days. */
const instrumentsChanged = (a: string, b: string): string[] => {
  const found = subjectsOf(realIndex).flatMap((subject) => {
    const [before, after] = [verdicts(subject, a), verdicts(subject, b)];
    return realIndex.corpus.obligations
      .filter((_, i) => before[i] !== after[i])
      .map(({ phases }) => phases[0]?.provisions[0]?.instrument ?? '');
  });
  return [...new Set(found)].sort();
};

test.each([
  ['2015-05-24', '2015-05-25', ['audit-policy']],
  ['2015-09-24', '2015-09-25', ['audit-policy']],
  ['2016-01-24', '2016-01-25', ['reinforcement-policy-2016']],
  [
    '2016-10-20',
    '2016-10-21',
    [
      'audit-policy',
      'basic-act',
      'incident-evaluation-rules',
      'information-provision-rules',
      'overview-2016',
    ],
  ],
])('from %s to %s verdicts change just on what begins then', (a, b, instruments) => {
  expect(instrumentsChanged(a, b)).toEqual(instruments);
});

test.each(['2015-02-11', '2015-05-25', '2015-09-26', '2016-01-25', '2016-10-21'])(
  'a boundary day has the verdicts of the day after it: %s',
  (day) => {
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect(instrumentsChanged(day, next)).toEqual([]);
  },
);
