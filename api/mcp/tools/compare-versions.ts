import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { compareLists, predecessorOf } from '../../../content/model/corpus/list-changes.ts';
import { comparisonApiPath } from '../../../content/model/corpus/paths.ts';
import type { VersionPair } from '../../../content/model/corpus/time.ts';
import type { Infer } from '../../../content/model/text/memo.ts';
import { ListChangesWire } from '../../records/list.ts';
import { ComparisonWire } from '../../records/text/comparison.ts';
import { ComparisonQuery, replyComparison } from '../../records/text/comparison-record.ts';
import { IdParam } from '../../resource/parameters.ts';
import { BUDGETS, pageWithin } from '../tool/budget.ts';
import { Cursor, Next, startOf } from '../tool/cursor.ts';
import { tool } from '../tool/tool.ts';

type Row = Infer<typeof ComparisonWire>['rows'][number];

const { from, to } = ComparisonQuery().shape;

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

const Changed = z.object({
  kind: ComparisonWire().shape.rows.element.shape.kind,
  renumbered: z.boolean(),
  before: Side,
  after: Side,
  marked: z
    .string()
    .describe('Both texts in one: [-deleted-] {+inserted+}; empty where one side is not held.'),
  terms: z.array(z.string()).describe('Terms in it that mean another thing now.'),
  references: z.array(z.string()).describe('Citations of provisions it refers to, which changed.'),
  discrepancies: z.array(z.string()),
});

const Compared = ComparisonWire()
  .pick({
    instrument: true,
    title: true,
    before: true,
    after: true,
    counts: true,
  })
  .extend({
    rows: z.array(Changed).describe('All rows but the unchanged and the omitted (略).'),
    next: Next,
    lists: z
      .array(z.object({ list: z.string(), before: z.string(), changes: ListChangesWire() }))
      .describe('Lists of the instrument: rows added, removed, renamed, with our reasons.'),
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

const changedRow = (row: Row, marked = markedOf(row)): z.infer<typeof Changed> => ({
  kind: row.kind,
  renumbered: row.renumbered,
  before: sideOf(row.before, marked !== ''),
  after: sideOf(row.after, marked !== ''),
  marked,
  terms: row.terms.map(({ term }) => term),
  references: row.references.map(({ citation }) => citation),
  discrepancies: row.discrepancies,
});

/** Lists of the later version that have one before them in the earlier. */
const changedLists = (index: CorpusIndex, instrument: string, { from, to }: VersionPair) =>
  index.corpus.lists.flatMap((list) => {
    const { provision } = list;
    if (provision.instrument !== instrument || provision.version !== to) return [];
    let before = predecessorOf(index, list);
    while (before && before.provision.version !== from) before = predecessorOf(index, before);
    if (!before) return [];
    const changes = compareLists(before, list).filter(({ kind }) => kind !== 'unchanged');
    return [{ list: list.id, before: before.id, changes }];
  });

/** What an amendment changed. */
export const compareVersions = tool({
  name: 'compare_versions',
  title: 'What changed in a text from one version to another',
  description:
    'The rows of the 新旧対照表 of one instrument that changed, with the words before and after, the differences marked, and terms that mean another thing in unchanged words; for the rules that hold the 別表 also which bodies were added, removed or renamed and why (our reasons, with their certainty). `not_held` rows: the old words are not in the source, so it cannot be said what changed. Without `from` and `to`: the amendment of 2016.',
  input: z.strictObject({
    instrument: IdParam().meta({
      description:
        'basic-act, incident-evaluation-rules, information-provision-rules or audit-policy; the others have one version.',
      examples: ['information-provision-rules'],
    }),
    from: from.describe('Id of the earlier version.'),
    to: to.describe('Id of the later one.'),
    cursor: Cursor,
  }),
  data: Compared,
  remedy: 'get_coverage names the instruments and their versions.',
  run: ({ index }, { instrument, cursor, ...pair }) => {
    const reply = replyComparison(index, instrument, pair);
    const { title, before, after, counts, rows } = reply.data;
    const compared = { from: before.id, to: after.id };
    const changed = rows
      .filter(({ kind }) => kind !== 'unchanged' && kind !== 'omitted')
      // What can be said to have changed comes first.
      .toSorted((a, b) => Number(a.kind === 'not_held') - Number(b.kind === 'not_held'));
    const isTold = pair.from !== undefined || pair.to !== undefined;
    const api = comparisonApiPath(instrument, isTold ? compared : undefined);
    const start = startOf(cursor);
    // Lists stand on the first page.
    const lists = start === 0 ? changedLists(index, instrument, compared) : [];
    const head = { instrument, title, before, after, counts, lists };
    const told = changed.map((row) => changedRow(row));
    const { shown, next } = pageWithin(BUDGETS.items, { ...head, api }, told, start);
    const data = { ...head, rows: shown, next };
    return {
      ...reply,
      data,
      total: changed.length,
      api,
      text: `${title}: ${before.label} → ${after.label}, ${changed.length} rows changed, ${shown.length} of them in \`rows\`.`,
    };
  },
});
