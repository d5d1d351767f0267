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
