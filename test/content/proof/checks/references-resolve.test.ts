import { expect, test } from 'vitest';
import { referencesResolve } from '../../../../content/proof/checks/references-resolve.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await referencesResolve(realContent)).toEqual([]);
});

test('an id that names nothing fails where it stands', async () => {
  const content = alteredContent((altered) => {
    const clause = recordIn(altered.obligations, 'obligations/report-after-audit').phases[1]
      ?.clauses[0];
    if (clause) clause.terms = ['audit-policy-2016-every-organ'];
  });
  expect(await referencesResolve(content)).toEqual([
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases.1.clauses.0.terms.0',
      message: '"audit-policy-2016-every-organ" names no record in content/data/terms.',
      remedy: 'Correct the id, or add the record it names.',
    },
  ]);
});

test('an actor that nobody is fails', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.obligations, 'obligations/request-for-cooperation').actor = ['headquarters'];
  });
  expect(await referencesResolve(content)).toEqual([
    {
      file: 'content/data/obligations/request-for-cooperation.json',
      at: 'actor.0',
      message: '"headquarters" names no record in content/data/entities, classes or actors.',
      remedy: 'Correct the id, or add the record it names.',
    },
  ]);
});
