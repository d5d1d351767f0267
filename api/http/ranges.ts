/** Bytes of a representation from the first to the last of them, both included, counted from 0. */
export type Slice = { from: number; to: number };

/**
 * The one range that a GET asks for (RFC 9110 §14.2), of a representation of `length` bytes with this strong ETag;
 * `unsatisfiable` where it has no byte of it (416). Null means the whole: no range, one that is none, more than one,
 * which nobody has to serve, or an `If-Range` that names another representation or a date (§13.1.5; none is sent).
 */
export const rangeOf = (
  range: string | null,
  ifRange: string | null,
  etag: string,
  length: number,
): Slice | 'unsatisfiable' | null => {
  if (range === null || (ifRange !== null && ifRange.trim() !== etag)) return null;
  const [, first, last] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(range) ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  const end = length - 1;
  if (first === '') {
    if (Number(last) === 0) return 'unsatisfiable';
    return length === 0 ? null : { from: Math.max(length - Number(last), 0), to: end };
  }
  const from = Number(first);
  const to = last === '' ? Number.POSITIVE_INFINITY : Number(last);
  if (to < from) return null;
  return from > end ? 'unsatisfiable' : { from, to: Math.min(to, end) };
};
