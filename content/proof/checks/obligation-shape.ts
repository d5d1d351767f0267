import type { Clause, Obligation, Phase } from '../../model/schema/obligation.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

const clauseFaults = (clause: Clause): string[] => [
  ...(clause.verdict === 'applies' && clause.role === null
    ? ['A clause that applies has no role.']
    : []),
  ...(clause.verdict !== 'applies' && clause.role !== null
    ? ['A clause that does not apply has a role.']
    : []),
  ...(clause.binds_persons && (clause.role !== 'concerned' || clause.office === null)
    ? ['A clause that binds persons has the role `concerned` and says in `office` who they are.']
    : []),
  ...((clause.verdict === 'undetermined') !== (clause.reason !== null)
    ? ['A reason stands with undetermined clauses, and only there.']
    : []),
];

const phaseFaults = (phase: Phase, { performed_by }: Obligation): string[] => [
  ...phase.performed_in_part
    .filter(({ by }) => !performed_by.includes(by))
    .map(
      ({ by }) => `"${by}" carries out a part of the rule and is none of those who carry it out.`,
    ),
  ...(phase.provisions[0]?.version !== phase.version
    ? ['The principal provision is of another version than the phase.']
    : []),
  ...(phase.basis !== 'inferred' && phase.limit === null
    ? ['A phase whose words are held or told has no words that draw its limit.']
    : []),
  ...((phase.basis === 'held') !== (phase.key_phrase !== null)
    ? ['Words that make the rule stand in a phase whose words are held, and only there.']
    : []),
  ...(phase.basis === 'inferred' && (phase.clauses.length > 0 || phase.limit !== null)
    ? ['A phase that is only inferred has clauses or a limit.']
    : []),
];

/** Roles, reasons, phases and reading-table rows fit together. */
export const obligationShape: Check = ({ obligations }) => {
  const problems: Problem[] = [];
  const rows = new Map<string, string>();
  for (const { file, record } of obligations) {
    const report = (at: string, message: string) =>
      problems.push({ file, at, message, remedy: 'See content/model/schema/obligation.ts.' });
    const twin = rows.get(record.row);
    if (twin) report('row', `The row ${record.row} is also that of "${twin}".`);
    rows.set(record.row, record.id);
    const versions = record.phases.map(({ version }) => version);
    if (versions.join() !== [...new Set(versions)].sort().join())
      report('phases', 'The phases are not in the order of their versions, each once.');
    const principals = new Set(record.phases.map(({ provisions }) => provisions[0]?.instrument));
    if (principals.size > 1) report('phases', 'The phases stand on different instruments.');
    record.phases.forEach((phase, p) => {
      for (const fault of phaseFaults(phase, record)) report(`phases.${p}`, fault);
      phase.clauses.forEach((clause, c) => {
        for (const fault of clauseFaults(clause)) report(`phases.${p}.clauses.${c}`, fault);
      });
    });
  }
  return problems;
};
