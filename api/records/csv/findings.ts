import type { Infer } from '../../../content/model/text/memo.ts';
import { csvForm } from '../../resource/csv.ts';
import type { FindingWire } from '../finding.ts';
import { GROUND_COLUMNS, RULE_COLUMNS } from './rule-columns.ts';

type Finding = Infer<typeof FindingWire>;

/** Findings as a table: whom, which rule, what it says, on which ground, and why. */
export const findingsCsv = csvForm<Finding[], Finding>({
  rows: (findings) => findings,
  columns: {
    subject_kind: ({ subject }) => subject.kind,
    subject_id: ({ subject }) => subject.id,
    subject_name: ({ subject }) => subject.name,
    ...RULE_COLUMNS,
    verdict: ({ verdict }) => verdict,
    role: ({ role }) => role,
    office: ({ office }) => office,
    condition: ({ condition }) => condition,
    reason: ({ reason }) => reason,
    capacities: ({ capacities }) => capacities.map(({ capacity, role }) => `${capacity}:${role}`),
    via: ({ via }) => via?.mode,
    via_minister: ({ via }) => via?.minister,
    via_minister_as_of: ({ via }) => via?.as_of,
    ...GROUND_COLUMNS,
    because: ({ because }) => because.map(({ statement }) => statement),
    later_changes: ({ later_changes }) => later_changes.map(({ id }) => id),
    discrepancies: ({ discrepancies }) => discrepancies.map(({ id }) => id),
  },
});
