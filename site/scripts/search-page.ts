import { find } from './search-engine.ts';
import { show } from './search-form.ts';

const LIMIT = 30;

/** Runs `?q=` of the address and prints the hits: the page that a submitted form leads to. */
export const runQueryOfAddress = async (): Promise<void> => {
  const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  const list = document.querySelector<HTMLElement>('#results');
  const count = document.querySelector<HTMLElement>('#count');
  const input = document.querySelector<HTMLInputElement>('#q');
  if (!list || !count || query === '') return;
  if (input) input.value = query;
  const hits = await find(query, LIMIT);
  show(list, hits);
  list.hidden = false;
  count.textContent =
    hits.length === 0
      ? `「${query}」は見つからなかった。別の書き方や、名称の一部でも試せる。`
      : `「${query}」: ${hits.length}件${hits.length === LIMIT ? '（上位）' : ''}`;
};
