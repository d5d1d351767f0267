import { expect, test } from 'vitest';
import { resolveCitation } from '../../../../content/model/citation/resolve/resolve.ts';
import { findingFor, findingsFor } from '../../../../content/model/findings/findings.ts';
import { computeMatrix } from '../../../../content/model/findings/matrix.ts';
import { subjectsOf } from '../../../../content/model/findings/subjects.ts';
import { verifyQuotation } from '../../../../content/model/quotation/quotation.ts';
import { acts, laterIndex } from '../../support/later-index.ts';
import { realIndex } from '../../support/real-index.ts';

const [third, fourth] = acts;
const { instrument } = third;

/** A day on which each of the texts that were brought in is that of the day. */
const DAYS = [third.day, '2026-09-30', fourth.day, '2026-11-29'];

test.each(DAYS)('on %s no rule of the Act applies or does not: nobody has read its text', (day) => {
  const found = new Set(
    subjectsOf(laterIndex).flatMap((subject) =>
      findingsFor(laterIndex, subject, day).map(
        ({ verdict, reason, obligation }) =>
          `${verdict} ${reason} ${obligation.provisions[0]?.instrument === instrument}`,
      ),
    ),
  );
  expect(found).toEqual(
    new Set(['undetermined not_read_yet true', 'undetermined later_version_not_held false']),
  );
});

test('a question without a day is answered as before the texts came', () => {
  const { default_day: day } = realIndex.corpus;
  expect(laterIndex.corpus.default_day).toBe(day);
  expect(computeMatrix(laterIndex, day)).toEqual(computeMatrix(realIndex, day));
  const subject = { kind: 'class', id: 'listed-corporations' } as const;
  expect(findingFor(laterIndex, subject, 'request-for-cooperation', day)).toEqual(
    findingFor(realIndex, subject, 'request-for-cooperation', day),
  );
  for (const { eid } of realIndex.corpus.provisions.filter((p) => p.instrument === instrument)) {
    const version = realIndex.instrument(instrument).home_version;
    if (realIndex.provisions.has(`${instrument}/${version}/${eid}`))
      expect(laterIndex.citation({ instrument, version, eid })).toBe(
        realIndex.citation({ instrument, version, eid }),
      );
  }
});

test('a number is that of the text of the day, and is mapped nowhere', () => {
  const found = (as_of: string) => {
    const resolution = resolveCitation(laterIndex, { citation: '法第33条第1項', as_of });
    return resolution.kind === 'provision'
      ? [resolution.provision.version, resolution.provision.eid, resolution.note]
      : resolution.kind;
  };
  expect(DAYS.map(found)).toEqual([
    [third.day, 'art_33__para_1', null],
    [third.day, 'art_33__para_1', null],
    [fourth.day, 'art_33__para_1', null],
    [fourth.day, 'art_33__para_1', null],
  ]);
});

test('words that stand in several texts are found in all of them, the newest first', () => {
  const { places, result } = verifyQuotation(laterIndex, '協力を求めることができる。') ?? {};
  const inAct = (places ?? []).filter(({ provision }) => provision.instrument === instrument);
  expect(result).toBe('EXACT');
  expect(inAct.map(({ provision }) => `${provision.version} ${provision.eid}`)).toEqual([
    `${fourth.day} art_33__para_1`,
    `${third.day} art_33__para_1`,
    `${laterIndex.instrument(instrument).home_version} art_32__para_1`,
  ]);
});
