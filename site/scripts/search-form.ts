import { SEARCH_TYPE_LABELS } from '../../content/model/labels.ts';
import { find, type Hit, loadEngine } from './search-engine.ts';

/** A pause in typing, short enough not to be felt. */
const PAUSE_MS = 120;

const element = (name: string, className: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

/** Prints hits into a list. Text only: nothing of a query is ever read as HTML. */
export const show = (list: HTMLElement, hits: readonly Hit[]): void => {
  list.replaceChildren(
    ...hits.map(({ type, title, snippet, html }) => {
      const link = document.createElement('a');
      link.href = html;
      link.textContent = title;
      const item = element('li', 'hit', '');
      const kind = element('span', 'hit-kind', SEARCH_TYPE_LABELS[type]);
      item.append(kind, link, element('span', 'hit-snippet', snippet));
      return item;
    }),
  );
  list.hidden = hits.length === 0;
};

/** Makes a search form answer as one types; Enter leads to the page of results. */
export const enhance = (form: HTMLFormElement): void => {
  const input = form.querySelector('input');
  const list = form.querySelector<HTMLElement>('[data-hits]');
  const status = form.querySelector<HTMLElement>('[data-status]');
  if (!input || !list || !status) return;
  const onServer = form.action;
  form.action = '/search/';
  let timer = 0;
  let asked = 0;
  const ask = async (): Promise<void> => {
    const query = input.value.trim();
    const turn = ++asked;
    const hits = query === '' ? [] : await find(query, 8).catch(() => null);
    if (hits === null) {
      // Without the index the form still works: it asks the server, as without JavaScript.
      form.action = onServer;
      return;
    }
    // A later key may have been answered first.
    if (turn !== asked) return;
    show(list, hits);
    status.textContent =
      query === '' ? '' : hits.length === 0 ? '見つからない' : `候補${hits.length}件`;
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE_MS);
  };
  input.addEventListener('focus', () => void loadEngine().catch(() => undefined), { once: true });
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) later();
  });
  input.addEventListener('compositionend', later);
  form.addEventListener('keydown', (event) => {
    // Enter and Escape belong to the input method while it composes.
    if (event.isComposing) return;
    if (event.key === 'Escape') show(list, []);
  });
  // In the header the list lies over the page: it goes when one turns elsewhere.
  const leave = (target: EventTarget | null): void => {
    const floats = getComputedStyle(list).position === 'absolute';
    if (floats && target instanceof Node && !form.contains(target)) show(list, []);
  };
  form.addEventListener('focusout', (event) => leave(event.relatedTarget));
  document.addEventListener('pointerdown', (event) => leave(event.target));
};
