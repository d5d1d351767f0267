import type { Check } from './check.ts';

/** The day of the statute text that a minister was read from stands in the name of that text (…_20250601_…). */
export const asOfDaysAreCited: Check = ({ entities }) =>
  entities.flatMap(({ file, record }) => {
    const minister = record.competent_minister;
    if (!minister) return [];
    const day = minister.as_of.replaceAll('-', '');
    return minister.source.some((source) => source.includes(`_${day}_`))
      ? []
      : [
          {
            file,
            at: 'competent_minister.as_of',
            message: `No source of the minister is a text of ${minister.as_of}.`,
            remedy: 'Give the day of the text that was read, or cite the text of that day.',
          },
        ];
  });
