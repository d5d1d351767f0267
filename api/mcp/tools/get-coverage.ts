import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { coverageOf } from '../../../content/model/corpus/coverage.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { CoverageWire } from '../../records/coverage.ts';
import { DiscrepancyWire, discrepanciesWire } from '../../records/discrepancy.ts';
import { SilenceWire } from '../../records/silence.ts';
import { BUDGETS, pageWithin } from '../tool/budget.ts';
import { Cursor, goesOn, Next, startOf } from '../tool/cursor.ts';
import { tool } from '../tool/tool.ts';

const { from, amended_from, up_to_date_as_of, boundaries, counts } = CoverageWire().shape;

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

/** The overview stands in the answer without `part` alone. */
const Covered = Overview.partial().extend({
  items: z.array(Item).describe('With `part`: its records.'),
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

/** What is held and what is not. */
export const getCoverage = tool({
  name: 'get_coverage',
  title: 'What is held, what is missing, where the source contradicts itself',
  description:
    'The limits of every other answer: days covered, instruments and versions, how many provisions have no words here, what the source does not say (silences) and where it disagrees with itself (discrepancies). With `part` the records of one of these in full. Ask it before you conclude anything from an absence.',
  input: z.strictObject({
    part: z.enum(PARTS).optional().describe('Of what the records are wanted; none unless told.'),
    cursor: Cursor,
  }),
  data: Covered,
  remedy: 'Leave `part` out for the overview.',
  run: ({ index }, { part, cursor }) => {
    const { from, up_to_date_as_of, counts } = coverageOf(index);
    const overview = part === undefined ? overviewOf(index) : {};
    const items = itemsOf(index, part);
    const { shown, next } = pageWithin(
      BUDGETS.coverage,
      { ...overview, api: COVERAGE },
      items,
      startOf(cursor),
    );
    return {
      data: { ...overview, items: shown, next },
      total: items.length,
      api: COVERAGE,
      html: '/coverage/',
      text: `Answers for ${from} and later; words read up to ${up_to_date_as_of}, ${counts.provisions_stub} of ${counts.provisions} provisions without words.${part === undefined ? '' : ` ${shown.length} of ${items.length} ${part} in \`items\`${goesOn(next)}.`}`,
    };
  },
});
