import { expect, test } from 'vitest';
import type { ReferenceException } from '../../../../content/model/schema/reference-exception.ts';
import { referencesInTextResolve } from '../../../../content/proof/checks/references-in-text-resolve.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { block, instrument, provision, refOf, smallContent } from '../../support/small-content.ts';

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

const filed = (held: Partial<ReferenceException>) => ({
  file: 'content/data/reference-exceptions/told.json',
  record: {
    ...{ id: 'told', ...refOf('rules/2016/art_1'), quote: '別に定める' },
    ...{ targets: [], document: '文書', reason: '資料にない。' },
    ...held,
  },
});

/** Rules whose first article has this heading and text; the second says nothing of it. */
const contentWith = (
  heading: string | null,
  text: string,
  exceptions: ReturnType<typeof filed>[],
) =>
  smallContent({
    instruments: [instrument('rules', { '2016': ['2016-10-21'] })],
    provisions: [
      provision('rules/2016/art_1', {
        heading: heading === null ? null : block(heading),
        text: [block('甲とする。'), block(text)],
      }),
      provision('rules/2016/art_2', { text: [block('第1条のとおり別に定める。')] }),
    ],
    'reference-exceptions': [
      ...exceptions,
      filed({ ...refOf('rules/2016/art_2'), reason: '資料にない。' }),
    ],
  });

const nowhere = (at: string, words: string) => ({
  ...{ file: 'content/data/provisions/rules/2016/art_1.json', at },
  message: `The reference 「${words}」 leads nowhere.`,
  remedy: 'Correct the text or what it names; else record it in reference-exceptions.',
});

test('a reference that leads nowhere is told at its 段落, or at the heading', async () => {
  const content = contentWith('（第8条の例）', '第2条及び第9条による。', []);
  expect(await referencesInTextResolve(content)).toEqual([
    nowhere('heading', '第8条'),
    nowhere('text.1', '第9条'),
  ]);
});

const outlived = (words: string, path: string) => ({
  ...{ file: 'content/data/reference-exceptions/told.json', at: 'quote' },
  message: `「${words}」 is no reference that is told by this record in ${path}.`,
  remedy: 'Correct place, words or targets, or delete the record.',
});

test.each<[string, string, Partial<ReferenceException>, object[]]>([
  ['of words that no number explains', '甲は別に定める。', {}, []],
  ['of words that are gone', '甲は定めない。', {}, [outlived('別に定める', 'rules/2016/art_1')]],
  [
    'of a reference that is followed by its number',
    '第2条による。',
    { quote: '第2条' },
    [outlived('第2条', 'rules/2016/art_1')],
  ],
])('a record %s', async (_, text, held, problems) => {
  expect(await referencesInTextResolve(contentWith(null, text, [filed(held)]))).toEqual(problems);
});
