import { expect, test } from 'vitest';
import { numberBorne } from '../../../../content/model/summary/number-borne.ts';
import { realIndex } from '../../support/real-index.ts';

const borne = (eid: string, version = '2016') =>
  numberBorne(realIndex, realIndex.provision({ instrument: 'basic-act', version, eid }));

test('a number that another provision bore for some years is told with its first and last day', () => {
  const years = { from: '2019-04-01', until: '2026-09-30', certainty: 'B' };
  expect(borne('art_28')).toEqual([
    { number: '28条3項', eid: 'art_27__para_3', ...years },
    { number: '28条4項', eid: 'art_27__para_4', ...years },
  ]);
});

test('what moved with its article is told with it, and what moved within it by itself', () => {
  expect(borne('art_26').map(({ number, eid, from }) => [number, eid, from])).toEqual([
    ['26条', 'art_25', '2019-04-01'],
    ['26条1項4号', 'art_25__para_1__item_3', '2025-07-01'],
  ]);
});

test('a number is told as long as it stands, and before the amendment of 2016', () => {
  expect(borne('art_31__para_1')).toEqual([
    {
      ...{ number: '31条1項', eid: 'art_32__para_1' },
      ...{ from: null, until: '2016-10-20', certainty: 'B' },
    },
  ]);
  expect(borne('art_33').at(-1)).toEqual({
    ...{ number: '33条3項', eid: 'art_32__para_2' },
    ...{ from: '2025-07-01', until: null, certainty: 'A' },
  });
});

test('nothing else bore the number of most, and of an older version it is not told', () => {
  expect([borne('art_13'), borne('art_2'), borne('art_30', '2015')]).toEqual([[], [], []]);
});
