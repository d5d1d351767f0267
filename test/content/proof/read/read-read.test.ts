import { expect, test } from 'vitest';
import { readContent } from '../../../../content/proof/read/read.ts';

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
      terms: [],
      obligations: [],
      discrepancies: [],
      'later-changes': [],
      concordances: [],
      silences: [],
      columns: [],
      furniture: [],
      'reference-exceptions': [],
      'dataset-changes': [],
      procedures: [],
      pins: [],
      witnesses: [],
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
