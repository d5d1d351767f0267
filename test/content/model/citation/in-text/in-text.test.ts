import { expect, test } from 'vitest';
import {
  citedBy,
  citedByOtherVersions,
  type Mention,
  mentionsIn,
  mentionsOf,
} from '../../../../../content/model/citation/in-text/in-text.ts';
import {
  type Texts,
  textsFrom,
  textsOf,
} from '../../../../../content/model/citation/in-text/texts.ts';
import { refKey } from '../../../../../content/model/corpus/corpus-index.ts';
import type { VersionId } from '../../../../../content/model/schema/common.ts';
import type { Provision } from '../../../../../content/model/schema/provision.ts';
import type { ReferenceException } from '../../../../../content/model/schema/reference-exception.ts';
import { realIndex } from '../../../support/real-index.ts';
import { block, instrument, provision, refOf } from '../../../support/small-content.ts';
import { smallIndex } from '../../../support/small-corpus.ts';

const at = (path: string) => {
  const [instrument = '', version, eid = ''] = path.split('/');
  return { instrument, version: version as VersionId, eid };
};

/** Words and goals of the references of a provision. */
const goalsOf = (path: string): [string, ...string[]][] =>
  mentionsIn(realIndex, at(path)).map(({ text, type, targets, law }) => [
    text,
    ...(targets.length > 0
      ? targets.map(refKey)
      : [law ? `${law.title} ${Object.values(law.numbers ?? {}).join('-')}` : type]),
  ]);

test.each<[string, [string, ...string[]][]]>([
  [
    'incident-evaluation-rules/2015/art_8',
    [
      ['法第30条第2項', 'basic-act/2015/art_30__para_2'],
      ['法第30条第2項', 'basic-act/2015/art_30__para_2'],
    ],
  ],
  ['incident-evaluation-rules/2016/art_4', [['第8条', 'incident-evaluation-rules/2016/art_8']]],
  [
    'incident-evaluation-rules/2016/art_5__para_5',
    [
      ['法第30条第1項', 'basic-act/2016/art_30__para_1'],
      ['政令で定める', 'document_not_held'],
      ['別に定める', 'document_not_held'],
      ['第1項', 'incident-evaluation-rules/2016/art_5__para_1'],
    ],
  ],
  [
    'incident-evaluation-rules/2016/art_9__para_3__item_1',
    [
      ['法第27条第3項', 'basic-act/2016/art_27__para_3'],
      ['前項', 'incident-evaluation-rules/2016/art_9__para_2'],
    ],
  ],
  [
    'information-provision-rules/2015/art_1__para_2',
    [
      [
        '前項各号',
        'information-provision-rules/2015/art_1__para_1__item_1',
        'information-provision-rules/2015/art_1__para_1__item_2',
      ],
      ['法第30条第1項', 'basic-act/2015/art_30__para_1'],
    ],
  ],
  [
    'information-provision-rules/2016/art_3__para_2',
    [
      ['法第31条', 'basic-act/2016/art_31'],
      ['第32条', 'basic-act/2016/art_32'],
      ['法第27条第3項', 'basic-act/2016/art_27__para_3'],
      ['同条第4項', 'basic-act/2016/art_27__para_4'],
    ],
  ],
  [
    'basic-act/2016/art_32__para_1',
    [
      ['国立大学法人法（平成十五年法律第百十二号）第二条第一項', '国立大学法人法 2-1-'],
      ['同条第三項', '国立大学法人法 2-3-'],
      ['総合法律支援法（平成十六年法律第七十四号）第十三条', '総合法律支援法 13--'],
    ],
  ],
  ['audit-policy/2015/sec_5__sub_2', [['(1)', 'audit-policy/2015/sec_5__sub_1']]],
  [
    'overview-2016/2016/sec_4__sub_6',
    [
      ['第26条', 'basic-act/2016/art_26'],
      ['第29条', 'basic-act/2016/art_27', 'basic-act/2016/art_28', 'basic-act/2016/art_29'],
    ],
  ],
  ['information-provision-rules/2016/art_1__para_1__item_3', [['二に掲げる', 'open']]],
])('%s', (path, goals) => {
  expect(goalsOf(path)).toEqual(goals);
});

test('every reference in every text of every version leads somewhere, at the place it names', () => {
  const count: Record<string, number> = {};
  for (const provision of realIndex.corpus.provisions)
    for (const { paragraph, start, end, text, type, targets } of mentionsIn(realIndex, provision)) {
      count[type] = (count[type] ?? 0) + 1;
      const words =
        paragraph === null
          ? provision.heading?.text
          : realIndex.textBlocks(provision)[paragraph]?.text;
      expect(words?.slice(start, end)).toBe(text);
      for (const target of targets) expect(realIndex.provisions.has(refKey(target))).toBe(true);
    }
  expect(count).toEqual({
    provision: 73,
    stub: 37,
    outside_law: 13,
    document_not_held: 7,
    open: 1,
  });
});

test('no words that number a provision are passed over', () => {
  const number = /第[〇一二三四五六七八九十百\d]+[条項号]|[前同][一二三四五各]*[条項号]|別表|上記/g;
  for (const provision of realIndex.corpus.provisions) {
    const mentions = mentionsIn(realIndex, provision);
    realIndex.textBlocks(provision).forEach(({ text }, paragraph) => {
      const known = mentions.filter((mention) => mention.paragraph === paragraph);
      for (const { 0: words, index } of text.matchAll(number)) {
        if (/法律$/.test(text.slice(0, index))) continue;
        expect
          .soft(
            known.some(({ start, end }) => start <= index && index < end),
            `${refKey(provision)} ${words}`,
          )
          .toBe(true);
      }
    });
  }
});

test('次に掲げる and law numbers are no references', () => {
  expect(mentionsInOutcomes('次に掲げる事務（平成26年法律第104号）、同法人')).toEqual([]);
});

test('a row of a list is the name of a body and refers to nothing, though a number stands in it', () => {
  const name = '例示産業振興第0001号機構';
  const [row] = realIndex.corpus.provisions.filter(({ kind }) => kind === 'row');
  const texts = textsOf(realIndex);
  if (!row) throw new Error('the lists have no rows');
  const words = { ...row, text: row.text.map((one) => ({ ...one, text: name })) };
  expect(mentionsOf(texts, words)).toEqual([]);
  expect(mentionsOf(texts, { ...words, kind: 'item' }).map(({ text }) => text)).toEqual([
    '第0001号',
  ]);
});

test('what cites a provision, of its own version only', () => {
  const citing = (path: string) =>
    citedBy(realIndex, at(path)).map(({ provision, mention }) => [refKey(provision), mention.text]);
  expect(citing('basic-act/2015/art_30__para_2')).toEqual([
    ['incident-evaluation-rules/2015/art_8', '法第30条第2項'],
    ['incident-evaluation-rules/2015/art_8', '法第30条第2項'],
  ]);
  expect(citing('incident-evaluation-rules/2016/art_8')).toEqual([
    ['incident-evaluation-rules/2016/art_4', '第8条'],
  ]);
});

test.each([
  ['basic-act/2015/art_30__para_2', 'basic-act/2016/art_31__para_2', '法第31条第2項'],
  ['basic-act/2016/art_31__para_2', 'basic-act/2015/art_30__para_2', '法第30条第2項'],
])('%s goes by another number in the other version', (path, other, words) => {
  const found = citedByOtherVersions(realIndex, at(path));
  expect(found.map(({ provision }) => refKey(provision))).toEqual([other]);
  expect(found[0]?.cited_by.map(({ mention }) => mention.text)).toEqual([words, words]);
});

test('the number of a law only as the source prints it, an address only where the 法令ID is known', () => {
  const [law] = mentionsIn(realIndex, at('audit-policy/2016/sec_2')).flatMap((m) => m.law ?? []);
  expect(law).toEqual({
    title: '内閣府設置法',
    law_number: '平成11年法律第89号',
    numbers: { art: 49, para: 1, item: null },
    permalink: null,
  });
});

/** References of a rule with this text, where these records tell what words without numbers mean. */
const mentionsInOutcomes = (text: string, exceptions: ReferenceException[] = []): Mention[] => {
  const { record } = provision('rules/2016/art_1', { text: [block(text)] });
  const others = ['rules/2016/art_2', 'act/2016/art_30'].map((path) => provision(path).record);
  const texts = textsFrom({
    ...{ instruments: [], exceptions, provisions: [record, ...others] },
    entities: [{ founding_statute: { title: '日本銀行法', egov_law_id: '409AC0000000089' } }],
  });
  return mentionsOf(texts, record);
};

type Found = Omit<Mention, 'paragraph' | 'start' | 'end' | 'text'>;

/** What stands at the first place of some words in a text. */
const atOutcomes = (text: string, words: string, found: Partial<Found>): Mention => ({
  ...{ paragraph: 0, start: text.indexOf(words), end: text.indexOf(words) + words.length },
  ...{ text: words, type: 'unresolved', targets: [], law: null, document: null, reason: null },
  ...found,
});

test('a law that is not held has its number where the text prints it, its address where the 法令ID is known', () => {
  const text =
    '日本銀行法（平成9年法律第89号）第1条第2項及び第3項、国家公務員法第4条、国立大学法人法（平成15年法律第112号）の法人';
  const bank = {
    ...{ title: '日本銀行法', law_number: '平成9年法律第89号' },
    permalink: 'https://laws.e-gov.go.jp/law/409AC0000000089',
  };
  expect(mentionsInOutcomes(text)).toEqual([
    atOutcomes(text, '日本銀行法（平成9年法律第89号）第1条第2項', {
      ...{ type: 'outside_law', law: { ...bank, numbers: { art: 1, para: 2, item: null } } },
    }),
    atOutcomes(text, '第3項', {
      ...{ type: 'outside_law', law: { ...bank, numbers: { art: 1, para: 3, item: null } } },
    }),
    atOutcomes(text, '国家公務員法第4条', {
      type: 'outside_law',
      law: {
        ...{ title: '国家公務員法', law_number: null, permalink: null },
        numbers: { art: 4, para: null, item: null },
      },
    }),
    atOutcomes(text, '国立大学法人法（平成15年法律第112号）', {
      type: 'outside_law',
      law: {
        ...{ title: '国立大学法人法', law_number: '平成15年法律第112号', permalink: null },
        numbers: null,
      },
    }),
  ]);
});

test('a text without articles refers to nothing by the number of one where no Act is held', () => {
  const { record } = provision('overview/2016/sec_1', { kind: 'section', text: [block('第30条')] });
  const texts = textsFrom({
    ...{ instruments: [], exceptions: [], entities: [], provisions: [record] },
  });
  expect(mentionsOf(texts, record)).toEqual([atOutcomes('第30条', '第30条', {})]);
});

const told = (quote: string, held: Partial<ReferenceException>): ReferenceException => ({
  ...{ id: 'told', ...refOf('rules/2016/art_1'), quote },
  ...{ targets: [], document: null, reason: '理由。' },
  ...held,
});

test('words without a number lead where the record of just these words says, or nowhere', () => {
  const text =
    '別に定める、政令で定める、本部の定めるところ、前述の監査テーマ、1月の戦略本部決定、二に掲げる';
  const records = [
    told('政令で定める', { document: '政令', reason: '資料にない。' }),
    told('別に定める', { ...refOf('rules/2016/art_2'), targets: ['rules/2016/art_1'] }),
    told('別に定める', { targets: ['rules/2016/art_2', 'act/2016/art_30'] }),
    told('本部の定めるところ', { reason: '決まらない。' }),
    told('前述の監査テーマ', { targets: ['rules/2016/art_2', 'rules/2016/art_99'] }),
    told('二に掲げる', { targets: ['rules/2016/art_99'], document: '文書' }),
  ];
  expect(mentionsInOutcomes(text, records)).toEqual([
    atOutcomes(text, '別に定める', {
      ...{ type: 'provision', reason: '理由。' },
      targets: [refOf('rules/2016/art_2'), refOf('act/2016/art_30')],
    }),
    atOutcomes(text, '政令で定める', {
      ...{ type: 'document_not_held', document: '政令', reason: '資料にない。' },
    }),
    atOutcomes(text, '本部の定めるところ', { type: 'open', reason: '決まらない。' }),
    atOutcomes(text, '前述の監査テーマ', {}),
    atOutcomes(text, '1月の戦略本部決定', {}),
    atOutcomes(text, '二に掲げる', {}),
  ]);
});

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
  [
    'rules/2016/art_2__para_3',
    '前条及び次条',
    [
      ['前条', 'rules/2016/art_1'],
      ['次条', 'rules/2016/art_3'],
    ],
  ],
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
  // Behind 、 an article is of the text itself, a paragraph of the article before it; 及び joins either.
  [
    'rules/2016/art_1',
    '法第30条第1項、第2項及び第29条',
    [
      ['法第30条第1項', 'act/2016/art_30__para_1'],
      ['第2項', 'act/2016/art_30__para_2'],
      ['第29条', 'act/2016/art_29'],
    ],
  ],
  [
    'rules/2016/art_1',
    '法第29条、第3条',
    [
      ['法第29条', 'act/2016/art_29'],
      ['第3条', 'rules/2016/art_3'],
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

/** Two texts whose Article 1 became Article 2, each cited by its own Article 5 under its number of the time. */
const INDEX = smallIndex({
  ...{ reference_exceptions: [], entities: [] },
  instruments: ['act', 'rules'].map(
    (id) => instrument(id, { '2015': ['2015-01-09'], '2016': ['2016-10-21'] }).record,
  ),
  provisions: ['act', 'rules'].flatMap((id) =>
    [
      provision(`${id}/2015/art_1`, { continued_by: 'art_2' }),
      provision(`${id}/2015/art_2`, { continued_by: 'art_3' }),
      provision(`${id}/2015/art_5`, { text: [block('第1条による。')] }),
      provision(`${id}/2016/art_2`),
      provision(`${id}/2016/art_3`),
      provision(`${id}/2016/art_5`, { text: [block('第2条による。')] }),
    ].map(({ record }) => record),
  ),
});

test.each([
  ['act/2016/art_2', ['act/2015/art_1 by act/2015/art_5 第1条']],
  ['rules/2015/art_1', ['rules/2016/art_2 by rules/2016/art_5 第2条']],
  // Article 1 goes on as Article 2 of the other version, not of its own.
  ['act/2015/art_2', ['act/2016/art_3']],
  ['act/2016/art_5', []],
])('%s in the other version', (path, found) => {
  const others = citedByOtherVersions(INDEX, refOf(path)).map(({ provision: other, cited_by }) =>
    [
      refKey(other),
      ...cited_by.map(({ provision: citing, mention }) => `by ${refKey(citing)} ${mention.text}`),
    ].join(' '),
  );
  expect(others).toEqual(found);
});

test('what cites a provision is of its own text and version; a provision that is not held cites nothing', () => {
  expect(citedBy(INDEX, refOf('act/2016/art_2')).map(({ provision: p }) => refKey(p))).toEqual([
    'act/2016/art_5',
  ]);
  expect(mentionsIn(INDEX, refOf('act/2016/art_99'))).toEqual([]);
});
