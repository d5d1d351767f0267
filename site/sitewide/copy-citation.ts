/** Puts the host it is read on before the path at the end, which the built file cannot know. */
const withOrigin = (text: string): string =>
  text.replace(
    /(^|[、\s])(\/(?:instruments|entities|classes|lists|obligations|api)\/[^\s（]*)/g,
    `$1${location.origin}$2`,
  );

/** A button that copies what `read` gives, and says whether it could; `label` names it, `text` stands on it. */
export const copyButton = ({
  label,
  text,
  read,
}: {
  label: string;
  text: string;
  read: () => Promise<string>;
}): DocumentFragment => {
  const press = document.createElement('button');
  press.type = 'button';
  press.className = 'copy no-print';
  press.textContent = text;
  press.setAttribute('aria-label', label);
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  press.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(await read());
      status.textContent = ' コピーした';
    } catch {
      status.textContent = ' コピーできませんでした。文を選んで写せます。';
    }
  });
  const both = document.createDocumentFragment();
  both.append(press, status);
  return both;
};

const button = (label: string, read: () => Promise<string>): DocumentFragment =>
  copyButton({ label: `${label}をコピー`, text: 'コピー', read });

const fileAt = async (href: string): Promise<string> => {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href} answered ${answer.status}`);
  return answer.text();
};

const complete = (root: ParentNode): void => {
  for (const text of root.querySelectorAll<HTMLElement>('[data-copy]')) {
    const { copy = '' } = text.dataset;
    text.textContent = withOrigin(text.textContent);
    text.removeAttribute('data-copy');
    if (navigator.clipboard) text.after(button(copy, async () => text.textContent));
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-copy-file]')) {
    const { copyFile = '' } = link.dataset;
    link.removeAttribute('data-copy-file');
    if (navigator.clipboard) link.after(button(copyFile, () => fileAt(link.href)));
  }
};

/**
 * Completes citations with the host and adds the copy buttons, those of a folded citation when it is opened: without
 * script nothing would happen on a press.
 */
export const addCopyButtons = (): void => {
  for (const open of document.querySelectorAll<HTMLElement>('.record')) complete(open);
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLElement && target.matches('details[data-citation]'))
        complete(target);
    },
    { capture: true },
  );
};
