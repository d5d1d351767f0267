import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingFor } from '../../../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../../../content/model/findings/subjects.ts';
import { indexOf } from '../../../support/index-of.ts';
import { realContent } from '../../../support/real-content.ts';
import { realIndex } from '../../../support/real-index.ts';

const again = indexOf({ ...realContent, obligations: [...realContent.obligations].reverse() });

const day = fc
  .date({
    min: new Date('2015-02-10'),
    max: new Date('2027-12-31'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

test('a finding depends on nothing but subject, rule and day', () => {
  const asked = fc.record({
    subject: fc.constantFrom(...subjectsOf(realIndex)),
    obligation: fc.constantFrom(...realIndex.obligations.keys()),
    day,
  });
  fc.assert(
    fc.property(asked, ({ subject, obligation, day }) => {
      const first = findingFor(realIndex, subject, obligation, day);
      expect(findingFor(realIndex, subject, obligation, day)).toEqual(first);
      // Neither on the order in which files were read nor on what was asked before.
      expect(findingFor(again, subject, obligation, day)).toEqual(first);
    }),
    { numRuns: 500 },
  );
});
