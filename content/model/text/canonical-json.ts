const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
};

/**
 * JSON without white space whose keys are in code-unit order, after those that look like whole numbers, which JavaScript
 * puts first: the same value gives the same bytes. What is undefined is left out, as in all JSON.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));
