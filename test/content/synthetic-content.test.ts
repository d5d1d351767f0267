import { expect, test } from 'vitest';
import { buildIndex } from '../../content/model/corpus/corpus-index.ts';
import { findingsFor } from '../../content/model/findings/findings.ts';
import { proveContent } from '../../content/proof/proof.ts';
import { readContent } from '../../content/proof/read/read.ts';
import { readFiles } from '../../content/read-files.ts';
import { projectRoot } from '../support/paths.ts';
import { syntheticContent } from '../support/synthetic/content-files.ts';
import { NEWEST_DAY } from './support/newest-day.ts';

const real = await readFiles(`${projectRoot}content/data`);

const corpusOf = async (files: ReadonlyMap<string, string>) => {
  const { content, problems } = readContent(files);
  const proved = await proveContent(content);
  expect([...problems, ...proved.problems]).toEqual([]);
  if (!proved.corpus) throw new Error('no corpus');
  return proved.corpus;
};

test('made-up bodies pass every check of the content, and change no answer about a real one', async () => {
  const held = readContent(real).content.entities.length;
  const corpus = await corpusOf(await syntheticContent(real, held + 13));
  const made = corpus.entities.filter(({ id }) => id.startsWith('synthetic-'));
  expect([corpus.entities.length, made.length]).toEqual([held + 13, 13]);
  expect(corpus.lists.map(({ id, rows }) => [id, rows.length])).toEqual([
    ['annex-2015', 48],
    ['annex-2016', 65],
    ['designated-2016', 12],
  ]);
  const verdictsIn = (index: ReturnType<typeof buildIndex>, id: string) =>
    findingsFor(index, { kind: 'entity', id }, NEWEST_DAY).map(({ obligation, verdict, role }) => [
      obligation.id,
      verdict,
      role,
    ]);
  const grown = buildIndex(corpus);
  const index = buildIndex(await corpusOf(real));
  expect(verdictsIn(grown, 'bank-of-japan')).toEqual(verdictsIn(index, 'bank-of-japan'));
  // The first is designated like 日本年金機構, the second is listed only, like 日本銀行.
  expect(verdictsIn(grown, 'synthetic-body-0001')).toEqual(
    verdictsIn(index, 'japan-pension-service'),
  );
  expect(verdictsIn(grown, 'synthetic-body-0002')).toEqual(verdictsIn(index, 'bank-of-japan'));
});

test('no fewer bodies than the real ones can be asked for', async () => {
  await expect(syntheticContent(real, 10)).rejects.toThrow(/the content has \d+ bodies, not 10/);
});
