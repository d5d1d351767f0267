import { expect, test } from 'vitest';
import { statementsNameTheirSubject } from '../../../../content/proof/checks/statements-name-their-subject.ts';
import { realContent } from '../../support/real-content.ts';
import { smallContent } from '../../support/small-content.ts';
import { clause, phase, rule } from '../../support/small-rules.ts';

test('the real content passes', async () => {
  expect(await statementsNameTheirSubject(realContent)).toEqual([]);
});

const faults = async (...phases: ReturnType<typeof phase>[]) =>
  statementsNameTheirSubject({
    ...realContent,
    obligations: smallContent({ obligations: [rule('one', { phases })] }).obligations,
  });

const fault = (at: string, message: string, remedy: string) => ({
  file: 'content/data/obligations/one.json',
  at: `phases.${at}.statement`,
  message,
  remedy,
});

const nameless = (at: string) =>
  fault(
    at,
    'The sentence does not name the subject it is about.',
    'Write {subject} where its name stands.',
  );

test('every statement and limit has the name of the subject in it', async () => {
  const limit = (statement: string) => ({
    words: { eid: 'art_1', quote: null },
    covers: [],
    statement,
  });
  expect(
    await faults(
      phase({
        clauses: [
          clause(['designated-corporations'], { statement: '{subject}は報告する。' }),
          clause(['designated-corporations'], { statement: '当該機関は報告する。' }),
        ],
        limit: limit('{subject}は挙げられていない。'),
      }),
      phase({ limit: limit('挙げられていない。') }),
    ),
  ).toEqual([nameless('0.clauses.1'), nameless('1.limit')]);
});

test('the kind that a term is said to contain is the kind of the clause', async () => {
  const statement = '独立行政法人も「行政機関等」に含まれるので、{subject}は報告する。';
  expect(
    await faults(
      phase({
        clauses: [
          clause(['incorporated-administrative-agencies'], { statement }),
          clause(['designated-corporations', 'nisc'], { statement }),
          // Words that are the name of no kind say nothing of one.
          clause(['designated-corporations'], { statement: '{subject}の長も「長」に含まれる。' }),
        ],
      }),
    ),
  ).toEqual([
    fault(
      '0.clauses.1',
      'The sentence is about "incorporated-administrative-agencies", and the clause is of "designated-corporations", "nisc".',
      'Compare with the words: correct the sentence, or the parties of the clause.',
    ),
  ]);
});
