import { SEARCH_TYPE_LABELS } from '../../content/model/findings/labels.ts';
import type { SearchDocument } from '../../content/model/search/documents.ts';
import { type Lookup, lookUp, type SearchAnswer } from '../../content/model/search/search.ts';
import { SHOWN_HITS, searchSummary } from '../../content/model/search/summary.ts';
import { linkedNotes } from './linked-notes.ts';
import { loadLookup } from './lookup-engine.ts';
import { remember } from './lookup-recent.ts';
import { textsFor } from './search-text.ts';

const element = (name: string, className: string, text = ''): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

const itemOf = ({ type, title, snippet, html }: SearchDocument): HTMLElement => {
  const link = document.createElement('a');
  link.href = html;
  link.textContent = title;
  link.addEventListener('click', () => remember({ type, title, html }));
  const item = element('li', 'hit');
  item.append(
    element('span', 'hit-kind', SEARCH_TYPE_LABELS[type]),
    link,
    element('span', 'hit-snippet', snippet),
  );
  return item;
};

/**
 * Prints hits into a list; those that stand there already stay, so that nothing moves under a finger. Text only: nothing
 * of a query is ever read as HTML.
 */
export const printHits = (list: HTMLElement, hits: readonly SearchDocument[]): void => {
  const printed = [...list.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  const goesOn = printed.every((html, i) => hits[i]?.html === html);
  if (!goesOn) list.replaceChildren();
  list.append(...hits.slice(goesOn ? printed.length : 0).map(itemOf));
};

/** The lookup with the words of the law, which the full-text index has; without them where that cannot be reached. */
const withTexts = async (lookup: Lookup, query: string): Promise<Lookup> => {
  const none: ReadonlyMap<string, string> = new Map();
  const texts = await textsFor(query).catch(() => none);
  const documents = lookup.documents.map((document) => {
    const text = document.type === 'provision' ? texts.get(document.html) : undefined;
    return text === undefined ? document : { ...document, text };
  });
  return { ...lookup, documents };
};

/** Runs `?q=` of the address and prints the hits: the page that a submitted form leads to. */
export const runQueryOfAddress = async (): Promise<void> => {
  const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  const list = document.querySelector<HTMLElement>('#results');
  const count = document.querySelector<HTMLElement>('#count');
  const notes = document.querySelector<HTMLElement>('#notes');
  const which = document.querySelector<HTMLElement>('#which');
  const input = document.querySelector<HTMLInputElement>('#q');
  if (!list || !count || !notes || !which || query === '') return;
  if (input) input.value = query;
  const show = (answer: SearchAnswer, said: string): void => {
    printHits(list, answer.hits.slice(0, SHOWN_HITS));
    notes.replaceChildren(...linkedNotes(answer.notes));
    notes.hidden = answer.notes.length === 0;
    which.hidden = !['kind', 'near', 'nothing'].includes(answer.found);
    count.textContent = said;
  };
  try {
    const lookup = await loadLookup();
    const byName = lookUp(lookup, query);
    // The words of the law take longer, and rank below names: those need not wait for them.
    if (['citation', 'name', 'kind'].includes(byName.found))
      show(byName, `「${query}」: 条文の言葉もさがしている`);
    const answer = lookUp(await withTexts(lookup, query), query);
    show(answer, searchSummary(query, answer.hits));
  } catch {
    count.textContent =
      '検索のデータを読み込めません。上の欄から送りなおすと、サーバーでさがします。';
  }
};
