import { expect, test } from 'vitest';
import { sourceHashes } from '../../../../content/proof/checks/source-hashes.ts';
import { alteredContent, realContent } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await sourceHashes(realContent)).toEqual([]);
});

test('one changed character of the transcript fails', async () => {
  const content = alteredContent((altered) => {
    const transcript = altered.transcripts.get('hq-2016-10-12');
    const text = (transcript?.text ?? '').replace('日本年金機構', '日木年金機構');
    altered.transcripts = new Map([['hq-2016-10-12', { text, lines: text.split('\n') }]]);
  });
  expect(await sourceHashes(content)).toEqual([
    {
      file: 'content/data/sources/hq-2016-10-12.txt',
      at: '(file)',
      message:
        'The transcript has SHA-256 7a75446418a42d91bc580301992b8b46cfbbc3c34300364ac0eb248b01d22e29, its record says 9c7070c2cd9d4a158c9fee8598c19283ac88a2b11510380346a0a68b0de0342d.',
      remedy: 'A transcript is never edited: restore it from the last commit.',
    },
  ]);
});

test('a missing transcript fails', async () => {
  const content = alteredContent((altered) => {
    altered.transcripts = new Map();
  });
  expect(await sourceHashes(content)).toEqual([
    {
      file: 'content/data/sources/hq-2016-10-12.json',
      at: 'file',
      message: 'The transcript content/data/sources/hq-2016-10-12.txt is missing.',
      remedy: 'Put the unedited transcript back.',
    },
  ]);
});
