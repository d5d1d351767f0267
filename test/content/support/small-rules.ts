import type { Clause, Obligation, Phase } from '../../../content/model/schema/obligation.ts';
import type { Procedure, ProcedureStep, Stage } from '../../../content/model/schema/procedure.ts';
import type { Filed } from '../../../content/proof/read/read.ts';

/** A rule of the Act that is a duty; filed. */
export const rule = (id: string, held: Partial<Obligation> = {}): Filed<Obligation> => {
  const record: Obligation = {
    ...{ id, row: 'K01', title: '規則', modality: 'duty', rank: 'statute', theme: 'audit' },
    ...{ actor: [], performed_by: [], counterparty: [], concerns: [], explanation: '文。' },
    ...{ keywords: [], cautions: [], phases: [], readings: [] },
    ...held,
  };
  return { file: `content/data/obligations/${id}.json`, record };
};

/** The phase of a rule in the amended state. */
export const phase = (held: Partial<Phase> = {}): Phase => ({
  ...{ version: '2016', basis: 'held', provisions: [], key_phrase: null, trigger: null },
  ...{ clauses: [], performed_in_part: [], limit: null },
  ...held,
});

export const clause = (to: string[], held: Partial<Clause> = {}): Clause => ({
  ...{ to, terms: [], verdict: 'applies', reason: null, role: 'bearer', office: null },
  ...{
    binds_persons: false,
    condition: null,
    via: null,
    words: { eid: 'art_1', quote: null },
    statement: '文。',
  },
  ...held,
});

/** A procedure of audits; filed. */
export const procedure = (id: string, held: Partial<Procedure> = {}): Filed<Procedure> => {
  const record: Procedure = {
    ...{ id, order: 1, title: '図', summary: '図。', keywords: [], themes: ['audit'] },
    ...{ lanes: [], compared: [], stages: [], occasion: null, left_out: [] },
    ...held,
  };
  return { file: `content/data/procedures/${id}.json`, record };
};

export const stage = (steps: ProcedureStep[], held: Partial<Stage> = {}): Stage => ({
  ...{ title: '段', words: null, follows: null, mode: 'sequence', note: null, steps },
  ...held,
});

export const step = (obligation: string, held: Partial<ProcedureStep> = {}): ProcedureStep => ({
  ...{ obligation, label: '図', from: [], to: [], through: null, parts: [], after: [] },
  ...{ time: null, note: null },
  ...held,
});
