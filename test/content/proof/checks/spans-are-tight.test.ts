import { expect, test } from 'vitest';
import type { Span } from '../../../../content/model/text/spans.ts';
import { spansAreTight } from '../../../../content/proof/checks/spans-are-tight.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { block, provision, smallContent, smallSource } from '../../support/small-content.ts';

test('the real content passes', async () => {
  expect(await spansAreTight(realContent)).toEqual([]);
});

test('a span that takes in a space fails though its text is the same', async () => {
  const content = alteredContent((altered) => {
    const block = recordIn(altered.provisions, 'provisions/basic-act/2016/art_32').num;
    const [line, start, end] = block?.spans[0] ?? [1, 0, 1];
    if (block) block.spans = [[line, start, end + 1]];
  });
  expect(await spansAreTight(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2016/art_32.json',
      at: 'num.spans.0',
      message: 'The span [226, 0, 6] begins or ends with layout.',
      remedy: 'Begin and end it with a character of the text.',
    },
  ]);
});

const file = 'content/data/provisions/rules/2016/art_1.json';
const contentOf = (...spans: Span[]) =>
  smallContent({
    ...smallSource(['- 甲 <u>乙</u>\t丙']),
    provisions: [provision('rules/2016/art_1', { text: [block('甲乙', ...spans)] })],
  });

test.each<[string, Span[], number[]]>([
  ['from character to character, with layout between', [[1, 2, 8]], []],
  ['one character', [[1, 2, 3]], []],
  ['a space before it', [[1, 1, 3]], [0]],
  ['a space behind it', [[1, 2, 4]], [0]],
  ['a tag before it', [[1, 4, 8]], [0]],
  ['a tag behind it', [[1, 7, 12]], [0]],
  ['layout alone', [[1, 3, 4]], [0]],
  // Those are told by text-proves-itself, which knows the transcript's length.
  ['a line that is not there', [[9, 0, 1]], []],
  ['places behind the end of the line', [[1, 50, 57]], []],
  [
    'the second of two',
    [
      [1, 2, 3],
      [1, 7, 8],
      [1, 12, 14],
    ],
    [2],
  ],
])('a span of %s', async (_, spans, loose) => {
  expect(await spansAreTight(contentOf(...spans))).toEqual(
    loose.map((i) => ({
      ...{ file, at: `text.0.spans.${i}` },
      message: `The span [${spans[i]?.join(', ')}] begins or ends with layout.`,
      remedy: 'Begin and end it with a character of the text.',
    })),
  );
});
