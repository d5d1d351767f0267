import type { Clause, Obligation } from '../../model/schema/obligation.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

const HEADQUARTERS = 'strategic-headquarters';
const ORGANS = 'national-administrative-organs';

/** What is wrong with office or route of a clause, given who the rule names. */
const faultsOf = (rule: Obligation, { to, role, office, via }: Clause): [string, string][] => {
  const heads = [...rule.actor, ...rule.counterparty].includes(
    'heads-of-relevant-administrative-organs',
  );
  const chief = rule.actor.includes('headquarters-chief');
  const throughBoth = rule.counterparty.includes('supervising-administrative-organs');
  const faults: [string, string][] = [];
  if (to.includes(HEADQUARTERS) && role === 'bearer' && (office === '本部長') !== chief)
    faults.push([
      'office',
      chief
        ? 'The rule is of 本部長, and the clause does not say so.'
        : 'The clause names 本部長, and the rule is of the Headquarters.',
    ]);
  if (to.includes(ORGANS) && heads && role !== 'concerned' && role !== null && office !== '長')
    faults.push([
      'office',
      'The rule is of or to the heads of organs (長), and the clause names no 長.',
    ]);
  const bothHeads = throughBoth && role === 'addressee' && !to.includes(ORGANS);
  if ((via === 'ministry_and_body') !== bothHeads)
    faults.push([
      'via',
      bothHeads
        ? 'The rule is to the ministry as well, and the clause does not go by both heads.'
        : 'The clause goes by the heads of ministry and body, and the rule is not to both.',
    ]);
  return faults;
};

/**
 * The office of a clause is that of the party the rule names: 本部長 where the chief acts, 長 where heads of organs act or
 * are asked; and both heads (4条) exactly where the ministry is a counterparty as well.
 */
export const officesFollowParties: Check = ({ obligations }) => {
  const problems: Problem[] = [];
  for (const { file, record } of obligations)
    record.phases.forEach(({ clauses }, p) => {
      clauses.forEach((clause, c) => {
        for (const [field, message] of faultsOf(record, clause))
          problems.push({
            file,
            at: `phases.${p}.clauses.${c}.${field}`,
            message,
            remedy: 'Compare with the words: correct the clause, or the parties of the rule.',
          });
      });
    });
  return problems;
};
