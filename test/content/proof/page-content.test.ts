import { expect, test } from 'vitest';
import { compilePageContent } from '../../../content/proof/page-content.ts';
import { realContent } from '../support/real-content.ts';
import { smallContent } from '../support/small-content.ts';

const filed = <T>(...records: T[]) => records.map((record) => ({ file: 'x.json', record }));
const question = (id: string, order: number) => ({ id, order, title: '', hint: '', ways: [] });

test('nothing makes nothing', () => {
  expect(compilePageContent(smallContent({}))).toEqual({
    answers: [],
    interactions: [],
    lanes: [],
    sections: [],
    kind_questions: [],
    key_questions: [],
  });
});

test('records stand in their order, however the files are called', () => {
  const [first, second, tenth] = [question('z', 1), question('a', 2), question('b', 10)];
  const content = smallContent({ 'kind-questions': filed(tenth, second, first) });
  expect(compilePageContent(content).kind_questions).toEqual([first, second, tenth]);
});

test('every record of these folders is in it, and no other', () => {
  const { answers, interactions, lanes, sections, kind_questions, key_questions } =
    compilePageContent(realContent);
  expect(
    [answers, interactions, lanes, sections, kind_questions, key_questions].map(
      ({ length }) => length,
    ),
  ).toEqual(
    (
      [
        'answers',
        'interactions',
        'lanes',
        'page-sections',
        'kind-questions',
        'key-questions',
      ] as const
    ).map((folder) => realContent[folder].length),
  );
});
