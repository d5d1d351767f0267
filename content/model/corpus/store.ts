import { inDocumentOrder } from '../text/eid.ts';
import { lazily } from '../text/memo.ts';
import type { Corpus, LocatedClause, Words } from './corpus.ts';
import { derivedRows } from './derived-rows.ts';

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

/** What `visit` gives for every record below a value. What has nothing to replace stays the object it is. */
const mapDeep = (value: unknown, visit: (record: Record<string, unknown>) => unknown): unknown => {
  if (Array.isArray(value)) {
    const mapped = value.map((entry) => mapDeep(entry, visit));
    return mapped.some((entry, i) => entry !== value[i]) ? mapped : value;
  }
  if (!isRecord(value)) return value;
  const visited = visit(value);
  if (visited !== value) return visited;
  let copy: Record<string, unknown> | null = null;
  for (const [key, entry] of Object.entries(value)) {
    const mapped = mapDeep(entry, visit);
    if (mapped === entry) continue;
    copy ??= { ...value };
    copy[key] = mapped;
  }
  return copy ?? value;
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

const withAllFields = (clause: LocatedClause): LocatedClause => {
  const whole: Record<string, unknown> = { ...clause };
  for (const key of OPTIONAL) whole[key] ??= null;
  return whole as LocatedClause;
};

/** Collections that are more than their stored records with the words put back. */
const OPENED: {
  readonly [K in keyof Corpus]?: (records: Corpus[K], corpus: Corpus) => Corpus[K];
} = {
  obligations: (obligations) =>
    obligations.map((obligation) => ({
      ...obligation,
      phases: obligation.phases.map((phase) => ({
        ...phase,
        clauses: phase.clauses.map(withAllFields),
      })),
    })),
  provisions: (provisions, { lists }) => inDocumentOrder([...provisions, ...derivedRows(lists)]),
};

/**
 * Opens a stored corpus: every pointer becomes its words again, every clause has all its fields, rows are derived. Each
 * collection is opened when it is first asked for: most questions need few of them.
 */
export const unpackCorpus = (stored: StoredCorpus): Corpus => {
  const { words, ...packed } = stored;
  const open = <K extends keyof Corpus>(name: K): Corpus[K] => {
    const records = mapDeep(packed[name], (record) =>
      isPointer(record) ? words[record.$words] : record,
    ) as Corpus[K];
    return OPENED[name]?.(records, corpus) ?? records;
  };
  const names = Object.keys(packed) as (keyof Corpus)[];
  const corpus: Corpus = lazily(
    Object.fromEntries(names.map((name) => [name, () => open(name)])),
  ) as Corpus;
  return corpus;
};
