import { expect, test } from 'vitest';
import type { Obligation } from '../../../content/model/schema/obligation.ts';
import { compileCorpus } from '../../../content/proof/compile.ts';
import {
  AUDITS,
  AUDITS_FOUND,
  GIVES,
  GIVES_FOUND,
  madeUpContent,
} from '../support/made-up-content.ts';
import { clause, obligation, phase } from '../support/made-up-rules.ts';

const compiled = (record: Obligation) => {
  const { corpus, problems } = compileCorpus(madeUpContent({ obligations: [record] }));
  expect(problems).toEqual([]);
  return corpus.obligations;
};

/** Words as a phase quotes them: instrument and version go without saying. */
const gives = { eid: GIVES.eid, quote: GIVES.quote };
const audits = { eid: AUDITS.eid, quote: AUDITS.quote };

test('key phrase, clauses and limit of a phase get the place of their words, and nothing else changes', () => {
  const limit = { covers: ['listed'], statement: '{subject}は外である。' };
  const record = obligation({
    phases: [
      phase({
        key_phrase: gives,
        clauses: [clause({ words: audits }), clause({ to: ['others'], words: gives })],
        limit: { ...limit, words: audits },
      }),
    ],
  });
  expect(compiled(record)).toEqual([
    {
      ...obligation(),
      phases: [
        {
          ...phase(),
          key_phrase: GIVES_FOUND,
          clauses: [
            { ...clause(), words: AUDITS_FOUND },
            { ...clause({ to: ['others'] }), words: GIVES_FOUND },
          ],
          limit: { ...limit, words: AUDITS_FOUND },
        },
      ],
    },
  ]);
});

test('a phase that quotes nothing stays as it is curated', () => {
  expect(compiled(obligation())).toEqual([obligation()]);
});

test('words are looked for in the phase’s own version, where the quotation names none', () => {
  const old = { version: '2015' as const, eid: 'art_1' };
  const record = obligation({
    phases: [
      phase({
        version: '2015',
        provisions: [{ instrument: 'rules', ...old }],
        key_phrase: { eid: 'art_1', quote: '資料を' },
      }),
      // Words of another version and, below, of another instrument than the phase's own.
      phase({ key_phrase: { ...old, quote: '求める' } }),
    ],
  });
  expect(compiled(record)[0]?.phases.map(({ key_phrase }) => key_phrase)).toEqual([
    { instrument: 'rules', ...old, quote: '資料を', source: 'minutes', spans: [[2, 6, 9]] },
    { instrument: 'rules', ...old, quote: '求める', source: 'minutes', spans: [[2, 9, 12]] },
  ]);
});

test('words of another instrument than the principal one are found where the quotation names it', () => {
  const content = madeUpContent({
    obligations: [
      obligation({
        phases: [
          phase({
            provisions: [
              { instrument: 'act', version: '2016', eid: 'art_9' },
              { instrument: 'rules', version: '2016', eid: 'art_2' },
            ],
            clauses: [clause({ words: { instrument: 'rules', ...gives } })],
          }),
        ],
      }),
    ],
  });
  const [rule] = compileCorpus(content).corpus.obligations;
  expect(rule?.phases[0]?.clauses.map(({ words }) => words)).toEqual([GIVES_FOUND]);
});
