import type { Infer } from '../../../content/model/text/memo.ts';
import { csvForm } from '../../resource/csv.ts';
import type { CitedProvision, SourceLines } from '../finding.ts';
import type { ProvisionWire } from '../provision.ts';

type Provision = Infer<typeof ProvisionWire>;
type VersionText = { title: string; label: string; provisions: Provision[] };

const firstLine = ({ paragraphs }: Provision): number | undefined =>
  paragraphs.flatMap(({ source }) => source.lines[0] ?? []).sort((a, b) => a - b)[0];

const lastLine = ({ paragraphs }: Provision): number | undefined =>
  paragraphs.flatMap(({ source }) => source.lines[1] ?? []).sort((a, b) => b - a)[0];

/** A version as a table: one row a provision, in document order. */
export const provisionsCsv = csvForm<VersionText, Provision>({
  rows: ({ provisions }) => provisions,
  columns: {
    instrument: ({ instrument }) => instrument,
    title: (_, { title }) => title,
    version: ({ version }) => version,
    version_label: (_, { label }) => label,
    eid: ({ eid }) => eid,
    citation: ({ citation }) => citation,
    kind: ({ kind }) => kind,
    status: ({ status }) => status,
    layer: ({ layer }) => layer,
    num: ({ num }) => num,
    heading: ({ heading }) => heading,
    text: ({ text }) => text,
    note: ({ note }) => note,
    source: ({ paragraphs }) => paragraphs[0]?.source.id,
    first_line: firstLine,
    last_line: lastLine,
    continues: ({ continues }) => continues.map(({ citation }) => citation),
    continued_by: ({ continued_by }) => continued_by?.citation,
  },
});

type Side = { eid: string; citation: string; heading: string | null; text: string | null };

type Row = {
  kind: string;
  renumbered: boolean;
  omitted: boolean;
  before: Side | null;
  after: Side | null;
  terms: { term: string }[];
  discrepancies: string[];
};

type Comparison = {
  instrument: string;
  title: string;
  before: { id: string };
  after: { id: string };
  rows: Row[];
};

/** 新旧対照表 as a table: one row a provision, before and after. */
export const comparisonCsv = csvForm<Comparison, Row>({
  rows: ({ rows }) => rows,
  columns: {
    instrument: (_, { instrument }) => instrument,
    title: (_, { title }) => title,
    before_version: (_, { before }) => before.id,
    after_version: (_, { after }) => after.id,
    kind: ({ kind }) => kind,
    renumbered: ({ renumbered }) => renumbered,
    omitted: ({ omitted }) => omitted,
    before_eid: ({ before }) => before?.eid,
    before_citation: ({ before }) => before?.citation,
    before_heading: ({ before }) => before?.heading,
    before_text: ({ before }) => before?.text,
    after_eid: ({ after }) => after?.eid,
    after_citation: ({ after }) => after?.citation,
    after_heading: ({ after }) => after?.heading,
    after_text: ({ after }) => after?.text,
    changed_terms: ({ terms }) => terms.map(({ term }) => term),
    discrepancies: ({ discrepancies }) => discrepancies,
  },
});

type ListRow = {
  row: number;
  entity: string;
  name: string;
  group: string | null;
  provision: Infer<typeof CitedProvision>;
  source: Infer<typeof SourceLines>;
};

type List = {
  id: string;
  title: string;
  from: string;
  until: string | null;
  rows: ListRow[];
};

/** A list as a table, in printed order. */
export const listCsv = csvForm<List, ListRow>({
  rows: ({ rows }) => rows,
  columns: {
    list: (_, { id }) => id,
    list_title: (_, { title }) => title,
    list_from: (_, { from }) => from,
    list_until: (_, { until }) => until,
    row: ({ row }) => row,
    entity: ({ entity }) => entity,
    name: ({ name }) => name,
    group: ({ group }) => group,
    citation: ({ provision }) => provision.citation,
    instrument: ({ provision }) => provision.instrument,
    version: ({ provision }) => provision.version,
    eid: ({ provision }) => provision.eid,
    source: ({ source }) => source.id,
    first_line: ({ source }) => source.lines[0],
    last_line: ({ source }) => source.lines[1],
  },
});
