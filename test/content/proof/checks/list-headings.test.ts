import { expect, test } from 'vitest';
import { listHeadings } from '../../../../content/proof/checks/list-headings.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await listHeadings(realContent)).toEqual([]);
});

test('a heading over rows that the text of their provision leaves out fails', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.provisions, 'provisions/overview-2016/2016/sec_2').text.pop();
  });
  expect(await listHeadings(content)).toEqual([
    {
      file: 'content/data/lists/designated-2016.json',
      at: 'headings.2',
      message:
        '「マイナンバー関係」 is no heading and no 段落 of sec_2, whose rows it stands over.',
      remedy: 'Add it to the text of that provision, between the lines it is printed between.',
    },
  ]);
});

test('so does every heading of a list whose provision has no record', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.lists, 'lists/annex-2016').provision.eid = 'annex_9';
  });
  expect(await listHeadings(content)).toEqual([
    {
      file: 'content/data/lists/annex-2016.json',
      at: 'headings.0',
      message: '「別表」 is no heading and no 段落 of annex_9, whose rows it stands over.',
      remedy: 'Add it to the text of that provision, between the lines it is printed between.',
    },
  ]);
});
