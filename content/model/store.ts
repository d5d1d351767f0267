import type { Corpus, Words } from './corpus.ts';
import { derivedRows } from './derived-rows.ts';
import { compareProvisions } from './eid.ts';

/** Place of words in the table of a stored corpus. */
type Pointer = { $words: number };

/**
 * The corpus as it is stored in `dist/corpus.json`: words that many rules quote stand once in `words`, the rows of the
 * lists are left out of `provisions` (they derive from `lists`), and a clause leaves out what is null. Opaque: open it
 * with {@link unpackCorpus} or indexCorpus.
 */
export type StoredCorpus = { schema_version: 1; words: Words[]; [key: string]: unknown };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const isWords = (value: Record<string, unknown>): value is Words =>
  'quote' in value && 'eid' in value && 'spans' in value;

const isPointer = (value: Record<string, unknown>): value is Pointer => '$words' in value;

const mapDeep = (value: unknown, visit: (record: Record<string, unknown>) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((entry) => mapDeep(entry, visit));
  if (!isRecord(value)) return value;
  const visited = visit(value);
  return isRecord(visited) && visited === value
    ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapDeep(entry, visit)]))
    : visited;
};

/** Fields of a clause that are left out where they are null. */
const OPTIONAL = ['condition', 'office', 'reason', 'role', 'via'] as const;

/** Packs a corpus for storage. */
export const packCorpus = (corpus: Corpus): StoredCorpus => {
  const places = new Map<string, number>();
  const words: Words[] = [];
  const place = (entry: Words): Pointer => {
    const key = JSON.stringify([entry.instrument, entry.version, entry.eid, entry.quote]);
    const known = places.get(key);
    if (known !== undefined) return { $words: known };
    places.set(key, words.length);
    words.push(entry);
    return { $words: words.length - 1 };
  };
  const packed = mapDeep(corpus, (record) => (isWords(record) ? place(record) : record)) as Corpus;
  const obligations = packed.obligations.map((obligation) => ({
    ...obligation,
    phases: obligation.phases.map((phase) => ({
      ...phase,
      clauses: phase.clauses.map((clause) =>
        Object.fromEntries(
          Object.entries(clause).filter(
            ([key, value]) => value !== null || !(OPTIONAL as readonly string[]).includes(key),
          ),
        ),
      ),
    })),
  }));
  const provisions = packed.provisions.filter(({ kind }) => kind !== 'row');
  return { ...packed, obligations, provisions, words };
};

/** Opens a stored corpus: every pointer becomes its words again, every clause has all its fields, rows are derived. */
export const unpackCorpus = (stored: StoredCorpus): Corpus => {
  const { words, ...packed } = stored;
  const corpus = mapDeep(packed, (record) =>
    isPointer(record) ? words[record.$words] : record,
  ) as Corpus;
  for (const { phases } of corpus.obligations)
    for (const { clauses } of phases)
      for (const clause of clauses)
        for (const key of OPTIONAL) (clause as Record<string, unknown>)[key] ??= null;
  corpus.provisions = [...corpus.provisions, ...derivedRows(corpus.lists)].sort(compareProvisions);
  return corpus;
};
