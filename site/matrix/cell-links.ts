/** Address of the finding that a cell stands for: on the page that its row leads to, under the id of its column's rule. */
const addressOf = (cell: HTMLTableCellElement): string | null => {
  const table = cell.closest('table');
  const subject = cell.parentElement?.querySelector('a')?.href;
  // The corner reaches over both rows of heads: the second has one cell less than the rows below it.
  const rule = table?.tHead?.rows[1]?.cells[cell.cellIndex - 1]?.querySelector('a')?.pathname;
  const id = rule?.split('/').findLast((part) => part !== '');
  return subject && id ? `${subject}#${id}` : null;
};

/** The link in a cell, made when somebody turns to it: thousands of them from the start would double the page. */
const linkIn = (cell: HTMLTableCellElement): HTMLAnchorElement | null => {
  const known = cell.querySelector('a');
  const address = addressOf(cell);
  if (known || address === null) return known;
  const link = document.createElement('a');
  link.href = address;
  // Not a stop of its own: the arrows lead to it.
  link.tabIndex = -1;
  link.append(...cell.childNodes);
  cell.append(link);
  return link;
};

const cellOf = (target: EventTarget | null): HTMLTableCellElement | null =>
  target instanceof Element ? target.closest('td') : null;

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Lets every cell of the matrix lead to its reason: by pointer, and by the arrow keys and Enter where the table has the focus. */
export const linkCells = (region: HTMLElement): void => {
  const rows = (): HTMLTableRowElement[] =>
    [...region.querySelectorAll<HTMLTableRowElement>('tbody tr')].filter(
      (row) => row.cells.length > 1 && row.checkVisibility(),
    );
  region.addEventListener('pointerover', ({ target }) => {
    const cell = cellOf(target);
    if (cell) linkIn(cell);
  });
  // A finger comes without a pointer over the cell before it.
  region.addEventListener('click', ({ target }) => {
    const cell = target instanceof HTMLAnchorElement ? null : cellOf(target);
    if (cell) linkIn(cell)?.click();
  });
  region.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const at = cellOf(event.target);
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!at && event.target !== region) return;
    const all = rows();
    const row = at ? all.findIndex((one) => one.contains(at)) + step[0] : 0;
    const cell = all[row]?.cells[at ? at.cellIndex + step[1] : 1];
    if (cell?.tagName !== 'TD') return;
    event.preventDefault();
    linkIn(cell)?.focus();
  });
};
