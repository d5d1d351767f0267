import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { printedLines } from '../provisions/printed-lines.ts';
import { stretchesOf } from '../provisions/printed-order.ts';
import { ancestorsOf } from '../provisions/provision-tree.ts';
import type { Block } from '../schema/common.ts';
import type { Provision } from '../schema/provision.ts';

/** One block of a passage: where it begins in the passage's text, and whose it is. */
export type Piece = { start: number; block: Block; provision: Provision };

/**
 * A stretch of text in which a quotation may stand. `words`: the 段落 of an article or section with all that is under
 * it, without numbers and headings; `printed`: a whole version with them, as it is printed.
 */
export type Passage = { form: 'words' | 'printed'; text: string; pieces: Piece[] };

const passageOf = (
  form: Passage['form'],
  blocks: readonly Omit<Piece, 'start'>[],
  between: string,
): Passage => {
  const pieces: Piece[] = [];
  let text = '';
  for (const { block, provision } of blocks) {
    if (text !== '') text += between;
    pieces.push({ start: text.length, block, provision });
    text += block.text;
  }
  return { form, text, pieces };
};

/**
 * eId of the article or section that a provision stands in. What the eId does not say encloses it only where that has words of
 * its own (the section of a criterion); a chapter has none.
 */
const topOf = (index: CorpusIndex, provision: Provision): string => {
  const around = ancestorsOf(index, provision).find(
    (one) => provision.eid.startsWith(`${one.eid}__`) || index.textBlocks(one).length > 0,
  );
  return around?.eid ?? provision.eid;
};

const grouped = <T>(entries: readonly T[], key: (entry: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return [...groups.values()];
};

/** A text whose provisions are held, at least in part: a stub has no words, only a heading of the overview's. */
const isHeld = ({ status }: Provision): boolean => status !== 'stub';

const passagesByIndex = new WeakMap<CorpusIndex, Passage[]>();

/**
 * Every passage of the corpus, newest versions first, words before print; each `words` passage twice where it has
 * several 段落: joined without anything between them, and by a line break, as the API gives them.
 */
export const passagesOf = (index: CorpusIndex): Passage[] => {
  const known = passagesByIndex.get(index);
  if (known) return known;
  const held = index.corpus.provisions.filter(isHeld);
  const versions = grouped(held, ({ instrument, version }) => `${version}/${instrument}`).sort(
    ([a], [b]) => (b?.version ?? '').localeCompare(a?.version ?? '', 'en'),
  );
  const words = versions.flatMap((provisions) =>
    grouped(provisions, (provision) => topOf(index, provision)).flatMap((group) => {
      const blocks = stretchesOf(index, group).flatMap(({ provision, blocks }) =>
        blocks.map((block) => ({ block, provision })),
      );
      if (blocks.length === 0) return [];
      const joined = passageOf('words', blocks, '');
      return blocks.length > 1 ? [joined, passageOf('words', blocks, '\n')] : [joined];
    }),
  );
  const printed = versions.map((provisions) =>
    passageOf(
      'printed',
      stretchesOf(index, provisions).flatMap((stretch) =>
        printedLines(stretch)
          .flat()
          .map((block) => ({ block, provision: stretch.provision })),
      ),
      '',
    ),
  );
  const all = [...words, ...printed];
  passagesByIndex.set(index, all);
  return all;
};

/** Pieces of a passage that a stretch of it touches; end exclusive. */
export const piecesIn = ({ pieces }: Passage, start: number, end: number): Piece[] =>
  pieces.filter((piece) => piece.start < end && piece.start + piece.block.text.length > start);
