import { expect, test } from 'vitest';
import { linesAreAccounted } from '../../../../content/proof/checks/lines-are-accounted.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await linesAreAccounted(realContent)).toEqual([]);
});

test('words that no record uses any more fail, with their line', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.provisions, 'provisions/overview-2016/2016/crit_4').text = [];
  });
  expect(await linesAreAccounted(content)).toEqual([
    {
      file: 'content/data/sources/hq-2016-10-12.txt',
      at: 'line 44',
      message: 'No record uses 「NISCの知見・能力の活用可能性」, and no furniture lists it.',
      remedy: 'Curate what it says, or list it in content/data/furniture with the reason.',
    },
  ]);
});

test('a cell of a shared line fails alone', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.columns, 'columns/information-provision-rules').list?.rows.splice(28, 1);
  });
  expect((await linesAreAccounted(content)).map(({ at, message }) => `${at}: ${message}`)).toEqual([
    'line 501: No record uses 「日本年金機構」, and no furniture lists it.',
  ]);
});

test('a character is enough', async () => {
  const content = alteredContent((altered) => {
    const [block] = recordIn(altered.provisions, 'provisions/overview-2016/2016/crit_1').text;
    if (block) block.spans = [[38, 1, 9]];
  });
  expect((await linesAreAccounted(content)).map(({ message }) => message)).toEqual([
    'No record uses 「性」, and no furniture lists it.',
  ]);
});

test('furniture may not hide what a record uses', async () => {
  const content = alteredContent((altered) => {
    const { text } = recordIn(altered.provisions, 'provisions/basic-act/2016/art_32__para_2');
    recordIn(altered.furniture, 'furniture/table-titles').places.push(...text);
  });
  expect(await linesAreAccounted(content)).toEqual([
    {
      file: 'content/data/furniture/table-titles.json',
      at: 'places.3',
      message:
        'Line 228, 「本部は、その所掌事務を遂行するため特に必要があると認めるときは、前項に規定する者以外の者に対しても、同項の協力を依頼することができる。」, is used by content/data/provisions/basic-act/2016/art_32__para_2.json, text.0.',
      remedy: 'What a record uses is no furniture: take it off.',
    },
  ]);
});

test('a repetition repeats something, a mark stands somewhere', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.furniture, 'furniture/cover').kind = 'repetition';
    recordIn(altered.furniture, 'furniture/list-marks').marks.push('●');
  });
  const problems = await linesAreAccounted(content);
  expect(problems[0]).toEqual({
    file: 'content/data/furniture/cover.json',
    at: 'places.0',
    message:
      'No record holds 「サイバーセキュリティ基本法の一部改正に伴う関係規則等の整備（案）」, which the furniture says is repeated.',
    remedy: 'Curate the words, or say what else they are.',
  });
  expect(problems.at(-1)).toEqual({
    file: 'content/data/furniture/list-marks.json',
    at: 'marks.5',
    message: 'No line of the source begins with 「●」.',
    remedy: 'Take the mark off.',
  });
});
