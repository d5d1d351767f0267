import { html, raw } from 'hono/html';
import { SEARCH_TYPE_LABELS } from '../content/model/labels.ts';
import type { SearchDocument } from '../content/model/search-documents.ts';

const hitItem = (hit: SearchDocument) => html`
      <li>
        <a href="${hit.html}">${hit.title}</a> <small>${SEARCH_TYPE_LABELS[hit.type]}</small>
        <p>${hit.snippet.slice(0, 120)}</p>
      </li>`;

/** The search results as a page without scripts. Everything of the visitor's is escaped by the template. */
export const searchPage = (
  query: string,
  hits: readonly SearchDocument[],
  total: number,
): string => {
  const shown = total > hits.length ? `（先頭の${hits.length}件を表示）` : '';
  const count = query.trim() === '' ? '検索語を入力してください。' : `${total}件${shown}`;
  return `<!doctype html>
${html`<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${query === '' ? '検索' : `「${query}」の検索結果`} | 基本法 Kihonho</title>
    <link rel="stylesheet" href="/search-page.css" />
  </head>
  <body>
    <header><a href="/">基本法 <span lang="en">Kihonho</span></a></header>
    <main>
      <h1>検索</h1>
      <form action="/api/v1/search.html" method="get" role="search">
        <label for="q">法人名・条文番号・ことば</label>
        <input id="q" name="q" type="search" maxlength="200" value="${query}" />
        <button type="submit">検索</button>
      </form>
      <p>${count}</p>
      <ol id="results">${raw(hits.map((hit) => hitItem(hit).toString()).join(''))}
      </ol>
      <p>これは2016年10月の状態で、現行法ではありません。<a href="/about/">このサイトについて</a></p>
    </main>
  </body>
</html>`}`;
};
