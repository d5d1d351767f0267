import type { Corpus } from '../../content/model/corpus/corpus.ts';

/** What a stored corpus holds at least; an older or half-written file lacks one of them. */
const COLLECTIONS = ['entities', 'instruments', 'lists', 'obligations', 'provisions'];

/**
 * Reads the text of `dist/corpus.json`. Throws an Error that says in one sentence what is wrong: no JSON, cut off, or a
 * file that is no corpus of this version. The content itself was proved by the build.
 */
export const readStoredCorpus = (text: string): Corpus => {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new Error(
      text.trim() === ''
        ? 'dist/corpus.json is empty'
        : `dist/corpus.json is no JSON: it is cut off or damaged (${text.length} characters)`,
    );
  }
  const corpus = (read ?? {}) as Record<string, unknown>;
  if (corpus.schema_version !== 1)
    throw new Error('dist/corpus.json is no corpus of this version (schema_version 1)');
  const missing = COLLECTIONS.filter(
    (name) => !Array.isArray(corpus[name]) || (corpus[name] as unknown[]).length === 0,
  );
  if (missing.length > 0)
    throw new Error(`dist/corpus.json has no ${missing.join(', no ')}: it is damaged`);
  return corpus as Corpus;
};
