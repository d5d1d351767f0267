import type { Obligation } from '../../model/schema/obligation.ts';
import type { PinnedValue } from '../../model/schema/pins.ts';
import { perRecord } from '../read/per-record.ts';
import type { Content } from '../read/read.ts';

/** Folders whose records have fields without a second witness. */
export type PinnedFolder = keyof typeof FACTS | keyof typeof SENTENCES;

/**
 * Facts and decisions by folder of which nothing else in the content bears witness. Left out are words of the source (they
 * prove themselves), ids, and what a check derives from another place.
 */
const FACTS = {
  actors: /^subject/,
  classes: /^(order|aliases|reading|from)/,
  concordances: /^(?!id$)/,
  'dataset-changes': /^(?!id$)/,
  discrepancies: /^(?!id$|readings\.\d+\.(?:words|print))/,
  entities: /^(?!id$)/,
  instruments: /^(?!id$|versions\.\d+\.(id|starts\.\d+\.evidence))/,
  'later-changes': /^(?!id$)/,
  lists: /^(title|class|edge|expected_rows|from|until|reasons)/,
  ministers: /^(?!id$)/,
  obligations:
    /^(row|modality|rank|theme|actor|performed_by|counterparty|concerns|keywords|phases\.\d+\.(basis|trigger|performed_in_part\.|limit\.covers|provisions|clauses))/,
  procedures:
    /^(order|keywords|themes|lanes\.\d+\.parties|stages\.\d+\.(mode|steps\.\d+\.(?!label|note|after\.\d+\.words))|occasion\.(?!title)|left_out\.\d+\.obligation)/,
  'reference-exceptions': /^(targets|document)/,
  silences: /^(?!id$)/,
  sources: /^(title|publisher|date|file|parts)/,
  terms: /^(reading|scope)/,
  witnesses: /^(?!id$)/,
} as const satisfies Partial<Record<keyof Content, RegExp>>;

/** Sentences and labels of ours by folder, with what decides where they are said: whether one says the contrary no check can read. */
const SENTENCES = {
  actors: /^(name|summary)/,
  answers: /^(?!id$)/,
  classes: /^(name|summary|cautions|left_open\.statement)/,
  'page-layout': /(^|\.)reason$/,
  interactions: /^(?!id$)/,
  'key-questions': /^(?!id$)/,
  'kind-questions': /^(?!id$)/,
  lanes: /^(?!id$)/,
  lists: /^(summary|meaning)/,
  'name-endings': /^(?!id$)/,
  obligations: /^(title|explanation|cautions|phases\.\d+\.(limit\.statement|clause_statements))/,
  'official-words': /^(?!id$)/,
  'page-sections': /^(?!id$)/,
  procedures:
    /^(title|summary|occasion\.title|lanes\.\d+\.label|stages\.\d+\.(title|note|steps\.\d+\.(label|note))|left_out\.\d+\.reason)/,
  provisions: /^note$/,
  'reference-exceptions': /^reason/,
  sources: /^note/,
  terms: /^explanation/,
  topics: /^(?!id$)/,
} as const satisfies Partial<Record<keyof Content, RegExp>>;

export const PINNED_FOLDERS = [
  ...new Set([...Object.keys(FACTS), ...Object.keys(SENTENCES)]),
].sort() as PinnedFolder[];

/** 「bearer: nisc, ipa; office 長; via direct; by art_31」: whom a clause reaches, as what and how, in one line. */
const clauseLine = (clause: Obligation['phases'][number]['clauses'][number]): string =>
  [
    `${clause.role ?? [clause.verdict, clause.reason].filter(Boolean).join(' ')}: ${clause.to.join(', ')}`,
    clause.office && `${clause.binds_persons ? 'persons' : 'office'} ${clause.office}`,
    clause.condition && `condition ${clause.condition}`,
    clause.via && `via ${clause.via}`,
    clause.terms.length > 0 && `terms ${clause.terms.join(', ')}`,
    `by ${[clause.words.instrument, clause.words.version, clause.words.eid].filter(Boolean).join('/')}`,
  ]
    .filter(Boolean)
    .join('; ');

const isScalar = (value: unknown): value is PinnedValue =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const isRef = (value: unknown): value is { instrument: string; version: string; eid: string } =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).join() === 'instrument,version,eid';

/** Fields of a value by path; a list of strings, of provisions or of numbers is one field. */
const flat = (value: unknown, at: string): [string, PinnedValue][] => {
  if (isScalar(value)) return [[at, value]];
  if (Array.isArray(value)) {
    if (value.every(isScalar)) return [[at, value.map(String)]];
    if (value.every(isRef))
      return [[at, value.map(({ instrument, version, eid }) => `${instrument}/${version}/${eid}`)]];
  }
  return Object.entries(value as object).flatMap(([key, entry]) =>
    flat(entry, at === '' ? key : `${at}.${key}`),
  );
};

const withClauseLines = (record: Obligation): unknown => ({
  ...record,
  phases: record.phases.map((phase) => ({
    ...phase,
    clauses: phase.clauses.map(clauseLine),
    clause_statements: phase.clauses.map(({ statement }) => statement),
  })),
});

const has = (
  table: Readonly<Partial<Record<keyof Content, RegExp>>>,
  folder: string,
  field: string,
): boolean => table[folder as keyof Content]?.test(field) === true;

/** Whether a field (a path in the record) is a fact or a decision that has no second witness. */
export const isFactField = (folder: string, field: string): boolean => has(FACTS, folder, field);

/** Whether a field has no second witness. */
const isPinnedField = (folder: PinnedFolder, field: string): boolean =>
  isFactField(folder, field) || has(SENTENCES, folder, field);

const valuesIn = perRecord(
  (record, folder: PinnedFolder): ReadonlyMap<string, PinnedValue> =>
    new Map(
      flat(folder === 'obligations' ? withClauseLines(record as Obligation) : record, '').filter(
        ([field]) => isPinnedField(folder, field),
      ),
    ),
);

/** Values of a record that have no second witness, by field. */
export const pinnedValues = (
  folder: PinnedFolder,
  record: object,
): ReadonlyMap<string, PinnedValue> => valuesIn(record, folder);
