import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { indexCorpus } from '../../content/model/corpus-index.ts';
import { normaliseName } from '../../content/model/names.ts';
import { type SearchDocument, searchDocuments } from '../../content/model/search-documents.ts';
import type { StoredCorpus } from '../../content/model/store.ts';

const stop = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/**
 * What Pagefind indexes: the words as written and as a query is normalised, because it knows neither NFKC nor kana nor
 * にほん for にっぽん. Names stand twice: they weigh more than the text.
 */
const contentOf = ({ title, keys, text }: SearchDocument): string => {
  const names = [...new Set([title, ...keys])];
  return [...names, ...names.map(normaliseName), text, normaliseName(text)].join('\n');
};

const write = async (documents: readonly SearchDocument[], outputPath: string): Promise<void> => {
  const { errors, index } = await pagefind.createIndex({ forceLanguage: 'ja' });
  stop(errors);
  if (!index) throw new Error('Pagefind made no index.');
  for (const [order, document] of documents.entries()) {
    const { type, id, title, snippet, keys, html } = document;
    const added = await index.addCustomRecord({
      url: html,
      content: contentOf(document),
      language: 'ja',
      meta: { type, id, title, snippet, keys: keys.join('\n'), order: String(order) },
    });
    stop(added.errors);
  }
  stop((await index.writeFiles({ outputPath })).errors);
};

/** Makes dist/site/pagefind from the same search documents as the server's search. */
export const searchIndex = (): AstroIntegration => ({
  name: 'kihonho:search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const file = new URL('../corpus.json', dir);
      const stored: StoredCorpus = JSON.parse(await readFile(file, 'utf8'));
      const documents = searchDocuments(indexCorpus(stored));
      try {
        await write(documents, fileURLToPath(new URL('pagefind/', dir)));
      } finally {
        await pagefind.close();
      }
      logger.info(`${documents.length} search documents`);
    },
  },
});
