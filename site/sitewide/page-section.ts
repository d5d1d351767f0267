import type { Performer } from '../../content/model/findings/performers.ts';
import type { PageSection } from '../../content/model/schema/page-section.ts';
import { pageContent } from '../corpus.ts';
import { namedBy } from './addresses.ts';

/** A part of the pages of bodies and kinds by its id. */
export const sectionOf = (id: string): PageSection => {
  const section = pageContent.sections.find((one) => one.id === id);
  if (!section) throw new Error(`content/data/page-sections has no "${id}"`);
  return section;
};

const shorts = new Map(
  pageContent.lanes.flatMap(({ parties }) => parties.map(({ party, short }) => [party, short])),
);

/** A party where there is little room: 「NISC」; its name where it has no shorter one. */
export const shortName = (id: string): string => shorts.get(id) ?? namedBy(id).name;

/** A name with how far its bearer carries something out. */
export const withExtent = (name: string, extent: string | null): string =>
  extent === null ? name : `${name}（${extent}）`;

/** Those who carry something out, in short, each with how far: 「NISC（結果の審議を除く）」. */
export const performersInShort = (performers: readonly Performer[]): string =>
  performers.map(({ id, extent }) => withExtent(shortName(id), extent)).join('・');

/** The same by their names. */
export const performersInFull = (performers: readonly Performer[]): string =>
  performers.map(({ id, extent }) => withExtent(namedBy(id).name, extent)).join('、');
