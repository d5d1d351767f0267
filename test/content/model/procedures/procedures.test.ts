import { expect, test } from 'vitest';
import type {
  LocatedObligation,
  LocatedPhase,
  LocatedStage,
  LocatedStep,
  Words,
} from '../../../../content/model/corpus/corpus.ts';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import {
  phaseNow,
  rulesOf,
  type StepView,
  stagesOf,
} from '../../../../content/model/procedures/procedures.ts';
import { realIndex as index } from '../../support/real-index.ts';

const procedure = (id: string) => {
  const found = index.corpus.procedures.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no procedure "${id}"`);
  return found;
};
const ruleOf = (id: string) => {
  const found = index.obligations.get(id);
  if (!found) throw new Error(`no rule "${id}"`);
  return found;
};
const stepsOf = (id: string) => stagesOf(index, procedure(id)).flatMap(({ steps }) => steps);

test('the four procedures, in their order', () => {
  expect(index.corpus.procedures.map(({ title }) => title)).toEqual([
    '監査',
    '重大事象の評価',
    '資料提供',
    '協力の求め',
  ]);
});

test('監査: the steps, what the text puts each after, and where it orders nothing', () => {
  expect(
    stepsOf('audit').map(({ number, rule, phase, after, unordered }) => [
      number,
      rule.title,
      index.citation(phase.provisions[0] as (typeof phase.provisions)[number]),
      after.map(({ numbers, words }) => `${numbers.join()}「${words.quote}」`).join(),
      unordered,
    ]),
  ).toEqual([
    [1, '監査テーマの選定', '監査方針3(4)', '', null],
    [2, '年度監査方針の策定', '監査方針5(1)', '1「前述の監査テーマを含む年度監査方針」', null],
    [3, '監査の実施方法の双方協議による決定', '監査方針3(3)', '', 2],
    [
      4,
      '監査の実施と外部の専門家の協力',
      '監査方針5(2)',
      '2「(1)の年度ごとに策定する監査方針に基づいて」',
      3,
    ],
    [5, '個別の監査実施結果の通知', '監査方針5(3)', '4「個別の監査実施結果については」', null],
    [
      6,
      '通知を受けた後の改善又は改善計画の策定',
      '監査方針5(3)',
      '5「通知を受けた各機関は、速やかに」',
      null,
    ],
    [
      7,
      '改善結果又は改善計画の報告',
      '監査方針5(3)',
      '6「改善計画を策定し、改善結果又は改善計画を戦略本部に報告する」',
      null,
    ],
    [8, '年度の監査結果の取りまとめ', '監査方針5(4)', '4「当該年度に実施した監査の結果」', 7],
    [
      9,
      '取りまとめた監査結果の戦略本部への報告',
      '監査方針5(4)',
      '8「戦略本部は、当該結果について、報告を受ける」',
      null,
    ],
    [
      10,
      '過年度の監査結果のフォローアップ',
      '監査方針5(2)',
      '4「過年度の監査実施結果のうち重要な事項については」',
      9,
    ],
  ]);
});

test('重大事象の評価: the four stages of Art. 3(1) in their order, then what is only for a case', () => {
  expect(
    stagesOf(index, procedure('incident')).map(({ mode, words, follows, steps }) => [
      mode,
      words?.eid,
      follows?.quote ?? null,
      steps.map(({ rule }) => rule.row).join(),
    ]),
  ).toEqual([
    ['sequence', 'art_3__para_1__item_1', null, 'L41,J08'],
    [
      'sequence',
      'art_3__para_1__item_2',
      '次に掲げる段階を踏まえて行う',
      'J09,J11,J12,J10,J13,J14,J15',
    ],
    ['sequence', 'art_3__para_1__item_3', '次に掲げる段階を踏まえて行う', 'J17,J18'],
    ['sequence', 'art_3__para_1__item_4', '次に掲げる段階を踏まえて行う', 'L13,J19,J20'],
    ['branch', 'art_8', null, 'J21,J22,J23,L42'],
    ['branch', 'art_9__para_2', null, 'J26,J27'],
    ['branch', 'art_9__para_3', null, 'J28'],
  ]);
});

test('資料提供 and 協力の求め: rows of the reading table, in order', () => {
  const rows = (id: string) => stepsOf(id).map(({ rule }) => rule.row);
  expect([rows('information'), rows('cooperation')]).toEqual([
    ['S04', 'L41', 'S01', 'S02', 'S03', 'L42', 'S07'],
    ['S05', 'L51', 'L52', 'S07'],
  ]);
});

test('conditions are the text’s, the longest of those that contain one another', () => {
  const conditions = (id: string, row: string) =>
    stepsOf(id).find(({ rule }) => rule.row === row)?.conditions;
  expect(conditions('audit', 'K22')).toEqual(['通知を受けた']);
  expect(conditions('incident', 'J19')).toEqual([
    '当該行政機関等が立案した復旧・再発防止策に対する評価が終了したとき',
  ]);
  expect(conditions('cooperation', 'L52')).toEqual([
    'その所掌事務を遂行するため特に必要があると認めるとき',
  ]);
});

test('what a step was before: the same words, other words, not held, or new', () => {
  const earlier = (id: string, row: string) => {
    const found = stepsOf(id).find(({ rule }) => rule.row === row)?.earlier;
    return found?.state === 'reworded' ? found.words.quote : found?.state;
  };
  expect([
    earlier('audit', 'K22'),
    earlier('audit', 'K23'),
    earlier('cooperation', 'L52'),
    // Old Art. 31(1) is known from the rules that refer to it: its words are not held.
    earlier('cooperation', 'L51'),
    earlier('incident', 'J13'),
  ]).toEqual(['same', '改善結果又は改善計画を報告するものとする', 'not_held', 'not_held', 'new']);
});

test('both sides act only where the method of the audit is agreed', () => {
  const mutual = index.corpus.procedures.flatMap(({ id }) =>
    stepsOf(id).flatMap((step) => (step.mutual ? [step.rule.id] : [])),
  );
  expect(mutual).toEqual(['consult-on-audit-method']);
});

test('every rule of the audit’s theme is drawn or left out', () => {
  const { left_out } = procedure('audit');
  const known = [...rulesOf(procedure('audit')), ...left_out.map(({ obligation }) => obligation)];
  const missing = index.corpus.obligations.filter(
    ({ theme, id }) => theme === 'audit' && !known.includes(id),
  );
  expect(missing).toEqual([]);
  expect(known).toHaveLength(30);
});

test('a rule that ended in 2016 has no phase to be drawn from', () => {
  expect(phaseNow(index, { id: 'x', phases: ruleOf('conduct-audit').phases }).version).toBe('2016');
  const ended = ruleOf('conduct-audit').phases.filter(({ version }) => version === '2015');
  expect(ended).toHaveLength(1);
  expect(() => phaseNow(index, { id: 'x', phases: ended })).toThrow(
    'the rule "x" is not in force in the amended state',
  );
});

const words = (quote: string | null, instrument = 'audit-policy'): Words => ({
  ...{ instrument, version: '2016', eid: 'sec_1', quote, source: '', spans: [] },
});

const GROUND = { instrument: 'audit-policy', version: '2016', eid: 'sec_1' };

const phase = (version: '2015' | '2016', facts: Partial<LocatedPhase> = {}): LocatedPhase => ({
  ...{ version, basis: 'held', provisions: [GROUND], key_phrase: null, trigger: null, clauses: [] },
  ...{ performed_in_part: [], limit: null, ...facts },
});

const rule = (id: string, facts: Partial<LocatedObligation> = {}) =>
  ({ id, actor: ['nisc'], phases: [phase('2016')], ...facts }) as LocatedObligation;

const step = (obligation: string, facts: Partial<LocatedStep> = {}) =>
  ({ obligation, to: [], parts: [], after: [], ...facts }) as unknown as LocatedStep;

const stage = (steps: LocatedStep[], facts: Partial<LocatedStage> = {}): LocatedStage => ({
  ...{ title: '', words: null, follows: null, mode: 'sequence', note: null, steps, ...facts },
});

/** The steps of a procedure of these stages, whose rules are these. */
const drawn = (rules: LocatedObligation[], ...stages: LocatedStage[]): StepView[] => {
  const [some] = index.corpus.procedures;
  if (!some) throw new Error('no procedure');
  const small = buildIndex({ ...index.corpus, obligations: rules });
  return stagesOf(small, { ...some, stages }).flatMap(({ steps }) => steps);
};

const one = (facts: Partial<LocatedObligation>) =>
  drawn([rule('a', facts)], stage([step('a')])).at(0);

const held = (quote: string | null, instrument?: string) => ({
  key_phrase: words(quote, instrument),
});

const OLD = phase('2015', held('改善計画を 報告する'));

test.each([
  ['there was none: new', [phase('2016', held('報告する'))], { state: 'new' }],
  [
    'the same words, however the lines break: the same',
    [OLD, phase('2016', held('改善計画を報告する'))],
    { state: 'same', phase: OLD },
  ],
  [
    'the same words, broken now as they were not: the same',
    [phase('2015', held('報告する')), phase('2016', held('報告 する'))],
    { state: 'same', phase: phase('2015', held('報告する')) },
  ],
  [
    'other words: reworded',
    [OLD, phase('2016', held('戦略本部に報告する'))],
    { state: 'reworded', phase: OLD, words: OLD.key_phrase },
  ],
  [
    'only inferred, though words are quoted: not held',
    [phase('2015', { ...held('報告する'), basis: 'inferred' }), phase('2016', held('報告する'))],
    { state: 'not_held' },
  ],
  [
    'no words at all: not held',
    [phase('2015'), phase('2016', held('報告する'))],
    { state: 'not_held' },
  ],
  [
    'a stub: not held',
    [phase('2015', held(null)), phase('2016', held(null))],
    { state: 'not_held' },
  ],
  [
    'words of another text: not held',
    [phase('2015', held('報告する', 'basic-act')), phase('2016', held('報告する'))],
    { state: 'not_held' },
  ],
  ['words, and none now: not held', [OLD, phase('2016')], { state: 'not_held' }],
])('what a rule was before: %s', (_, phases, earlier) => {
  expect(one({ phases })?.earlier).toEqual(earlier);
});

test('conditions are trigger and conditions once each, without 「常時」 and without parts of longer ones', () => {
  const clauses = ['必要があると認めるとき', null, '必要', '特に'].map((condition) => ({
    condition,
  }));
  const conditionsWith = (trigger: string | null) =>
    one({ phases: [phase('2016', { trigger, clauses } as Partial<LocatedPhase>)] })?.conditions;
  expect(conditionsWith('常時')).toEqual(['必要があると認めるとき', '特に']);
  expect(conditionsWith('特に')).toEqual(['特に', '必要があると認めるとき']);
});

test('both sides act where everybody it is done to is named as acting', () => {
  const mutual = (to: string[]) =>
    drawn([rule('a', { actor: ['nisc', 'ipa'] })], stage([step('a', { to })])).at(0)?.mutual;
  expect([mutual(['nisc', 'ipa']), mutual(['nisc', 'others']), mutual([])]).toEqual([
    true,
    false,
    false,
  ]);
});

test('what a step comes after is told apart by the words that say so', () => {
  const after = [
    { obligation: 'a', words: words('監査の後') },
    { obligation: 'b', words: words('監査の後') },
    { obligation: 'a', words: words('通知の後') },
    { obligation: 'b', words: words('監査の後', 'basic-act') },
  ];
  const steps = drawn(
    ['a', 'b', 'c'].map((id) => rule(id)),
    stage([step('a'), step('b'), step('c', { after })]),
  );
  expect(steps.map((view) => view.after)).toEqual([
    [],
    [],
    [
      { numbers: [1, 2], words: words('監査の後') },
      { numbers: [1], words: words('通知の後') },
      { numbers: [2], words: words('監査の後', 'basic-act') },
    ],
  ]);
});

test('a step is in no order with the one above unless words say it, of it or of its stage; cases and branches are none', () => {
  const steps = drawn(
    [...'abcdefgh'].map((id) => rule(id)),
    stage([step('a'), step('b')]),
    // The text puts the stage after the one before: so its first step, but not its second.
    stage([step('c'), step('d')], { follows: words('次に掲げる段階を踏まえて') }),
    stage([step('e', { after: [{ obligation: 'd', words: words('その後') }] })]),
    stage([step('f'), step('g')], { mode: 'cases' }),
    stage([step('h')], { mode: 'branch' }),
  );
  expect(steps.map(({ number, unordered }) => [number, unordered])).toEqual([
    [1, null],
    [2, 1],
    [3, null],
    [4, 3],
    [5, null],
    [6, null],
    [7, null],
    [8, null],
  ]);
});

test('a step without a rule behind it is refused', () => {
  expect(() => drawn([rule('a')], stage([step('b')]))).toThrow('no rule stands behind "b"');
});
