import type { Block, ProvisionRef } from '../schema/common.ts';
import type { InstrumentVersion } from '../schema/instrument.ts';
import type { Provision } from '../schema/provision.ts';
import type { Source } from '../schema/source.ts';
import { lazily } from '../text/memo.ts';
import { linesOfSpans } from '../text/spans.ts';
import { citationOf, headedCitation, plainHeading } from './citation.ts';
import type { Corpus } from './corpus.ts';
import { versionAt } from './time.ts';

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** Key of a provision in a map. */
export const refKey = ({ instrument, version, eid }: ProvisionRef): string =>
  `${instrument}/${version}/${eid}`;

/** Look-up tables over a corpus. Made once per corpus, see {@link indexCorpus}. */
export type CorpusIndex = ReturnType<typeof buildIndex>;

const predecessorsOf = ({ instruments, provisions }: Corpus): Map<string, Provision[]> => {
  const next = new Map(
    instruments.flatMap(({ id, versions }) =>
      versions.map((version, v) => [`${id}/${version.id}`, versions[v + 1]?.id] as const),
    ),
  );
  const found = new Map<string, Provision[]>();
  for (const provision of provisions) {
    const { instrument, continued_by } = provision;
    const version = next.get(`${instrument}/${provision.version}`);
    if (continued_by === null || version === undefined) continue;
    const key = refKey({ instrument, version, eid: continued_by });
    found.set(key, [...(found.get(key) ?? []), provision]);
  }
  return found;
};

/** Makes the look-up tables over a corpus. */
export const buildIndex = (corpus: Corpus) => {
  // Most questions need few of these tables.
  const tables = lazily({
    instruments: () => byId(corpus.instruments),
    provisions: (): ReadonlyMap<string, Provision> =>
      new Map(corpus.provisions.map((p) => [refKey(p), p])),
    /** Provisions by the key of that which goes on with them in the next version. */
    predecessors: (): ReadonlyMap<string, Provision[]> => predecessorsOf(corpus),
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
  const textSource = (version: Pick<InstrumentVersion, 'source'>): Source =>
    corpus.sources.find(({ id }) => id === version.source) ?? source();
  const sourceOf = (block: Pick<Block, 'source'>): string => block.source ?? source().id;
  const instrument = (id: string) => require('instrument', tables.instruments, id);
  const provision = (ref: ProvisionRef) => require('provision', tables.provisions, refKey(ref));
  /** Blocks that hold the provision's text; those of the other version where the source prints （略）. */
  const textBlocks = (p: Provision) =>
    p.same_as === null ? p.text : provision({ ...p, version: p.same_as }).text;
  const seenFrom = (day: string): string => (day > corpus.default_day ? day : corpus.default_day);
  const isOld = (ref: Pick<ProvisionRef, 'instrument' | 'version'>, day = ''): boolean => {
    const record = instrument(ref.instrument);
    const seen = versionAt(record, seenFrom(day), 'latest');
    const order = record.versions.map(({ id }) => id);
    return seen !== null && order.indexOf(ref.version) < order.indexOf(seen.id);
  };
  // Every step of every chain cites: written once for each provision.
  const citations = new Map<string, string>();
  const citation = (ref: ProvisionRef, day = ''): string => {
    const old = isOld(ref, day);
    const key = refKey(ref);
    const known = citations.get(`${old} ${key}`);
    if (known !== undefined) return known;
    const { eid, through } = require('provision', tables.provisions, key);
    const written = citationOf(instrument(ref.instrument).citation_prefix, eid, old, through);
    citations.set(`${old} ${key}`, written);
    return written;
  };
  return Object.assign(tables, {
    corpus,
    /** The transcript: the source in which a block lies that names none. */
    source,
    /** The source of the text of a version: the law data it names, else the transcript. */
    textSource,
    /** Id of the source in which a block lies. */
    sourceOf,
    /** The source in which a block lies, and its lines there. */
    sourceLines: (block: Pick<Block, 'source' | 'spans'>) => ({
      id: sourceOf(block),
      lines: linesOfSpans(block.spans),
    }),
    instrument,
    provision,
    textBlocks,
    /** Provisions of the version before that go on as this one, in document order. */
    continued: (ref: ProvisionRef): readonly Provision[] =>
      tables.predecessors.get(refKey(ref)) ?? [],
    /** Day from which texts are called old: the one asked, but never before the newest day read. */
    seenFrom,
    /** True where a version was followed by another by the day asked, or by the newest day read if that is later. */
    isOld,
    /** Citation of a provision, with 旧 where its version is old on the day asked, see `isOld`. */
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
