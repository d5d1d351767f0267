import type { Subject } from '../../content/model/findings/finding.ts';

/** Subjects under a title that says what they are on a day. */
export type RowGroup = { title: string; subjects: Subject[] };

/** Rows of one page: with a cell for each of some ninety rules they are 0.7 MB of HTML, which a telephone still shows at once. */
const ROWS = 150;

/**
 * The groups of a matrix page by page, in their order: no page has more than so many rows, and a group that is longer goes on
 * under its title. One page as long as all of them fit on it; never none.
 */
export const partsOf = (groups: readonly RowGroup[], rows = ROWS): RowGroup[][] => {
  const parts: RowGroup[][] = [[]];
  let room = rows;
  for (const { title, subjects } of groups)
    for (let from = 0; from < subjects.length; ) {
      if (room === 0) {
        parts.push([]);
        room = rows;
      }
      const taken = subjects.slice(from, from + room);
      parts.at(-1)?.push({ title, subjects: taken });
      from += taken.length;
      room -= taken.length;
    }
  return parts;
};

/** Address of a part below the page of its day: nothing for the first, which is that page. */
export const partStep = (part: number): string => (part === 0 ? '' : `part-${part + 1}/`);
