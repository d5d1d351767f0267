import { citationOf } from '../corpus/citation.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { certainStart, isHome } from '../corpus/time.ts';
import type { VersionId } from '../schema/common.ts';
import type { Concordance } from '../schema/concordance.ts';
import type { Provision } from '../schema/provision.ts';
import { chaptersOf, heldAfterHome } from './held.ts';

/** A provision of a later text: its number, and where e-Gov shows that article today. */
export type LaterProvision = { eid: string; citation: string; url: string };

/**
 * A later text of an instrument: one that was compared, or one that is held, or both. It is a snapshot: since when a change
 * stands is told by the amendments alone.
 */
export type LaterText = Omit<Concordance['texts'][number], 'date'> & {
  date: string;
  /** Version that holds the text; null: no word of it is held. */
  version: VersionId | null;
  /** Whether somebody compared it and wrote down what stands where; else all that is said of it is computed. */
  written: boolean;
};

const made = new WeakMap<CorpusIndex, Map<string, LaterText[]>>();

const textsOf = (index: CorpusIndex, concordance: Concordance): LaterText[] => {
  const { instrument } = concordance;
  const held = heldAfterHome(index.instrument(instrument));
  const written = concordance.texts.map((text): LaterText => {
    const version = held.find((one) => one.id === text.date)?.id ?? null;
    return { ...text, version, written: true };
  });
  const others = held
    .filter(({ id }) => written.every(({ version }) => version !== id))
    .map((version): LaterText => {
      const date = certainStart(version);
      return {
        date,
        revision: index.textSource(version).law_xml?.revision_id ?? '',
        status: version.status === 'pre_enforcement' ? 'pre_enforcement' : 'enforced',
        chapters: chaptersOf(index, { instrument, version: version.id }),
        located: concordance.texts.findLast((text) => text.date < date)?.located ?? 'numbering',
        version: version.id,
        written: false,
      };
    });
  return [...written, ...others].sort((a, b) => (a.date < b.date ? -1 : 1));
};

/** The later texts of the instrument of a concordance, oldest first. */
export const laterTexts = (index: CorpusIndex, concordance: Concordance): LaterText[] => {
  const known = made.get(index) ?? new Map<string, LaterText[]>();
  made.set(index, known);
  const texts = known.get(concordance.id) ?? textsOf(index, concordance);
  known.set(concordance.id, texts);
  return texts;
};

/** Number and 枝番 of the article an eId stands in: 30_2; null outside the articles. */
export const articleOf = (eid: string): string | null => {
  const [top = ''] = eid.split('__');
  return top.startsWith('art_') ? top.slice('art_'.length) : null;
};

/**
 * Address of the article of an eId at e-Gov, which shows the text in force when it is opened: its anchors name chapter and
 * article (Mp-Ch_4-At_33) where the law has chapters and no sections. Anchors of 項 and 号 are not known to hold.
 */
export const egovArticle = (
  lawId: string,
  { chapters }: Pick<LaterText, 'chapters'>,
  eid: string,
): string => {
  const article = articleOf(eid) ?? '';
  const chapter = chapters.filter((first) => first <= Number.parseInt(article, 10)).length;
  return `https://laws.e-gov.go.jp/law/${lawId}#Mp-${chapter === 0 ? '' : `Ch_${chapter}-`}At_${article}`;
};

/**
 * A provision of a later text. Only of the newest one is the address that of the law as in force; the numbers of an older one
 * are those of its revision.
 */
export const placed = (
  lawId: string,
  text: LaterText,
  newest: LaterText | undefined,
  eid: string,
): LaterProvision => ({
  eid,
  citation: citationOf('', eid, false),
  url: egovArticle(text === newest ? lawId : text.revision.replace('_', '/'), text, eid),
});

/** Whether the law of a provision, in the version that the site shows, was compared with later texts. */
export const hasLaterTexts = (
  index: CorpusIndex,
  { instrument, version }: Pick<Provision, 'instrument' | 'version'>,
): boolean =>
  isHome(index.instrument(instrument), version) &&
  index.corpus.concordances.some(
    (one) => one.instrument === instrument && laterTexts(index, one).length > 0,
  );
