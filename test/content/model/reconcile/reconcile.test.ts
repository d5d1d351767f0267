import { expect, test } from 'vitest';
import {
  type Condition,
  type MatchQuery,
  matchQuery,
} from '../../../../content/model/reconcile/reconcile.ts';
import { knownIndex } from '../../support/known-index.ts';

/** Candidates of a query, each as 「id score features」, with `!` where it alone is meant. */
const candidates = (query: Partial<MatchQuery>): string[] =>
  matchQuery(knownIndex, {
    names: [],
    types: [],
    typeStrict: 'any',
    conditions: [],
    limit: 10,
    ...query,
  }).map(({ entity, score, match, features }) => {
    const written = features.map(({ id, value }) => (value === true ? id : `${id}=${value}`));
    return `${entity.id} ${score}${match ? ' !' : ''} ${written.join(' ')}`.trimEnd();
  });

const asks = (
  property: string,
  values: Condition['values'],
  more: Partial<Condition> = {},
): Condition => ({ property, values, required: false, quantifier: 'any', ...more });

const BANK = 'bank-of-japan 95 ! key_abbreviation exact name_score=95';

test('an id of ours is a name, and means that body alone', () => {
  expect([candidates({ names: ['bank-of-japan'] }), candidates({ names: [' nisc '] })]).toEqual([
    ['bank-of-japan 100 ! key_id exact name_score=100'],
    ['nisc 100 ! key_id exact name_score=100'],
  ]);
});

test('of several names the better one counts, and names of two bodies mean neither alone', () => {
  const better = ['bank-of-japan 100 ! key_name exact name_score=100'];
  expect([
    candidates({ names: ['日銀', '日本銀行'] }),
    candidates({ names: ['日本銀行', '日銀'] }),
    candidates({ names: ['日銀', 'NHK'] }),
    // Best first, whichever was asked for first.
    candidates({ names: ['日銀', '日本放送協会'] }),
    // One that is certain makes the other no more certain.
    candidates({ names: ['日銀', '本部'] }),
    // As good as each other: the one that was asked for first.
    candidates({ names: ['日本電信電話株式会社', 'NTT株式会社'], limit: 1 }),
    candidates({ names: ['NTT株式会社', '日本電信電話株式会社'], limit: 1 }),
    candidates({ names: ['zzzz'] }),
    candidates({}),
  ]).toEqual([
    better,
    better,
    [
      'bank-of-japan 95 key_abbreviation exact name_score=95',
      'japan-broadcasting-corporation 95 key_abbreviation exact name_score=95',
    ],
    [
      'japan-broadcasting-corporation 100 key_name exact name_score=100',
      'bank-of-japan 95 key_abbreviation exact name_score=95',
    ],
    [BANK, 'strategic-headquarters 90 key_abbreviation exact key_proves_nothing name_score=90'],
    ['nippon-telegraph-and-telephone 100 ! key_name exact name_score=100'],
    ['nippon-telegraph-and-telephone 100 ! key_later_name exact name_score=100'],
    [],
    [],
  ]);
});

test('how a name was found is told', () => {
  expect([
    candidates({ names: ['日木年金機構'] }),
    candidates({ names: ['有限会社日本郵便'] }),
    candidates({ names: ['日本年金機構の監査'] }),
    candidates({ names: ['政策金融'] }),
    candidates({ names: ['高速道路'], limit: 1 }),
    candidates({ names: ['日本国際空港'], limit: 1 }),
  ]).toEqual([
    ['japan-pension-service 67 key_name near edit_distance=1 name_score=67'],
    ['japan-post 83 key_name same_without_corporate_form corporate_form_differs name_score=83'],
    ['japan-pension-service 50 key_name part_of_query name_score=50'],
    ['japan-finance-corporation 68 key_abbreviation beginning_of_key name_score=68'],
    ['hanshin-expressway 63 key_name part_of_key name_score=63'],
    ['central-japan-international-airport 30 key_name alike name_score=30'],
  ]);
});

const DESIGNATED = 'designated-corporations';
const NISC = 'nisc 95 ! key_abbreviation exact name_score=95 type_match';
const NISC_NOT = 'nisc 75 key_abbreviation exact name_score=95 type_match=false';

test.each([
  [['entity'], 'any', [NISC]],
  [['entity'], 'all', [NISC]],
  [['entity', DESIGNATED], 'any', [NISC]],
  [['entity', DESIGNATED], 'all', []],
  [[DESIGNATED], 'any', []],
  [[DESIGNATED], 'should', [NISC_NOT]],
  [['entity', DESIGNATED], 'should', [NISC]],
  // A type that is not ours leaves nobody out, and makes nobody certain; beside one of ours it does not help.
  [['Q43229'], 'any', [NISC_NOT]],
  [['Q43229'], 'all', [NISC_NOT]],
  [['Q43229', DESIGNATED], 'any', []],
  [['Q43229', 'entity'], 'any', [NISC]],
] as const)('of the types %j, %s: %j', (types, typeStrict, expected) => {
  expect(candidates({ names: ['NISC'], types, typeStrict })).toEqual(expected);
});

test.each([
  [asks('designated', ['false']), `${BANK} property_designated`],
  [
    asks('designated', ['true']),
    'bank-of-japan 75 key_abbreviation exact name_score=95 property_designated=false',
  ],
  [asks('designated', ['true'], { required: true }), null],
  [asks('designated', ['true', 'false'], { required: true }), `${BANK} property_designated`],
  // Of what is not known nothing is said; where it is required, it is not met.
  [asks('former_names', ['日本国立銀行']), BANK],
  [asks('former_names', ['日本国立銀行'], { required: true }), null],
  [asks('designated', []), BANK],
  // A property that is not ours: nobody is certain.
  [asks('P856', ['x']), 'bank-of-japan 95 key_abbreviation exact name_score=95'],
  [asks('P856', ['x'], { required: true }), null],
  // All of the values, any, none.
  [asks('list', ['annex-2015', 'annex-2016'], { quantifier: 'all' }), `${BANK} property_list`],
  [
    asks('list', ['annex-2016', 'designated-2016'], { quantifier: 'all' }),
    'bank-of-japan 75 key_abbreviation exact name_score=95 property_list=false',
  ],
  [asks('list', ['annex-2016', 'designated-2016']), `${BANK} property_list`],
  [asks('list', ['designated-2016'], { quantifier: 'none' }), `${BANK} property_list`],
  [
    asks('list', ['annex-2016', 'designated-2016'], { quantifier: 'none' }),
    'bank-of-japan 75 key_abbreviation exact name_score=95 property_list=false',
  ],
])('日銀, and %j: %s', (condition, expected) => {
  expect(candidates({ names: ['日銀'], conditions: [condition] })).toEqual(
    expected === null ? [] : [expected],
  );
});

test('its 法人番号 proves a body that its name does not, and with a condition unmet nothing does', () => {
  const number = asks('corporate_number', [6010405002452]);
  const other = asks('corporate_number', ['3010005002599']);
  expect([
    candidates({ names: ['にっせき'] }),
    candidates({ names: ['にっせき'], conditions: [number] }),
    candidates({ names: ['にっせき'], conditions: [asks('designated', ['false'])] }),
    candidates({ names: ['にっせき'], conditions: [other] }),
    candidates({ names: ['にっせき'], conditions: [number, asks('designated', ['true'])] }),
    // Of the 本部 no number is known: it proves nothing.
    candidates({ names: ['本部'], conditions: [other] }),
  ]).toEqual([
    ['japanese-red-cross-society 90 key_abbreviation exact key_proves_nothing name_score=90'],
    [
      'japanese-red-cross-society 90 ! key_abbreviation exact key_proves_nothing name_score=90 property_corporate_number',
    ],
    [
      'japanese-red-cross-society 90 key_abbreviation exact key_proves_nothing name_score=90 property_designated',
    ],
    [
      'japanese-red-cross-society 70 key_abbreviation exact key_proves_nothing name_score=90 property_corporate_number=false',
      'bank-of-japan 60 name_differs name_score=0 property_corporate_number',
    ],
    [
      'japanese-red-cross-society 70 key_abbreviation exact key_proves_nothing name_score=90 property_corporate_number property_designated=false',
    ],
    [
      'strategic-headquarters 90 key_abbreviation exact key_proves_nothing name_score=90',
      'bank-of-japan 60 name_differs name_score=0 property_corporate_number',
    ],
  ]);
});

test('an exact 法人番号 gives its body and says that the name differs; a blank name asks for nothing', () => {
  const conditions = [asks('corporate_number', ['3010005002599'])];
  expect([
    candidates({ names: ['日木銀行'], conditions }),
    candidates({ names: ['有限会社日本銀行'], conditions }),
    // Nothing like it: the number or the name is wrong, and nobody knows which.
    candidates({ names: ['なにがし商会'], conditions }),
    candidates({ names: ['日本放送協会'], conditions }),
    candidates({ names: [''], conditions }),
    candidates({ names: [' '], conditions }),
  ]).toEqual([
    [
      'bank-of-japan 60 ! key_name near edit_distance=1 name_score=60 name_differs property_corporate_number',
    ],
    [
      'bank-of-japan 83 ! key_name same_without_corporate_form corporate_form_differs name_score=83 property_corporate_number',
    ],
    ['bank-of-japan 60 name_differs name_score=0 property_corporate_number'],
    [
      'japan-broadcasting-corporation 80 key_name exact name_score=100 property_corporate_number=false',
      'bank-of-japan 60 name_differs name_score=0 property_corporate_number',
    ],
    ['bank-of-japan 100 ! property_corporate_number'],
    ['bank-of-japan 100 ! property_corporate_number'],
  ]);
});

test('without a name every body is asked that meets a condition; what is not known counts as unmet', () => {
  expect(
    candidates({
      conditions: [
        asks('list', ['annex-2016']),
        asks('former_names', ['日本環境安全事業株式会社']),
      ],
      limit: 3,
    }),
  ).toEqual([
    'japan-environmental-storage-and-safety-corporation 100 property_list property_former_names',
    'agricultural-and-fishery-cooperatives-savings-insurance-corporation 80 property_list',
    'bank-of-japan 80 property_list',
  ]);
  expect([
    candidates({ conditions: [asks('corporate_number', ['3010005002599'])] }),
    // What is true of one body only is no name of it.
    candidates({ conditions: [asks('former_names', ['日本環境安全事業株式会社'])] }),
    candidates({ conditions: [asks('designated', ['true'])], limit: 1 }),
    candidates({ conditions: [asks('designated', ['maybe'])] }),
  ]).toEqual([
    ['bank-of-japan 100 ! property_corporate_number'],
    ['japan-environmental-storage-and-safety-corporation 100 property_former_names'],
    [
      'federation-of-national-public-service-personnel-mutual-aid-associations 100 property_designated',
    ],
    [],
  ]);
});

test('two conditions on one property are one feature, met where both are; a score is never below nothing', () => {
  const yes = asks('designated', ['false']);
  const no = asks('designated', ['true']);
  const told = (conditions: Condition[]) => candidates({ names: ['日銀'], conditions });
  expect([told([yes, yes]), told([yes, no]), told([no, yes]), told(Array(6).fill(no))]).toEqual([
    [`${BANK} property_designated`],
    ['bank-of-japan 75 key_abbreviation exact name_score=95 property_designated=false'],
    ['bank-of-japan 75 key_abbreviation exact name_score=95 property_designated=false'],
    ['bank-of-japan 0 key_abbreviation exact name_score=95 property_designated=false'],
  ]);
});

test('that a number is not the body’s makes nobody certain', () => {
  const other = asks('corporate_number', ['3010005002599'], { quantifier: 'none' });
  const matches = (name: string) =>
    matchQuery(knownIndex, {
      ...{ names: [name], types: [], typeStrict: 'any', limit: 10 },
      conditions: [other],
    }).map(({ entity, match }) => [entity.id, match]);
  expect([matches('日木年金機構')[0], matches('日本年金機構')[0]]).toEqual([
    ['japan-pension-service', false],
    ['japan-pension-service', true],
  ]);
});
