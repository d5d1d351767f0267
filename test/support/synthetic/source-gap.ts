/** Path below content/data → text, as `readContent` takes it. */
export type Files = Map<string, string>;

/** The one source of the corpus. */
export const SOURCE = 'sources/hq-2016-10-12';

/** A file that must be there, parsed. */
export const readJson = <T>(files: Files, path: string): T => {
  const text = files.get(path);
  if (text === undefined) throw new Error(`content/data/${path} is missing`);
  return JSON.parse(text) as T;
};

/** Moves every line number above `after` on by `by`, in `spans` ([line, start, end]) and `lines` ([first, last]). */
const moved = (value: unknown, after: number, by: number, key = ''): unknown => {
  const shift = (line: number): number => (line > after ? line + by : line);
  if (Array.isArray(value)) {
    // A part of the source that ended with the line before grows by what is printed there.
    if (key === 'lines') return [shift(value[0]), value[1] < after ? value[1] : value[1] + by];
    if (key === 'spans')
      return value.map(([line, ...range]: [number, number, number]) => [shift(line), ...range]);
    return value.map((entry) => moved(entry, after, by, key));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, moved(entry, after, by, name)]),
  );
};

/** Prints further lines behind line `after` of the source, and moves every locator of the content that lies behind. */
export const insertLines = (files: Files, after: number, inserted: readonly string[]): void => {
  const transcript = `${SOURCE}.txt`;
  const lines = (files.get(transcript) ?? '').split('\n');
  files.set(transcript, [...lines.slice(0, after), ...inserted, ...lines.slice(after)].join('\n'));
  for (const [path, text] of files) {
    if (!path.endsWith('.json') || !/"(?:spans|lines)"/.test(text)) continue;
    files.set(path, JSON.stringify(moved(JSON.parse(text), after, inserted.length)));
  }
};
