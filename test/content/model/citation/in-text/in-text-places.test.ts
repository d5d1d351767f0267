import { expect, test } from 'vitest';
import { mentionsOf } from '../../../../../content/model/citation/in-text/in-text.ts';
import { type Texts, textsFrom } from '../../../../../content/model/citation/in-text/texts.ts';
import { refKey } from '../../../../../content/model/corpus/corpus-index.ts';
import type { Provision } from '../../../../../content/model/schema/provision.ts';
import { block, instrument, provision } from '../../../support/small-content.ts';

const DAYS = { '2015': ['2015-02-10'], '2016': ['2016-10-21'] };
const INSTRUMENTS = [
  instrument('rules', DAYS, { title: '評価規則', aliases: ['本規則'] }),
  instrument('overview', { '2016': ['2016-10-21'] }, { rank: 'explanatory' }),
  instrument('act', DAYS, {
    title: 'サイバーセキュリティ基本法',
    short_title: '法',
    rank: 'statute',
  }),
];

const KINDS: Record<string, Provision['kind']> = {
  ...{ art: 'article', para: 'paragraph', item: 'item', annex: 'annex' },
  ...{ sec: 'section', sub: 'subsection', crit: 'criterion' },
};
const kindOf = (path: string) =>
  KINDS[/([a-z]+)(_\d+)?$/.exec(path)?.[1] ?? ''] as Provision['kind'];

const STUBS = ['act/2016/art_27', 'act/2016/art_28'];
const HELD = [
  ...['act/2015/art_30', 'act/2016/art_29', 'act/2016/art_30', 'act/2016/art_30__para_1'],
  ...['act/2016/art_30__para_2', 'act/2016/art_30__para_2__item_3'],
  ...['rules/2016/art_1', 'rules/2016/art_2', 'rules/2016/art_3', 'rules/2016/annex'],
  ...[1, 2, 3, 4].map((n) => `rules/2016/art_2__para_${n}`),
  ...[1, 2, 3, 4].map((n) => `rules/2016/art_2__para_1__item_${n}`),
  ...['rules/2016/art_2__para_1__sub_1', 'rules/2015/art_2__para_1__item_5'],
  ...['act/2016/art_2__para_1', 'act/2016/art_2__para_1__item_7'],
  ...['overview/2016/sec_1', 'overview/2016/sec_1__sub_1', 'overview/2016/sec_1__sub_2'],
  ...[1, 2, 3, 4].map((n) => `overview/2016/crit_${n}`),
];

/** The made-up texts, in which a provision has another text. */
const textsWith = (path: string, text: string): Texts =>
  textsFrom({
    instruments: INSTRUMENTS.map(({ record }) => record),
    provisions: [...STUBS, ...new Set([...HELD, path])].map(
      (held) =>
        provision(held, {
          kind: kindOf(held),
          status: STUBS.includes(held) ? 'stub' : 'full',
          text: held === path ? [block(text)] : [block('文。')],
        }).record,
    ),
    ...{ exceptions: [], entities: [] },
  });

/** Each reference in short: its words, then its goals, or what it is where it has none. */
const goalsIn = (path: string, text: string): string[][] => {
  const texts = textsWith(path, text);
  return mentionsOf(texts, texts.provisions.get(path) as Provision).map(
    ({ text: words, type, targets }) => [
      words,
      ...(targets.length === 0 || type === 'stub' ? [type] : []),
      ...targets.map(refKey),
    ],
  );
};

test.each<[string, string, string[][]]>([
  [
    'rules/2016/art_1',
    '法第30条第2項第3号、同項第3号、同号及び同条第1項',
    [
      ['法第30条第2項第3号', 'act/2016/art_30__para_2__item_3'],
      ['同項第3号', 'act/2016/art_30__para_2__item_3'],
      ['同号', 'act/2016/art_30__para_2__item_3'],
      ['同条第1項', 'act/2016/art_30__para_1'],
    ],
  ],
  ['rules/2015/art_1', '法第30条', [['法第30条', 'act/2015/art_30']]],
  ['rules/2016/art_2__para_3', '前条及び次条', [['前条', 'rules/2016/art_1']]],
  [
    'rules/2016/art_2__para_4',
    '前三項',
    [['前三項', ...[1, 2, 3].map((n) => `rules/2016/art_2__para_${n}`)]],
  ],
  ['rules/2016/art_2__para_1__item_1', '前各号', [['前各号', 'unresolved']]],
  [
    'rules/2016/art_2__para_1__item_4',
    '前各号',
    [['前各号', ...[1, 2, 3].map((n) => `rules/2016/art_2__para_1__item_${n}`)]],
  ],
  [
    'rules/2016/art_2__para_2',
    '前項各号',
    [['前項各号', ...[1, 2, 3, 4].map((n) => `rules/2016/art_2__para_1__item_${n}`)]],
  ],
  [
    'rules/2016/art_2__para_1',
    '第1号から第3号まで',
    [
      ['第1号', 'rules/2016/art_2__para_1__item_1'],
      ['第3号', 'rules/2016/art_2__para_1__item_2', 'rules/2016/art_2__para_1__item_3'],
    ],
  ],
  [
    'rules/2016/art_2__para_1',
    '第2項から第4項まで、第2条第2項及び第3項',
    [
      ['第2項', 'rules/2016/art_2__para_2'],
      ['第4項', 'rules/2016/art_2__para_3', 'rules/2016/art_2__para_4'],
      ['第2条第2項', 'rules/2016/art_2__para_2'],
      ['第3項', 'rules/2016/art_2__para_3'],
    ],
  ],
  [
    'overview/2016/sec_1',
    '第27条、第28条～第30条',
    [
      ['第27条', 'stub', 'act/2016/art_27'],
      ['第28条', 'stub', 'act/2016/art_28'],
      ['第30条', 'act/2016/art_29', 'act/2016/art_30'],
    ],
  ],
  [
    'overview/2016/sec_1',
    '第26条～第28条、第27条～第29条',
    [
      ['第26条', 'unresolved'],
      ['第28条', 'stub', 'act/2016/art_27', 'act/2016/art_28'],
      ['第27条', 'stub', 'act/2016/art_27'],
      ['第29条', 'act/2016/art_28', 'act/2016/art_29'],
    ],
  ],
  ['overview/2016/sec_1__sub_2', '(1)の要件', [['(1)', 'overview/2016/sec_1__sub_1']]],
  [
    'overview/2016/sec_1',
    '②から④の要件、上記',
    [
      ['②から④', ...[2, 3, 4].map((n) => `overview/2016/crit_${n}`)],
      ['上記', 'overview/2016/sec_1'],
    ],
  ],
  ['rules/2016/art_1', '別表のとおり', [['別表', 'rules/2016/annex']]],
  ['rules/2016/annex', '別表', []],
  ['rules/2016/art_1', 'サイバーセキュリティ基本法（平成26年法律第104号）に基づく', []],
  // What names no numbers gives none to what follows: nothing is guessed.
  [
    'rules/2016/art_1',
    '同条第2項、別表及び第2項',
    [
      ['同条第2項', 'unresolved'],
      ['別表', 'rules/2016/annex'],
      ['第2項', 'unresolved'],
    ],
  ],
])('%s: %s', (path, text, goals) => {
  expect(goalsIn(path, text)).toEqual(goals);
});

// What stands before the first is nothing; it is never what encloses it.
test.each([
  ['rules/2016/art_1', '前条'],
  ['rules/2016/art_2__para_1', '前項'],
  ['rules/2016/art_2__para_1', '前各項'],
  ['rules/2016/art_2__para_1__item_1', '前号'],
  ['rules/2016/art_2__para_1__item_1', '前各号'],
  ['rules/2016/art_2__para_2', '前二項'],
])('in %s, %s is unresolved', (path, words) => {
  expect(goalsIn(path, `${words}の規定`)).toEqual([[words, 'unresolved']]);
});
