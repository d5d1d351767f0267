import { beginning } from '../../content/model/text/given-text.ts';

type Preference = { value: string; quality: number };

/** Longest part of a header that is read; what is beyond says nothing. Browsers send some 150 characters. */
const READ = 2000;

/** Clients say the same few things again and again. Longer ones are read anew; after so many, all are forgotten. */
const REMEMBERED = { length: 200, headers: 200 };

/** Reads each header once, as long as it is remembered. */
const remembering = <T>(read: (header: string) => T): ((header: string) => T) => {
  const known = new Map<string, T>();
  return (header) => {
    const found = known.get(header);
    if (found !== undefined) return found;
    const made = read(header);
    if (header.length > REMEMBERED.length) return made;
    if (known.size >= REMEMBERED.headers) known.clear();
    known.set(header, made);
    return made;
  };
};

/** Items of a list header with their weights (RFC 9110 §12.4.2); a weight that is no number counts as 1. */
const preferences = remembering((header): readonly Preference[] =>
  beginning(header, READ)
    .split(',')
    .flatMap((item) => {
      const [value = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      const quality = weight === undefined ? 1 : Number(weight.slice(2));
      return value === '' ? [] : [{ value, quality: Number.isNaN(quality) ? 1 : quality }];
    }),
);

/** Weight of the first of these values that the client names; undefined where it names none of them. */
const qualityOf = (asked: readonly Preference[], values: readonly string[]): number | undefined => {
  for (const value of values) {
    const named = asked.find((preference) => preference.value === value);
    if (named) return named.quality;
  }
  return undefined;
};

/**
 * Whether `Accept` leaves room for this media type (RFC 9110 §12.5.1): the most specific range decides, a weight of 0
 * excludes, no header accepts everything. Parameters of ranges (`charset`, `header`) are not compared.
 */
export const accepts = (header: string | null, contentType: string): boolean => {
  if (header === null || header === '*/*' || header.trim() === '') return true;
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const ranges = [type, `${type.split('/')[0]}/*`, '*/*'];
  return (qualityOf(preferences(header), ranges) ?? 0) > 0;
};

/** The offered media type that `Accept` likes best, the first of equal ones; null where it excludes all. */
export const preferredOf = <T extends string>(
  header: string | null,
  offered: readonly T[],
): T | null => {
  const asked = header === null || header.trim() === '' ? preferences('*/*') : preferences(header);
  const ranked = offered
    .map((type) => ({
      type,
      quality: qualityOf(asked, [type, `${type.split('/')[0]}/*`, '*/*']) ?? 0,
    }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return ranked[0]?.type ?? null;
};

/** Content codings that may be offered, the densest first. */
export const ENCODINGS = ['br', 'gzip'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** The offered coding that `Accept-Encoding` likes best (RFC 9110 §12.5.3); null: send the bytes as they are. */
export const bestEncoding = (
  header: string | null,
  offered: readonly Encoding[],
): Encoding | null => {
  if (header === null || offered.length === 0) return null;
  const asked = preferences(header);
  const ranked = offered
    .map((encoding) => ({ encoding, quality: qualityOf(asked, [encoding, '*']) ?? 0 }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return ranked[0]?.encoding ?? null;
};
