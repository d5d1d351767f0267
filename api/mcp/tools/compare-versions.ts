import * as z from 'zod';
import { statuteId } from '../../../content/model/citation/resolve/scope.ts';
import { explanationsOf } from '../../../content/model/comparison/explanations.ts';
import { type CorpusIndex, refKey } from '../../../content/model/corpus/corpus-index.ts';
import { compareLists, predecessorOf } from '../../../content/model/corpus/list-changes.ts';
import { comparisonApiPath } from '../../../content/model/corpus/paths.ts';
import type { VersionPair } from '../../../content/model/corpus/time.ts';
import { partsOf } from '../../../content/model/provisions/provision-tree.ts';
import { Eid, type VersionId } from '../../../content/model/schema/common.ts';
import type { Infer } from '../../../content/model/text/memo.ts';
import { ApiProblem } from '../../problem/problem.ts';
import { ListChangesWire } from '../../records/list.ts';
import { ComparisonWire } from '../../records/text/comparison.ts';
import { ComparisonQuery, replyComparison, tally } from '../../records/text/comparison-record.ts';
import { provisionAsked } from '../../records/text/provision-answer.ts';
import { replyResolved } from '../../records/text/resolved.ts';
import { IdParam } from '../../resource/parameters.ts';
import { TypedCitation } from '../../resource/typed-citation.ts';
import { BUDGETS, pageWithin } from '../tool/budget.ts';
import { Cursor, goesOn, Next, startOf } from '../tool/cursor.ts';
import { tool } from '../tool/tool.ts';

type Row = Infer<typeof ComparisonWire>['rows'][number];

const { from, to } = ComparisonQuery().shape;

const HOW = 'Give `instrument`, or a citation that names it as `provision` (監査方針2).';

const Side = z
  .object({
    citation: z.string(),
    eid: z.string(),
    heading: z.string().nullable(),
    text: z
      .string()
      .nullable()
      .optional()
      .describe('Null: the words are not held. Not there where they stand in `marked`.'),
  })
  .nullable();

const ids = z.array(z.string());

const Changed = z.object({
  kind: ComparisonWire().shape.rows.element.shape.kind,
  renumbered: z.boolean(),
  before: Side,
  after: Side,
  marked: z
    .string()
    .describe('Both texts in one: [-deleted-] {+inserted+}; empty where one side is not held.'),
  terms: ids.optional().describe('Terms in it that mean another thing now; absent: none.'),
  references: ids
    .optional()
    .describe('Citations of provisions it refers to, which changed; absent: none.'),
  discrepancies: ids.optional().describe('Ids; absent: none.'),
});

const { kind, entity, before: beforeRow, after: afterRow } = ListChangesWire().element.shape;

const Compared = ComparisonWire()
  .pick({
    instrument: true,
    title: true,
    before: true,
    after: true,
    counts: true,
  })
  .extend({
    rows: z
      .array(Changed)
      .describe(
        'Rows that changed, those of `lists` and `not_held` left out; a provision that was asked also where nothing in it changed.',
      ),
    next: Next,
    not_held: z
      .object({ count: z.int(), eids: ids })
      .nullable()
      .describe(
        'Rows of which the source lacks the words of one side: it cannot be said what changed. On the first page.',
      ),
    see: ids.describe(
      'Of what is `not_held`: explanations that say what the amendment did, or speak of these provisions; get_provision has their words.',
    ),
    lists: z
      .array(
        z.object({
          list: z.string(),
          before: z.string(),
          changes: z.array(
            z.object({
              kind,
              entity,
              before: beforeRow,
              after: afterRow,
              reason: z.string().nullable().describe('Japanese, ours.'),
              certainty: z.string().nullable(),
            }),
          ),
        }),
      )
      .describe('Lists of the instrument: rows added, removed, renamed. On the first page.'),
  });

const markedOf = ({ changes: { text } }: Row): string =>
  text
    .map(({ op, before, after }) =>
      op === 'deleted' ? `[-${before}-]` : op === 'inserted' ? `{+${after}+}` : after,
    )
    .join('');

const sideOf = (side: Row['before'], isMarked: boolean) =>
  side && {
    citation: side.citation,
    eid: side.eid,
    heading: side.heading,
    ...(isMarked ? {} : { text: side.text }),
  };

/** A list that is told only where something is in it. */
const some = <K extends string>(key: K, items: string[]) =>
  (items.length > 0 ? { [key]: items } : {}) as Partial<Record<K, string[]>>;

const changedRow = (row: Row, marked = markedOf(row)): z.infer<typeof Changed> => ({
  kind: row.kind,
  renumbered: row.renumbered,
  before: sideOf(row.before, marked !== ''),
  after: sideOf(row.after, marked !== ''),
  marked,
  ...some(
    'terms',
    row.terms.map(({ term }) => term),
  ),
  ...some(
    'references',
    row.references.map(({ citation }) => citation),
  ),
  ...some('discrepancies', row.discrepancies),
});

/** Lists of the later version that have one before them in the earlier. */
const changedLists = (index: CorpusIndex, instrument: string, { from, to }: VersionPair) =>
  index.corpus.lists.flatMap((list) => {
    const { provision, row_parent: place } = list;
    if (provision.instrument !== instrument || provision.version !== to) return [];
    let before = predecessorOf(index, list);
    while (before && before.provision.version !== from) before = predecessorOf(index, before);
    if (!before) return [];
    const changes = compareLists(before, list)
      .filter(({ kind }) => kind !== 'unchanged')
      .map(({ because, ...change }) => ({
        ...change,
        reason: because?.reason ?? null,
        certainty: because?.certainty ?? null,
      }));
    return [{ place, told: { list: list.id, before: before.id, changes } }];
  });

/** Citations of what explains rows of which words are not held. */
const seeOf = (
  index: CorpusIndex,
  instrument: string,
  version: VersionId,
  rows: readonly Row[],
): string[] => {
  const places = rows.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
  return explanationsOf(index, places, [{ instrument, version }]).map((place) =>
    index.citation(place),
  );
};

/** What is asked of an instrument: all of it, or one provision, by its citation or its eid. */
type Asked = { instrument?: string | undefined; provision?: string | undefined };

/** A provision that is asked: named by a version, or by none where its eid alone is given. */
type Place = { instrument: string; eid: string | null; version: VersionId | null };

const placeAsked = (index: CorpusIndex, { instrument, provision }: Asked): Place => {
  if (provision === undefined || Eid().safeParse(provision).success) {
    const named = instrument ?? (provision === undefined ? statuteId(index) : undefined);
    if (named !== undefined) return { instrument: named, eid: provision ?? null, version: null };
    throw new ApiProblem('INVALID_PARAMETER', 'No instrument is named.', HOW);
  }
  const { data } = replyResolved(index, { citation: provision });
  if (instrument !== undefined && instrument !== data.instrument)
    throw new ApiProblem(
      'INVALID_PARAMETER',
      `「${provision}」 is read as ${data.citation}, which is of ${data.instrument}.`,
      HOW,
    );
  return data;
};

/** The eids on one side of a comparison that are a provision, itself first, or parts of it. */
type Parts = { side: 'before' | 'after'; eids: string[] };

/** The {@link Parts} that are asked; null where no provision is. */
const asked = (
  index: CorpusIndex,
  { instrument, eid, version }: Place,
  { from, to }: VersionPair,
): Parts | null => {
  if (eid === null) return null;
  const record = index.instrument(instrument);
  const isBefore =
    version === null
      ? !index.provisions.has(refKey({ instrument, version: to, eid })) &&
        index.provisions.has(refKey({ instrument, version: from, eid }))
      : version === from;
  const own = provisionAsked(index, record, isBefore ? from : to, eid);
  return {
    side: isBefore ? 'before' : 'after',
    eids: [own, ...partsOf(index, own)].map((part) => part.eid),
  };
};

/** Whether a row is of the provision asked or of a part of it; a part that is only on the other side, of what is compared with it there. */
const isPartAsked = (rows: readonly Row[], row: Row, { side, eids }: Parts): boolean => {
  const eid = row[side]?.eid;
  if (eid !== undefined) return eids.includes(eid);
  const other = side === 'after' ? 'before' : 'after';
  const whole = rows.find((one) => one[side]?.eid === eids[0])?.[other]?.eid;
  return whole !== undefined && row[other]?.eid.startsWith(`${whole}__`) === true;
};

/** What the text says of words that are not held: of how many rows shown, and of how many left out. */
const lackingSays = (shown: number, others: number, see: readonly string[]): string => {
  const told = [
    ...(shown > 0 ? ['words before or after are not held'] : []),
    ...(others > 0 ? [`of ${others} more the source lacks words (\`not_held\`)`] : []),
  ];
  if (told.length === 0) return '';
  return `; ${told.join('; ')}${see.length > 0 ? '; what changed there: `see`' : ''}`;
};

/** What an amendment changed. */
export const compareVersions = tool({
  name: 'compare_versions',
  title: 'What changed in a text from one version to another',
  description:
    'The rows of the 新旧対照表 of one instrument that changed, with the words before and after, the differences marked, and terms that mean another thing in unchanged words; for the rules that hold the 別表 also which bodies were added, removed or renamed and why (our reasons, with their certainty). With `provision` that one and its parts, changed or not. `not_held`: the old words are not in the source, so it cannot be said what changed. Without arguments: the Act, by the amendment of 2016.',
  input: z.strictObject({
    instrument: IdParam().optional().meta({
      description:
        'basic-act, incident-evaluation-rules, information-provision-rules or audit-policy; the others have one version. Not needed with a citation.',
      examples: undefined,
    }),
    provision: TypedCitation()
      .optional()
      .meta({
        description: 'Only this one: a citation or an eid.',
        examples: ['監査方針2', '旧法第31条', 'annex__row_8'],
      }),
    from: from.describe('Id of the earlier version.'),
    to: to.describe('Id of the later one.'),
    cursor: Cursor,
  }),
  data: Compared,
  remedy: 'get_coverage names the instruments and their versions.',
  run: ({ index }, { instrument: named, provision, cursor, ...pair }) => {
    const place = placeAsked(index, { instrument: named, provision });
    const { instrument } = place;
    const reply = replyComparison(index, instrument, pair);
    const { title, before, after, rows } = reply.data;
    const compared = { from: before.id, to: after.id };
    const of = asked(index, place, compared);
    const isAsked = (row: Row): boolean => of !== null && row[of.side]?.eid === of.eids[0];
    const lists = changedLists(index, instrument, compared).filter(
      (list) => !of || of.eids.includes(list.place),
    );
    const told = rows.filter((row) => !of || isPartAsked(rows, row, of));
    const isListed = (row: Row): boolean =>
      lists.some((list) => (row.after ?? row.before)?.eid.startsWith(`${list.place}__row_`));
    const parts = told.filter(
      (row) =>
        !isAsked(row) && !['unchanged', 'omitted', 'not_held'].includes(row.kind) && !isListed(row),
    );
    const lacking = told.filter(({ kind }) => kind === 'not_held');
    const eids = lacking
      .filter((row) => !isAsked(row))
      .flatMap((row) => (row.after ?? row.before)?.eid ?? []);
    // Of what stands above parts that changed, its own words unchanged, it is not said that nothing changed.
    const isAboveChanges = parts.length + eids.length + lists.length > 0;
    const own = told.filter(
      (row) => isAsked(row) && !(isAboveChanges && ['unchanged', 'omitted'].includes(row.kind)),
    );
    const changed = [...own, ...parts];
    const counted = [...own, ...told.filter((row) => !isAsked(row))];
    const isTold = pair.from !== undefined || pair.to !== undefined;
    const api = comparisonApiPath(instrument, isTold ? compared : undefined);
    const start = startOf(cursor);
    const isFirst = start === 0;
    const head = {
      instrument,
      title,
      before,
      after,
      counts: tally(counted.map(({ kind }) => kind)),
      not_held: isFirst && eids.length > 0 ? { count: eids.length, eids } : null,
      see: isFirst && lacking.length > 0 ? seeOf(index, instrument, compared.to, lacking) : [],
      lists: isFirst ? lists.map((list) => list.told) : [],
    };
    const { shown, next } = pageWithin(
      BUDGETS.items,
      { ...head, api },
      changed.map((row) => changedRow(row)),
      start,
    );
    return {
      ...reply,
      data: { ...head, rows: shown, next },
      total: changed.length,
      api,
      text: `${title}: ${before.label} → ${after.label}, ${shown.length} of ${changed.length} rows in \`rows\`${goesOn(next)}${lackingSays(lacking.length - eids.length, eids.length, head.see)}${lists.length > 0 ? '; bodies in `lists`' : ''}.`,
    };
  },
});
