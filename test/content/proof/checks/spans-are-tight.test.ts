import { expect, test } from 'vitest';
import { spansAreTight } from '../../../../content/proof/checks/spans-are-tight.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

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
