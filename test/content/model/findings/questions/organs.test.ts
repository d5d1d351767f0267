import { expect, test } from 'vitest';
import { findingsFor } from '../../../../../content/model/findings/findings.ts';
import { realIndex } from '../../../support/real-index.ts';

const NATIONAL = 'national-administrative-organs';

/** Rules of the amended state with a clause that applies to 国の行政機関, and whether another clause names the organ. */
const reaching = (organ: string): string[] =>
  realIndex.corpus.obligations
    .filter(({ phases }) => {
      const clauses = phases.find(({ version }) => version === '2016')?.clauses ?? [];
      return (
        clauses.some(({ to, verdict }) => to.includes(NATIONAL) && verdict === 'applies') &&
        !clauses.some(({ to }) => to.includes(organ))
      );
    })
    .map(({ id }) => id);

test.each(['nisc', 'strategic-headquarters'])(
  'whether %s is itself a 国の行政機関 is open exactly where a rule applies to those and does not name it',
  (organ) => {
    const open = findingsFor(realIndex, { kind: 'entity', id: organ }, '2016-10-21').filter(
      // Where a clause itself leaves it open for lack of a text, its chain ends in the rule.
      ({ reason, because }) => reason === 'text_not_held' && because.at(-1)?.to === NATIONAL,
    );
    expect(open.map(({ obligation }) => obligation.id)).toEqual(reaching(organ));
    expect(open.length).toBeGreaterThan(5);
    for (const { verdict, because } of open) {
      expect(verdict).toBe('undetermined');
      expect(because.map(({ edge, from, to }) => [edge, from, to])).toEqual([
        ['left_open', organ, NATIONAL],
      ]);
    }
  },
);
