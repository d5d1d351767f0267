import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../../content/model/text/canonical-json.ts';

test('keys come in code-unit order at every depth, lists keep theirs, undefined is left out', () => {
  expect(canonicalJson({ b: [{ z: 1, a: null }, 'い'], a: undefined, B: 0, ａ: true })).toBe(
    '{"B":0,"b":[{"a":null,"z":1},"い"],"ａ":true}',
  );
});

test('the order in which keys were set does not matter, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
