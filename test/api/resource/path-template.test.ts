import { expect, test } from 'vitest';
import { readTemplate } from '../../../api/resource/path-template.ts';

test.each([
  ['/', '/', {}],
  ['/entities', '/entities', {}],
  ['/entities', '/entities/', null],
  ['/entities/{id}', '/entities/bank-of-japan', { id: 'bank-of-japan' }],
  ['/entities/{id}', '/entities/', null],
  ['/entities/{id}', '/entities/a/b', null],
  ['/entities/{id}', '/classes/a', null],
  ['/entities/{id}.csv', '/entities/a.b.csv', { id: 'a.b' }],
  ['/entities/{id}.csv', '/entities/.csv', null],
  ['/entities/{id}.csv', '/entities/a.json', null],
  ['/entities/{id}.csv', '/entities/csv', null],
  ['/a/{one}/b/{two}/c', '/a/1/b/2/c', { one: '1', two: '2' }],
  ['/a/{one}/b/{two}/c', '/a/1/b/2/d', null],
])('%s read from %s', (template, path, expected) => {
  expect(readTemplate(template, path)).toEqual(expected);
});
