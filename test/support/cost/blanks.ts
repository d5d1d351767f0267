/** A place in a JSON value that may be filled: a text by another, an array or an object by more members. */
export type Blank = {
  /** Where it stands: `.queries.0.limit`. */
  at: string;
  kind: 'text' | 'members';
  most?: number;
  /** The whole value with this place filled: by the text itself, or by as many members as it has letters. */
  put: (text: string) => unknown;
};

const more = (value: object, count: number): unknown =>
  Array.isArray(value)
    ? Array.from({ length: count }, (_, i) => value[i % value.length] ?? 0)
    : {
        ...value,
        ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 0])),
      };

/** As many copies of the first member of an object, each under an id of its own: a batch. */
const batch = (value: object, count: number): unknown => {
  const [first] = Object.values(value);
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, first]));
};

/** Every place of a value that may be filled. */
export const blanksIn = (value: unknown, at = ''): Blank[] => {
  if (typeof value === 'string') return [{ at, kind: 'text', put: (text) => text }];
  if (value === null || typeof value !== 'object')
    return [{ at, kind: 'text', put: (text) => text }];
  const own: Blank[] = [
    { at: `${at}[+]`, kind: 'members', put: (text) => more(value, text.length) },
    ...(Array.isArray(value)
      ? []
      : [
          {
            ...{ at: `${at}[×]`, kind: 'members' as const },
            put: (text: string) => batch(value, text.length),
          },
        ]),
  ];
  const inside = Object.entries(value).flatMap(([key, part]) =>
    blanksIn(part, `${at}.${key}`).map(
      (blank): Blank => ({
        ...blank,
        put: (text) =>
          Array.isArray(value)
            ? value.with(Number(key), blank.put(text))
            : { ...value, [key]: blank.put(text) },
      }),
    ),
  );
  return [...own, ...inside];
};
