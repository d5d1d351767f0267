import { expect, test } from 'vitest';
import { DOCUMENTED_DAY } from '../../../api/resource/parameters.ts';
import { askJson, storedCorpus } from '../support/ask.ts';

test('the document says the day that is answered for without one', async () => {
  expect(DOCUMENTED_DAY).toBe(storedCorpus.default_day);
  expect((await askJson('/matrix')).meta.as_of).toBe(DOCUMENTED_DAY);
});
