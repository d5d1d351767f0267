import { isComposing } from './composing.ts';
import { linkedNotes } from './linked-notes.ts';
import type { Ask } from './lookup-engine.ts';
import { answerGroups, notesOn, printGroups, recentGroups, spoken } from './lookup-panel.ts';
import { forget, recent, remember } from './lookup-recent.ts';

const loadAsk = async (): Promise<Ask> => (await import('./lookup-engine.ts')).loadAsk();

const required = <T extends Element>(form: HTMLFormElement, selector: string): T => {
  const found = form.querySelector<T>(selector);
  if (!found) throw new Error(`the search form has no ${selector}`);
  return found;
};

/**
 * Makes a search form that has the focus a combobox (ARIA Authoring Practices, editable with list autocomplete): it
 * answers as one types, arrows choose, Enter opens what is chosen or leads to all results. `already`: somebody typed
 * before the behaviour came.
 */
export const enhance = (form: HTMLFormElement, already: boolean): void => {
  const input = required<HTMLInputElement>(form, 'input');
  const panel = required<HTMLElement>(form, '[data-panel]');
  const list = required<HTMLElement>(form, '[data-list]');
  const notes = required<HTMLElement>(form, '[data-notes]');
  const status = required<HTMLElement>(form, '[role=status]');
  const memory = required<HTMLElement>(form, '[data-memory]');
  const onServer = form.action;
  let ask: Ask | null = null;
  let options: HTMLAnchorElement[] = [];
  let active = -1;
  let typed = already;
  form.action = '/search/';

  const choose = (next: number): void => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = next;
    const option = options[active];
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  };
  const open = (isOpen: boolean): void => {
    panel.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) choose(-1);
  };
  const print = (groups: Parameters<typeof printGroups>[1], said: readonly string[]): void => {
    choose(-1);
    options = printGroups(list, groups);
    notes.replaceChildren(...linkedNotes(said));
    notes.hidden = said.length === 0;
    open(options.length > 0);
  };
  const showRecent = (): void => {
    print(recentGroups(recent()), []);
    memory.hidden = options.length === 0;
    status.textContent = '';
  };
  const answer = (): void => {
    const query = input.value.trim();
    if (query === '') {
      showRecent();
      return;
    }
    if (!ask) return;
    const found = ask(query);
    memory.hidden = true;
    const said = notesOn(query, found);
    print(answerGroups(query, found), said);
    status.textContent = [...said, spoken(found)].join(' ');
  };
  const load = async (): Promise<void> => {
    if (ask) return;
    try {
      ask = await loadAsk();
    } catch {
      // Without the data the form still works: it asks the server, as without JavaScript.
      form.action = onServer;
      return;
    }
    form.action = '/search/';
    // Keys that came before the data are answered now.
    if (typed && document.activeElement === input) answer();
  };

  const turnTo = (): void => {
    void load();
    if (input.value.trim() === '') showRecent();
  };
  input.addEventListener('focus', turnTo);
  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    typed = true;
    if (ask) answer();
    else void load();
  });
  input.addEventListener('compositionend', () => {
    typed = true;
    answer();
  });
  input.addEventListener('keydown', (event) => {
    if (isComposing(event)) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    const last = options.length - 1;
    const chosen = options[active];
    const moves: Record<string, () => void> = {
      ArrowDown: () => {
        if (panel.hidden) answer();
        else choose(active === last ? 0 : active + 1);
      },
      ArrowUp: () => choose(active <= 0 ? last : active - 1),
      ...(chosen && {
        Home: () => choose(0),
        End: () => choose(last),
        Enter: () => chosen.click(),
      }),
      // A dialog closes as a whole.
      ...(!panel.hidden && !form.closest('dialog') && { Escape: () => open(false) }),
    };
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowUp' && panel.hidden) return;
    event.preventDefault();
    move();
  });
  // The field keeps the focus while one presses on a line.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLAnchorElement>('.option') : null;
    const type = option?.dataset.type;
    const title = option?.querySelector('.option-title')?.textContent;
    if (option && type !== undefined && title)
      remember({ type, title, html: option.getAttribute('href') ?? '' });
    // A link within the same page changes nothing else that would close the list.
    open(false);
  });
  required<HTMLButtonElement>(form, '[data-forget]').addEventListener('click', () => {
    forget();
    input.focus();
    showRecent();
  });
  const leave = (target: EventTarget | null): void => {
    if (!(target instanceof Node) || !form.contains(target)) open(false);
  };
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget) leave(relatedTarget);
  });
  document.addEventListener('pointerdown', ({ target }) => leave(target));
  if (document.activeElement === input) turnTo();
};
