import type { PageLayout } from '../schema/page-layout.ts';

/** How much of the source is accounted for, and as what. */
export type Accounting = {
  /** Lines that hold more than layout, and the characters in them that are not layout. */
  lines: number;
  characters: number;
  /** Lines of which nothing is left unaccounted. */
  lines_accounted: number;
  characters_in_records: number;
  characters_of_furniture: number;
  /** Every piece of page layout with its reason and the lines it stands on. */
  page_layout: (Pick<PageLayout, 'id' | 'kind' | 'reason'> & {
    lines: number[];
    characters: number;
  })[];
};

/** Share of the source that is accounted for, in percent with two decimals: 「100.00」 only when nothing is left. */
export const shareOf = (accounting: Accounting): string => {
  const { characters, characters_in_records: used, characters_of_furniture: fixed } = accounting;
  const share = characters === 0 ? 0 : (used + fixed) / characters;
  return (Math.floor(share * 10_000) / 100).toFixed(2);
};
