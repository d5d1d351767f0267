import { expect, test } from 'vitest';
import type { Clause, Obligation } from '../../../../content/model/schema/obligation.ts';
import { officesFollowParties } from '../../../../content/proof/checks/offices-follow-parties.ts';
import { realContent } from '../../support/real-content.ts';
import { smallContent } from '../../support/small-content.ts';
import { clause, phase, rule } from '../../support/small-rules.ts';

test('the real content passes', async () => {
  expect(await officesFollowParties(realContent)).toEqual([]);
});

const faults = async (parties: Partial<Obligation>, ...clauses: Clause[]) =>
  officesFollowParties(
    smallContent({ obligations: [rule('one', { ...parties, phases: [phase({ clauses })] })] }),
  );

const fault = (at: string, message: string) => ({
  file: 'content/data/obligations/one.json',
  at: `phases.0.clauses.${at}`,
  message,
  remedy: 'Compare with the words: correct the clause, or the parties of the rule.',
});

const headquarters = (office: string | null) => clause(['strategic-headquarters'], { office });

test('本部長 stands in the clause exactly where the chief acts', async () => {
  expect(
    await faults({ actor: ['headquarters-chief'] }, headquarters('本部長'), headquarters(null)),
  ).toEqual([fault('1.office', 'The rule is of 本部長, and the clause does not say so.')]);
  expect(
    await faults({ actor: ['strategic-headquarters'] }, headquarters('本部長'), headquarters(null)),
  ).toEqual([fault('0.office', 'The clause names 本部長, and the rule is of the Headquarters.')]);
});

test('長 stands where heads of organs act or are asked, but not where they are only concerned', async () => {
  const organs = (role: Clause['role'], office: string | null) =>
    clause(['national-administrative-organs'], { role, office });
  const message = 'The rule is of or to the heads of organs (長), and the clause names no 長.';
  const heads = ['heads-of-relevant-administrative-organs'];
  const clauses = [organs('bearer', '長'), organs('addressee', null), organs('concerned', null)];
  expect([
    await faults({ actor: heads }, ...clauses),
    await faults({ counterparty: heads }, ...clauses),
    await faults({ concerns: heads }, ...clauses),
    await faults(
      { actor: heads },
      clause(['national-administrative-organs'], {
        role: null,
        verdict: 'undetermined',
        reason: 'term_open',
      }),
    ),
  ]).toEqual([[fault('1.office', message)], [fault('1.office', message)], [], []]);
});

test('a clause goes by both heads exactly where the ministry is asked as well', async () => {
  const agencies = (via: Clause['via'], role: Clause['role'] = 'addressee') =>
    clause(['incorporated-administrative-agencies'], { role, via });
  expect(
    await faults(
      { counterparty: ['supervising-administrative-organs'] },
      agencies('ministry_and_body'),
      agencies('direct'),
      agencies(null, 'concerned'),
    ),
  ).toEqual([
    fault(
      '1.via',
      'The rule is to the ministry as well, and the clause does not go by both heads.',
    ),
  ]);
  expect(await faults({}, agencies('ministry_and_body'), agencies('direct'))).toEqual([
    fault(
      '0.via',
      'The clause goes by the heads of ministry and body, and the rule is not to both.',
    ),
  ]);
});
