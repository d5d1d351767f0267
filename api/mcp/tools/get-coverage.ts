import * as z from 'zod';
import type { LocatedTopic } from '../../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { coverageOf } from '../../../content/model/corpus/coverage.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { addressOf } from '../../../content/model/search/documents.ts';
import { orNotFound } from '../../problem/or-not-found.ts';
import { ApiProblem } from '../../problem/problem.ts';
import { CoverageWire } from '../../records/coverage.ts';
import { DiscrepancyWire, discrepanciesWire } from '../../records/discrepancy.ts';
import { SilenceWire } from '../../records/silence.ts';
import { TopicWire } from '../../records/topic.ts';
import { IdParam } from '../../resource/parameters.ts';
import { BUDGETS, pageWithin } from '../tool/budget.ts';
import { Cursor, goesOn, Next, startOf } from '../tool/cursor.ts';
import { described } from '../tool/schema.ts';
import { tool } from '../tool/tool.ts';
import { rowsOfTopic, TopicRow } from './topic-rows.ts';

const { from, amended_from, up_to_date_as_of, boundaries, counts } = CoverageWire().shape;

const TOPICS = `${API_ROOT}/topics`;
const COVERAGE = `${API_ROOT}/coverage`;

const PARTS = ['not_held', 'silences', 'discrepancies', 'facts'] as const;

const Item = z.union([
  SilenceWire().pick({ id: true, kind: true, statement: true, shown_for: true }),
  DiscrepancyWire().pick({ id: true, title: true, kind: true, bearing: true, status: true }),
  z.object({ citation: z.string(), instrument: z.string(), version: z.string(), eid: z.string() }),
  z.object({ missing: z.string().describe('The fact.'), bodies: z.array(z.string()) }),
]);

const Overview = z.object({
  from,
  amended_from,
  up_to_date_as_of,
  boundaries,
  counts,
  instruments: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      law_number: z.string().nullable().describe('法令番号.'),
      law_id: z.string().nullable().describe('法令ID of e-Gov.'),
      versions: z.array(z.object({ id: z.string(), starts: z.array(z.string()) })),
      not_held: z.int().describe('Provisions, all versions, whose words the source does not hold.'),
    }),
  ),
  silences: z
    .record(z.string(), z.array(z.string()))
    .describe('What the source does not say: ids by the kind it matters to; `everybody`.'),
  discrepancies: z.int().describe('Places where the source contradicts itself.'),
  missing: z.record(z.string(), z.int()).describe('Bodies without a fact, by the fact.'),
});

/** The overview stands in the answer without `part` and `topic` alone. */
const Covered = Overview.partial().extend({
  topic: TopicWire()
    .pick({ id: true, title: true, summary: true, cautions: true })
    .optional()
    .describe('With `topic`.'),
  items: z.array(z.union([Item, TopicRow])).describe('The records of `part`, the rows of `topic`.'),
  next: Next,
});

/** Ids of silences by the kind they are shown for. */
const byKind = ({ corpus }: CorpusIndex): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  for (const { id, shown_for } of corpus.silences)
    for (const kind of shown_for.length > 0 ? shown_for : ['everybody'])
      found[kind] = [...(found[kind] ?? []), id];
  return found;
};

const itemsOf = (
  index: CorpusIndex,
  part: (typeof PARTS)[number] | undefined,
): z.infer<typeof Item>[] => {
  const { missing, not_held } = coverageOf(index);
  const { corporate_number, reading, minister_of_2016 } = missing;
  switch (part) {
    case undefined:
      return [];
    case 'not_held':
      return not_held.map(({ instrument, version, eid }) => ({
        citation: index.citation({ instrument, version, eid }),
        instrument,
        version,
        eid,
      }));
    case 'silences':
      return index.corpus.silences.map(({ id, kind, statement, shown_for }) => ({
        id,
        kind,
        statement,
        shown_for,
      }));
    case 'discrepancies':
      return discrepanciesWire(index).map(({ id, title, kind, bearing, status }) => ({
        id,
        title,
        kind,
        bearing,
        status,
      }));
    case 'facts':
      return Object.entries({ corporate_number, reading, minister_of_2016 }).map(
        ([fact, bodies]) => ({ missing: fact, bodies }),
      );
  }
};

const overviewOf = (index: CorpusIndex): z.infer<typeof Overview> => {
  const { from, amended_from, up_to_date_as_of, boundaries, counts, missing, not_held } =
    coverageOf(index);
  return {
    from,
    amended_from,
    up_to_date_as_of,
    boundaries,
    counts,
    instruments: index.corpus.instruments.map(
      ({ id, title, law_number, egov_law_id, versions }) => ({
        id,
        title,
        law_number,
        law_id: egov_law_id,
        versions: versions.map((version) => ({
          id: version.id,
          starts: version.starts.map(({ date }) => date),
        })),
        not_held: not_held.filter(({ instrument }) => instrument === id).length,
      }),
    ),
    silences: byKind(index),
    discrepancies: index.corpus.discrepancies.length,
    missing: {
      corporate_number: missing.corporate_number.length,
      reading: missing.reading.length,
      minister_of_2016: missing.minister_of_2016.length,
    },
  };
};

const headOfTopic = ({ id, title, summary, cautions }: LocatedTopic) => ({
  id,
  title,
  summary,
  cautions,
});

const topicAsked = ({ corpus }: CorpusIndex, id: string, part: string | undefined) => {
  if (part !== undefined)
    throw new ApiProblem(
      'INVALID_PARAMETER',
      'part and topic ask for different records.',
      'Give one of them.',
    );
  return orNotFound(new Map(corpus.topics.map((topic) => [topic.id, topic])), id, 'search');
};

/** What is held and what is not. */
export const getCoverage = tool({
  name: 'get_coverage',
  title: 'What is held, what is missing, where the source contradicts itself',
  description:
    'The limits of every other answer: days, instruments, versions, provisions without words, what the source does not say (silences) and where it disagrees with itself (discrepancies); with `part` the records of one of these. With `topic` a topic that search found, whole. Ask it before you conclude anything from an absence.',
  input: z.strictObject({
    part: z.enum(PARTS).optional().describe('Whose records.'),
    topic: described(IdParam(), 'Its id.').optional(),
    cursor: Cursor,
  }),
  data: Covered,
  remedy: 'Leave `part` and `topic` out for the overview.',
  run: ({ index }, { part, topic: id, cursor }) => {
    const { from, up_to_date_as_of, counts } = coverageOf(index);
    const topic = id === undefined ? null : topicAsked(index, id, part);
    const overview = part === undefined && !topic ? overviewOf(index) : {};
    const items: z.infer<typeof Covered>['items'] = topic
      ? rowsOfTopic(index, topic)
      : itemsOf(index, part);
    const api = topic ? TOPICS : COVERAGE;
    const head = {
      ...overview,
      ...(topic && { topic: headOfTopic(topic) }),
    };
    const budget = topic ? BUDGETS.items : BUDGETS.coverage;
    const { shown, next } = pageWithin(budget, { ...head, api }, items, startOf(cursor));
    return {
      data: { ...head, items: shown, next },
      total: items.length,
      api,
      html: topic ? addressOf('topic', topic.id).html : '/coverage/',
      text: topic
        ? `${topic.title}: ${shown.length} of ${items.length} answers in \`items\`${goesOn(next)}.`
        : `Answers for ${from} and later; words read up to ${up_to_date_as_of}, ${counts.provisions_stub} of ${counts.provisions} provisions without words.${part === undefined ? '' : ` ${shown.length} of ${items.length} ${part} in \`items\`${goesOn(next)}.`}`,
    };
  },
});
