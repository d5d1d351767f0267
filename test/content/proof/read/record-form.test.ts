import { expect, test } from 'vitest';
import { readContent } from '../../../../content/proof/read/read.ts';
import {
  formProblems,
  formsOf,
  jsonOf,
  recordsByFile,
  recordText,
} from '../../../../content/proof/read/record-form.ts';
import { realContent, realFiles } from '../../support/real-content.ts';

const FILE = 'content/data/actors/state.json';
const problemsOf = (text: string) => {
  const { content } = readContent(new Map([['actors/state.json', text]]));
  return formProblems(FILE, text, {
    json: jsonOf(text),
    parsed: recordsByFile(content).get(FILE),
  });
};

const STATE = `{
  "id": "state",
  "name": "国",
  "summary": "国。",
  "definitions": [],
  "subject": null
}
`;

const form = (at: string) => ({
  file: FILE,
  at,
  message:
    'The file is not in the one form of a record: fields in the order of the schema, two spaces, line feeds, no mark at its beginning.',
  remedy: 'Run `npm run fix`, which writes the form anew, and read what it changed.',
});

test('every file of the content is in its form', () => {
  expect(formsOf(realFiles, realContent)).toEqual([]);
});

test('a record has its fields on lines of their own; an array without records is one line while it fits', () => {
  const short = Array.from({ length: 20 }, () => '国');
  const value = { a: [], b: {}, c: [[1, 2], [3]], d: [{ e: 1.5 }], f: [null, true], g: short };
  expect(recordText(value, value)).toBe(
    [
      '{',
      '  "a": [],',
      '  "b": {},',
      '  "c": [[1, 2], [3]],',
      '  "d": [',
      '    {',
      '      "e": 1.5',
      '    }',
      '  ],',
      '  "f": [null, true],',
      '  "g": [',
      // A 国 takes two columns: twenty of them with their marks are more than a line.
      ...short.map((entry, i) => `    "${entry}"${i < 19 ? ',' : ''}`),
      '  ]',
      '}',
      '',
    ].join('\n'),
  );
});

test('fields stand in the order of the schema, unknown ones last', () => {
  expect(recordText({ z: 1, b: [{ d: 1, c: 2 }], a: 3 }, { a: 0, b: [{ c: 0, d: 0 }] })).toBe(
    recordText(
      JSON.parse('{"a": 3, "b": [{"c": 2, "d": 1}], "z": 1}'),
      JSON.parse('{"a": 3, "b": [{"c": 2, "d": 1}]}'),
    ),
  );
  expect(Object.keys(JSON.parse(recordText({ z: 1, b: 2, a: 3 }, { a: 0, b: 0 })))).toEqual([
    'a',
    'b',
    'z',
  ]);
});

test('a file in its form has no problem', () => {
  expect(problemsOf(STATE)).toEqual([]);
});

test.each([
  ['line feeds of Windows', STATE.replaceAll('\n', '\r\n'), 'line 1'],
  ['no line feed at the end', STATE.trimEnd(), 'line 8'],
  ['a line more', `${STATE}\n`, 'line 9'],
  ['four spaces', STATE.replace('  "name"', '    "name"'), 'line 3'],
  ['an escaped character', STATE.replace('"国"', '"\\u56fd"'), 'line 3'],
  [
    'another order',
    STATE.replace('  "id": "state",\n  "name": "国",', '  "name": "国",\n  "id": "state",'),
    'line 2',
  ],
])('%s: the first line that differs is named', (_, text, at) => {
  expect(problemsOf(text)).toEqual([form(at)]);
});

test('a field that stands twice is named, and the bytes are not compared until it is mended', () => {
  expect(problemsOf(STATE.replace('  "name": "国",', '  "name": "州",\n  "name": "国",'))).toEqual([
    {
      file: FILE,
      at: 'name',
      message: 'The field stands twice in one record; JSON would take the last and hide the first.',
      remedy: 'Read both values and keep the one that is right.',
    },
  ]);
});

test.each([
  ['国。', '国\u202e。', 'has U+202E at character 2, which cannot be seen or says nothing'],
  ['国。', '国\u3000。', 'has U+3000 at character 2, a space other than U+0020'],
  ['国。', '国か\u3099。', 'is not in Unicode normalisation form C'],
])('a string with characters that are not what they seem is named: %j, %j', (from, to, fault) => {
  expect(problemsOf(STATE.replace(from, to))).toEqual([
    {
      file: FILE,
      at: 'summary',
      message: `The string ${fault}.`,
      remedy: 'Write the string anew by hand; what is pasted often brings such characters along.',
    },
  ]);
});

test('an escape hides nothing, and U+3000 passes only in words of the source', () => {
  const text =
    '{"a": "\\u202e", "quote": "年\\u3000月", "marks": ["\\u3000"], "b": [{"text": "\\u3000", "spans": []}, {"text": "\\u3000"}]}';
  expect(
    formProblems(FILE, text, { json: JSON.parse(text), parsed: undefined }).map(({ at }) => at),
  ).toEqual(['a', 'b.1.text']);
});

test('a file that is no JSON or no record of its folder is left to its reader', () => {
  const files = new Map([
    ['actors/broken.json', '{'],
    ['actors/other.json', '{"id":   "other"}'],
    ['sources/notes.txt', '\u202e'],
  ]);
  expect(formsOf(files, readContent(files).content)).toEqual([]);
});
