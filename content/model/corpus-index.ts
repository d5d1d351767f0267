import { citationOf, plainHeading } from './citation.ts';
import type { Corpus } from './corpus.ts';
import { once } from './once.ts';
import type { ProvisionRef } from './schema/common.ts';
import type { Provision } from './schema/provision.ts';
import { type StoredCorpus, unpackCorpus } from './store.ts';

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** Key of a provision in a map. */
export const refKey = ({ instrument, version, eid }: ProvisionRef): string =>
  `${instrument}/${version}/${eid}`;

/** Look-up tables over a corpus. Made once per corpus, see {@link indexCorpus}. */
export type CorpusIndex = ReturnType<typeof buildIndex>;

/** Makes the look-up tables over a corpus that is open already. */
export const buildIndex = (corpus: Corpus) => {
  // Each table is made when it is first asked for: most questions need few of them.
  const instruments = once(() => byId(corpus.instruments));
  const entities = once(() => byId(corpus.entities));
  const classes = once(() => byId(corpus.classes));
  const actors = once(() => byId(corpus.actors));
  const terms = once(() => byId(corpus.terms));
  const obligations = once(() => byId(corpus.obligations));
  const procedures = once(() => byId(corpus.procedures));
  const lists = once(() => byId(corpus.lists));
  const discrepancies = once(() => byId(corpus.discrepancies));
  const provisions = once(
    (): ReadonlyMap<string, Provision> => new Map(corpus.provisions.map((p) => [refKey(p), p])),
  );
  const require = <T>(kind: string, map: ReadonlyMap<string, T>, id: string): T => {
    const record = map.get(id);
    if (!record) throw new Error(`the corpus has no ${kind} "${id}"`);
    return record;
  };
  const instrument = (id: string) => require('instrument', instruments(), id);
  const provision = (ref: ProvisionRef) => require('provision', provisions(), refKey(ref));
  /** Blocks that hold the provision's text; those of the other version where the source prints （略）. */
  const textBlocks = (p: Provision) =>
    p.same_as === null ? p.text : provision({ ...p, version: p.same_as }).text;
  // Every step of every chain cites: written once for each provision.
  const citations = new Map<string, string>();
  const citation = (ref: ProvisionRef): string => {
    const key = refKey(ref);
    const known = citations.get(key);
    if (known !== undefined) return known;
    const { eid, version } = require('provision', provisions(), key);
    const { citation_prefix, versions } = instrument(ref.instrument);
    const written = citationOf(citation_prefix, eid, versions.at(-1)?.id !== version);
    citations.set(key, written);
    return written;
  };
  return {
    corpus,
    get instruments() {
      return instruments();
    },
    get provisions() {
      return provisions();
    },
    get entities() {
      return entities();
    },
    get classes() {
      return classes();
    },
    get actors() {
      return actors();
    },
    get terms() {
      return terms();
    },
    get obligations() {
      return obligations();
    },
    get procedures() {
      return procedures();
    },
    get lists() {
      return lists();
    },
    get discrepancies() {
      return discrepancies();
    },
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
        const enclosing = i === 0 ? own : provisions().get(refKey({ ...ref, eid }));
        return enclosing ? plainHeading(enclosing) : null;
      });
      const heading = headings.find((text) => text !== null);
      return heading ? `${citation(ref)}（${heading}）` : citation(ref);
    },
  };
};

const indexes = new WeakMap<StoredCorpus, CorpusIndex>();

/** Index of a stored corpus, made at first use and kept as long as the corpus. */
export const indexCorpus = (stored: StoredCorpus): CorpusIndex => {
  const known = indexes.get(stored);
  if (known) return known;
  const index = buildIndex(unpackCorpus(stored));
  indexes.set(stored, index);
  return index;
};
