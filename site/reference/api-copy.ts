/** Stands in the built examples for the host, which the built file cannot know; `HOST` of the pages' addresses. */
const PLACEHOLDER = 'https://kihonho.example';

/** Puts the host it is read on into the examples, and takes away the note that asks the reader to do so. */
export const completeHosts = (): void => {
  for (const code of document.querySelectorAll('[data-host]'))
    code.textContent = code.textContent.replaceAll(PLACEHOLDER, location.origin);
  for (const note of document.querySelectorAll('[data-host-note]')) note.remove();
};

const button = (title: string, code: Element): DocumentFragment => {
  const press = document.createElement('button');
  press.type = 'button';
  press.className = 'copy no-print';
  press.textContent = 'コピー';
  press.setAttribute('aria-label', `${title}の例をコピー`);
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  press.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = 'コピーした';
    } catch {
      status.textContent = 'コピーできなかった。文を選んで写せる。';
    }
  });
  const both = document.createDocumentFragment();
  both.append(status, press);
  return both;
};

/** Adds the copy buttons: without script nothing would happen on a press. */
export const addCodeButtons = (): void => {
  if (!navigator.clipboard) return;
  for (const figure of document.querySelectorAll('[data-code]')) {
    const caption = figure.querySelector('figcaption');
    const code = figure.querySelector('code');
    const title = figure.querySelector('.caption')?.textContent ?? '';
    if (caption && code) caption.append(button(title, code));
  }
};
