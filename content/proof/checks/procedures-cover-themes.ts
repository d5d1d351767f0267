import type { Obligation } from '../../model/schema/obligation.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** Themes that are procedures: of these no rule may be missing from the pictures. */
const DRAWN: readonly Obligation['theme'][] = [
  'audit',
  'incident',
  'information-provision',
  'cooperation',
];

/**
 * Every rule of a theme that is a procedure stands in the procedure of that theme, as a step, as a part of one or among
 * those left out with a reason, and not both; each of the four themes has exactly one procedure.
 */
export const proceduresCoverThemes: Check = ({ procedures, obligations }) => {
  const problems: Problem[] = [];
  for (const theme of DRAWN) {
    const of = procedures.filter(({ record }) => record.themes.includes(theme));
    if (of.length !== 1)
      problems.push({
        file: 'content/data/procedures',
        at: 'themes',
        message: `The theme "${theme}" has ${of.length} procedures.`,
        remedy: 'Give each of the four themes one procedure.',
      });
  }
  for (const { file, record } of procedures) {
    const steps = record.stages.flatMap((stage) => stage.steps);
    const drawn = steps.flatMap(({ obligation, parts }) => [obligation, ...parts]);
    const left = record.left_out.map(({ obligation }) => obligation);
    for (const id of left)
      if (drawn.includes(id) || left.filter((other) => other === id).length > 1)
        problems.push({
          file,
          at: 'left_out',
          message: `The rule "${id}" is left out and stands here as well.`,
          remedy: 'Draw it, or leave it out, once.',
        });
    for (const { record: rule } of obligations)
      if (record.themes.includes(rule.theme) && ![...drawn, ...left].includes(rule.id))
        problems.push({
          file,
          at: 'stages',
          message: `The rule "${rule.id}" of the theme "${rule.theme}" is neither drawn nor left out.`,
          remedy: 'Make it a step or a part of one, or name it in `left_out` with the reason.',
        });
    for (const { obligation, reason } of record.left_out) {
      const theme = obligations.find(({ record: rule }) => rule.id === obligation)?.record.theme;
      if (theme && !record.themes.includes(theme))
        problems.push({
          file,
          at: 'left_out',
          message: `The rule "${obligation}" is of the theme "${theme}": leaving it out needs no reason (${reason}).`,
          remedy: 'Delete the entry.',
        });
    }
  }
  return problems;
};
