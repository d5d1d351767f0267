import { expect, test } from 'vitest';
import { printedOrder } from '../../../../content/proof/checks/printed-order.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await printedOrder(realContent)).toEqual([]);
});

test('two rows that changed places whole fail', async () => {
  const content = alteredContent((altered) => {
    const { rows } = recordIn(altered.lists, 'lists/annex-2016');
    const [a, b] = [rows[23], rows[28]];
    if (a && b)
      [rows[23], rows[28]] = [
        { ...b, row: 24 },
        { ...a, row: 29 },
      ];
  });
  expect(await printedOrder(content)).toEqual([
    {
      file: 'content/data/lists/annex-2016.json',
      at: 'rows.24',
      message: 'Row 25 is printed before row 24.',
      remedy: 'Compare with the lines of the source and restore the printed order.',
    },
    {
      file: 'content/data/lists/annex-2016.json',
      at: 'rows.28',
      message: 'Row 29 is printed before row 28.',
      remedy: 'Compare with the lines of the source and restore the printed order.',
    },
  ]);
});

test('items that exchanged their texts fail', async () => {
  const content = alteredContent((altered) => {
    const one = recordIn(altered.provisions, 'provisions/basic-act/2016/art_25__para_1__item_1');
    const two = recordIn(altered.provisions, 'provisions/basic-act/2016/art_25__para_1__item_2');
    [one.text, two.text] = [two.text, one.text];
  });
  expect(await printedOrder(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2016/art_25__para_1__item_2.json',
      at: 'text',
      message:
        'The text of art_25__para_1__item_2 is printed before that of art_25__para_1__item_1.',
      remedy: 'Compare with the lines of the source and restore the printed order.',
    },
  ]);
});

test('段落 of a provision that changed places fail', async () => {
  const content = alteredContent((altered) => {
    const { text } = recordIn(altered.provisions, 'provisions/audit-policy/2016/sec_2');
    text.reverse();
  });
  expect(await printedOrder(content)).toEqual([
    {
      file: 'content/data/provisions/audit-policy/2016/sec_2.json',
      at: 'text.1',
      message: '段落 2 is printed before 段落 1.',
      remedy: 'Compare with the lines of the source and restore the printed order.',
    },
  ]);
});

test('spans of a text that changed places fail', async () => {
  const content = alteredContent((altered) => {
    const block = recordIn(altered.discrepancies, 'discrepancies/audit-policy-start-date')
      .readings[0]?.block;
    block?.spans.reverse();
  });
  expect(await printedOrder(content)).toEqual([
    {
      file: 'content/data/discrepancies/audit-policy-start-date.json',
      at: 'readings.0.block.spans.1',
      message: 'The span stands before the one it follows.',
      remedy: 'Compare with the lines of the source and restore the printed order.',
    },
  ]);
});
