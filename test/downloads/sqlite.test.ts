import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { text } from '../../api/resource/columns.ts';
import { cutInTwo, sqliteOf } from '../../downloads/sqlite.ts';
import { tablesOf } from '../../downloads/tables/all-tables.ts';
import { one, table } from '../../downloads/tables/table.ts';
import { bytesOf, realDataset } from './support/real-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'kihonho-test-'));
const path = join(folder, 'kihonho.sqlite');
writeFileSync(path, bytesOf('kihonho.sqlite'));
const db = new DatabaseSync(path, { readOnly: true });

afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const ask = (sql: string): unknown[][] =>
  db
    .prepare(sql)
    .all()
    .map((row) => Object.values(row));

/** Why 日本年金機構 reports after an audit: from the list to the words that address it. */
const CHAIN = [
  ['designated_by', 'overview-2016', 'sec_2__row_1'],
  ['defined_as', 'basic-act', 'art_13'],
  ['defined_as', 'audit-policy', 'sec_2'],
  ['defined_as', 'audit-policy', 'sec_2'],
  ['defined_as', 'audit-policy', 'sec_3__sub_1'],
  ['routed_through', 'audit-policy', 'sec_5__sub_3'],
  ['addressed_by', 'audit-policy', 'sec_5__sub_3'],
];

test('every table has the rows of the corpus, and no key dangles', () => {
  const tables = tablesOf(realDataset.index);
  expect(tables.map(({ name }) => [name, ask(`SELECT count(*) FROM "${name}"`)[0]?.[0]])).toEqual(
    tables.map(({ name, rows }) => [name, rows.length]),
  );
  expect(ask('PRAGMA foreign_key_check')).toEqual([]);
  expect(ask('PRAGMA integrity_check')).toEqual([['ok']]);
});

test('the nine designated bodies, in printed order', () => {
  expect(
    ask(
      "SELECT r.row, e.name FROM list_rows r JOIN entities e ON e.id = r.entity WHERE r.list = 'designated-2016' ORDER BY r.row",
    ),
  ).toEqual([
    [1, '日本年金機構'],
    [2, '全国市町村職員共済組合連合会'],
    [3, '国家公務員共済組合連合会'],
    [4, '地方公務員共済組合連合会'],
    [5, '日本私立学校振興・共済事業団'],
    [6, '地方職員共済組合'],
    [7, '公立学校共済組合'],
    [8, '都職員共済組合'],
    [9, '地方公共団体情報システム機構'],
  ]);
});

test('a finding, and the chain it stands on', () => {
  const finding = (day: string) =>
    ask(
      `SELECT verdict, reason, role, citation FROM findings WHERE as_of = '${day}' AND subject = 'bank-of-japan' AND obligation = 'report-after-audit'`,
    );
  expect([finding('2016-10-20'), finding('2016-10-21')]).toEqual([
    [['does_not_apply', null, null, '旧監査方針5(3)']],
    [['does_not_apply', null, null, '監査方針5(3)']],
  ]);
  expect(
    ask(
      `SELECT s.edge, s.instrument, s.eid FROM findings f JOIN finding_steps l ON l.finding = f.id JOIN steps s ON s.id = l.step
       WHERE f.as_of = '2016-10-21' AND f.subject = 'japan-pension-service' AND f.obligation = 'report-after-audit'
       ORDER BY l.capacity, l.position`,
    ),
  ).toEqual(CHAIN);
});

test('監査 as tables: what follows what, with the words that say so', () => {
  expect(
    ask(
      `SELECT s.number, o.title, w.after, w.eid FROM procedure_steps s
       JOIN obligations o ON o.id = s.obligation
       LEFT JOIN procedure_orders w ON w.procedure = s.procedure AND w.number = s.number
       WHERE s.procedure = 'audit' AND s.number BETWEEN 3 AND 6 ORDER BY s.number`,
    ),
  ).toEqual([
    [3, '監査の実施方法の双方協議による決定', null, null],
    [4, '監査の実施と外部の専門家の協力', 2, 'sec_5__sub_2'],
    [5, '個別の監査実施結果の通知', 4, 'sec_5__sub_3'],
    [6, '通知を受けた後の改善又は改善計画の策定', 5, 'sec_5__sub_3'],
  ]);
  expect(
    ask(
      "SELECT part, party FROM procedure_step_parties WHERE procedure = 'audit' AND number = 9 ORDER BY part",
    ),
  ).toEqual([
    ['from', 'nisc'],
    ['to', 'strategic-headquarters'],
  ]);
});

test('every rule of the themes that are drawn is a step, a part of one, or left out', () => {
  const drawn = `SELECT obligation FROM procedure_steps UNION
    SELECT obligation FROM procedure_step_parts UNION SELECT obligation FROM procedure_left_out`;
  const themes = "('audit', 'incident', 'information-provision', 'cooperation')";
  const [[rules, missing] = []] = ask(
    `SELECT count(*), sum(id NOT IN (${drawn})) FROM obligations WHERE theme IN ${themes}`,
  );
  expect([rules, missing]).toEqual([64, 0]);
});

test('the full text finds parts of words: three characters by MATCH, two by LIKE', () => {
  expect(ask(`SELECT id FROM search WHERE search MATCH '"年金機構"' AND type = 'entity'`)).toEqual([
    ['japan-pension-service'],
  ]);
  expect(ask("SELECT id FROM search WHERE title LIKE '%年金%' AND type = 'entity'")).toEqual([
    ['japan-pension-service'],
    ['national-pension-fund-association'],
  ]);
  expect(
    ask(
      `SELECT id, html FROM search WHERE search MATCH '"再発防止策の評価"' AND type = 'procedure'`,
    ),
  ).toEqual([['incident', '/procedures/incident/']]);
});

test('a text is cut into overlapping pairs, and nothing is looked for across what stands between words', () => {
  expect(['監査の実施', '日銀', '（1）監査', '国', 'A社、B', '', '𠮷野家'].map(cutInTwo)).toEqual([
    '監査 査の の実 実施',
    '日銀',
    '1 監査',
    '国',
    'A社 B',
    '',
    '𠮷野 野家',
  ]);
});

/** Ids found by words of two characters and more, as the table `readme` says. */
const byPairs = (words: string) =>
  ask(
    `SELECT s.id FROM search_pairs p JOIN search s ON s.rowid = p.rowid WHERE search_pairs MATCH '"${cutInTwo(words)}"'`,
  ).flat();

test.each(['監査', '監査の実施', '義務', '勧告', '日銀', '罰則', '秘密', '委託', '年金機構'])(
  'words of two characters and more are found where they stand, and nowhere else: %s',
  (words) => {
    const standing = ask(
      `SELECT id FROM search WHERE title LIKE '%${words}%' OR text LIKE '%${words}%'`,
    ).flat();
    expect(standing.length).toBeGreaterThan(0);
    expect(byPairs(words).sort()).toEqual(standing.sort());
  },
);

test('the file says how to ask it, and every example answers', () => {
  const rows = ask('SELECT about, how, example FROM readme') as [string, string, string][];
  expect(rows.map(([about]) => about)).toEqual([
    'この状態の日',
    '3文字以上のことばをさがす',
    '2文字以上のことばをさがす',
    '判定とその理由',
    '及ぶかどうか',
  ]);
  for (const [about, , example] of rows)
    expect([about, ask(example).length > 0]).toEqual([about, true]);
});

test('a key that names no row fails the build', async () => {
  const sources = table('sources', [{ id: 'a' }], { id: text(({ id }) => id) }, ['id']);
  const versions = table(
    'versions',
    [{ id: 'b', source: 'nobody' }],
    { id: text(({ id }) => id), source: text(({ source }) => source) },
    ['id'],
    [one('source', 'sources')],
  );
  await expect(sqliteOf([sources, versions], [])).rejects.toThrow(
    /^1 rows of the SQLite file name a row that is not there: /,
  );
});
