import { expect, test } from 'vitest';
import { referencesInTextResolve } from '../../../../content/proof/checks/references-in-text-resolve.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await referencesInTextResolve(realContent)).toEqual([]);
});

test('a reference to an article that is not there fails', async () => {
  const content = alteredContent((altered) => {
    const path = 'provisions/incident-evaluation-rules/2016/art_6';
    const [block] = recordIn(altered.provisions, path).text;
    if (block) block.text = `法第99条により、${block.text}`;
  });
  expect(await referencesInTextResolve(content)).toEqual([
    {
      file: 'content/data/provisions/incident-evaluation-rules/2016/art_6.json',
      at: 'text.0',
      message: 'The reference 「法第99条」 leads nowhere.',
      remedy: 'Correct the text or what it names; else record it in reference-exceptions.',
    },
  ]);
});

test('a record whose words are gone fails, and so do the words without it', async () => {
  const content = alteredContent((altered) => {
    const path = 'reference-exceptions/basic-act-2016-cabinet-order';
    recordIn(altered['reference-exceptions'], path).quote = '省令で定める';
  });
  expect((await referencesInTextResolve(content)).map(({ message }) => message)).toEqual([
    'The reference 「政令で定める」 leads nowhere.',
    '「省令で定める」 is no reference that is told by this record in basic-act/2016/art_30__para_1.',
  ]);
});
