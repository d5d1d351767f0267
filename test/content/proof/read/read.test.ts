import { expect, test } from 'vitest';
import { readContent } from '../../../../content/proof/read/read.ts';
import { realContent, realFiles } from '../../support/real-content.ts';

const problemsOf = (path: string, text: string) => readContent(new Map([[path, text]])).problems;

test('every file is read, one record each', () => {
  const { transcripts, ...folders } = realContent;
  const records = Object.values(folders).reduce((sum, filed) => sum + filed.length, 0);
  expect(records + transcripts.size).toBe(realFiles.size);
});

test('a file that is not JSON is named', () => {
  expect(problemsOf('terms/ipa.json', '{"id": ')).toEqual([
    {
      file: 'content/data/terms/ipa.json',
      at: '(file)',
      message: 'The file is not JSON: Unexpected end of JSON input.',
      remedy: 'Mend the syntax; `npm run fix` takes the mark off and formats what parses.',
    },
  ]);
});

test('a file that is no kind of record is named', () => {
  const [problem, ...others] = problemsOf('notes/todo.json', '{}');
  expect(others).toEqual([]);
  expect({ ...problem, message: problem?.message.slice(0, 40) }).toEqual({
    file: 'content/data/notes/todo.json',
    at: '(file)',
    message: 'The file belongs to no kind of record (s',
    remedy: 'Move it to the folder of its kind, or delete it.',
  });
});

test('a field that the schema does not know is named, and hides no other record', () => {
  const path = 'lists/annex-2016.json';
  const files = new Map(realFiles);
  files.set(path, (realFiles.get(path) ?? '').replace('"expected_rows"', '"number_of_rows"'));
  const { content, problems } = readContent(files);
  expect(problems).toEqual([
    {
      file: 'content/data/lists/annex-2016.json',
      at: 'expected_rows',
      message:
        'The value does not fit its schema: Invalid input: expected number, received undefined.',
      remedy: "See the field's comment in content/model/schema.",
    },
    {
      file: 'content/data/lists/annex-2016.json',
      at: '(record)',
      message: 'The value does not fit its schema: Unrecognized key: "number_of_rows".',
      remedy: "See the field's comment in content/model/schema.",
    },
  ]);
  expect(content.lists.map(({ record }) => record.id)).toEqual(['annex-2015', 'designated-2016']);
});

test('a 法人番号 with a wrong check digit is refused', () => {
  const path = 'entities/japan-pension-service.json';
  const wrong = (_: string, first: string, rest: string) => `"${(Number(first) % 9) + 1}${rest}"`;
  const text = (realFiles.get(path) ?? '').replace(/"(\d)(\d{12})"/, wrong);
  expect(problemsOf(path, text)).toEqual([
    {
      file: 'content/data/entities/japan-pension-service.json',
      at: 'corporate_number.value',
      message: 'The value does not fit its schema: check digit of the 法人番号 is wrong.',
      remedy: "See the field's comment in content/model/schema.",
    },
  ]);
});
