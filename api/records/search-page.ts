import { html, raw } from 'hono/html';
import { SEARCH_TYPE_LABELS } from '../../content/model/findings/labels.ts';
import type { SearchDocument } from '../../content/model/search/documents.ts';
import type { SearchAnswer } from '../../content/model/search/search.ts';
import { SHOWN_HITS, searchSummary } from '../../content/model/search/summary.ts';
import { beginning } from '../../content/model/text/given-text.ts';
import { plainPage } from '../resource/plain-page.ts';

const hitItem = (hit: SearchDocument) => html`
      <li>
        <a href="${hit.html}">${hit.title}</a> <small>${SEARCH_TYPE_LABELS[hit.type]}</small>
        <p>${beginning(hit.snippet, 240)}</p>
      </li>`;

const counted = (query: string, { hits }: SearchAnswer): string =>
  query.trim() === '' ? '検索する言葉を入れてください。' : searchSummary(query, hits);

const WHICH = `<p>名前が一覧にないときは、<a href="/which/">どの種類の団体に当たるか</a>を4つまでの問いで確かめられます。一覧にないことは、何も及ばないことを意味しません。</p>`;

/** The search results as a page without scripts. Everything of the visitor's is escaped by the template. */
export const searchPage = (query: string, answer: SearchAnswer): string => {
  const { hits, notes, found } = answer;
  const unlisted = query.trim() !== '' && ['kind', 'near', 'nothing'].includes(found);
  return plainPage(
    query === '' ? '検索' : `「${query}」の検索結果`,
    html`
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
          .slice(0, SHOWN_HITS)
          .map((hit) => hitItem(hit).toString())
          .join(''),
      )}
      </ol>`,
  );
};
