import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ColumnType } from '../api/resource/columns.ts';
import type { FlatTable } from './tables/table.ts';

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT NOT NULL',
  'text?': 'TEXT',
  int: 'INTEGER NOT NULL',
  'int?': 'INTEGER',
};

const names = (columns: readonly string[]): string =>
  columns.map((column) => `"${column}"`).join(', ');

/** `CREATE TABLE` of a table; STRICT, so that a wrong type is refused and not converted. */
export const createSql = ({ name, columns, key, foreign, unique }: FlatTable): string => {
  const lines = [
    ...Object.entries(columns).map(([column, type]) => `"${column}" ${SQL_TYPES[type]}`),
    `PRIMARY KEY (${names(key)})`,
    ...(unique.length > 0 ? [`UNIQUE (${names(unique)})`] : []),
    ...foreign.map(
      ({ columns: from, table, to }) =>
        `FOREIGN KEY (${names(from)}) REFERENCES "${table}" (${names(to)})`,
    ),
  ];
  return `CREATE TABLE "${name}" (\n  ${lines.join(',\n  ')}\n) STRICT`;
};

/** A text that can be found: `id` names the record, `html` its page on the site. */
export type Findable = { type: string; id: string; title: string; text: string; html: string };

const fill = (db: DatabaseSync, { name, columns, rows }: FlatTable): void => {
  const columnNames = Object.keys(columns);
  const insert = db.prepare(
    `INSERT INTO "${name}" (${names(columnNames)}) VALUES (${columnNames.map(() => '?').join(', ')})`,
  );
  for (const row of rows) insert.run(...columnNames.map((column) => row[column] ?? null));
};

const check = (db: DatabaseSync): void => {
  const dangling = db.prepare('PRAGMA foreign_key_check').all();
  if (dangling.length > 0)
    throw new Error(
      `${dangling.length} rows of the SQLite file name a row that is not there: ${JSON.stringify(dangling.slice(0, 3))}`,
    );
  const [{ integrity_check } = {}] = db.prepare('PRAGMA integrity_check').all();
  if (integrity_check !== 'ok') throw new Error(`The SQLite file is broken: ${integrity_check}`);
};

const write = (
  path: string,
  tables: readonly FlatTable[],
  findables: readonly Findable[],
): void => {
  const db = new DatabaseSync(path);
  try {
    // No journal, and one page size whatever the platform's default: the file's bytes depend on the rows alone.
    db.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA foreign_keys = OFF; BEGIN');
    for (const table of tables) db.exec(createSql(table));
    db.exec(
      "CREATE VIRTUAL TABLE search USING fts5(type UNINDEXED, id UNINDEXED, title, text, html UNINDEXED, tokenize = 'trigram')",
    );
    for (const table of tables) fill(db, table);
    const insert = db.prepare('INSERT INTO search VALUES (?, ?, ?, ?, ?)');
    for (const { type, id, title, text, html } of findables)
      insert.run(type, id, title, text, html);
    db.exec("INSERT INTO search (search) VALUES ('optimize')");
    db.exec('COMMIT; VACUUM');
    check(db);
  } finally {
    db.close();
  }
};

/**
 * One SQLite file of all tables, with foreign keys and a full-text index: `search` takes MATCH for three characters
 * and more, LIKE for two. Throws where a key names no row.
 */
export const sqliteOf = async (
  tables: readonly FlatTable[],
  findables: readonly Findable[],
): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'kihonho-'));
  try {
    const path = join(folder, 'kihonho.sqlite');
    write(path, tables, findables);
    return new Uint8Array(await readFile(path));
  } finally {
    await rm(folder, { recursive: true });
  }
};
