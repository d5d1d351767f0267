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
        'actors, ministers, terms, obligations, discrepancies, later-changes, concordances, silences, columns, page-layout, ' +
        'reference-exceptions, dataset-changes, procedures, pins, witnesses, name-endings, official-words, topics, answers, interactions, ' +
        'lanes, page-sections, kind-questions, key-questions).',
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

test('no file makes a content with every kind of record and none of it', () => {
  expect(readContent(new Map())).toEqual({
    problems: [],
    content: {
      sources: [],
      instruments: [],
      provisions: [],
      lists: [],
      entities: [],
      classes: [],
      actors: [],
      ministers: [],
      terms: [],
      obligations: [],
      discrepancies: [],
      'later-changes': [],
      concordances: [],
      silences: [],
      columns: [],
      'page-layout': [],
      'reference-exceptions': [],
      'dataset-changes': [],
      procedures: [],
      pins: [],
      witnesses: [],
      'name-endings': [],
      'official-words': [],
      topics: [],
      answers: [],
      interactions: [],
      lanes: [],
      'page-sections': [],
      'kind-questions': [],
      'key-questions': [],
      transcripts: new Map(),
    },
  });
});

const actor = (id: string) => ({ id, name: id, summary: '', definitions: [], subject: null });
const file = (id: string): [string, string] => [`actors/${id}.json`, JSON.stringify(actor(id))];
const IDS = ['a', 'b', 'c', 'd'];

test.each([[['a', 'b', 'c', 'd']], [['d', 'c', 'b', 'a']], [['c', 'a', 'd', 'b']]])(
  'records stand in the order of their files’ names, read as %s',
  (read) => {
    expect(readContent(new Map(read.map(file))).content.actors).toEqual(
      IDS.map((id) => ({ file: `content/data/actors/${id}.json`, record: actor(id) })),
    );
  },
);

test('a transcript stands under the name of its file, whole and by lines', () => {
  const { content, problems } = readContent(
    new Map([
      ['sources/minutes-2016.txt', '評価規則\n第二条\n'],
      ['sources/annex.txt', '別表'],
    ]),
  );
  expect(problems).toEqual([]);
  expect(content.sources).toEqual([]);
  expect([...content.transcripts]).toEqual([
    ['annex', { text: '別表', lines: ['別表'] }],
    ['minutes-2016', { text: '評価規則\n第二条\n', lines: ['評価規則', '第二条'] }],
  ]);
});

test('a record of a source is no transcript', () => {
  const record = {
    ...{ id: 'minutes', title: '会議資料', publisher: '本部', date: '2016-10-12' },
    ...{ file: 'minutes.txt', sha256: '0'.repeat(64), note: '' },
    parts: [{ id: '1', title: '評価規則', lines: [1, 8] }],
  };
  const { content, problems } = readContent(
    new Map([['sources/minutes.json', JSON.stringify(record)]]),
  );
  expect(problems).toEqual([]);
  expect(content.sources).toEqual([{ file: 'content/data/sources/minutes.json', record }]);
  expect([...content.transcripts]).toEqual([]);
});
