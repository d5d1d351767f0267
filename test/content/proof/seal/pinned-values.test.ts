import { expect, test } from 'vitest';
import { PINNED_FOLDERS, pinnedValues } from '../../../../content/proof/seal/pinned-values.ts';
import { realContent, recordIn } from '../../support/real-content.ts';
import { clause, phase, rule } from '../../support/small-rules.ts';

test('of a rule stand who, as what and how, one line a clause, and our sentences; its words do not', () => {
  const { record } = rule('audit', {
    ...{ title: '監査', explanation: '監査をする。', cautions: ['注意'] },
    ...{ actor: ['state'], keywords: ['内部監査'] },
    phases: [
      phase({
        provisions: [{ instrument: 'basic-act', version: '2016', eid: 'art_13' }],
        trigger: '必要があるとき',
        clauses: [
          clause(['ipa', 'nisc'], {
            ...{ office: '長', condition: '必要に応じ', via: 'direct', terms: ['a', 'b'] },
            words: { instrument: 'basic-act', version: '2015', eid: 'art_2', quote: '国は' },
          }),
          clause(['others'], { verdict: 'undetermined', reason: 'term_open', role: null }),
          clause(['unlisted-bodies'], { verdict: 'does_not_apply', role: null }),
        ],
        limit: { words: { eid: 'art_1', quote: '国' }, covers: ['others'], statement: '文。' },
      }),
    ],
  });
  expect(Object.fromEntries(pinnedValues('obligations', record))).toEqual({
    row: 'K01',
    title: '監査',
    explanation: '監査をする。',
    cautions: ['注意'],
    modality: 'duty',
    rank: 'statute',
    theme: 'audit',
    actor: ['state'],
    performed_by: [],
    counterparty: [],
    concerns: [],
    keywords: ['内部監査'],
    'phases.0.basis': 'held',
    'phases.0.provisions': ['basic-act/2016/art_13'],
    'phases.0.trigger': '必要があるとき',
    'phases.0.clauses': [
      'bearer: ipa, nisc; office 長; condition 必要に応じ; via direct; terms a, b; by basic-act/2015/art_2',
      'undetermined term_open: others; by art_1',
      'does_not_apply: unlisted-bodies; by art_1',
    ],
    'phases.0.clause_statements': ['文。', '文。', '文。'],
    'phases.0.limit.covers': ['others'],
    'phases.0.limit.statement': '文。',
  });
});

test('a fact stands field by field; the id of its record does not', () => {
  const change = recordIn(realContent['later-changes'], 'later-changes/act-2018-91-duty-to-comply');
  expect([...pinnedValues('later-changes', change).keys()]).toEqual([
    ...['law', 'promulgated', 'in_force', 'summary', 'certainty', 'source'],
    'in_force_source',
    ...['touches.0.obligation', 'touches.0.effect'],
  ]);
});

test('every record of these folders has a field without a second witness, or a field that is left empty', () => {
  for (const folder of PINNED_FOLDERS)
    for (const { file, record } of realContent[folder])
      expect(pinnedValues(folder, record).size, file).toBeGreaterThan(0);
});
