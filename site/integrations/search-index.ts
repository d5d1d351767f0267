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
 * What Pagefind indexes of a provision: the words as written and as a query is normalised, because it knows neither NFKC
 * nor kana nor 漢数字.
 */
const contentOf = ({ title, text }: SearchDocument): string =>
  [title, normaliseName(title), text, normaliseName(text)].join('\n');

const write = async (documents: readonly SearchDocument[], outputPath: string): Promise<void> => {
  const { errors, index } = await pagefind.createIndex({ forceLanguage: 'ja' });
  stop(errors);
  if (!index) throw new Error('Pagefind made no index.');
  for (const document of documents) {
    const added = await index.addCustomRecord({
      url: document.html,
      content: contentOf(document),
      language: 'ja',
      meta: { title: document.title },
    });
    stop(added.errors);
  }
  stop((await index.writeFiles({ outputPath })).errors);
};

/**
 * Makes dist/site/pagefind: the words of the law, from the same search documents as the server's search. Everything else
 * that can be found is in lookup.json.
 */
export const searchIndex = (): AstroIntegration => ({
  name: 'kihonho:search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const file = new URL('../corpus.json', dir);
      const stored: StoredCorpus = JSON.parse(await readFile(file, 'utf8'));
      const documents = searchDocuments(indexCorpus(stored)).filter(
        ({ type }) => type === 'provision',
      );
      try {
        await write(documents, fileURLToPath(new URL('pagefind/', dir)));
      } finally {
        await pagefind.close();
      }
      logger.info(`${documents.length} provisions in the full-text index`);
    },
  },
});
