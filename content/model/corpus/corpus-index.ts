import type { ProvisionRef } from '../schema/common.ts';
import type { Provision } from '../schema/provision.ts';
import type { Source } from '../schema/source.ts';
import { lazily } from '../text/memo.ts';
import { linesOfSpans, type Span } from '../text/spans.ts';
import { citationOf, headedCitation, plainHeading } from './citation.ts';
import type { Corpus } from './corpus.ts';

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** Key of a provision in a map. */
export const refKey = ({ instrument, version, eid }: ProvisionRef): string =>
  `${instrument}/${version}/${eid}`;

/** Look-up tables over a corpus. Made once per corpus, see {@link indexCorpus}. */
export type CorpusIndex = ReturnType<typeof buildIndex>;

/** Makes the look-up tables over a corpus. */
export const buildIndex = (corpus: Corpus) => {
  // Most questions need few of these tables.
  const tables = lazily({
    instruments: () => byId(corpus.instruments),
    provisions: (): ReadonlyMap<string, Provision> =>
      new Map(corpus.provisions.map((p) => [refKey(p), p])),
    entities: () => byId(corpus.entities),
    classes: () => byId(corpus.classes),
    actors: () => byId(corpus.actors),
    ministers: () => byId(corpus.ministers),
    terms: () => byId(corpus.terms),
    obligations: () => byId(corpus.obligations),
    procedures: () => byId(corpus.procedures),
    lists: () => byId(corpus.lists),
    discrepancies: () => byId(corpus.discrepancies),
  });
  const require = <T>(kind: string, map: ReadonlyMap<string, T>, id: string): T => {
    const record = map.get(id);
    if (!record) throw new Error(`the corpus has no ${kind} "${id}"`);
    return record;
  };
  const source = (): Source => {
    const [held] = corpus.sources;
    if (!held) throw new Error('the corpus has no source');
    return held;
  };
  const instrument = (id: string) => require('instrument', tables.instruments, id);
  const provision = (ref: ProvisionRef) => require('provision', tables.provisions, refKey(ref));
  /** Blocks that hold the provision's text; those of the other version where the source prints （略）. */
  const textBlocks = (p: Provision) =>
    p.same_as === null ? p.text : provision({ ...p, version: p.same_as }).text;
  // Every step of every chain cites: written once for each provision.
  const citations = new Map<string, string>();
  const citation = (ref: ProvisionRef): string => {
    const key = refKey(ref);
    const known = citations.get(key);
    if (known !== undefined) return known;
    const { eid, version } = require('provision', tables.provisions, key);
    const { citation_prefix, versions } = instrument(ref.instrument);
    const written = citationOf(citation_prefix, eid, versions.at(-1)?.id !== version);
    citations.set(key, written);
    return written;
  };
  return Object.assign(tables, {
    corpus,
    /** The source in which spans lie that name none. */
    source,
    /** The lines of that source in which spans lie. */
    sourceLines: (spans: readonly Span[]) => ({ id: source().id, lines: linesOfSpans(spans) }),
    instrument,
    provision,
    textBlocks,
    citation,
    /** Citation and heading: 「法第32条第1項（資料の提出その他の協力）」; the heading may be the enclosing article's. */
    citationWithHeading: (ref: ProvisionRef): string => {
      const own = provision(ref);
      const parts = ref.eid.split('__');
      const headings = parts.map((_, i) => {
        const eid = parts.slice(0, parts.length - i).join('__');
        const enclosing = i === 0 ? own : tables.provisions.get(refKey({ ...ref, eid }));
        return enclosing ? plainHeading(enclosing) : null;
      });
      const heading = headings.find((text) => text !== null);
      return headedCitation(citation(ref), heading ?? null);
    },
  });
};

const indexes = new WeakMap<Corpus, CorpusIndex>();

/** Index of a corpus, made at first use and kept as long as the corpus. */
export const indexCorpus = (corpus: Corpus): CorpusIndex => {
  const known = indexes.get(corpus);
  if (known) return known;
  const index = buildIndex(corpus);
  indexes.set(corpus, index);
  return index;
};
