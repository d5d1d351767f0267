import type { Infer } from '../../../content/model/text/memo.ts';
import { csvForm } from '../../resource/csv.ts';
import type { ProcedureStepWire, ProcedureWire } from '../procedure.ts';
import { GROUND_COLUMNS, RULE_COLUMNS } from './rule-columns.ts';

type Procedure = Infer<typeof ProcedureWire>;
type Step = Infer<typeof ProcedureStepWire>;
type Row = Step & Pick<Procedure['stages'][number], 'title' | 'mode'>;

const ids = (parties: readonly { id: string }[]): string[] => parties.map(({ id }) => id);
const names = (parties: readonly { name: string }[]): string[] => parties.map(({ name }) => name);

/** A procedure as a table: one row a step, with its stage. */
export const stepsCsv = csvForm<Procedure, Row>({
  rows: ({ stages }) =>
    stages.flatMap(({ title, mode, steps }) => steps.map((step) => ({ ...step, title, mode }))),
  columns: {
    procedure: (_, { id }) => id,
    procedure_title: (_, { title }) => title,
    stage: ({ title }) => title,
    mode: ({ mode }) => mode,
    number: ({ number }) => number,
    label: ({ label }) => label,
    ...RULE_COLUMNS,
    from: ({ from }) => ids(from),
    from_name: ({ from }) => names(from),
    to: ({ to }) => ids(to),
    to_name: ({ to }) => names(to),
    through: ({ through }) => through?.id,
    through_name: ({ through }) => through?.name,
    performed_by: (step) => ids(step.performed_by),
    performed_by_name: (step) => names(step.performed_by),
    ...GROUND_COLUMNS,
    key_phrase: (step) => step.key_phrase?.quote,
    conditions: ({ conditions }) => conditions,
    after: ({ after }) => after.map(({ steps }) => steps.join(', ')),
    after_quote: ({ after }) => after.map(({ words }) => words.quote ?? ''),
    unordered_with: (step) => step.unordered_with,
    parts: ({ parts }) => ids(parts),
    earlier: ({ earlier }) => earlier.state,
    earlier_citation: ({ earlier }) => earlier.provisions[0]?.citation,
    earlier_key_phrase: ({ earlier }) => earlier.key_phrase?.quote,
    note: ({ note }) => note,
  },
});
