import { isComposing } from './composing.ts';

/**
 * Says of a search form what it will be, a combobox, and fetches its behaviour when somebody turns to it: pages that are
 * only read do not pay for the lookup. Roles are of the script's making: without it there is a plain field.
 */
export const prepare = (form: HTMLFormElement): void => {
  const input = form.querySelector('input');
  const list = form.querySelector<HTMLElement>('[data-list]');
  if (!input || !list) return;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', '検索の候補');
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  // What was asked stands in the field again for who comes back: the browser does not see to it without `autocomplete`.
  const keep = (): void => history.replaceState({ ...history.state, [input.id]: input.value }, '');
  form.addEventListener('submit', keep);
  list.addEventListener('click', keep);
  const asked: unknown = history.state?.[input.id];
  if (input.value === '' && typeof asked === 'string') input.value = asked;
  let typed = false;
  // A half-made word asks for nothing, also where the behaviour comes while the method of input composes it.
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) typed = true;
  });
  input.addEventListener('compositionend', () => {
    typed = true;
  });
  // The method of input must not send the form with a half-made word, even before the rest has come.
  input.addEventListener('keydown', (event) => {
    if (isComposing(event) && event.key === 'Enter') event.preventDefault();
  });
  input.addEventListener(
    'focus',
    async () => {
      const { enhance } = await import('./lookup-combobox.ts');
      enhance(form, typed);
    },
    { once: true },
  );
};
