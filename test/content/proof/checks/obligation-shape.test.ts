import { expect, test } from 'vitest';
import type { Phase } from '../../../../content/model/schema/obligation.ts';
import { obligationShape } from '../../../../content/proof/checks/obligation-shape.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { refOf, smallContent } from '../../support/small-content.ts';
import { clause, phase, rule } from '../../support/small-rules.ts';

test('the real content passes', async () => {
  expect(await obligationShape(realContent)).toEqual([]);
});

test('a clause that applies has a role; others have none; a reason stands with what is undetermined', async () => {
  const content = alteredContent((altered) => {
    const clauses =
      recordIn(altered.obligations, 'obligations/report-after-audit').phases[1]?.clauses ?? [];
    const [one, two, three] = clauses;
    if (one) one.role = null;
    if (two) two.verdict = 'does_not_apply';
    if (three) Object.assign(three, { verdict: 'undetermined', role: null });
  });
  expect(await obligationShape(content)).toEqual([
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases.1.clauses.0',
      message: 'A clause that applies has no role.',
      remedy: 'See content/model/schema/obligation.ts.',
    },
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases.1.clauses.1',
      message: 'A clause that does not apply has a role.',
      remedy: 'See content/model/schema/obligation.ts.',
    },
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases.1.clauses.2',
      message: 'A reason stands with undetermined clauses, and only there.',
      remedy: 'See content/model/schema/obligation.ts.',
    },
  ]);
});

test('what binds officers and staff binds nobody else, and says who they are', async () => {
  const content = smallContent({
    obligations: [
      rule('one', {
        phases: [
          phase({
            basis: 'told',
            provisions: [refOf('one/2016/art_1')],
            limit: { words: { eid: 'art_1', quote: null }, covers: [], statement: '文。' },
            clauses: [
              clause(['contractors'], { role: 'concerned', office: '役員', binds_persons: true }),
              clause(['contractors'], { role: 'bearer', office: '役員', binds_persons: true }),
              clause(['contractors'], { role: 'concerned', binds_persons: true }),
            ],
          }),
        ],
      }),
    ],
  });
  expect((await obligationShape(content)).map(({ at, message }) => [at, message])).toEqual(
    [1, 2].map((n) => [
      `phases.0.clauses.${n}`,
      'A clause that binds persons has the role `concerned` and says in `office` who they are.',
    ]),
  );
});

test('a row of the reading table is that of one rule only', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.obligations, 'obligations/report-after-audit').row = 'K22';
  });
  expect(await obligationShape(content)).toEqual([
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'row',
      message: 'The row K22 is also that of "improve-after-audit".',
      remedy: 'See content/model/schema/obligation.ts.',
    },
  ]);
});

test('phases stand in the order of their versions', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.obligations, 'obligations/report-after-audit').phases.reverse();
  });
  expect(await obligationShape(content)).toEqual([
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases',
      message: 'The phases are not in the order of their versions, each once.',
      remedy: 'See content/model/schema/obligation.ts.',
    },
  ]);
});

test('a held phase draws its limit', async () => {
  const content = alteredContent((altered) => {
    const phase = recordIn(altered.obligations, 'obligations/report-after-audit').phases[1];
    if (phase) phase.limit = null;
  });
  expect(await obligationShape(content)).toEqual([
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases.1',
      message: 'A phase whose words are held or told has no words that draw its limit.',
      remedy: 'See content/model/schema/obligation.ts.',
    },
  ]);
});

test('an inferred phase says nothing of its own', async () => {
  const content = alteredContent((altered) => {
    const phase = recordIn(altered.obligations, 'obligations/report-after-audit').phases[0];
    if (phase) phase.basis = 'inferred';
  });
  expect(await obligationShape(content)).toEqual([
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases.0',
      message: 'Words that make the rule stand in a phase whose words are held, and only there.',
      remedy: 'See content/model/schema/obligation.ts.',
    },
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases.0',
      message: 'A phase that is only inferred has clauses or a limit.',
      remedy: 'See content/model/schema/obligation.ts.',
    },
  ]);
});

test('a phase stands on its own version and the rule on one instrument', async () => {
  const content = alteredContent((altered) => {
    const phase = recordIn(altered.obligations, 'obligations/report-after-audit').phases[1];
    if (phase) phase.provisions.reverse();
  });
  expect(await obligationShape(content)).toEqual([
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases',
      message: 'The phases stand on different instruments.',
      remedy: 'See content/model/schema/obligation.ts.',
    },
  ]);
});

const WORDS: Phase['key_phrase'] = { eid: 'art_1', quote: '文' };
const GROUND = { provisions: [refOf('act/2016/art_1')], key_phrase: WORDS };
const LIMIT: Phase['limit'] = {
  ...{ words: { eid: 'art_1', quote: null }, covers: ['body'], statement: '文。' },
};

test.each<[string, Partial<Phase>, string | null]>([
  ['words that are held, with their limit', { ...GROUND, limit: LIMIT }, null],
  [
    'nothing but its ground, where it is inferred',
    { ...GROUND, basis: 'inferred', key_phrase: null },
    null,
  ],
  [
    'words that are told, with their limit',
    { ...GROUND, basis: 'told', key_phrase: null, limit: LIMIT },
    null,
  ],
  [
    'words that are told without limit',
    { ...GROUND, basis: 'told', key_phrase: null },
    'A phase whose words are held or told has no words that draw its limit.',
  ],
  [
    'words of its own though they are told',
    { ...GROUND, basis: 'told', limit: LIMIT },
    'Words that make the rule stand in a phase whose words are held, and only there.',
  ],
  [
    'no words though they are held',
    { ...GROUND, key_phrase: null, limit: LIMIT },
    'Words that make the rule stand in a phase whose words are held, and only there.',
  ],
  [
    'a ground of another version',
    {
      ...{ provisions: [refOf('act/2015/art_1'), refOf('act/2016/art_1')] },
      ...{ key_phrase: WORDS, limit: LIMIT },
    },
    'The principal provision is of another version than the phase.',
  ],
  [
    'words that are held without limit',
    GROUND,
    'A phase whose words are held or told has no words that draw its limit.',
  ],
  [
    'clauses though it is inferred',
    { ...GROUND, basis: 'inferred', key_phrase: null, clauses: [clause(['body'])] },
    'A phase that is only inferred has clauses or a limit.',
  ],
  [
    'a limit though it is inferred',
    { ...GROUND, basis: 'inferred', key_phrase: null, limit: LIMIT },
    'A phase that is only inferred has clauses or a limit.',
  ],
])('a phase of %s', async (_, held, message) => {
  expect(
    await obligationShape(smallContent({ obligations: [rule('rule', { phases: [phase(held)] })] })),
  ).toEqual(
    message === null
      ? []
      : [
          {
            file: 'content/data/obligations/rule.json',
            at: 'phases.0',
            message,
            remedy: 'See content/model/schema/obligation.ts.',
          },
        ],
  );
});
