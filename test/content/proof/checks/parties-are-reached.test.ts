import { expect, test } from 'vitest';
import type { Clause, Obligation, Phase } from '../../../../content/model/schema/obligation.ts';
import { partiesAreReached } from '../../../../content/proof/checks/parties-are-reached.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { instrument, refOf, smallContent } from '../../support/small-content.ts';
import { clause, phase, rule } from '../../support/small-rules.ts';

test('the real content passes', async () => {
  expect(await partiesAreReached(realContent)).toEqual([]);
});

const FILE = 'content/data/obligations/one.json';
const REMEDY =
  'Compare with the words: correct the clause, or actor, performed_by, counterparty or concerns of the rule.';
const fault = (at: string, message: string) => ({ file: FILE, at, message, remedy: REMEDY });

const { actors } = realContent;
const found = async (parties: Partial<Obligation>, clauses: Clause[], held: Partial<Phase> = {}) =>
  partiesAreReached(
    smallContent({
      actors,
      instruments: [instrument('policy', { '2015': ['2015-05-25'], '2016': ['2016-10-21'] })],
      obligations: [
        rule('one', {
          ...parties,
          phases: [phase({ provisions: [refOf('policy/2016/sec_1')], clauses, ...held })],
        }),
      ],
    }),
  );

const PARTIES = {
  actor: ['headquarters-chief', 'state'],
  performed_by: ['nisc', 'ipa'],
  counterparty: ['competent-ministries'],
  concerns: ['designated-corporations'],
};
const CLAUSES = [
  clause(['strategic-headquarters']),
  clause(['nisc', 'ipa']),
  clause(['national-administrative-organs'], { role: 'addressee' }),
  clause(['designated-corporations'], { role: 'subject' }),
];

test('a rule whose parties are all reached as they are named has no fault; 国 has no page of its own', async () => {
  expect(await found(PARTIES, CLAUSES)).toEqual([]);
});

test('a dropped clause is told by the party it leaves', async () => {
  expect(await Promise.all(CLAUSES.map((_, i) => found(PARTIES, CLAUSES.toSpliced(i, 1))))).toEqual(
    [
      [fault('actor', 'No clause reaches "headquarters-chief" as the one that acts.')],
      [
        fault('performed_by', 'No clause reaches "nisc" as the one that acts.'),
        fault('performed_by', 'No clause reaches "ipa" as the one that acts.'),
      ],
      [fault('counterparty', 'No clause reaches "competent-ministries".')],
      [fault('concerns', 'No clause reaches "designated-corporations".')],
    ],
  );
});

test.each<[Clause['role'], string]>([
  ['bearer', 'acts, and the rule does not name it as actor or performed_by'],
  ['addressee', 'is asked, and the rule does not name it as counterparty'],
  ['recipient', 'is given to, and the rule does not name it as counterparty'],
])('a role that slipped to %s is told', async (role, said) => {
  const clauses = CLAUSES.with(3, clause(['designated-corporations'], { role }));
  expect(await found(PARTIES, clauses)).toEqual([
    fault('phases.0.clauses.3', `By this clause "designated-corporations" ${said}.`),
  ]);
});

test('who is examined is a counterparty or one whom the rule is about', async () => {
  const clauses = [...CLAUSES, clause(['others', 'nisc'], { role: 'subject' })];
  const said =
    'is examined or designated, and the rule does not name it as counterparty or concerns.';
  expect(await found(PARTIES, clauses)).toEqual([
    fault('phases.0.clauses.4', `By this clause "others" ${said}`),
    fault('phases.0.clauses.4', `By this clause "nisc" ${said}`),
  ]);
});

test('an actor is reached where the question is left open, or where its persons are bound; not where it is only concerned', async () => {
  const of = (held: Partial<Clause>) => [clause(['contractors'], held)];
  const parties = { actor: ['contractor-personnel'] };
  expect([
    await found(parties, of({ verdict: 'undetermined', role: null, reason: 'term_open' })),
    await found(parties, of({ role: 'concerned', office: '役員', binds_persons: true })),
    await found(parties, of({ role: 'concerned', office: '役員' })),
    await found({ performed_by: ['ipa'] }, of({})),
  ]).toEqual([
    [],
    [],
    [fault('actor', 'No clause reaches "contractor-personnel" as the one that acts.')],
    [],
  ]);
});

test('an older text, and a phase whose words are not held, may name others', async () => {
  expect([
    await found(PARTIES, [], { version: '2015' }),
    await found(PARTIES, [], { basis: 'inferred' }),
  ]).toEqual([[], []]);
});

test('a party that slipped in a real rule is told on both sides', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.obligations, 'obligations/request-for-cooperation').actor = ['nisc'];
    recordIn(altered.obligations, 'obligations/request-for-cooperation').performed_by = [];
  });
  expect((await partiesAreReached(content)).map(({ message }) => message)).toEqual([
    'By this clause "strategic-headquarters" acts, and the rule does not name it as actor or performed_by.',
  ]);
});
