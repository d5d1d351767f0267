import { normaliseName } from '../../model/names/names.ts';
import type { Check } from './check.ts';

const PLACES = ['whole', 'start', 'end'] as const;

/** A wording leads to one record: as names are compared, none stands twice as a whole name, a beginning or an ending. */
export const nameEndingsDiffer: Check = (content) => {
  const first = new Map<string, string>();
  return content['name-endings'].flatMap(({ file, record }) =>
    PLACES.flatMap((place) =>
      record[place].flatMap((wording, i) => {
        const key = `${place} ${normaliseName(wording)}`;
        const known = first.get(key);
        if (known === undefined) first.set(key, file);
        return known === undefined
          ? []
          : [
              {
                file,
                at: `${place}.${i}`,
                message: `「${wording}」 stands in ${known} already.`,
                remedy: 'Keep it where it belongs; the longer of two wordings that fit wins.',
              },
            ];
      }),
    ),
  );
};
