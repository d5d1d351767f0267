import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { decode } from '../../test/site/support/html-text.ts';
import type { Answered, Surfaces } from './surfaces.ts';
import type { Tally } from './tally.ts';

/** What is compared here: the rows of each list, in order. */
export const LISTS = [
  'lists: REST',
  'lists: CSV',
  'lists: MCP',
  'lists: REST of each row',
  'lists: JSON Lines',
  'lists: CSV of the downloads',
  'lists: SQLite',
  'lists: page',
] as const;

type Row = readonly [number: number, entity: string, name: string];

/** Rows as a page shows them: the anchor's number, the body that the name leads to, the name. */
const rowsIn = (html: string): Row[] =>
  [
    ...html.matchAll(
      /<tr id="row_(\d+)"[\s\S]*?<a href="\/entities\/([a-z0-9-]+)\/"[^>]*>([^<]*)<\/a>/g,
    ),
  ].map(([, number, entity = '', name = '']) => [Number(number), entity, decode(name)]);

/** Holds every list against all that shows it. */
export const compareLists = async (surfaces: Surfaces, { agree }: Tally): Promise<void> => {
  const { index, data, text, table, tool, pages, download } = surfaces;
  const lines: Answered[] = readFileSync(download('jsonl/lists.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const csv = table(readFileSync(download('csv/list_rows.csv'), 'utf8'));
  const database = new DatabaseSync(download('kihonho.sqlite'), { readOnly: true });
  const select = database.prepare(
    'SELECT row, entity, name FROM list_rows WHERE list = ? ORDER BY row',
  );
  const rowsOf = (rows: Answered[]): Row[] =>
    rows.map(({ row, entity, name }) => [Number(row), entity, name]);
  for (const { id, rows } of index.corpus.lists) {
    const wanted: Row[] = rows.map(({ row, entity, name }) => [row, entity, name.text]);
    const path = `/lists/${id}`;
    agree('lists: REST', id, rowsOf((await data(path)).rows), wanted);
    agree('lists: CSV', id, rowsOf(table(await text(`${path}.csv`))), wanted);
    const members = (await tool('list_members', { list: id })).data.rows;
    agree('lists: MCP', id, rowsOf(members), wanted);
    for (const [number, entity, name] of wanted) {
      const one = await data(`${path}/rows/${number}`);
      agree('lists: REST of each row', `${id} ${number}`, [one.entity, one.name], [entity, name]);
    }
    const line = lines.find((one) => one.id === id);
    agree('lists: JSON Lines', id, rowsOf(line?.rows ?? []), wanted);
    agree('lists: CSV of the downloads', id, rowsOf(csv.filter(({ list }) => list === id)), wanted);
    agree('lists: SQLite', id, rowsOf(select.all(id)), wanted);
    agree('lists: page', id, rowsIn(pages.get(`/lists/${id}/`) ?? ''), wanted);
  }
  database.close();
};
