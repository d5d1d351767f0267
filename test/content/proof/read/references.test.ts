import { expect, test } from 'vitest';
import type { Actor, Class } from '../../../../content/model/schema/class.ts';
import type { Content } from '../../../../content/proof/read/read.ts';
import { referencesOf } from '../../../../content/proof/read/references.ts';
import { realContent, recordIn } from '../../support/real-content.ts';
import { refOf, smallContent } from '../../support/small-content.ts';
import { clause, phase, procedure, rule, stage, step } from '../../support/small-rules.ts';

const ENTITY = recordIn(realContent.entities, 'entities/bank-of-japan');
const LIST = recordIn(realContent.lists, 'lists/annex-2016');

const kind = (id: string): Class => ({
  ...{ id, name: id, aliases: [], reading: id, order: 1, summary: '', definitions: [] },
  ...{ from: null, cautions: [] },
});
const actor = (id: string, subject: Actor['subject'] = null): Actor => ({
  ...{ id, name: id, summary: '', definitions: [], subject },
});
const covering = (covers: string[]) => ({
  limit: { words: { eid: 'art_1', quote: null }, covers, statement: '文。' },
});
const after = (...obligations: string[]) =>
  obligations.map((obligation) => ({
    obligation,
    words: { ...refOf('rules/2016/art_1'), quote: '文' },
  }));

/** Whom ids may name: a body, a kind and an actor. */
const PARTIES = {
  entities: [{ file: 'e.json', record: { ...ENTITY, id: 'body', capacities: [] } }],
  classes: [{ file: 'k.json', record: kind('kind') }],
  actors: [{ file: 'a.json', record: actor('actor') }],
};

/** References that a content of the parties and one more file holds, in short. */
const foundIn = (held: Partial<Content>): string[] =>
  referencesOf(smallContent({ ...PARTIES, ...held })).map(
    ({ file, at, folder, id }) => `${file.split('/').at(-1)} ${at}: ${folder}/${id}`,
  );

const filed = <T>(record: T) => [{ file: 'x.json', record }];

test.each<[string, Partial<Content>, string[]]>([
  [
    'a list names the kind its bodies belong to',
    { lists: filed({ ...LIST, class: 'kind' }) },
    ['x.json class: classes/kind'],
  ],
  [
    'a body names the kinds it belongs to otherwise',
    {
      entities: filed({
        ...ENTITY,
        capacities: ['kind', 'other'].map((id) => ({
          ...{ class: id, edge: 'member_of' as const, proof: [] },
        })),
      }),
    },
    ['x.json capacities.0.class: classes/kind', 'x.json capacities.1.class: classes/other'],
  ],
  [
    'an actor names the body or kind it is, or none',
    { actors: [...filed(actor('one', { kind: 'entity', id: 'body' })), ...filed(actor('two'))] },
    ['x.json subject: entities/body'],
  ],
  [
    'a rule names parties of every kind, wherever it names them',
    {
      obligations: [
        rule('x', {
          ...{ actor: ['actor'], performed_by: ['body'], counterparty: ['kind', 'actor'] },
          concerns: ['kind'],
          phases: [
            phase({ clauses: [clause(['body', 'kind'], { terms: ['term'] })] }),
            phase({
              ...covering(['kind', 'body']),
              clauses: [clause(['actor']), clause(['kind'], { terms: ['term', 'word'] })],
            }),
          ],
        }),
      ],
    },
    [
      'x.json actor: actors/actor',
      'x.json performed_by: entities/body',
      'x.json counterparty: classes/kind',
      'x.json counterparty: actors/actor',
      'x.json concerns: classes/kind',
      'x.json phases.0.clauses.0.to: entities/body',
      'x.json phases.0.clauses.0.to: classes/kind',
      'x.json phases.0.clauses.0.terms: terms/term',
      'x.json phases.1.limit.covers: classes/kind',
      'x.json phases.1.limit.covers: entities/body',
      'x.json phases.1.clauses.0.to: actors/actor',
      'x.json phases.1.clauses.1.to: classes/kind',
      'x.json phases.1.clauses.1.terms: terms/term',
      'x.json phases.1.clauses.1.terms: terms/word',
    ],
  ],
  [
    'whoever is not listed is no record; whom nobody knows is looked for among the kinds',
    { obligations: [rule('x', { counterparty: ['unlisted-bodies', 'nobody'] })] },
    ['x.json counterparty: classes/nobody'],
  ],
  [
    'a silence names those it is shown for',
    {
      silences: filed({
        ...{ id: 's', kind: 'rule' as const, statement: '文。', looked_in: [] },
        shown_for: ['kind', 'body'],
      }),
    },
    ['x.json shown_for: classes/kind', 'x.json shown_for: entities/body'],
  ],
  [
    'a procedure names the parties of its lanes, and rules drawn, contained, passed before and left out',
    {
      procedures: [
        procedure('x', {
          lanes: [
            { label: '甲', parties: ['actor'] },
            { label: '乙', parties: ['kind', 'body'] },
          ],
          stages: [
            stage([
              step('first'),
              step('second', { parts: ['part'], after: after('first', 'zeroth') }),
            ]),
            stage([step('third')]),
          ],
          left_out: [
            { obligation: 'left', reason: '理由。' },
            { obligation: 'gone', reason: '理由。' },
          ],
        }),
      ],
    },
    [
      'x.json lanes.0.parties: actors/actor',
      'x.json lanes.1.parties: classes/kind',
      'x.json lanes.1.parties: entities/body',
      'x.json left_out.0: obligations/left',
      'x.json left_out.1: obligations/gone',
      'x.json stages.0.steps.0: obligations/first',
      'x.json stages.0.steps.1: obligations/second',
      'x.json stages.0.steps.1: obligations/part',
      'x.json stages.0.steps.1: obligations/first',
      'x.json stages.0.steps.1: obligations/zeroth',
      'x.json stages.1.steps.0: obligations/third',
    ],
  ],
  [
    'a concordance names its instrument and the changes that made its states',
    {
      concordances: filed({
        ...{ id: 'c', instrument: 'act', rows: [], source: [] },
        states: [
          { from: null, label: '制定時', change: null },
          { from: '2016-10-21', label: '改正後', change: 'amendment' },
        ],
      }),
    },
    ['x.json instrument: instruments/act', 'x.json states.1.change: later-changes/amendment'],
  ],
  [
    'a later change names the rules it touches',
    {
      'later-changes': filed({
        ...{
          id: 'l',
          law: '平成30年法律第91号',
          promulgated: '2018-12-12',
          in_force: '2019-04-01',
        },
        ...{ summary: '', certainty: 'A' as const, source: [], in_force_source: '官報' },
        touches: ['first', 'second'].map((obligation) => ({ obligation, effect: '' })),
      }),
    },
    [
      'x.json touches.0.obligation: obligations/first',
      'x.json touches.1.obligation: obligations/second',
    ],
  ],
])('%s', (_, held, references) => {
  expect(foundIn(held).toSorted()).toEqual(references.toSorted());
});
