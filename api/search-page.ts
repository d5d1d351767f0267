import { html, raw } from 'hono/html';
import { SEARCH_TYPE_LABELS } from '../content/model/labels.ts';
import type { Answer } from '../content/model/lookup.ts';
import type { SearchDocument } from '../content/model/search-documents.ts';

/** Hits shown on the page. */
const SHOWN = 50;

const hitItem = (hit: SearchDocument) => html`
      <li>
        <a href="${hit.html}">${hit.title}</a> <small>${SEARCH_TYPE_LABELS[hit.type]}</small>
        <p>${hit.snippet.slice(0, 240)}</p>
      </li>`;

/** 「12件。法人・機関 2、定め 10」; empty where nothing was asked. */
const counted = (query: string, { hits }: Answer): string => {
  if (query.trim() === '') return '検索語を入力してください。';
  if (hits.length === 0) return '0件。別の書き方や、名前の一部でもさがせます。';
  const counts = [...Map.groupBy(hits, ({ type }) => type)].map(
    ([type, all]) => `${SEARCH_TYPE_LABELS[type]} ${all.length}`,
  );
  const shown = hits.length > SHOWN ? `（先頭の${SHOWN}件を表示）` : '';
  return `${hits.length}件${shown}。${counts.join('、')}`;
};

const WHICH = `<p>名前が一覧にないときは、<a href="/which/">どの類型に当たるか</a>を4つまでの問いで確かめられます。一覧にないことは、何も及ばないことを意味しません。</p>`;

/** The search results as a page without scripts. Everything of the visitor's is escaped by the template. */
export const searchPage = (query: string, answer: Answer): string => {
  const { hits, notes, found } = answer;
  const unlisted = query.trim() !== '' && ['kind', 'near', 'nothing'].includes(found);
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
      <p>${counted(query, answer)}</p>
      ${notes.length > 0 ? html`<p class="note">${notes.join(' ')}</p>` : ''}
      ${unlisted ? raw(WHICH) : ''}
      <ol id="results">${raw(
        hits
          .slice(0, SHOWN)
          .map((hit) => hitItem(hit).toString())
          .join(''),
      )}
      </ol>
      <p>これは2016年10月の状態で、現行法ではありません。<a href="/about/">このサイトについて</a></p>
    </main>
  </body>
</html>`}`;
};
