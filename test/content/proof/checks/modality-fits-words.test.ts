import { expect, test } from 'vitest';
import type { Obligation } from '../../../../content/model/schema/obligation.ts';
import { modalityFitsWords } from '../../../../content/proof/checks/modality-fits-words.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { smallContent } from '../../support/small-content.ts';
import { clause, phase, rule } from '../../support/small-rules.ts';

const remedy = 'Say what the words say, no more.';
const file = 'content/data/obligations/request-for-cooperation.json';

test('the real content passes', async () => {
  expect(await modalityFitsWords(realContent)).toEqual([]);
});

test('「求めることができる」 as a duty fails', async () => {
  const content = alteredContent(({ obligations }) => {
    recordIn(obligations, 'obligations/request-for-cooperation').modality = 'duty';
  });
  expect(await modalityFitsWords(content)).toEqual([
    {
      file,
      at: 'phases.1.key_phrase',
      message: '「求めることができる」 makes a power, not a duty.',
      remedy,
    },
  ]);
});

test('a rule of a decision as a duty fails', async () => {
  const content = alteredContent(({ obligations }) => {
    recordIn(obligations, 'obligations/report-after-audit').modality = 'duty';
  });
  expect(await modalityFitsWords(content)).toEqual([
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'modality',
      message: 'Only a statute makes a duty; the rank is decision.',
      remedy,
    },
  ]);
});

test.each([
  '代表者は求めに応じなければならない。',
  '求めに応じる義務がある。',
  '協力する義務を負う。',
])('a power explained as 「%s」 fails', async (explanation) => {
  const content = alteredContent(({ obligations }) => {
    recordIn(obligations, 'obligations/request-for-cooperation').explanation = explanation;
  });
  expect(await modalityFitsWords(content)).toEqual([
    { file, at: 'explanation', message: 'The sentence makes a duty of a power.', remedy },
  ]);
});

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
