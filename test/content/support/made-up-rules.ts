import type { Clause, Obligation, Phase } from '../../../content/model/schema/obligation.ts';
import type { Procedure, ProcedureStep, Stage } from '../../../content/model/schema/procedure.ts';
import { GIVES } from './made-up-content.ts';
import * as small from './small-rules.ts';

// Rules and procedures over the made-up content: what small rules are, with parties and words of that source.

export const clause = (fields: Partial<Clause> = {}): Clause =>
  small.clause(['listed'], {
    ...{ role: null, words: { eid: GIVES.eid, quote: GIVES.quote } },
    ...{ statement: '{subject}は資料を出す。', ...fields },
  });

export const phase = (fields: Partial<Phase> = {}): Phase =>
  small.phase({
    provisions: [{ instrument: 'rules', version: '2016', eid: 'art_2' }],
    ...fields,
  });

export const obligation = (fields: Partial<Obligation> = {}): Obligation =>
  small.rule('give-material', {
    ...{ row: 'S01', title: '資料を出す', modality: 'internal_rule', rank: 'decision' },
    ...{ theme: 'information-provision', explanation: '資料を出す。', phases: [phase()] },
    ...fields,
  }).record;

export const step = (fields: Partial<ProcedureStep> = {}): ProcedureStep =>
  small.step('give-material', { label: '資料を出す', from: ['kou'], ...fields });

export const stage = (fields: Partial<Stage> = {}): Stage =>
  small.stage([step()], { title: '資料', ...fields });

export const procedure = (fields: Partial<Procedure> = {}): Procedure =>
  small.procedure('audit', { title: '監査', summary: '', ...fields }).record;
