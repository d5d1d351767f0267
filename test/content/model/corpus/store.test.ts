import { expect, test } from 'vitest';
import { packCorpus, unpackCorpus } from '../../../../content/model/corpus/store.ts';
import { canonicalJson } from '../../../../content/model/text/canonical-json.ts';
import { compileCorpus } from '../../../../content/proof/compile.ts';
import { realContent } from '../../support/real-content.ts';

const { corpus, problems } = compileCorpus(realContent);

test('the real content compiles without a problem', () => {
  expect(problems).toEqual([]);
});

test('what is packed is unpacked again, through its bytes, to the value', () => {
  const stored = JSON.parse(canonicalJson(packCorpus(corpus)));
  expect(unpackCorpus(stored)).toEqual(corpus);
});

test('packing changes nothing in the corpus itself', () => {
  const before = canonicalJson(corpus);
  packCorpus(corpus);
  expect(canonicalJson(corpus)).toBe(before);
});

test('no words are stored twice and no row of a list is', () => {
  const { words, provisions } = packCorpus(corpus) as unknown as {
    words: { instrument: string; version: string; eid: string; quote: string | null }[];
    provisions: { kind: string }[];
  };
  const keys = words.map(({ instrument, version, eid, quote }) =>
    JSON.stringify([instrument, version, eid, quote]),
  );
  expect(keys.length).toBe(new Set(keys).size);
  expect(provisions.filter(({ kind }) => kind === 'row')).toEqual([]);
});
