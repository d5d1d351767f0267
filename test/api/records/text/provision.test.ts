import { expect, test } from 'vitest';
import { askJson } from '../../support/ask.ts';

const provision = async (path: string) => (await askJson(`/instruments/${path}`)).data;

test('the text of a provision is its own 段落, of one that has none all its words', async () => {
  const { text, paragraphs } = await provision('audit-policy/provisions/sec_2');
  expect(text).toBe(paragraphs.map((block: { text: string }) => block.text).join('\n'));
  const article = await provision('basic-act/provisions/art_31');
  expect([article.paragraphs, article.text]).toEqual([[], article.whole_text]);
});

test('where its own 段落 stand among its parts or behind them, it is all its words in the order of the print', async () => {
  const told = async (eid: string) => {
    const { text, whole_text, paragraphs } = await provision(`overview-2016/provisions/${eid}`);
    expect(text).toBe(whole_text);
    const lines: string[] = text.split('\n');
    return paragraphs.map((block: { text: string }) => [
      lines.indexOf(block.text),
      block.text.slice(0, 12),
    ]);
  };
  expect(await told('sec_2')).toEqual([
    [0, '特殊法人・認可法人は、そ'],
    [1, '①から④の要件に該当する'],
    [6, '※自主的な対策に委ねた場'],
    [7, '※(NISCが行ってきた'],
    [8, '以下の法人を指定'],
    [9, '公的年金関係'],
    [18, 'マイナンバー関係'],
  ]);
  expect(await told('sec_3')).toEqual([
    [0, '※[]内は基本法の関連規'],
    [17, '※政府機関等の情報セキュ'],
  ]);
});
