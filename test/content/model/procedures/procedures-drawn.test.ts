import { expect, test } from 'vitest';
import type {
  LocatedObligation,
  LocatedPhase,
  LocatedStage,
  LocatedStep,
  Words,
} from '../../../../content/model/corpus/corpus.ts';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { type StepView, stagesOf } from '../../../../content/model/procedures/procedures.ts';
import { realIndex } from '../../support/real-index.ts';

const words = (quote: string | null, instrument = 'audit-policy'): Words => ({
  ...{ instrument, version: '2016', eid: 'sec_1', quote, source: '', spans: [] },
});

const phase = (version: '2015' | '2016', facts: Partial<LocatedPhase> = {}): LocatedPhase => ({
  ...{ version, basis: 'held', provisions: [], key_phrase: null, trigger: null, clauses: [] },
  ...{ limit: null, ...facts },
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
  const [some] = realIndex.corpus.procedures;
  if (!some) throw new Error('no procedure');
  const index = buildIndex({ ...realIndex.corpus, obligations: rules });
  return stagesOf(index, { ...some, stages }).flatMap(({ steps }) => steps);
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
