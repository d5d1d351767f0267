import { principalOf } from '../../model/corpus/readings.ts';
import type { ProcedureStep } from '../../model/schema/procedure.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

const NOT_AMENDED = 'The words are not of the amended text.';

/** Modalities of which a label may say 義務 or 「しなければならない」. */
const DUTIES = new Set(['duty', 'prohibition']);

/**
 * A step is a rule in force in the amended state, drawn once; the parties drawn are named by the rule and stand in
 * exactly one lane; what it comes after is an earlier step; its label claims no duty that the rule is not; the words
 * that order it are of the amended text, its word of time stands in its key words; an occasion begins with a step. Ids that name nothing are the business of references-resolve.
 */
export const procedureSteps: Check = ({ procedures, obligations, instruments }) => {
  const drawnFrom = new Map(instruments.map(({ record }) => [record.id, record.home_version]));
  const known = new Map(obligations.map(({ record }) => [record.id, record]));
  const problems: Problem[] = [];
  for (const { file, record } of procedures) {
    const report = (at: string, message: string, remedy: string) =>
      problems.push({ file, at, message, remedy });
    const inForce = (at: string, id: string) => {
      const rule = known.get(id);
      const version = rule && drawnFrom.get(principalOf(rule));
      if (rule && !rule.phases.some((phase) => phase.version === version))
        report(at, `The rule "${id}" is not in force in the amended state.`, 'Leave it out.');
    };
    const expectNamed = (at: string, { obligation, from, to, through }: ProcedureStep) => {
      const rule = known.get(obligation);
      if (!rule) return;
      const named = [rule.actor, rule.performed_by, rule.counterparty, rule.concerns].flat();
      for (const id of [...from, ...to, ...(through ? [through] : [])])
        if (!named.includes(id))
          report(
            at,
            `The rule "${obligation}" does not name "${id}".`,
            'Draw only those the rule names as actor, performed_by, counterparty or concerns.',
          );
      const drawn = [...from, ...to, ...(through ? [through] : []), ...rule.performed_by];
      for (const id of drawn)
        if (record.lanes.filter(({ parties }) => parties.includes(id)).length !== 1)
          report(at, `"${id}" does not stand in exactly one lane.`, 'Put it in one lane.');
    };
    const passed = new Set<string>();
    record.stages.forEach((stage, g) => {
      for (const [at, words] of Object.entries({ words: stage.words, follows: stage.follows }))
        if (words && words.version !== drawnFrom.get(words.instrument))
          report(
            `stages.${g}.${at}`,
            NOT_AMENDED,
            'Quote the version that the page of the instrument shows.',
          );
      stage.steps.forEach((step, s) => {
        const at = `stages.${g}.steps.${s}`;
        for (const id of [step.obligation, ...step.parts]) inForce(at, id);
        const words = known
          .get(step.obligation)
          ?.phases.findLast(({ key_phrase }) => key_phrase !== null)?.key_phrase?.quote;
        if (step.time !== null && !words?.includes(step.time))
          report(
            at,
            `「${step.time}」 is not in the key words of "${step.obligation}".`,
            'Quote the word of time from there, or say null.',
          );
        expectNamed(at, step);
        if (passed.has(step.obligation))
          report(at, `The rule "${step.obligation}" is drawn twice.`, 'Draw it once.');
        for (const { obligation, words } of step.after) {
          if (!passed.has(obligation))
            report(
              at,
              `"${obligation}" is no step before this one.`,
              'Name a step that stands above it, or let the text order nothing.',
            );
          if (words.version !== drawnFrom.get(words.instrument))
            report(at, NOT_AMENDED, 'Quote the version that the page of the instrument shows.');
        }
        const modality = known.get(step.obligation)?.modality ?? '';
        if (/義務|なければならない/.test(step.label) && !DUTIES.has(modality))
          report(
            at,
            `The label says 義務, but the modality is ${modality}.`,
            'Say what the words say, no more.',
          );
        passed.add(step.obligation);
      });
    });
    const { occasion } = record;
    for (const [at, id] of occasion
      ? [['from', occasion.from], ...occasion.reached_by.map(({ rule }) => ['reached_by', rule])]
      : [])
      if (id !== undefined && !passed.has(id))
        report(`occasion.${at}`, `"${id}" is no step of the procedure.`, 'Name one of its steps.');
  }
  return problems;
};
