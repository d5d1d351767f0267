/** A press without a modifier: the others open a tab or a window. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

const show = (note: HTMLElement, link: HTMLElement): void => {
  note.popover = 'auto';
  note.setAttribute('role', 'dialog');
  note.setAttribute('aria-labelledby', note.querySelector('h3')?.id ?? '');
  // Back to an ordinary part of the page once it is closed, so that a link without script finds it.
  note.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed' || note.matches(':popover-open')) return;
    note.popover = null;
    note.removeAttribute('role');
    note.removeAttribute('aria-labelledby');
  });
  note.showPopover({ source: link });
  note.focus({ preventScroll: true });
};

/** Shows the definition of a term beside its use. Escape, a press elsewhere or 閉じる close it; the focus goes back. */
export const addTermPopovers = (): void => {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !isPlain(event)) return;
    if (link.matches('.term-close')) {
      const note = link.closest<HTMLElement>('.term-note:popover-open');
      if (note) {
        event.preventDefault();
        note.hidePopover();
      }
      return;
    }
    const note = link.matches('.term') ? document.getElementById(link.hash.slice(1)) : null;
    if (!note) return;
    event.preventDefault();
    show(note, link);
  });
};
