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

/** What is no letter or digit of a word: between words nothing is looked for. */
const BETWEEN_WORDS = /[^\p{L}\p{N}ー々〆〇]+/u;

/**
 * A text as words of two characters each, overlapping: 監査の実施 is 監査 査の の実 実施. The trigram index finds nothing that is
 * shorter than three; a phrase of these finds any two and more. A word of one character stays.
 */
export const cutInTwo = (text: string): string =>
  text
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '')
    .map((word) => {
      const letters = [...word];
      return letters.length === 1
        ? word
        : letters
            .slice(1)
            .map((letter, i) => `${letters[i]}${letter}`)
            .join(' ');
    })
    .join(' ');

const PLAIN_SEARCH =
  "CREATE VIRTUAL TABLE search USING fts5(type UNINDEXED, id UNINDEXED, title, text, html UNINDEXED, tokenize = 'trigram')";

/** Without its text, which `search` has under the same rowid. */
const PAIRS_SEARCH =
  "CREATE VIRTUAL TABLE search_pairs USING fts5(title, text, content = '', tokenize = 'unicode61 remove_diacritics 0')";

/** How the file is asked, in the file: one example a row, of each thing that is not seen by its tables. */
const README: readonly (readonly [about: string, how: string, example: string])[] = [
  [
    'この状態の日',
    '表findingsのas_ofの日の状態で、現行法ではない。The state of the days in findings.as_of; not the law in force today.',
    'SELECT DISTINCT as_of FROM findings',
  ],
  [
    '3文字以上のことばをさがす',
    '表searchにMATCH。ことばは二重引用符で囲む。Words of three characters and more: MATCH on search.',
    `SELECT type, id, title FROM search WHERE search MATCH '"年金機構"' ORDER BY rank`,
  ],
  [
    '2文字以上のことばをさがす',
    '表search_pairsにMATCH。ことばを2文字ずつ、1文字ずらして切り、空白でつなぐ（監査の実施 → 監査 査の の実 実施）。かっこや中黒などの記号は除き、そこで切る。本文は同じrowidの表searchにある。Words of two characters and more: cut in overlapping pairs, apart where a mark stands between them, which is left out; the text stands in search, under the same rowid.',
    `SELECT s.type, s.id, s.title FROM search_pairs p JOIN search s ON s.rowid = p.rowid WHERE search_pairs MATCH '"監査 査の の実 実施"' ORDER BY p.rank`,
  ],
  [
    '判定とその理由',
    '表findingsの一行の理由は、表finding_stepsをたどって表stepsにある。The chain of a finding: finding_steps, then steps.',
    "SELECT s.statement, s.quote FROM findings f JOIN finding_steps l ON l.finding = f.id JOIN steps s ON s.id = l.step WHERE f.as_of = '2016-10-21' AND f.subject = (SELECT id FROM entities WHERE name = '日本年金機構') AND f.verdict = 'applies' ORDER BY f.id, l.capacity, l.position",
  ],
  [
    '及ぶかどうか',
    'verdictは applies（及ぶ）、undetermined（資料からは判断できない）、does_not_apply（及ばない）。表にないことは「ない」ということではない。What is not in the tables is not a "no".',
    "SELECT obligation, verdict, role FROM findings WHERE as_of = '2016-10-21' AND subject = (SELECT id FROM entities WHERE name = '日本銀行') AND verdict = 'applies'",
  ],
];

const writeReadme = (db: DatabaseSync): void => {
  db.exec(
    'CREATE TABLE "readme" ("about" TEXT NOT NULL, "how" TEXT NOT NULL, "example" TEXT NOT NULL, PRIMARY KEY ("about")) STRICT',
  );
  const insert = db.prepare('INSERT INTO readme VALUES (?, ?, ?)');
  for (const row of README) insert.run(...row);
};

const writeSearch = (db: DatabaseSync, findables: readonly Findable[]): void => {
  db.exec(`${PLAIN_SEARCH}; ${PAIRS_SEARCH}`);
  const insert = db.prepare(
    'INSERT INTO search (rowid, type, id, title, text, html) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const pairs = db.prepare('INSERT INTO search_pairs (rowid, title, text) VALUES (?, ?, ?)');
  for (const [i, { type, id, title, text, html }] of findables.entries()) {
    insert.run(i + 1, type, id, title, text, html);
    pairs.run(i + 1, cutInTwo(title), cutInTwo(text));
  }
  for (const table of ['search', 'search_pairs'])
    db.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
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
    writeReadme(db);
    for (const table of tables) fill(db, table);
    writeSearch(db, findables);
    db.exec('COMMIT; VACUUM');
    check(db);
  } finally {
    db.close();
  }
};

/**
 * One SQLite file of all tables, with foreign keys, two full-text indexes (`search` for three characters and more, `search_pairs`
 * for two), and a table `readme` that says how to ask. Throws where a key names no row.
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
