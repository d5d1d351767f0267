import { loadAsk } from './lookup-engine.ts';
import { printHits } from './search-page.ts';

const MOST = 5;

/** Words of an address that leads nowhere: its last part, without hyphens and the ending of a file. */
const pathWords = (path: string): string => {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(last)
      .replace(/\.\w+$/, '')
      .replace(/[-_+]+/g, ' ')
      .trim();
  } catch {
    // Not UTF-8: no words.
    return '';
  }
};

/** Offers what the words of a missing address find. */
export const offerNear = async (): Promise<void> => {
  const section = document.querySelector<HTMLElement>('#near');
  const list = document.querySelector<HTMLElement>('#results');
  const words = pathWords(location.pathname);
  if (!section || !list || words === '') return;
  const ask = await loadAsk();
  const hits = ask(words).hits.slice(0, MOST);
  if (hits.length === 0) return;
  printHits(list, hits);
  section.hidden = false;
};
