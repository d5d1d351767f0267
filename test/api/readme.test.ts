import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/paths.ts';
import { askJson } from './support/ask.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');

test('the example of the README is what the API really answers', async () => {
  const path = /curl -s 'http:\/\/127\.0\.0\.1:8787(\/api\/v1\/[^']+)'/.exec(readme)?.[1] ?? '';
  const shown = JSON.parse(/```json\n([\s\S]+?)\n```/.exec(readme)?.[1] ?? 'null');
  const answered = await askJson(path);
  // The version of the dataset moves with every change of the content; the rest of the answer must not without notice.
  shown.meta.dataset_version = answered.meta.dataset_version;
  expect(shown).toEqual(answered);
});
