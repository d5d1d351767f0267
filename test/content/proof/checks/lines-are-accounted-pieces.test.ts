import { expect, test } from 'vitest';
import type { Furniture } from '../../../../content/model/schema/furniture.ts';
import { linesAreAccounted } from '../../../../content/proof/checks/lines-are-accounted.ts';
import type { Filed } from '../../../../content/proof/read/read.ts';
import { block, provision, smallContent, smallSource } from '../../support/small-content.ts';

const furniture = (id: string, held: Partial<Furniture>): Filed<Furniture> => ({
  file: `content/data/furniture/${id}.json`,
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
    furniture: [
      furniture('titles', { places: [block('甲', [1, 0, 1]), block('丙丁', [1, 2, 4])] }),
    ],
  });
  expect(await linesAreAccounted(content)).toEqual([
    {
      file: 'content/data/furniture/titles.json',
      at: 'places.1',
      message:
        'Line 1, 「丙丁」, is used by content/data/provisions/rules/2016/art_1.json, text.1.',
      remedy: 'What a record uses is no furniture: take it off.',
    },
  ]);
});

test('the neighbour before it is not named though the piece of furniture touches what was contested', async () => {
  const content = smallContent({
    ...smallSource(['甲乙丙丁']),
    provisions: [provision('rules/2016/art_1', { text: [block('丙丁', [1, 2, 4])] })],
    furniture: [
      furniture('titles', { places: [block('甲乙', [1, 0, 2])] }),
      furniture('tables', { places: [block('丙丁', [1, 2, 4])] }),
    ],
  });
  expect((await linesAreAccounted(content)).map(({ file, at }) => `${file} ${at}`)).toEqual([
    'content/data/furniture/tables.json places.0',
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
      message: `No record uses 「${words}」, and no furniture lists it.`,
      remedy: 'Curate what it says, or list it in content/data/furniture with the reason.',
    })),
  );
});

test('a mark of one file is not shown by the same character in another', async () => {
  const content = smallContent({
    ...smallSource(['・甲']),
    provisions: [provision('rules/2016/art_1', { text: [block('甲', [1, 1, 2])] })],
    furniture: [
      furniture('marks', { kind: 'mark', marks: ['○'] }),
      furniture('more-marks', { kind: 'mark', marks: ['・'] }),
      furniture('titles', { places: [] }),
    ],
  });
  const other = smallContent({
    ...content,
    furniture: [
      furniture('marks', { kind: 'mark', marks: ['・', '○'] }),
      furniture('titles', { places: [block('○', [2, 1, 2])] }),
    ],
    ...smallSource(['・甲', '甲○']),
    provisions: [
      provision('rules/2016/art_1', { text: [block('甲', [1, 1, 2]), block('甲', [2, 0, 1])] }),
    ],
  });
  const problem = (at: string) => ({
    file: 'content/data/furniture/marks.json',
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
    furniture: [
      furniture('repeated', {
        kind: 'repetition',
        places: [block('事務の委託(第30条)', [1, 0, 11]), block('施行(第3条)期日', [2, 0, 9])],
      }),
    ],
  });
  expect(await linesAreAccounted(content)).toEqual([
    {
      file: 'content/data/furniture/repeated.json',
      at: 'places.1',
      message: 'No record holds 「施行(第3条)期日」, which the furniture says is repeated.',
      remedy: 'Curate the words, or say what else they are.',
    },
  ]);
});
