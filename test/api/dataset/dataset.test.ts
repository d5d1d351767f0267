import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openDataset } from '../../../api/dataset/dataset.ts';
import { canonicalJson } from '../../../content/model/text/canonical-json.ts';
import { storedCorpus } from '../support/ask.ts';

test('the version of a dataset is the one told, else the hash of its canonical JSON', async () => {
  const told = 'ab'.repeat(32);
  expect(await openDataset(storedCorpus, told).version()).toBe(told);
  const hash = createHash('sha256').update(canonicalJson(storedCorpus)).digest('hex');
  expect(await openDataset(storedCorpus).version()).toBe(hash);
});
