import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { comparable } from '../../content/model/search/comparable.ts';
import { type SearchDocument, searchDocuments } from '../../content/model/search/documents.ts';
import { builtIndex, DIST } from './built-corpus.ts';
import { devFolder } from './dev-folder.ts';

const stop = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/**
 * What Pagefind indexes of a provision: the words as written and as a query is normalised, because it knows neither NFKC
 * nor kana nor 漢数字.
 */
const contentOf = ({ title, text }: SearchDocument): string =>
  [title, comparable(title), text, comparable(text)].join('\n');

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

/** Writes the index of the built corpus into a folder; gives the number of provisions in it. */
const makeIndex = async (folder: URL): Promise<number> => {
  const documents = searchDocuments(await builtIndex()).filter(({ type }) => type === 'provision');
  try {
    await write(documents, fileURLToPath(folder));
  } finally {
    await pagefind.close();
  }
  return documents.length;
};

/**
 * Makes dist/site/pagefind: the words of the law, from the same search documents as the server's search. Everything else
 * that can be found is in lookup.json.
 */
export const searchIndex = (): AstroIntegration => ({
  name: 'kihonho:search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(
        `${await makeIndex(new URL('pagefind/', dir))} provisions in the full-text index`,
      );
    },
    'astro:server:setup': async ({ server }) => {
      const folder = new URL('dev/pagefind/', DIST);
      await makeIndex(folder);
      server.middlewares.use('/pagefind', devFolder(folder));
    },
  },
});
