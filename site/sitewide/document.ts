import { citationOf } from '../../content/model/corpus/citation.ts';
import type { Block } from '../../content/model/schema/common.ts';
import type { Provision } from '../../content/model/schema/provision.ts';
import { parentOf } from '../../content/model/text/eid.ts';
import { corpus, index } from '../corpus.ts';
import { sourceLines } from './addresses.ts';

/** A provision as it is set on the page. */
export type Line = {
  provision: Provision;
  /** Depth of the indentation: 0 for articles and sections, more for what is inside. */
  depth: number;
  blocks: readonly Block[];
  /** Number as printed, else as the eId has it. */
  number: string;
  /** Level of its heading on the page; null where it has none. */
  level: 2 | 3 | 4 | null;
};

const KINDS_OF_DEPTH_ZERO = ['preamble', 'chapter', 'article', 'section', 'annex', 'criterion'];

const depthOf = (provision: Provision): number => {
  if (KINDS_OF_DEPTH_ZERO.includes(provision.kind)) return 0;
  const inner = provision.eid.split('__').length - 1;
  // A 項 stands at the margin of its article, a 号 one step in.
  return provision.kind === 'paragraph'
    ? 0
    : Math.max(1, inner - (provision.eid.includes('para_') ? 1 : 0));
};

const numberOf = (provision: Provision): string => {
  if (provision.num) return provision.num.text;
  if (provision.kind === 'preamble') return '';
  // A first 項 has no printed number; a stub needs one to be told apart.
  if (provision.kind === 'paragraph' && provision.status !== 'stub') return '';
  return citationOf('', provision.eid.split('__').at(-1) ?? provision.eid, false);
};

const HEADED = ['chapter', 'article', 'section', 'annex', 'preamble'];

/** Headings follow one another without a gap, in a version with chapters, in one without, and in an excerpt. */
const levelOf = (provision: Provision, hasChapters: boolean, isTop: boolean): Line['level'] => {
  if (provision.kind === 'chapter') return 2;
  if (provision.heading !== null && isTop && !hasChapters) return 2;
  if (HEADED.includes(provision.kind)) return hasChapters ? 3 : 2;
  if (provision.heading === null) return null;
  return hasChapters ? 4 : 3;
};

/** A version's provisions in document order. */
export const linesOf = (instrument: string, version: string): Line[] => {
  const own = corpus.provisions.filter((p) => p.instrument === instrument && p.version === version);
  const known = new Set(own.map(({ eid }) => eid));
  const hasChapters = own.some(({ kind }) => kind === 'chapter');
  return own.map((provision) => ({
    provision,
    depth: depthOf(provision),
    blocks: index.textBlocks(provision),
    number: numberOf(provision),
    level: levelOf(provision, hasChapters, !known.has(parentOf(provision) ?? '')),
  }));
};

/** Where the source has the provision, for readers; null where only the number is known. */
export const placeOf = ({ provision, blocks }: Line): string | null => {
  const printed = [provision.num, provision.heading, ...blocks].filter((block) => block !== null);
  const shown = printed.length > 0 ? printed : provision.evidence;
  const [first] = shown;
  // What is printed of one provision stands in one source.
  return first
    ? sourceLines(index.sourceLines({ ...first, spans: shown.flatMap(({ spans }) => spans) }))
    : null;
};

/** The provision of the version before that goes on in this one. */
export const predecessorOf = (provision: Provision): Provision | null =>
  index.continued(provision)[0] ?? null;
