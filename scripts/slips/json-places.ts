/** A value as a file of the content holds it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Holder = Record<string | number, Json>;

/** A value that can be changed: the record or list that holds it, under which key, and its path in the file. */
export type Place = { holder: Holder; key: string | number; at: string };

/** Every place of a file, records and lists included. */
export const placesOf = (value: Json, at = ''): Place[] => {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const place = { holder: value as Holder, key, at: at === '' ? key : `${at}.${key}` };
    return [place, ...placesOf(entry as Json, place.at)];
  });
};

/** The value at a place. */
export const valueAt = ({ holder, key }: Place): Json => holder[key] as Json;
