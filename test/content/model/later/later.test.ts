import { expect, test } from 'vitest';
import { findingsFor } from '../../../../content/model/findings/findings.ts';
import { laterProvision } from '../../../../content/model/later/provisions.ts';
import {
  laterGroups,
  laterRule,
  laterRules,
  laterRulesOf,
} from '../../../../content/model/later/rules.ts';
import { egovArticle, hasLaterTexts } from '../../../../content/model/later/texts.ts';
import { realIndex as index } from '../../support/real-index.ts';

test('an article at e-Gov is named with its chapter, where the law has chapters', () => {
  const text = { chapters: [1, 12, 13, 25, 38] };
  expect(
    ['art_12__para_2__item_3', 'art_24', 'art_30_2__para_1', 'art_25__para_1', 'art_38'].map(
      (eid) => egovArticle('X', text, eid),
    ),
  ).toEqual([
    'https://laws.e-gov.go.jp/law/X#Mp-Ch_2-At_12',
    'https://laws.e-gov.go.jp/law/X#Mp-Ch_3-At_24',
    'https://laws.e-gov.go.jp/law/X#Mp-Ch_4-At_30_2',
    'https://laws.e-gov.go.jp/law/X#Mp-Ch_4-At_25',
    'https://laws.e-gov.go.jp/law/X#Mp-Ch_5-At_38',
  ]);
  expect(egovArticle('X', { chapters: [] }, 'art_2')).toBe(
    'https://laws.e-gov.go.jp/law/X#Mp-At_2',
  );
});

test('every statute rule has a place in every later text', () => {
  expect(
    laterRules(index)
      .map(({ obligation }) => obligation.id)
      .toSorted(),
  ).toEqual(
    index.corpus.obligations
      .filter(({ rank }) => rank === 'statute')
      .map(({ id }) => id)
      .toSorted(),
  );
});

test('the request: the same words, another number, and since 2019-04-01 a duty to comply', () => {
  const later = laterRule(index, 'request-for-cooperation');
  expect(later?.grounds[0]?.eid).toBe('art_32__para_1');
  expect(
    later?.texts.map(({ provisions, phrase, provision, read }) => [
      ...provisions.map(({ citation }) => citation),
      phrase,
      provision,
      read,
    ]),
  ).toEqual([
    ['第33条第1項', 'same', 'changed', false],
    ['第33条第1項', 'same', 'changed', false],
    ['第33条第1項', 'same', 'changed', false],
  ]);
  expect(later?.changes.find(({ id }) => id === 'act-2018-91-duty-to-comply')).toEqual({
    id: 'act-2018-91-duty-to-comply',
    law: '平成30年法律第91号（求めに応じる義務）',
    in_force: '2019-04-01',
    certainty: 'A',
    effect: '求められた者が、正当な理由のない限り求めに応じる義務が加わった。',
  });
});

test('a rule of a decision was compared with nothing', () => {
  expect(laterRule(index, 'annual-audit-policy')).toBeNull();
});

const [concordance] = index.corpus.concordances;
if (!concordance) throw new Error('the corpus holds no concordance');
const { instrument, texts } = concordance;
const home = index.instrument(instrument).home_version;
const ofHome = index.corpus.provisions.filter(
  (one) => one.instrument === instrument && one.version === home,
);

test('a place rests on words that were compared, or else on what the text was looked up for', () => {
  for (const { texts: places } of laterRules(index))
    for (const { date, provision, basis } of places)
      expect(basis).toBe(
        provision === 'not_held' ? texts.find((text) => text.date === date)?.located : 'words',
      );
  expect(texts.map(({ located }) => located)).toEqual(['numbering', 'matter', 'matter']);
});

test('every provision of an article has a place; what stands in none is said to be unknown', () => {
  for (const provision of ofHome) {
    const later = laterProvision(index, provision);
    expect([provision.eid, later !== null]).toEqual([
      provision.eid,
      provision.eid.startsWith('art_'),
    ]);
    expect(hasLaterTexts(index, provision)).toBe(true);
    if (later) expect(later.date).toBe(texts.at(-1)?.date);
  }
});

const placeOf = (eid: string) => {
  const provision = ofHome.find((one) => one.eid === eid);
  const later = provision && laterProvision(index, provision);
  return later && [later.of, later.basis, later.words, later.provisions[0]?.citation];
};

test('a ground of a rule stands where the rule does, its neighbours where their article does', () => {
  expect(placeOf('art_32__para_1')).toEqual(['provision', 'words', 'changed', '第33条第1項']);
  expect(placeOf('art_25__para_1__item_2')).toEqual([
    'provision',
    'words',
    'same',
    '第25条第1項第2号',
  ]);
  expect(placeOf('art_25')).toEqual(['provision', 'matter', null, '第25条']);
  expect(placeOf('art_25__para_2')).toEqual(['article', 'matter', 'not_held', '第25条']);
  expect(placeOf('art_5')).toEqual(['provision', 'matter', 'not_held', '第5条']);
  expect(placeOf('art_17')).toEqual(['provision', 'matter', 'not_held', '第17条']);
  expect(placeOf('art_33')).toEqual(['provision', 'matter', 'not_held', '第34条']);
});

test('what is told of a place is what the rule that stands on it tells, or its article alone', () => {
  const told = (eid: string) => {
    const provision = ofHome.find((one) => one.eid === eid);
    const later = provision && laterProvision(index, provision);
    return later && { ...later, note: later.note !== null };
  };
  const text = texts.at(-1);
  const shared = {
    date: text?.date,
    revision: text?.revision,
    status: text?.status,
    version: null,
  };
  const place = (eid: string, citation: string, chapter: number, article: string) => [
    {
      eid,
      citation,
      url: `https://laws.e-gov.go.jp/law/426AC1000000104#Mp-Ch_${chapter}-${article}`,
    },
  ];
  // Two rules stand on it, of which one has its own ground elsewhere and knows less.
  expect(told('art_30__para_2')).toEqual({
    ...shared,
    rules: ['contractor-confidentiality', 'penalty-for-breach-of-confidentiality'],
    provisions: place('art_31__para_2', '第31条第2項', 4, 'At_31'),
    basis: 'words',
    of: 'provision',
    words: 'kana',
    note: true,
  });
  expect(told('art_37')).toEqual({
    ...shared,
    rules: ['penalty-for-breach-of-confidentiality'],
    provisions: place('art_38', '第38条', 5, 'At_38'),
    basis: 'matter',
    of: 'provision',
    words: 'not_held',
    note: true,
  });
  // Ground of four rules and the principal one of none.
  expect(told('art_25__para_1')).toEqual({
    ...shared,
    rules: [
      'drafting-the-strategy',
      'standards-and-audit-competence',
      'serious-incident-evaluation-competence',
      'policy-deliberation-and-coordination',
    ],
    provisions: place('art_25', '第25条', 4, 'At_25'),
    basis: 'matter',
    of: 'article',
    words: null,
    note: false,
  });
});

test('an instrument or a version that was compared with no later text has no place', () => {
  const other = index.corpus.provisions.find((one) => one.instrument !== instrument);
  const earlier = index.corpus.provisions.find(
    (one) => one.instrument === instrument && one.version !== home,
  );
  if (!other || !earlier) throw new Error('the corpus holds one version of one instrument');
  for (const provision of [other, earlier]) {
    expect(laterProvision(index, provision)).toBeNull();
    expect(hasLaterTexts(index, provision)).toBe(false);
  }
});

test('for a subject, the rules that reach it or may, each once, those in one place together', () => {
  for (const kind of ['entity', 'class'] as const)
    for (const { id } of kind === 'entity' ? index.corpus.entities : index.corpus.classes) {
      const findings = findingsFor(index, { kind, id }, index.corpus.default_day);
      const rules = laterRulesOf(index, findings);
      expect(rules.map(({ obligation }) => obligation.id)).toEqual(
        findings
          .filter(
            ({ verdict, obligation }) =>
              verdict !== 'does_not_apply' && laterRule(index, obligation.id) !== null,
          )
          .map(({ obligation }) => obligation.id),
      );
      const groups = laterGroups(rules);
      expect(groups.flatMap((group) => group.rules).length).toBe(rules.length);
      expect(new Set(groups.map(({ newest }) => JSON.stringify(newest))).size).toBe(groups.length);
      for (const group of groups)
        expect(new Set(group.changes.flatMap(({ of }) => of)).size).toBe(
          group.rules.filter(({ changes }) => changes.length > 0).length,
        );
    }
});
