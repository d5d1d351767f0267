import { expect, test } from 'vitest';
import { textProvesItself } from '../../../../content/proof/checks/text-proves-itself.ts';
import { block, provision, smallContent, smallSource } from '../../support/small-content.ts';

test('nothing proves a text without its source', async () => {
  const content = smallContent({
    ...smallSource(['- 甲']),
    provisions: [provision('rules/2016/art_1', { text: [block('甲', [1, 2, 3])] })],
  });
  const outside = {
    ...{ file: 'content/data/provisions/rules/2016/art_1.json', at: 'text.0.spans' },
    message: 'The span [1, 2, 3] lies outside the transcript.',
    remedy: 'Find the spans again; they are [line, start, end] in the transcript.',
  };
  expect(await textProvesItself({ ...content, sources: [] })).toEqual([outside]);
  expect(await textProvesItself({ ...content, transcripts: new Map() })).toEqual([outside]);
});
