import { expect, test } from 'vitest';
import { buildIndex, type CorpusIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { findingsFor } from '../../../../content/model/findings/findings.ts';
import { computeMatrix } from '../../../../content/model/findings/matrix.ts';
import { subjectsOf } from '../../../../content/model/findings/subjects.ts';
import type { InstrumentVersion } from '../../../../content/model/schema/instrument.ts';
import { realIndex } from '../../support/real-index.ts';

test.each(['2019-04-01', '2026-11-29'])(
  'on %s nothing applies and nothing does not: the texts of that day were not read',
  (day) => {
    const { rows } = computeMatrix(realIndex, day);
    const verdicts = rows.flatMap(({ cells }) =>
      cells.map(([verdict, role]) => [verdict, role].join()),
    );
    expect(new Set(verdicts)).toEqual(new Set(['undetermined,']));
    const reasons = subjectsOf(realIndex).flatMap((subject) =>
      findingsFor(realIndex, subject, day).map(({ reason }) => reason),
    );
    expect(new Set(reasons)).toEqual(new Set(['later_version_not_held']));
  },
);

test('on the day before, the words that were read still answer', () => {
  const { rows } = computeMatrix(realIndex, '2019-03-31');
  expect(rows).toEqual(computeMatrix(realIndex, realIndex.corpus.default_day).rows);
});

const laterVersion = (id: string): InstrumentVersion => ({
  ...{ id, label: `${id}の条文`, status: 'enforced', parts: [], note: null },
  starts: [{ date: id, certainty: 'external', basis: '', evidence: null }],
});

/** The real corpus with further versions of the Act, which nobody has read. */
const withLater = (...ids: string[]): CorpusIndex =>
  buildIndex({
    ...realIndex.corpus,
    instruments: realIndex.corpus.instruments.map((instrument) =>
      instrument.rank === 'statute'
        ? { ...instrument, versions: [...instrument.versions, ...ids.map(laterVersion)] }
        : instrument,
    ),
  });

test('a third and a fourth version that nobody has read end no rule, and make none apply', () => {
  const index = withLater('2025-07-01', '2026-10-01');
  const about = (day: string) =>
    findingsFor(index, { kind: 'class', id: 'listed-corporations' }, day)
      .filter(({ obligation }) => obligation.id === 'request-for-cooperation')
      .map(({ verdict, reason, because }) => [
        verdict,
        reason,
        because.map(({ provision }) => `${provision.version} ${provision.citation}`),
      ]);
  expect(about('2024-01-01')).toEqual([
    ['undetermined', 'later_version_not_held', ['2016 法第32条第1項']],
  ]);
  for (const day of ['2025-07-01', '2026-11-29'])
    expect(about(day)).toEqual([['undetermined', 'not_read_yet', ['2016 旧法第32条第1項']]]);
  expect(about('2016-10-21')[0]?.[0]).toBe('applies');
});

test('旧 is relative to the day: a later version makes nothing old on the day answered for without one', () => {
  const index = withLater('2026-10-01');
  const ref = { instrument: 'basic-act', version: '2016', eid: 'art_32__para_1' };
  expect([index.citation(ref), index.citation(ref, '2026-10-01')]).toEqual([
    '法第32条第1項',
    '旧法第32条第1項',
  ]);
  expect(index.citation({ ...ref, version: '2015', eid: 'art_30' })).toBe('旧法第30条');
});
