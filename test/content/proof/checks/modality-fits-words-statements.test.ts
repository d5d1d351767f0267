import { expect, test } from 'vitest';
import type { Obligation } from '../../../../content/model/schema/obligation.ts';
import { modalityFitsWords } from '../../../../content/proof/checks/modality-fits-words.ts';
import { smallContent } from '../../support/small-content.ts';
import { clause, phase, rule } from '../../support/small-rules.ts';

/** A rule of this modality; the last of its statements is given, those before it say nothing of the kind. */
const contentOf = (modality: Obligation['modality'], statement: string) =>
  smallContent({
    obligations: [
      rule('rule', {
        modality,
        phases: [
          phase({ version: '2015', clauses: [clause(['body'])] }),
          phase({ clauses: [clause(['body']), clause(['body'], { statement })] }),
        ],
      }),
    ],
  });

test('every statement of a power is read: none makes a duty of it', async () => {
  const duty = '求められた者は応じなければならない。';
  expect(await modalityFitsWords(contentOf('power', duty))).toEqual([
    {
      ...{ file: 'content/data/obligations/rule.json', at: 'phases.1.clauses.1.statement' },
      message: 'The sentence makes a duty of a power.',
      remedy: 'Say what the words say, no more.',
    },
  ]);
  expect(await modalityFitsWords(contentOf('duty', duty))).toEqual([]);
});

test('that a power makes a duty may be denied', async () => {
  const denied = '応じなければならないとは書かれていない。';
  expect(await modalityFitsWords(contentOf('power', denied))).toEqual([]);
});
