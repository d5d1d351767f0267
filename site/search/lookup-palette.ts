import { prepare } from './lookup-field.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/** `/` where nothing is typed into, ⌘K and Ctrl+K everywhere. */
const asks = (event: KeyboardEvent): boolean => {
  if (event.isComposing || event.altKey || event.shiftKey || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  return event.key === '/' && !isField(event.target);
};

let dialog: HTMLDialogElement | null = null;

/** The dialog, made from its template at first use. */
const palette = (): HTMLDialogElement | null => {
  if (dialog) return dialog;
  const template = document.querySelector<HTMLTemplateElement>('template[data-palette]');
  const copy = template?.content.cloneNode(true) as DocumentFragment | undefined;
  dialog = copy?.querySelector('dialog') ?? null;
  const form = dialog?.querySelector('form');
  if (!dialog || !form) return null;
  document.body.append(dialog);
  prepare(form);
  const shown = dialog;
  shown.querySelector('[data-close]')?.addEventListener('click', () => shown.close());
  shown.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // A search field would take the first Escape to empty itself.
    event.preventDefault();
    shown.close();
  });
  shown.addEventListener('click', ({ target }) => {
    // Behind the dialog; or a line was opened, perhaps on this very page.
    if (target === shown || (target instanceof Element && target.closest('.option'))) shown.close();
  });
  return dialog;
};

/** Opens the lookup by keyboard: the page's own large field where there is one, else a dialog over the page. */
export const listenForKeys = (): void => {
  document.addEventListener('keydown', (event) => {
    if (!asks(event)) return;
    const own = document.querySelector<HTMLInputElement>('main form[data-search] input');
    if (own && !dialog?.open) {
      event.preventDefault();
      own.focus();
      own.select();
      return;
    }
    const shown = palette();
    if (!shown) return;
    event.preventDefault();
    if (!shown.open) shown.showModal();
    const input = shown.querySelector('input');
    input?.focus();
    input?.select();
  });
};
