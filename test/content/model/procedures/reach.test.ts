import { expect, test } from 'vitest';
import {
  changesOfRules,
  kindsDrawn,
  reachOfProcedure,
} from '../../../../content/model/procedures/reach.ts';
import { realIndex as index } from '../../support/real-index.ts';

const procedure = (id: string) => {
  const found = index.procedures.get(id);
  if (!found) throw new Error(`no procedure "${id}"`);
  return found;
};

test('the kinds of the lanes, in the corpus’s order', () => {
  expect(kindsDrawn(index, procedure('audit'))).toEqual([
    'national-administrative-organs',
    'incorporated-administrative-agencies',
    'designated-corporations',
  ]);
});

test('what the amendment changed, by rule: kinds that changed alike together', () => {
  const changes = changesOfRules(index, procedure('audit'));
  // Independent agencies reported before, on a condition that is worded otherwise now.
  expect(changes.get('report-after-audit')).toEqual([
    {
      kind: 'condition',
      before_held: true,
      before: { verdict: 'applies', role: 'bearer', reach: 'direct' },
      after: { verdict: 'applies', role: 'bearer', reach: 'direct' },
      classes: ['incorporated-administrative-agencies'],
    },
    {
      kind: 'answer',
      before_held: true,
      before: { verdict: 'does_not_apply', role: null, reach: null },
      after: { verdict: 'applies', role: 'bearer', reach: 'direct' },
      classes: ['designated-corporations'],
    },
  ]);
  const request = changesOfRules(index, procedure('cooperation'));
  expect(request.get('request-for-cooperation')).toEqual([
    {
      kind: 'answer',
      before_held: false,
      before: { verdict: 'undetermined', role: null, reach: null },
      after: { verdict: 'applies', role: 'addressee', reach: 'direct' },
      classes: [
        'incorporated-administrative-agencies',
        'local-governments',
        'national-university-corporations',
        'inter-university-research-institutes',
        'japan-legal-support-center',
        'coordinating-organisations',
      ],
    },
    {
      kind: 'answer',
      before_held: false,
      before: { verdict: 'undetermined', role: null, reach: null },
      after: { verdict: 'does_not_apply', role: null, reach: null },
      classes: ['others'],
    },
  ]);
  expect(changes.get('annual-audit-report')).toBeUndefined();
});

test('whom 監査 reaches, with how many of its rules: kinds first, then organs and IPA', () => {
  expect(
    reachOfProcedure(index, procedure('audit')).map(({ subject, rules, indirect }) => [
      subject.kind,
      subject.id,
      rules,
      indirect,
    ]),
  ).toEqual([
    ['class', 'national-administrative-organs', 17, 4],
    ['class', 'incorporated-administrative-agencies', 21, 4],
    ['class', 'designated-corporations', 21, 4],
    ['class', 'contractors', 1, 0],
    ['entity', 'ipa', 21, 4],
    ['entity', 'nisc', 17, 0],
    ['entity', 'strategic-headquarters', 21, 0],
  ]);
});

test('a subject that no rule reaches is not among those reached', () => {
  const ids = (id: string) =>
    reachOfProcedure(index, procedure(id)).map(({ subject }) => subject.id);
  expect([
    ids('audit').includes('listed-corporations'),
    ids('cooperation').includes('listed-corporations'),
  ]).toEqual([false, true]);
});
