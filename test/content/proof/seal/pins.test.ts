import { expect, test } from 'vitest';
import type { Pins } from '../../../../content/model/schema/pins.ts';
import type { Term } from '../../../../content/model/schema/term.ts';
import { pinDifferences, withReading } from '../../../../content/proof/seal/pins.ts';
import { smallContent } from '../../support/small-content.ts';

const term = (id: string, reading: string, scope = '全体') => ({
  file: `content/data/terms/${id}.json`,
  record: { id, reading, scope } as Term,
});

const first = { id: 'first', read_by: null, read_on: null, note: 'Read.', second: null };
const second = {
  id: 'second',
  read_by: 'a curator',
  read_on: '2026-12-01',
  note: 'Read again.',
  second: null,
};

const pins = (...read: Pins['pins']) => ({
  file: 'content/data/pins/terms.json',
  record: { id: 'terms', readings: [first], pins: read },
});
const pin = (record: string, values: Pins['pins'][number]['values']) => ({
  ...{ record, reading: 'first', values },
});

const table = pins(
  pin('a', { reading: 'あ', scope: '全体' }),
  pin('b', { reading: 'い', scope: '全体' }),
  pin('gone', { reading: 'う' }),
);

test('what is written down and what the records say is compared field by field', () => {
  const content = smallContent({
    terms: [term('a', 'あ'), term('b', 'ゐ', '条'), term('c', 'え')],
    pins: [table],
  });
  const difference = (record: string, field: string, pinned?: string, found?: string) => ({
    ...{ folder: 'terms', record, field, pinned, found },
  });
  expect(pinDifferences(content)).toEqual([
    difference('b', 'reading', 'い', 'ゐ'),
    difference('b', 'scope', '全体', '条'),
    difference('c', 'reading', undefined, 'え'),
    difference('c', 'scope', undefined, '全体'),
    difference('gone', 'reading', 'う', undefined),
  ]);
});

test('a reading writes down what differs in the records that were read, and leaves the rest with its own reading', () => {
  const content = smallContent({
    terms: [term('a', 'あ'), term('b', 'ゐ'), term('c', 'え')],
    pins: [table],
  });
  expect(withReading(content, 'terms', ['b', 'gone'], second)).toEqual({
    id: 'terms',
    readings: [first, second],
    pins: [
      pin('a', { reading: 'あ', scope: '全体' }),
      pin('b', { scope: '全体' }),
      { ...pin('b', { reading: 'ゐ' }), reading: 'second' },
    ],
  });
});

test('a table is made where there is none; a reading that nothing is left of goes; the same reading is joined', () => {
  const content = smallContent({ terms: [term('a', 'あ')], pins: [] });
  const made = withReading(content, 'terms', ['a'], second);
  expect(made).toEqual({
    id: 'terms',
    readings: [second],
    pins: [{ ...pin('a', { reading: 'あ', scope: '全体' }), reading: 'second' }],
  });
  const filed = { file: 'content/data/pins/terms.json', record: made };
  const changed = smallContent({ terms: [term('a', 'い')], pins: [filed] });
  expect(withReading(changed, 'terms', ['a'], second)).toEqual({
    id: 'terms',
    readings: [second],
    pins: [{ ...pin('a', { scope: '全体', reading: 'い' }), reading: 'second' }],
  });
});
