import { expect, test } from 'vitest';
import { textProvesItself } from '../../../../content/proof/checks/text-proves-itself.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { block, provision, smallContent, smallSource } from '../../support/small-content.ts';

test('the real content passes', async () => {
  expect(await textProvesItself(realContent)).toEqual([]);
});

test('one changed character fails, with the place and both readings', async () => {
  const content = alteredContent((altered) => {
    const [block] = recordIn(altered.provisions, 'provisions/basic-act/2016/art_32__para_2').text;
    if (block) block.text = block.text.replace('特に必要', '必要');
  });
  expect(await textProvesItself(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2016/art_32__para_2.json',
      at: 'text.0.text',
      message:
        'The text differs from the source at character 18: the record has 「必要があると認めるときは」, line 228 ff. of the source has 「特に必要があると認めると」.',
      remedy: 'Restore the text of the source; nobody corrects a source silently.',
    },
  ]);
});

test('a hash of another text fails', async () => {
  const content = alteredContent((altered) => {
    const [block] = recordIn(altered.provisions, 'provisions/basic-act/2016/art_32__para_2').text;
    if (block) block.sha256 = '0'.repeat(64);
  });
  expect(await textProvesItself(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2016/art_32__para_2.json',
      at: 'text.0.sha256',
      message:
        'The hash is not that of the text; it should be 2a885fe6d589929f52ea738456899f784852efe8166638ebb7e813e6ff951145.',
      remedy: 'Read the text against the source, then write this hash.',
    },
  ]);
});

test('a span outside the transcript fails with a sentence, not an exception', async () => {
  const content = alteredContent((altered) => {
    const [block] = recordIn(altered.provisions, 'provisions/basic-act/2016/art_32__para_2').text;
    if (block) block.spans = [[999, 0, 4]];
  });
  expect(await textProvesItself(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2016/art_32__para_2.json',
      at: 'text.0.spans',
      message: 'The span [999, 0, 4] lies outside the transcript.',
      remedy: 'Find the spans again; they are [line, start, end] in its source.',
    },
  ]);
});

test('nothing proves a text without its source', async () => {
  const content = smallContent({
    ...smallSource(['- 甲']),
    provisions: [provision('rules/2016/art_1', { text: [block('甲', [1, 2, 3])] })],
  });
  const outside = {
    ...{ file: 'content/data/provisions/rules/2016/art_1.json', at: 'text.0.spans' },
    message: 'The span [1, 2, 3] lies outside the transcript.',
    remedy: 'Find the spans again; they are [line, start, end] in its source.',
  };
  expect(await textProvesItself({ ...content, sources: [] })).toEqual([outside]);
  expect(await textProvesItself({ ...content, transcripts: new Map() })).toEqual([outside]);
});
