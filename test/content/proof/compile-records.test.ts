import { expect, test } from 'vitest';
import { compileCorpus } from '../../../content/proof/compile.ts';
import {
  AUDITS,
  AUDITS_FOUND,
  entity,
  GIVES,
  GIVES_FOUND,
  kind,
  madeUpContent,
} from '../support/made-up-content.ts';
import { procedure, stage, step } from '../support/made-up-rules.ts';

/** Compiles records of a folder; whatever goes wrong fails the test. */
const compiled = (records: Parameters<typeof madeUpContent>[0]) => {
  const { corpus, problems } = compileCorpus(madeUpContent(records));
  expect(problems).toEqual([]);
  return corpus;
};

test('the words that prove a capacity of a body are found, and keep the period they prove it for', () => {
  const member = { class: 'listed', edge: 'member_of' } as const;
  const body = entity({
    capacities: [
      {
        ...member,
        proof: [
          { ...GIVES, from: null, until: '2016-10-21' },
          { ...AUDITS, from: '2016-10-21', until: null },
        ],
      },
    ],
  });
  expect(compiled({ entities: [body] }).entities).toEqual([
    {
      ...body,
      capacities: [
        {
          ...member,
          proof: [
            { words: GIVES_FOUND, from: null, until: '2016-10-21' },
            { words: AUDITS_FOUND, from: '2016-10-21', until: null },
          ],
        },
      ],
    },
  ]);
});

test('a body without a capacity stays as it is curated', () => {
  expect(compiled({ entities: [entity()] }).entities).toEqual([entity()]);
});

test('every definition of a kind is found', () => {
  const record = kind({ definitions: [AUDITS, GIVES] });
  expect(compiled({ classes: [record] }).classes).toEqual([
    { ...record, definitions: [AUDITS_FOUND, GIVES_FOUND] },
  ]);
});

test('every definition of another actor is found', () => {
  const record = { id: 'state', name: '国', summary: '', definitions: [GIVES], subject: null };
  expect(compiled({ actors: [record] }).actors).toEqual([
    { ...record, definitions: [GIVES_FOUND] },
  ]);
});

test('the definition of a term is found', () => {
  const record = {
    ...{ id: 'material', term: '資料', reading: 'しりょう', scope: '全体', explanation: '' },
    definition: GIVES,
  };
  expect(compiled({ terms: [record] }).terms).toEqual([{ ...record, definition: GIVES_FOUND }]);
});

test('the words of stages and of the order of steps are found; what the text does not order stays null', () => {
  const after = { obligation: 'give-material' };
  const record = procedure({
    stages: [
      stage({ title: '自前の段' }),
      stage({
        words: AUDITS,
        follows: GIVES,
        steps: [
          step(),
          step({ obligation: 'audit', label: '監査', after: [{ ...after, words: AUDITS }] }),
        ],
      }),
    ],
  });
  expect(compiled({ procedures: [record] }).procedures).toEqual([
    {
      ...record,
      stages: [
        stage({ title: '自前の段' }),
        {
          ...stage(),
          words: AUDITS_FOUND,
          follows: GIVES_FOUND,
          steps: [
            step(),
            {
              ...step({ obligation: 'audit', label: '監査' }),
              after: [{ ...after, words: AUDITS_FOUND }],
            },
          ],
        },
      ],
    },
  ]);
});
