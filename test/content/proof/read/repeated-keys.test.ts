import { expect, test } from 'vitest';
import { repeatedKeys } from '../../../../content/proof/read/repeated-keys.ts';

test('a field that stands twice in one record is named by its path; the same name in another record is none', () => {
  const text =
    '{"a": {"b": 1, "b": 2}, "c": [{"d": 1}, {"d": 1, "e": "{\\"d\\": 1, \\"d\\": 2}", "d": 3}], "a": null, "b": [[], ["x", "x"]]}';
  expect(repeatedKeys(text)).toEqual(['a.b', 'c.1.d', 'a']);
});

test('a name is the same however it is escaped', () => {
  expect(repeatedKeys('{"row": 1, "r\\u006fw": 2}')).toEqual(['row']);
});

test('what is no record has no fields', () => {
  expect(['1', '"a:b"', '[]', 'null', '{}'].flatMap(repeatedKeys)).toEqual([]);
});
