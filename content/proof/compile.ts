import type { Corpus, LocatedObligation, LocatedReading, Words } from '../model/corpus/corpus.ts';
import { secondReadings } from '../model/corpus/corroboration.ts';
import { newestDayRead } from '../model/corpus/readings.ts';
import type { ProvisionRef } from '../model/schema/common.ts';
import type { Reading } from '../model/schema/discrepancy.ts';
import type { PhaseQuote } from '../model/schema/obligation.ts';
import { inDocumentOrder } from '../model/text/eid.ts';
import type { Content, Problem } from './read/read.ts';
import { withLaterTexts } from './source/later-texts.ts';
import { lineUsage } from './source/line-usage.ts';
import { accountingOf } from './source/line-usage-totals.ts';
import { libraryOf, locate } from './source/locate.ts';
import { tableOf } from './source/table.ts';

const records = <T>(filed: readonly { record: T }[]): T[] => filed.map(({ record }) => record);

/** Themes' order of the reading table: Act, reinforcement decision, incident rules, information rules, audit policy. */
const ROWS = ['L', 'P', 'J', 'S', 'K'];

const byRow = (a: { row: string }, b: { row: string }): number =>
  ROWS.indexOf(a.row.charAt(0)) - ROWS.indexOf(b.row.charAt(0)) || a.row.localeCompare(b.row, 'en');

/**
 * Makes the corpus from checked content: derives the rows of the lists as provisions, finds the place of every
 * quotation, puts everything in its order. Quotations that cannot be found are reported, never dropped.
 */
export const compileCorpus = (content: Content): { corpus: Corpus; problems: Problem[] } => {
  const problems: Problem[] = [];
  const library = libraryOf(content);
  const provisions = inDocumentOrder([...library.provisions.values()]);

  const find = (
    file: string,
    at: string,
    wanted: ProvisionRef & { quote: string | null },
  ): Words => {
    const words = locate(library, wanted);
    if (typeof words !== 'string') return words;
    problems.push({
      file,
      at,
      message: words,
      remedy: 'Quote words that stand exactly once in that provision, as the source has them.',
    });
    return { ...wanted, source: library.sourceOf({}), spans: [] };
  };

  const located = (file: string, at: string, reading: Reading): LocatedReading => {
    const { follows } = reading;
    if (reading.words) {
      const { quote, ...provision } = reading.words;
      const { spans, source } = find(file, `${at}.words`, reading.words);
      const elsewhere = source === library.sourceOf({}) ? {} : { source };
      return { where: null, provision, text: quote, spans, ...elsewhere, follows };
    }
    if (!reading.print) throw new Error(`${file}: ${at} quotes nothing`);
    const { where, block } = reading.print;
    return { where, provision: null, text: block.text, spans: block.spans, follows };
  };

  const obligation = ({ file, record }: Content['obligations'][number]): LocatedObligation => ({
    ...record,
    phases: record.phases.map((phase, p) => {
      const principal = phase.provisions[0] as ProvisionRef;
      const words = (at: string, quote: PhaseQuote): Words =>
        find(file, `phases.${p}.${at}`, {
          instrument: quote.instrument ?? principal.instrument,
          version: quote.version ?? phase.version,
          eid: quote.eid,
          quote: quote.quote,
        });
      return {
        ...phase,
        key_phrase: phase.key_phrase && words('key_phrase', phase.key_phrase),
        performed_in_part: phase.performed_in_part.map((part, i) => ({
          ...part,
          words: words(`performed_in_part.${i}.words`, part.words),
        })),
        clauses: phase.clauses.map((clause, c) => ({
          ...clause,
          words: words(`clauses.${c}.words`, clause.words),
        })),
        limit: phase.limit && { ...phase.limit, words: words('limit.words', phase.limit.words) },
      };
    }),
  });

  const corpus: Corpus = {
    schema_version: 1,
    default_day: newestDayRead(records(content.instruments), records(content.obligations)),
    // The transcript first: spans that name no source lie there.
    sources: records(content.sources).sort(
      (a, b) => Number(a.law_xml !== undefined) - Number(b.law_xml !== undefined),
    ),
    instruments: withLaterTexts(content),
    provisions,
    lists: records(content.lists),
    entities: content.entities.map(({ file, record }) => ({
      ...record,
      capacities: record.capacities.map((capacity, i) => ({
        ...capacity,
        proof: capacity.proof.map(({ from, until, ...ref }, j) => ({
          words: find(file, `capacities.${i}.proof.${j}`, ref),
          from,
          until,
        })),
      })),
    })),
    classes: content.classes
      .map(({ file, record }) => ({
        ...record,
        definitions: record.definitions.map(({ from, ...ref }, i) => ({
          ...find(file, `definitions.${i}`, ref),
          ...(from === undefined ? {} : { from }),
        })),
      }))
      .sort((a, b) => a.order - b.order),
    actors: content.actors.map(({ file, record }) => ({
      ...record,
      definitions: record.definitions.map((ref, i) => find(file, `definitions.${i}`, ref)),
    })),
    ministers: records(content.ministers).sort((a, b) => a.order - b.order),
    terms: content.terms.map(({ file, record }) => ({
      ...record,
      definition: find(file, 'definition', record.definition),
    })),
    obligations: content.obligations.map(obligation).sort(byRow),
    discrepancies: content.discrepancies.map(({ file, record }) => ({
      ...record,
      readings: record.readings.map((reading, r) => located(file, `readings.${r}`, reading)),
    })),
    later_changes: records(content['later-changes']).sort((a, b) =>
      a.in_force.localeCompare(b.in_force, 'en'),
    ),
    concordances: records(content.concordances),
    dataset_changes: records(content['dataset-changes']).sort((a, b) => a.number - b.number),
    procedures: content.procedures
      .map(({ file, record }) => ({
        ...record,
        stages: record.stages.map((stage, g) => ({
          ...stage,
          words: stage.words && find(file, `stages.${g}.words`, stage.words),
          follows: stage.follows && find(file, `stages.${g}.follows`, stage.follows),
          steps: stage.steps.map((step, s) => ({
            ...step,
            after: step.after.map(({ obligation, words }, a) => ({
              obligation,
              words: find(file, `stages.${g}.steps.${s}.after.${a}.words`, words),
            })),
          })),
        })),
      }))
      .sort((a, b) => a.order - b.order),
    silences: records(content.silences),
    witnesses: records(content.witnesses),
    second_readings: secondReadings(content.pins.map(({ record }) => record)),
    name_endings: records(content['name-endings']).sort((a, b) => a.order - b.order),
    topics: content.topics
      .map(({ file, record }) => ({
        ...record,
        rows: record.rows.map((row, i) => ({
          ...row,
          words: row.words && find(file, `rows.${i}.words`, row.words),
        })),
      }))
      .sort((a, b) => a.order - b.order),
    official_words: records(content['official-words']),
    reference_exceptions: records(content['reference-exceptions']),
    tables: content.columns.map(({ record }) => tableOf(content, record)),
    accounting: accountingOf(lineUsage(content)),
  };
  return { corpus, problems };
};
