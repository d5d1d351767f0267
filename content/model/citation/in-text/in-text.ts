import { type CorpusIndex, refKey } from '../../corpus/corpus-index.ts';
import { isFromLawData } from '../../corpus/law-data.ts';
import type { ProvisionRef } from '../../schema/common.ts';
import type { Provision } from '../../schema/provision.ts';
import { type Antecedents, follow, type Outcome } from './follow.ts';
import { sightingsIn } from './scan.ts';
import { blocksIn, type Texts, textsOf } from './texts.ts';

/** Where words stand in a provision: in its heading (`paragraph` null) or in a 段落, counted from 0; UTF-16 offsets. */
export type Stretch = { paragraph: number | null; start: number; end: number; text: string };

/** A reference in a text. `unresolved` is never in a corpus: the build fails on it, and in law data it is open. */
export type Mention = Stretch & Outcome;

/** A reference of law data that leads nowhere known: nobody has read it, and the law enters all the same. */
const UNREAD: Pick<Outcome, 'type' | 'reason'> = {
  type: 'open',
  reason: '法令データの条文にあるこの語が何を指すかは、まだ読んでいない。',
};

/** References of one provision, in reading order: its heading first. */
export const mentionsOf = (texts: Texts, provision: Provision): Mention[] => {
  const standing: Antecedents = { texts, provision, last: null };
  const ofLawData = isFromLawData(provision);
  // Made of a list, a row is a body's name, whatever number stands in it.
  if (provision.kind === 'row' && !ofLawData) return [];
  const parts = [
    ...(provision.heading ? [{ paragraph: null, text: provision.heading.text }] : []),
    ...blocksIn(texts, provision).map(({ text }, paragraph) => ({ paragraph, text })),
  ];
  return parts.flatMap(({ paragraph, text }) => {
    standing.last = null;
    return sightingsIn(text).flatMap(({ start, end, sighted }): Mention[] => {
      const words = text.slice(start, end);
      const outcome = follow(standing, sighted, words);
      if (!outcome) return [];
      const unread = outcome.type === 'unresolved' && ofLawData ? UNREAD : {};
      return [{ paragraph, start, end, text: words, ...outcome, ...unread }];
    });
  });
};

const mentionsByIndex = new WeakMap<CorpusIndex, Map<string, Mention[]>>();

const allMentions = (index: CorpusIndex): Map<string, Mention[]> => {
  const known = mentionsByIndex.get(index);
  if (known) return known;
  const texts = textsOf(index);
  const all = new Map(index.corpus.provisions.map((p) => [refKey(p), mentionsOf(texts, p)]));
  mentionsByIndex.set(index, all);
  return all;
};

/** References in a provision's heading and text. */
export const mentionsIn = (index: CorpusIndex, ref: ProvisionRef): readonly Mention[] =>
  allMentions(index).get(refKey(ref)) ?? [];

/** A provision that refers to another, and the words by which it does. */
export type Citing = { provision: Provision; mention: Mention };

const citing = new WeakMap<CorpusIndex, Map<string, Citing[]>>();

/** Every mention by the key of what it names, in document order. */
const allCiting = (index: CorpusIndex): Map<string, Citing[]> => {
  const known = citing.get(index);
  if (known) return known;
  const all = new Map<string, Citing[]>();
  for (const provision of index.corpus.provisions)
    for (const mention of mentionsIn(index, provision))
      for (const key of new Set(mention.targets.map(refKey))) {
        const found = all.get(key) ?? [];
        all.set(key, found);
        found.push({ provision, mention });
      }
  citing.set(index, all);
  return all;
};

/** Provisions that name exactly this one, of any version; what names its parts or the whole around it is not counted. */
export const citedBy = (index: CorpusIndex, ref: ProvisionRef): readonly Citing[] =>
  allCiting(index).get(refKey(ref)) ?? [];

/** The same matter in the version before and after, with what refers to it there; never mixed with {@link citedBy}. */
export const citedByOtherVersions = (
  index: CorpusIndex,
  ref: ProvisionRef,
): { provision: Provision; cited_by: readonly Citing[] }[] => {
  const ids = index.instrument(ref.instrument).versions.map(({ id }) => id);
  const version = ids[ids.indexOf(ref.version) + 1];
  const { continued_by: eid } = index.provision(ref);
  const next = version && eid && index.provisions.get(refKey({ ...ref, version, eid }));
  return [...index.continued(ref), ...(next ? [next] : [])].map((provision) => ({
    provision,
    cited_by: citedBy(index, provision),
  }));
};
