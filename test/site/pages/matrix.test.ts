import { expect, test } from 'vitest';
import { findingFor } from '../../../content/model/findings/findings.ts';
import { matrixOf } from '../../../content/model/findings/matrix.ts';
import { subjectsOf } from '../../../content/model/findings/subjects.ts';
import { amendmentOf } from '../../../content/model/summary/amendment.ts';
import { BEFORE_DAY } from '../../content/support/newest-day.ts';
import { realIndex as index } from '../../content/support/real-index.ts';
import { builtPages } from '../../support/built-pages.ts';
import { textOf } from '../support/html-text.ts';

const pages = builtPages();
const htmlAt = (path: string): string => pages.find((page) => page.path === path)?.html ?? '';
const tableOf = (html: string): string =>
  html.slice(html.indexOf('<section class="matrix"'), html.lastIndexOf('</table>'));

/** What a cell says, word for word, of an answer of the model. */
const WORDS: Readonly<Record<string, string>> = {
  'applies bearer': '自ら行う',
  'applies addressee': '求めや通知の相手',
  'applies subject': '対象になる',
  'applies recipient': '報告などを受け取る',
  'applies concerned': '関係する（他の主体の措置）',
  'applies persons': '役職員に及ぶ',
  does_not_apply: '及ばない',
  undetermined: '資料からは判断できない',
};

const columnsOf = (html: string): string[] =>
  [...html.matchAll(/<th scope="col"[^>]*>\s*<a href="\/obligations\/([a-z-]+)\/"/g)].map(
    (match) => match[1] ?? '',
  );

type Cell = { letter: string; word: string; mark: string };

const rowsOf = (html: string): Map<string, Cell[]> =>
  new Map(
    [
      ...html.matchAll(
        /<th scope="row">\s*<a href="\/(entities|classes)\/([a-z0-9-]+)\/[^"]*">[\s\S]*?<\/tr>/g,
      ),
    ].map(([row, , id]) => [
      id ?? '',
      [
        ...row.matchAll(
          /<td class="([a-z])(?: ([xo]))?">\s*<i>([^<、]+)(?:、改正で変化|、改正前の条文が資料にない)?<\/i>/g,
        ),
      ].map(([, letter = '', mark = '', word = '']) => ({ letter, word, mark })),
    ]),
  );

test.each([
  ['/matrix/', '2016-10-21'],
  ['/matrix/before/', '2016-10-20'],
])('every cell of %s is the one of the model on %s', (path, date) => {
  const html = tableOf(htmlAt(path));
  const { obligations, rows } = matrixOf(index, date);
  const columns = columnsOf(html);
  expect([...columns].sort()).toEqual([...obligations].sort());
  const shown = rowsOf(html);
  expect([...shown.keys()].sort()).toEqual(rows.map(({ subject }) => subject.id).sort());
  const said = rows.map(({ subject }) => [subject.id, shown.get(subject.id)?.map((c) => c.word)]);
  const expected = rows.map(({ subject, cells, persons }) => [
    subject.id,
    columns.map((rule) => {
      const [verdict, role] = cells[obligations.indexOf(rule)] ?? [];
      if (persons.includes(rule)) return WORDS['applies persons'];
      return WORDS[role ? `${verdict} ${role}` : `${verdict}`];
    }),
  ]);
  expect(said).toEqual(expected);
});

test('one sign stands for one word', () => {
  const pairs = [...rowsOf(tableOf(htmlAt('/matrix/'))).values()]
    .flat()
    .map(({ letter, word }) => `${letter} ${word}`);
  expect([...new Set(pairs)].sort()).toEqual([
    'a 求めや通知の相手',
    'b 自ら行う',
    'c 関係する（他の主体の措置）',
    'n 及ばない',
    'p 役職員に及ぶ',
    'r 報告などを受け取る',
    's 対象になる',
    'u 資料からは判断できない',
  ]);
});

test('every cell whose answer the amendment changed is marked on both pages, and apart what is not held before', () => {
  const [after, before] = ['/matrix/', '/matrix/before/'].map((path) =>
    rowsOf(tableOf(htmlAt(path))),
  );
  const columns = columnsOf(tableOf(htmlAt('/matrix/')));
  const wrong = [...(after ?? [])].flatMap(([id, cells]) =>
    cells.flatMap(({ word, mark }, i) => {
      const then = before?.get(id)?.[i];
      const kind = index.entities.has(id) ? 'entity' : 'class';
      const rule = columns[i] ?? '';
      const held = findingFor(index, { kind, id }, rule, BEFORE_DAY).reason !== 'old_text_not_held';
      const differs = then?.word !== word;
      // A condition alone may have changed: then the words are the same, and the mark is one.
      const expected = differs ? (held ? 'x' : 'o') : mark === 'o' ? '' : mark;
      return mark === expected && then?.mark === mark ? [] : [`${id} ${rule}: ${mark}`];
    }),
  );
  expect(wrong).toEqual([]);
  expect(
    [...(after?.values() ?? [])].flat().filter(({ mark }) => mark === 'o').length,
  ).toBeGreaterThan(0);
});

test('the matrix stays light', () => {
  for (const path of ['/matrix/', '/matrix/before/'])
    expect(Buffer.byteLength(htmlAt(path))).toBeLessThan(400_000);
});

test('the list of changes has every subject once, those with the same changes together', () => {
  const html = htmlAt('/matrix/changes/').replace(/^[\s\S]*<main/, '');
  const subjects = [
    ...new Set(
      [...html.matchAll(/href="\/(?:entities|classes)\/([a-z0-9-]+)\/"/g)].map((m) => m[1]),
    ),
  ];
  const { rows } = matrixOf(index, '2016-10-21');
  expect([...subjects].sort()).toEqual(rows.map(({ subject }) => subject.id).sort());
  expect(textOf(htmlAt('/matrix/changes/'))).toContain('沖縄振興開発金融公庫など43法人');
});

test('the list of changes names every subject of a group, and gives each of them every rule whose answer changed', () => {
  const [groups = '', changes = ''] = htmlAt('/matrix/changes/')
    .slice(htmlAt('/matrix/changes/').indexOf('<section id="groups"'))
    .split('<section id="changes"');
  const members = new Map(
    groups.split('<dt id="').map((group) => {
      const linked = [...group.matchAll(/href="\/(?:entities|classes)\/([a-z0-9-]+)\/"/g)];
      return [group.slice(0, group.indexOf('"')), linked.map(([, id]) => id)];
    }),
  );
  const shown = changes.split('<dt>').flatMap((together) => {
    const of = [...together.matchAll(/href="#(group-\d+)"/g)];
    const rules = [...together.matchAll(/href="\/obligations\/([a-z0-9-]+)\/"/g)];
    const subjects = of.flatMap(([, group = '']) => members.get(group) ?? []);
    return subjects.flatMap((id) => rules.map(([, rule]) => `${id} ${rule}`));
  });
  const held = subjectsOf(index).flatMap((subject) =>
    amendmentOf(index, subject).map(({ obligation }) => `${subject.id} ${obligation}`),
  );
  expect(shown.sort()).toEqual(held.sort());
});
