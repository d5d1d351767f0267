import { type CorpusIndex, refKey } from '../../corpus/corpus-index.ts';
import { isFromLawData } from '../../corpus/law-data.ts';
import type { ProvisionRef } from '../../schema/common.ts';
import type { Provision } from '../../schema/provision.ts';
import type { Traced } from '../../text/traced.ts';
import { type Sighting, sightingsIn } from '../scan.ts';
import { tidyText } from '../tidy.ts';
import { type Antecedents, follow, followWords, type Outcome } from './follow.ts';
import { blocksIn, type Texts, textsOf } from './texts.ts';
import { wordsIn } from './unnumbered.ts';

/** Where words stand in a provision: in its heading (`paragraph` null) or in a 段落, counted from 0; UTF-16 offsets. */
export type Stretch = { paragraph: number | null; start: number; end: number; text: string };

/** A reference in a text. `unresolved` is never in a corpus: the build fails on it, and in law data it is open. */
export type Mention = Stretch & Outcome;

/** A reference of law data that leads nowhere known: nobody has read it, and the law enters all the same. */
const UNREAD: Pick<Outcome, 'type' | 'reason'> = {
  type: 'open',
  reason: '法令データの条文にあるこの語が何を指すかは、まだ読んでいない。',
};

/** The name of a law as it is written. */
const titleOf = (tidy: Traced, { named }: Sighting): string =>
  named ? tidy.stretch(named.start, named.nameEnd).text : '';

/** Names by which a law is known in these texts where no number follows. */
const aloneOf = ({ lawNumbers }: Texts): readonly string[] => [...lawNumbers.keys()];

/** In these texts 、 joins paragraphs and items; an article behind it is of the text itself, whosever the one before it is. */
const apartAfterComma =
  (text: string) =>
  (sighting: Sighting): Sighting => {
    const { start, citation } = sighting;
    const [first] = citation.steps;
    const isArticle = first?.step === 'number' && first.unit === 'art';
    return citation.joined === 'list' && isArticle && text[start - 1] === '、'
      ? { ...sighting, citation: { ...citation, joined: null } }
      : sighting;
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
  const known = { names: texts.names, alone: aloneOf(texts) };
  return parts.flatMap(({ paragraph, text }) => {
    standing.last = null;
    const tidy = tidyText(text);
    const sightings = sightingsIn(tidy.text, known).map(apartAfterComma(tidy.text));
    const words = wordsIn(tidy.text).filter(
      ({ start, end }) => !sightings.some((one) => one.start < end && start < one.end),
    );
    return [...sightings, ...words]
      .sort((a, b) => a.start - b.start)
      .flatMap((found): Mention[] => {
        const { start, end, text: written } = tidy.stretch(found.start, found.end);
        const outcome =
          'kind' in found
            ? followWords(standing, found, written)
            : follow(standing, found.citation, titleOf(tidy, found));
        if (!outcome) return [];
        const unread = outcome.type === 'unresolved' && ofLawData ? UNREAD : {};
        return [{ paragraph, start, end, text: written, ...outcome, ...unread }];
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
