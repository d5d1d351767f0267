import { citationOf } from '../../content/model/corpus/citation.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { type Stretch, stretchesOf } from '../../content/model/provisions/printed-order.ts';
import { ancestorsOf } from '../../content/model/provisions/provision-tree.ts';
import type { Provision, ProvisionKind } from '../../content/model/schema/provision.ts';
import { index } from '../corpus.ts';
import { sourceLines } from './addresses.ts';

/** A stretch of a provision as it is set on the page; where it goes on behind a part, without number and heading. */
export type Line = Stretch & {
  /** Depth of the indentation: 0 for articles and sections, more for what is inside. */
  depth: number;
  /** Number as printed, else as the eId has it. */
  number: string;
  /** Level of its heading on the page; null where it has none. */
  level: 2 | 3 | 4 | 5 | 6 | null;
};

/** A 号, what divides it, a row and a (1) of a decision stand a step further in; everything else at the margin of its article. */
const depthOf = ({ eid }: Provision): number =>
  eid.split('__').filter((part) => /^(?:item|subitem|sub|row)(?:_|$)/.test(part)).length;

const numberOf = (provision: Provision): string => {
  if (provision.num) return provision.num.text;
  if (provision.kind === 'preamble' || provision.kind === 'enactment') return '';
  // Printed 附則 are told apart by the law that they belong to.
  if (provision.kind === 'supplementary')
    return citationOf('', provision.eid, false).replace('附則', '');
  // A first 項 has no printed number; a stub needs one to be told apart.
  if (provision.kind === 'paragraph' && provision.status !== 'stub') return '';
  return citationOf('', provision.eid.split('__').at(-1) ?? provision.eid, false);
};

const DIVISIONS = [
  ...['part', 'chapter', 'chapter_section', 'chapter_subsection', 'chapter_division'],
  'supplementary',
] as const;

/** Kinds that have a heading of their own on the page, and stand in its contents. */
const HEADED: ReadonlySet<ProvisionKind> = new Set([
  ...DIVISIONS,
  ...(['article', 'section', 'annex', 'preamble'] as const),
]);

/** Whether a provision divides the text that follows it, and is no words itself. */
export const isDivision = ({ kind }: Pick<Provision, 'kind'>): boolean =>
  DIVISIONS.some((division) => division === kind);

/** Whether a provision stands in the contents of its text. */
export const isInContents = ({ kind }: Pick<Provision, 'kind'>): boolean => HEADED.has(kind);

/** Number and heading in one: 「第一章 総則」, 「附　則 （平成30年法律第91号）」; a 前文 bears neither. */
export const nameOf = ({ provision, number }: Pick<Line, 'provision' | 'number'>): string => {
  const heading = provision.heading?.text ?? (provision.kind === 'preamble' ? '前文' : '');
  const parts = provision.kind === 'supplementary' ? [heading, number] : [number, heading];
  return [...new Set(parts)].filter((part) => part !== '').join(' ');
};

/** Headings follow one another without a gap, whatever divides a text, and in an excerpt too. */
const levelOf = (provision: Provision, around: readonly Provision[]): Line['level'] => {
  if (!HEADED.has(provision.kind) && provision.heading === null) return null;
  const level = 2 + around.filter(({ kind }) => HEADED.has(kind)).length;
  return Math.min(level, 6) as Line['level'];
};

/** A version's provisions in the order of the print; of the corpus of the site, unless another is given. */
export const linesOf = (instrument: string, version: string, of: CorpusIndex = index): Line[] =>
  stretchesOf(
    of,
    of.corpus.provisions.filter((p) => p.instrument === instrument && p.version === version),
  ).map((stretch) => {
    const { provision, behind } = stretch;
    return {
      ...stretch,
      depth: depthOf(provision),
      number: behind === null ? numberOf(provision) : '',
      level: behind === null ? levelOf(provision, ancestorsOf(of, provision)) : null,
    };
  });

/** Where the source has the provision, for readers; null where only the number is known. */
export const placeOf = (provision: Provision): string | null => {
  const printed = [provision.num, provision.heading, ...index.textBlocks(provision)].filter(
    (block) => block !== null,
  );
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
