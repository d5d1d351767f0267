import { expect, test } from 'vitest';
import { askJson } from '../support/ask.ts';
import { held } from '../support/held.ts';

test('Art. 32(1) comes with its text, proof, place and what stands on it', async () => {
  const { data, links } = await askJson('/instruments/basic-act/provisions/art_32__para_1');
  expect(links.html).toBe('/instruments/basic-act/#art_32__para_1');
  expect({
    citation: data.citation,
    status: data.status,
    layer: data.layer,
    ancestors: data.ancestors.map(({ eid }: { eid: string }) => eid),
    continues: data.continues,
    continued_by: data.continued_by,
    lines: data.paragraphs.map((block: { source: { lines: number[] } }) => block.source.lines),
  }).toEqual({
    citation: '法第32条第1項',
    status: 'full',
    layer: 'official_text',
    ancestors: ['chp_4', 'art_32'],
    continues: [
      {
        instrument: 'basic-act',
        eid: 'art_31__para_1',
        version: '2015',
        citation: '旧法第31条第1項',
      },
    ],
    continued_by: null,
    lines: [[226, 226]],
  });
  expect(data.text.slice(0, 31)).toBe(
    '本部は、その所掌事務を遂行するため必要があると認めるときは、地',
  );
  expect(data.obligations[0]).toEqual({
    id: 'request-for-cooperation',
    title: '資料の提出その他の協力の求め',
    principal: true,
  });
  expect(data.binds).toContainEqual({
    class: 'listed-corporations',
    obligation: 'request-for-cooperation',
    role: 'addressee',
  });
});

test('what the table leaves out as 略 shows the unchanged text, marked as derived', async () => {
  const old = await askJson('/instruments/audit-policy/provisions/sec_4__sub_2?version=2015');
  const now = await askJson('/instruments/audit-policy/provisions/sec_4__sub_2');
  expect([old.data.status, old.data.layer]).toEqual(['omitted_unchanged', 'derived']);
  expect(old.data.text).toBe(now.data.text);
});

test('a stub says that it is one and shows no text', async () => {
  const { data } = await askJson('/instruments/basic-act/provisions/art_27__para_3');
  expect([data.status, data.layer, data.text, data.paragraphs]).toEqual(['stub', 'none', null, []]);
  expect(data.note).not.toBeNull();
});

test('the start of the audit policy stands in both readings', async () => {
  const { data } = await askJson('/instruments/audit-policy/versions/2015');
  expect(data.starts.map(({ date }: { date: string }) => date).sort()).toEqual([
    '2015-05-25',
    '2015-09-25',
  ]);
});

test.each([
  ['annex-2015', 48],
  ['annex-2016', 52],
  ['designated-2016', 9],
])('%s has %i rows, numbered as printed', async (id, count) => {
  const { data } = await askJson(`/lists/${id}`);
  expect(data.rows.map(({ row }: { row: number }) => row)).toEqual(
    Array.from({ length: count }, (_, i) => i + 1),
  );
});

test('the 別表 of 2016 against that of 2015', async () => {
  const { data } = await askJson('/lists/annex-2016/changes');
  const names = (kind: string, side: 'before' | 'after') =>
    data
      .filter((change: { kind: string }) => change.kind === kind)
      .map((change: Record<string, { name: string }>) => change[side]?.name);
  expect(names('removed', 'before')).toEqual(['九州旅客鉄道株式会社', '中部国際空港株式会社']);
  expect(names('added', 'after')).toEqual([
    '地方公共団体情報システム機構',
    '地方公務員共済組合連合会',
    '地方職員共済組合',
    '都職員共済組合',
    '全国市町村職員共済組合連合会',
    '国家公務員共済組合連合会',
  ]);
  expect(names('renamed', 'before')).toEqual([
    '学校法人沖縄科学技術大学院大学学園',
    '原子力損害賠償支援機構',
    '海外需要開拓支援機構',
    '日本環境安全事業株式会社',
  ]);
  expect(names('unchanged', 'after')).toHaveLength(42);
});

test('coverage names the days on which findings can change', async () => {
  const { data } = await askJson('/coverage');
  expect(data.boundaries).toEqual([
    '2015-02-10',
    '2015-05-25',
    '2015-09-25',
    '2016-01-25',
    '2016-10-21',
  ]);
  expect([data.counts.entities, data.counts.obligations]).toEqual([
    held('entities'),
    held('obligations'),
  ]);
  const { lines, lines_accounted, characters, ...parts } = data.accounting;
  expect([lines, lines_accounted]).toEqual([475, 475]);
  expect(parts.characters_in_records + parts.characters_of_furniture).toBe(characters);
});

test('the source is named with its hash', async () => {
  const { data } = await askJson('/sources');
  expect(data.map(({ id, sha256 }: { id: string; sha256: string }) => [id, sha256])).toEqual([
    ['hq-2016-10-12', '9c7070c2cd9d4a158c9fee8598c19283ac88a2b11510380346a0a68b0de0342d'],
  ]);
});
