import { expect, test } from 'vitest';
import type { PageLayout } from '../../../../content/model/schema/page-layout.ts';
import { linesAreAccounted } from '../../../../content/proof/checks/lines-are-accounted.ts';
import type { Filed } from '../../../../content/proof/read/read.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { block, provision, smallContent, smallSource } from '../../support/small-content.ts';

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
      message: 'No record uses 「NISCの知見・能力の活用可能性」, and no page layout lists it.',
      remedy: 'Curate what it says, or list it in content/data/page-layout with the reason.',
    },
  ]);
});

test('a cell of a shared line fails alone', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.columns, 'columns/information-provision-rules').list?.rows.splice(28, 1);
  });
  expect((await linesAreAccounted(content)).map(({ at, message }) => `${at}: ${message}`)).toEqual([
    'line 501: No record uses 「日本年金機構」, and no page layout lists it.',
  ]);
});

test('a character is enough', async () => {
  const content = alteredContent((altered) => {
    const [block] = recordIn(altered.provisions, 'provisions/overview-2016/2016/crit_1').text;
    if (block) block.spans = [[38, 1, 9]];
  });
  expect((await linesAreAccounted(content)).map(({ message }) => message)).toEqual([
    'No record uses 「性」, and no page layout lists it.',
  ]);
});

test('page layout may not hide what a record uses', async () => {
  const content = alteredContent((altered) => {
    const { text } = recordIn(altered.provisions, 'provisions/basic-act/2016/art_32__para_2');
    recordIn(altered['page-layout'], 'page-layout/table-titles').places.push(...text);
  });
  expect(await linesAreAccounted(content)).toEqual([
    {
      file: 'content/data/page-layout/table-titles.json',
      at: 'places.3',
      message:
        'Line 228, 「本部は、その所掌事務を遂行するため特に必要があると認めるときは、前項に規定する者以外の者に対しても、同項の協力を依頼することができる。」, is used by content/data/provisions/basic-act/2016/art_32__para_2.json, text.0.',
      remedy: 'What a record uses is no page layout: take it off.',
    },
  ]);
});

test('a repetition repeats something, a mark stands somewhere', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered['page-layout'], 'page-layout/cover').kind = 'repetition';
    recordIn(altered['page-layout'], 'page-layout/list-marks').marks.push('●');
  });
  const problems = await linesAreAccounted(content);
  expect(problems[0]).toEqual({
    file: 'content/data/page-layout/cover.json',
    at: 'places.0',
    message:
      'No record holds 「サイバーセキュリティ基本法の一部改正に伴う関係規則等の整備（案）」, which the page layout says is repeated.',
    remedy: 'Curate the words, or say what else they are.',
  });
  expect(problems.at(-1)).toEqual({
    file: 'content/data/page-layout/list-marks.json',
    at: 'marks.5',
    message: 'No line of the source begins with 「●」.',
    remedy: 'Take the mark off.',
  });
});

const pageLayout = (id: string, held: Partial<PageLayout>): Filed<PageLayout> => ({
  file: `content/data/page-layout/${id}.json`,
  record: { id, kind: 'title', reason: '題名。', places: [], marks: [], ...held },
});

test('a content without a source has nothing to account for', async () => {
  expect(await linesAreAccounted(smallContent({}))).toEqual([]);
});

test('what is contested is told of the piece and the use that share the words, not of their neighbours', async () => {
  const content = smallContent({
    ...smallSource(['甲乙丙丁戊己']),
    provisions: [
      provision('rules/2016/art_1', {
        text: [block('乙', [1, 1, 2]), block('丙丁', [1, 2, 4]), block('戊己', [1, 4, 6])],
      }),
    ],
    'page-layout': [
      pageLayout('titles', { places: [block('甲', [1, 0, 1]), block('丙丁', [1, 2, 4])] }),
    ],
  });
  expect(await linesAreAccounted(content)).toEqual([
    {
      file: 'content/data/page-layout/titles.json',
      at: 'places.1',
      message:
        'Line 1, 「丙丁」, is used by content/data/provisions/rules/2016/art_1.json, text.1.',
      remedy: 'What a record uses is no page layout: take it off.',
    },
  ]);
});

test('the neighbour before it is not named though the piece of page layout touches what was contested', async () => {
  const content = smallContent({
    ...smallSource(['甲乙丙丁']),
    provisions: [provision('rules/2016/art_1', { text: [block('丙丁', [1, 2, 4])] })],
    'page-layout': [
      pageLayout('titles', { places: [block('甲乙', [1, 0, 2])] }),
      pageLayout('tables', { places: [block('丙丁', [1, 2, 4])] }),
    ],
  });
  expect((await linesAreAccounted(content)).map(({ file, at }) => `${file} ${at}`)).toEqual([
    'content/data/page-layout/tables.json places.0',
  ]);
});

test('every stretch that is left is a problem of its own', async () => {
  const content = smallContent({
    ...smallSource(['甲 乙丙丁']),
    provisions: [provision('rules/2016/art_1', { text: [block('丙', [1, 3, 4])] })],
  });
  expect(await linesAreAccounted(content)).toEqual(
    ['甲乙', '丁'].map((words) => ({
      file: 'content/data/sources/source.txt',
      at: 'line 1',
      message: `No record uses 「${words}」, and no page layout lists it.`,
      remedy: 'Curate what it says, or list it in content/data/page-layout with the reason.',
    })),
  );
});

test('a mark of one file is not shown by the same character in another', async () => {
  const content = smallContent({
    ...smallSource(['・甲']),
    provisions: [provision('rules/2016/art_1', { text: [block('甲', [1, 1, 2])] })],
    'page-layout': [
      pageLayout('marks', { kind: 'mark', marks: ['○'] }),
      pageLayout('more-marks', { kind: 'mark', marks: ['・'] }),
      pageLayout('titles', { places: [] }),
    ],
  });
  const other = smallContent({
    ...content,
    'page-layout': [
      pageLayout('marks', { kind: 'mark', marks: ['・', '○'] }),
      pageLayout('titles', { places: [block('○', [2, 1, 2])] }),
    ],
    ...smallSource(['・甲', '甲○']),
    provisions: [
      provision('rules/2016/art_1', { text: [block('甲', [1, 1, 2]), block('甲', [2, 0, 1])] }),
    ],
  });
  const problem = (at: string) => ({
    file: 'content/data/page-layout/marks.json',
    at,
    message: 'No line of the source begins with 「○」.',
    remedy: 'Take the mark off.',
  });
  expect(await linesAreAccounted(content)).toEqual([problem('marks.0')]);
  expect(await linesAreAccounted(other)).toEqual([problem('marks.1')]);
});

test('of a repetition only the article number at its end is left off', async () => {
  const content = smallContent({
    ...smallSource(['事務の委託(第30条)', '施行(第3条)期日', '事務の委託', '施行期日']),
    provisions: [
      provision('rules/2016/art_1', {
        text: [block('事務の委託', [3, 0, 5]), block('施行期日', [4, 0, 4])],
      }),
    ],
    'page-layout': [
      pageLayout('repeated', {
        kind: 'repetition',
        places: [block('事務の委託(第30条)', [1, 0, 11]), block('施行(第3条)期日', [2, 0, 9])],
      }),
    ],
  });
  expect(await linesAreAccounted(content)).toEqual([
    {
      file: 'content/data/page-layout/repeated.json',
      at: 'places.1',
      message: 'No record holds 「施行(第3条)期日」, which the page layout says is repeated.',
      remedy: 'Curate the words, or say what else they are.',
    },
  ]);
});
