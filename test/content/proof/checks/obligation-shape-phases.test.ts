import { expect, test } from 'vitest';
import type { Phase } from '../../../../content/model/schema/obligation.ts';
import { obligationShape } from '../../../../content/proof/checks/obligation-shape.ts';
import { refOf, smallContent } from '../../support/small-content.ts';
import { clause, phase, rule } from '../../support/small-rules.ts';

const GROUND = { provisions: [refOf('act/2016/art_1')] };
const LIMIT: Phase['limit'] = {
  ...{ words: { eid: 'art_1', quote: null }, covers: ['body'], statement: '文。' },
};

test.each<[string, Partial<Phase>, string | null]>([
  ['words that are held, with their limit', { ...GROUND, limit: LIMIT }, null],
  ['nothing but its ground, where it is inferred', { ...GROUND, basis: 'inferred' }, null],
  [
    'a ground of another version',
    { provisions: [refOf('act/2015/art_1'), refOf('act/2016/art_1')], limit: LIMIT },
    'The principal provision is of another version than the phase.',
  ],
  [
    'words that are held without limit',
    GROUND,
    'A phase whose words are held has no words that draw its limit.',
  ],
  [
    'clauses though it is inferred',
    { ...GROUND, basis: 'inferred', clauses: [clause(['body'])] },
    'A phase that is only inferred has clauses or a limit.',
  ],
  [
    'a limit though it is inferred',
    { ...GROUND, basis: 'inferred', limit: LIMIT },
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
