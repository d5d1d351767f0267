import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { ColumnDifference, ComparisonTable } from '../corpus/table.ts';
import { homePair, type VersionPair, versionBefore } from '../corpus/time.ts';
import type { VersionId } from '../schema/common.ts';
import type { Provision, ProvisionKind } from '../schema/provision.ts';
import { diffWords, isChanged, replay, type Segment } from '../text/diff.ts';
import type { Range } from '../text/ranges.ts';
import { changedReferences } from './references.ts';
import {
  type Aligned,
  alignVersions,
  discrepanciesOn,
  knownNew,
  newWithinHeld,
  provisionWords,
} from './rows.ts';
import { type ChangedTerm, changedTerms, changedTermsIn } from './terms.ts';
import { compareUnderlines, type UnderlineVerdict } from './underlines.ts';

/**
 * What became of a provision, by its own words (its children have rows of their own).
 * `amended`: its words or its heading changed; `meaning_changed`: they did not, but a term in them means another thing;
 * `reference_changed`: neither did, but a provision of this text to which they refer; `renumbered`: only its number; `omitted`: both columns print 略 and nothing of this is known to have changed;
 * `not_held`: the source does not hold the words of one of the two, so nothing is said.
 */
export type RowKind =
  | 'unchanged'
  | 'amended'
  | 'added'
  | 'deleted'
  | 'renumbered'
  | 'omitted'
  | 'meaning_changed'
  | 'reference_changed'
  | 'not_held';

/** One side of a row. */
export type ComparedProvision = {
  instrument: string;
  version: VersionId;
  eid: string;
  kind: ProvisionKind;
  status: Provision['status'];
  num: string | null;
  heading: string | null;
  /** 段落 joined by a line break. Null where not held; '' where only its children have text. */
  text: string | null;
  /** Where the table underlines the text; null where the transcript keeps no underlining of it. */
  underlined: Range[] | null;
};

/** Where the left column of the table differs from the consolidated text, within a row or a line above the text. */
export type ColumnNote = Omit<ColumnDifference, 'eid'>;

export type ComparisonRow = {
  kind: RowKind;
  /** It has another number than before (rows of a list have none). */
  renumbered: boolean;
  /** Both columns of the table print 略: the words shown are those of the consolidated text. */
  omitted: boolean;
  before: ComparedProvision | null;
  after: ComparedProvision | null;
  /** Word by word; empty where a side is not held. */
  changes: { num: Segment[]; heading: Segment[]; text: Segment[] };
  /** Terms in its words that mean another thing than before. */
  terms: ChangedTerm[];
  /** eIds, after, of provisions of this text to which its words refer and which changed. */
  references: string[];
  underlines: UnderlineVerdict;
  /** Whether before + changes = after; `not_applicable` where the table does not print both. */
  replay: 'holds' | 'fails' | 'not_applicable';
  /** Where the left column of the table differs from the consolidated text, which is the after of this row. */
  column: ColumnNote[];
  discrepancies: string[];
};

export type Comparison = {
  instrument: string;
  before: VersionId;
  after: VersionId;
  /** The 新旧対照表 of the source, and what it prints above the text; null for the Act, of which it has none. */
  table: {
    table: string;
    consolidated: string;
    front: (ComparisonTable['front'][number] & { differences: ColumnNote[] })[];
  } | null;
  /** Terms that mean another thing in the later version. */
  terms: ChangedTerm[];
  rows: ComparisonRow[];
};

type Scene = {
  index: CorpusIndex;
  table: ComparisonTable | null;
  terms: readonly ChangedTerm[];
  /** eIds known to be new although the earlier version is held in part; null where nothing of it is missing. */
  fresh: ReadonlySet<string> | null;
};

const NOTHING: UnderlineVerdict = {
  kept: 'none',
  agreement: null,
  source_only: [],
  computed_only: [],
};

const underlineOf = ({ table }: Scene, { version, eid }: Provision) =>
  table?.underlines.find((one) => one.version === version && one.eid === eid) ?? null;

const compared = (scene: Scene, provision: Provision): ComparedProvision => {
  const { instrument, version, eid, kind, status } = provision;
  return {
    instrument,
    version,
    eid,
    kind,
    status,
    num: provision.num?.text ?? null,
    heading: provision.heading?.text ?? null,
    text: provisionWords(scene.index, provision),
    underlined: underlineOf(scene, provision)?.marked ?? null,
  };
};

const isOmitted = ({ before }: Aligned): boolean => before?.status === 'omitted_unchanged';

const lacksWords = ({ before, after }: Aligned): boolean =>
  before?.status === 'stub' || after?.status === 'stub';

type Part = keyof ComparisonRow['changes'];

const wordsIn = ({ index }: Scene, provision: Provision | null): Record<Part, string> => ({
  num: provision?.num?.text ?? '',
  heading: provision?.heading?.text ?? '',
  text: (provision && provisionWords(index, provision)) ?? '',
});

const changesOf = (row: Aligned, scene: Scene): ComparisonRow['changes'] => {
  const [before, after] = [wordsIn(scene, row.before), wordsIn(scene, row.after)];
  const of = (part: Part) => diffWords(before[part], after[part]);
  // What is not held is not new; what both columns omit has its number and heading in one place only.
  if (lacksWords(row)) return { num: [], heading: [], text: [] };
  if (isOmitted(row)) return { num: [], heading: [], text: of('text') };
  return { num: of('num'), heading: of('heading'), text: of('text') };
};

const kindOf = (
  row: Aligned,
  { heading, text }: ComparisonRow['changes'],
  renumbered: boolean,
  terms: readonly ChangedTerm[],
  { fresh }: Scene,
): RowKind => {
  // A version held in part shows what is new, and what is gone, only where it is held.
  if (!row.before) return fresh && !fresh.has(row.after?.eid ?? '') ? 'not_held' : 'added';
  if (!row.after) return fresh && lacksWords(row) ? 'not_held' : 'deleted';
  if (lacksWords(row)) return 'not_held';
  if (isChanged(heading) || isChanged(text)) return 'amended';
  if (terms.length > 0) return 'meaning_changed';
  if (renumbered) return 'renumbered';
  return isOmitted(row) ? 'omitted' : 'unchanged';
};

/** The list's rows are found by name; their place in the printed order is no number. */
const isRenumbered = ({ before, after }: Aligned): boolean =>
  before !== null && after !== null && before.kind !== 'row' && before.eid !== after.eid;

const replayOf = (row: Aligned, changes: ComparisonRow['changes'], scene: Scene) => {
  if (lacksWords(row) || isOmitted(row)) return 'not_applicable';
  const [before, after] = [wordsIn(scene, row.before), wordsIn(scene, row.after)];
  const holds = (part: Part): boolean => replay(before[part], changes[part]) === after[part];
  return holds('num') && holds('heading') && holds('text') ? 'holds' : 'fails';
};

const underlinesIn = (row: Aligned, text: readonly Segment[], scene: Scene): UnderlineVerdict => {
  if (lacksWords(row) || isOmitted(row)) return NOTHING;
  const side = (provision: Provision | null) => ({
    text: wordsIn(scene, provision).text,
    underline: provision && underlineOf(scene, provision),
  });
  return compareUnderlines(side(row.before), side(row.after), text);
};

const rowOf = (row: Aligned, scene: Scene): ComparisonRow => {
  const { index, table } = scene;
  const { before, after } = row;
  const changes = changesOf(row, scene);
  const renumbered = isRenumbered(row);
  const words = after && provisionWords(index, after);
  const terms =
    before && after && words
      ? changedTermsIn(index, scene.terms, {
          instrument: after.instrument,
          version: after.version,
          eid: after.eid,
          text: words,
        })
      : [];
  return {
    kind: kindOf(row, changes, renumbered, terms, scene),
    renumbered,
    omitted: isOmitted(row),
    before: before && compared(scene, before),
    after: after && compared(scene, after),
    changes,
    terms,
    references: [],
    underlines: underlinesIn(row, changes.text, scene),
    replay: replayOf(row, changes, scene),
    column: after ? notesOn(table, after.eid) : [],
    discrepancies: discrepanciesOn(index, row),
  };
};

/** Notes of the column on a provision; null: on what stands above the text. */
const notesOn = (table: ComparisonTable | null, eid: string | null): ColumnNote[] =>
  (table?.differences ?? [])
    .filter((difference) => difference.eid === eid)
    .map(({ eid: _, ...note }) => note);

const headOf = (table: ComparisonTable): Comparison['table'] => ({
  table: table.table,
  consolidated: table.consolidated,
  front: table.front.map((front) => ({
    ...front,
    differences: notesOn(table, null).filter(({ part }) => part === front.part),
  })),
});

/** A row whose words say the same is another one where what they refer to changed. */
const withReferences = (row: ComparisonRow, references: string[]): ComparisonRow => {
  const same = row.kind === 'unchanged' || row.kind === 'omitted';
  return {
    ...row,
    references,
    kind: same && references.length > 0 ? 'reference_changed' : row.kind,
  };
};

/** The table that the source prints of two versions: of the one that it amends and the one before it. */
const tableOfPair = (index: CorpusIndex, instrument: string, { from, to }: VersionPair) => {
  if (versionBefore(index.instrument(instrument), to)?.id !== from) return null;
  return index.corpus.tables.find(({ id, version }) => id === instrument && version === to) ?? null;
};

const compare = (index: CorpusIndex, instrument: string, pair: VersionPair): Comparison => {
  const { from, to } = pair;
  const { versions } = index.instrument(instrument);
  const at = [from, to].map((version) => versions.findIndex(({ id }) => id === version));
  const [earlier = -1, later = -1] = at;
  if (earlier < 0 || later <= earlier)
    throw new RangeError(`"${instrument}" has no version "${from}" before a version "${to}"`);
  const table = tableOfPair(index, instrument, pair);
  const terms = changedTerms(index, instrument, from, to);
  const aligned = alignVersions(index, instrument, from, to);
  // A stub that goes on as nothing we know of may be any of those that go on from nothing.
  const isHeldInPart =
    versions[earlier]?.status === 'stub' ||
    aligned.some(({ before, after }) => before?.status === 'stub' && after === null);
  const fresh = isHeldInPart
    ? new Set([...knownNew(index, instrument, from, to), ...newWithinHeld(index, aligned)])
    : null;
  const scene: Scene = { index, table, terms, fresh };
  const rows = aligned.map((row) => rowOf(row, scene));
  const references = changedReferences(
    index,
    rows.map(({ kind }, i) => ({ kind, before: null, after: null, ...aligned[i] })),
  );
  return {
    instrument,
    before: from,
    after: to,
    table: table && headOf(table),
    terms,
    rows: rows.map((row, i) => withReferences(row, references[i] ?? [])),
  };
};

const comparisons = new WeakMap<CorpusIndex, Map<string, Comparison>>();

/**
 * Two versions of an instrument, row by row: the 新旧対照表 as data; without `pair` those of {@link homePair}. Null where none is
 * asked and there is one version only. Made at first use and kept as long as the index. Throws where there is no such
 * instrument, and a RangeError where the pair is none of its versions in their order.
 */
export const compareVersions = (
  index: CorpusIndex,
  instrument: string,
  pair: VersionPair | null = homePair(index.instrument(instrument)),
): Comparison | null => {
  if (!pair) return null;
  const known = comparisons.get(index) ?? new Map<string, Comparison>();
  comparisons.set(index, known);
  const key = [instrument, pair.from, pair.to].join('/');
  const found = known.get(key) ?? compare(index, instrument, pair);
  known.set(key, found);
  return found;
};
