import { expect, test } from 'vitest';
import { readContent } from '../../../../content/proof/read/read.ts';

const problemsOf = (path: string, text: string) => readContent(new Map([[path, text]])).problems;

const REMEDY = {
  kind: 'Move it to the folder of its kind, or delete it.',
  schema: "See the field's comment in content/model/schema.",
};

test.each([
  'notes/ipa.json',
  'README.md',
  'terms/ipa.txt',
  'terms/ipa.json.orig',
  'sources/minutes.md',
  // A name that every object has is no folder of records.
  'constructor/ipa.json',
])('%s belongs to no kind of record; the kinds are told', (path) => {
  expect(problemsOf(path, '{}')).toEqual([
    {
      file: `content/data/${path}`,
      at: '(file)',
      message:
        'The file belongs to no kind of record (sources, instruments, provisions, lists, entities, classes, ' +
        'actors, terms, obligations, discrepancies, later-changes, concordances, silences, columns, furniture, ' +
        'reference-exceptions, dataset-changes, procedures, pins, witnesses).',
      remedy: REMEDY.kind,
    },
  ]);
});

test('a file that is JSON but no record is named as a whole', () => {
  expect(problemsOf('actors/state.json', 'null')).toEqual([
    {
      file: 'content/data/actors/state.json',
      at: '(record)',
      message: 'The value does not fit its schema: Invalid input: expected object, received null.',
      remedy: REMEDY.schema,
    },
  ]);
});

test('a fault deep in a record is named by its whole path', () => {
  const actor = { id: 'state', name: '国', summary: '', subject: null };
  const definition = { instrument: 'basic-act', version: '2016', eid: 'art_4', quote: '' };
  expect(
    problemsOf('actors/state.json', JSON.stringify({ ...actor, definitions: [definition] })),
  ).toEqual([
    {
      file: 'content/data/actors/state.json',
      at: 'definitions.0.quote',
      message:
        'The value does not fit its schema: Too small: expected string to have >=1 characters.',
      remedy: REMEDY.schema,
    },
  ]);
});

test('a faulty file hides neither the other faults nor the records of the others', () => {
  const state = { id: 'state', name: '国', summary: '', definitions: [], subject: null };
  const { content, problems } = readContent(
    new Map([
      ['actors/state.json', JSON.stringify(state)],
      ['actors/cabinet.json', '{'],
      ['notes/todo.json', '{}'],
      ['actors/bad.json', '[]'],
    ]),
  );
  expect(content.actors).toEqual([{ file: 'content/data/actors/state.json', record: state }]);
  expect(problems.map(({ file, at }) => [file, at])).toEqual([
    ['content/data/actors/bad.json', '(record)'],
    ['content/data/actors/cabinet.json', '(file)'],
    ['content/data/notes/todo.json', '(file)'],
  ]);
});

test('a byte order mark is told by its name', () => {
  expect(problemsOf('actors/state.json', '\ufeff{}')).toEqual([
    {
      file: 'content/data/actors/state.json',
      at: '(file)',
      message: 'The file begins with a byte order mark (U+FEFF), which JSON does not know.',
      remedy: 'Mend the syntax; `npm run fix` takes the mark off and formats what parses.',
    },
  ]);
});
