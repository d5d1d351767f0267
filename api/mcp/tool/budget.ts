/** Bytes that an answer may have as a whole, by what it is of: a model reads every one of them. */
export const BUDGETS = {
  tools: 20_000,
  body: 2_000,
  unknown_body: 3_000,
  findings: 8_000,
  provision: 4_000,
  coverage: 6_000,
  /** Of hits, members, steps, rules and rows of a comparison. */
  items: 8_000,
} as const;

/** Bytes of what stands around the data: the protocol, the two lines of text, the day, the dataset, the cautions, the page. */
const AROUND = 900;

const encoder = new TextEncoder();

/** Bytes of a value as JSON, in UTF-8. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).byteLength;

/**
 * The items from one on that fit into a budget beside `head`, the rest of the data and the address of the answer, and the
 * cursor of what is left: null where nothing is. One always fits, or nobody would get on.
 */
export const pageWithin = <T>(
  budget: number,
  head: { api: string } & Record<string, unknown>,
  items: readonly T[],
  from: number,
): { shown: T[]; next: string | null } => {
  let left = budget - AROUND - bytesOf(head);
  let end = from;
  while (end < items.length) {
    left -= bytesOf(items[end]) + 1;
    if (left < 0 && end > from) break;
    end++;
  }
  return { shown: items.slice(from, end), next: end < items.length ? String(end) : null };
};

/** The first items that still fit into a budget beside `head`, the whole of the answer: maybe none, where they are told elsewhere too. */
export const besideWithin = <T>(
  budget: number,
  head: { api: string } & Record<string, unknown>,
  items: readonly T[],
): T[] => {
  const { shown } = pageWithin(budget, head, [null, ...items], 0);
  return items.slice(0, shown.length - 1);
};

/** The items in full where all of them fit into a budget, else in short; or as they are wanted. */
export const fullOrShort = <F, S>(
  budget: number,
  head: { api: string } & Record<string, unknown>,
  { full, short }: { full: readonly F[]; short: readonly S[] },
  wanted: 'full' | 'short' | undefined,
): readonly (F | S)[] => {
  const inFull = wanted ? wanted === 'full' : pageWithin(budget, head, full, 0).next === null;
  return inFull ? full : short;
};
