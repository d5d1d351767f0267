import { expect, test } from 'vitest';
import type { Provision } from '../../../content/model/schema/provision.ts';
import { continuations } from '../../../content/proof/continuation.ts';
import { acts, laterIndex } from '../support/later-index.ts';
import { block, provision } from '../support/small-content.ts';

const [third, fourth] = acts;

const goesOn = (version: string, eids: readonly string[]) =>
  eids.map((eid) => [
    eid,
    laterIndex.provision({ instrument: third.instrument, version, eid }).continued_by,
  ]);

test('what is held of 2016 goes on under its number in law data; a stub does not, whatever its heading', () => {
  const { home_version } = laterIndex.instrument(third.instrument);
  const eids = ['art_13', 'art_25__para_1__item_2', 'art_25__para_1__item_3', 'art_31__para_2'];
  expect(goesOn(home_version, [...eids, 'art_32', 'art_32__para_2', 'art_24', 'art_33'])).toEqual([
    ['art_13', 'art_13'],
    ['art_25__para_1__item_2', 'art_26__para_1__item_2'],
    ['art_25__para_1__item_3', 'art_26__para_1__item_4'],
    ['art_31__para_2', 'art_32__para_2'],
    ['art_32', 'art_33'],
    ['art_32__para_2', 'art_33__para_3'],
    ['art_24', null],
    ['art_33', null],
  ]);
});

test('between two states of law data all that stays goes on, and what is struck out ends', () => {
  const eids = ['art_16_2__para_1__item_1_2', 'art_17', 'art_23', 'art_26', 'art_29', 'art_31'];
  const more = ['chp_4', 'suppl', 'suppl__art_2', 'suppl_430_91__art_1', 'annex_1__row_1'];
  expect(goesOn(third.day, [...eids, ...more])).toEqual([
    ['art_16_2__para_1__item_1_2', 'art_16_2__para_1__item_1_2'],
    ['art_17', null],
    ['art_23', 'art_22'],
    ['art_26', 'art_25'],
    ['art_29', 'art_28'],
    ['art_31', 'art_31'],
    ['chp_4', 'chp_4'],
    ['suppl', 'suppl'],
    ['suppl__art_2', 'suppl__art_2'],
    ['suppl_430_91__art_1', 'suppl_430_91__art_1'],
    ['annex_1__row_1', 'annex_1__row_1'],
  ]);
  const ended = laterIndex.corpus.provisions.filter(
    ({ version, continued_by }) => version === third.day && continued_by === null,
  );
  expect(ended.map(({ eid }) => eid)).toEqual(['art_17', 'art_26__para_1__item_5']);
  expect(fourth.day > third.day).toBe(true);
});

type Told = readonly [eid: string, text: string, more?: Partial<Provision>];

const version = (id: string, told: readonly Told[]): Provision[] =>
  told.map(
    ([eid, text, more]) =>
      provision(`act/${id}/${eid}`, { text: text === '' ? [] : [block(text, [1, 0, 1])], ...more })
        .record,
  );

const HEADED = { heading: block('（監査）', [1, 0, 1]) };
const CASES: readonly [string, readonly Told[], readonly Told[], Record<string, string | null>][] =
  [
    [
      'the same words under another number',
      [
        ['art_1', '本部は、甲を監査する。'],
        ['art_2', '本部は、乙に勧告する。'],
      ],
      [
        ['art_1', '国は、丙を置く。'],
        ['art_2', '本部は、甲を監査する。'],
        ['art_3', '本部は、乙に勧告する。'],
      ],
      { art_1: 'art_2', art_2: 'art_3' },
    ],
    [
      'numbers and つ alone are another',
      [['art_1', '第二条によつて行う。']],
      [['art_4', '第三十条の二によって行う。']],
      { art_1: 'art_4' },
    ],
    [
      'words that changed, under the heading they had',
      [['art_1', '本部は、甲を監査する。', HEADED]],
      [['art_2', '長官は、求めに応じて審査を実施しなければならない。', HEADED]],
      { art_1: 'art_2' },
    ],
    [
      'of two that have a heading the first goes on as the first',
      [
        ['art_1', 'いろはに', HEADED],
        ['art_2', 'ほへとち', HEADED],
      ],
      [
        ['art_3', 'りぬるを', HEADED],
        ['art_4', 'わかよた', HEADED],
      ],
      { art_1: 'art_3', art_2: 'art_4' },
    ],
    [
      'a stub goes on as nothing, though its heading is that of another',
      [
        ['art_1', '', { ...HEADED, status: 'stub' }],
        ['art_2', '本部は、乙に勧告する。'],
      ],
      [
        ['art_1', '本部は、甲を監査する。', HEADED],
        ['art_2', '本部は、乙に勧告する。'],
      ],
      { art_2: 'art_2' },
    ],
    [
      'words that are nothing alike end',
      [['art_1', '本部は、甲を監査する。']],
      [['art_1', '国が丙の設立に要した費用を負担したときは、この限りでない。']],
      {},
    ],
    [
      'what changed places goes on once, in the order of the others',
      [
        ['art_1', 'いろはにほへと'],
        ['art_2', 'ちりぬるを'],
        ['art_3', 'わかよたれそ'],
      ],
      [
        ['art_1', 'ちりぬるを'],
        ['art_2', 'わかよたれそ'],
        ['art_3', 'いろはにほへと'],
      ],
      { art_2: 'art_1', art_3: 'art_2' },
    ],
  ];

test.each(CASES)('%s', (_, before, after, expected) => {
  const found = continuations(version('2020', before), version('2021', after), []);
  expect(Object.fromEntries(found)).toEqual(expected);
});

test('what somebody said stands, and nothing else is taken for it', () => {
  const [before, after] = [
    version('2020', [
      ['art_1', '本部は、甲を監査する。'],
      ['art_2', '', { status: 'stub' }],
    ]),
    version('2021', [
      ['art_1', '本部は、甲を監査する。'],
      ['art_2', '国は、丙を置く。'],
    ]),
  ];
  const basis = '官報による。';
  const said = [
    { eid: 'art_1', continued_by: null, basis },
    { eid: 'art_2', continued_by: 'art_1', basis },
  ];
  expect(Object.fromEntries(continuations(before, after, said))).toEqual({
    art_1: null,
    art_2: 'art_1',
  });
});
