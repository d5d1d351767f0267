import { expect, test } from 'vitest';
import { extentOf } from '../../../api/http/json-extent.ts';

test.each([
  ['1', { depth: 0, members: 0 }],
  ['"[{,"', { depth: 0, members: 0 }],
  ['"a\\"[,"', { depth: 0, members: 0 }],
  ['"a\\\\"', { depth: 0, members: 0 }],
  ['["\\\\",[1]]', { depth: 2, members: 3 }],
  ['[]', { depth: 1, members: 1 }],
  ['[1,2,3]', { depth: 1, members: 3 }],
  ['{"a":1,"b":[{},[]]}', { depth: 3, members: 6 }],
  // No JSON: it is told in the same time, and refused by the parser.
  [']]]', { depth: 0, members: 0 }],
  ['"', { depth: 0, members: 0 }],
  [`"${'\\"'.repeat(100_000)}`, { depth: 0, members: 0 }],
  ['['.repeat(100_000), { depth: 100_000, members: 100_000 }],
])('%.40s', (json, expected) => {
  expect(extentOf(json)).toEqual(expected);
});
