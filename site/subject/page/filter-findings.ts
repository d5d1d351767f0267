type Row = { row: HTMLElement; tags: ReadonlySet<string> };

/** Whether a row has, of every group with a tag chosen, at least one that is. */
const fits = ({ tags }: Row, chosen: ReadonlyMap<string, readonly string[]>): boolean =>
  [...chosen.values()].every((wanted) => wanted.some((tag) => tags.has(tag)));

const chosenIn = (boxes: readonly HTMLInputElement[]): Map<string, string[]> => {
  const chosen = new Map<string, string[]>();
  for (const { checked, value, dataset } of boxes)
    if (checked) {
      const group = dataset.group ?? '';
      chosen.set(group, [...(chosen.get(group) ?? []), value]);
    }
  return chosen;
};

const isShown = (element: Element): boolean =>
  element.querySelector('.finding:not([hidden])') !== null;

/** Headings and sentences that stand over rows go with the last of them. */
const tidy = (inside: Element): void => {
  for (const list of inside.querySelectorAll<HTMLElement>('ul')) {
    if (!list.querySelector('.finding')) continue;
    list.hidden = !isShown(list);
    const above = list.previousElementSibling;
    if (above instanceof HTMLElement && above.matches('.says')) above.hidden = list.hidden;
  }
  for (const heading of inside.querySelectorAll<HTMLElement>('h3')) {
    let shown = false;
    for (
      let next = heading.nextElementSibling;
      next && next.tagName !== 'H3';
      next = next.nextElementSibling
    )
      shown ||= next.matches('ul:not([hidden])');
    heading.hidden = !shown;
  }
};

const showIn = (section: Element): void => {
  const rows = section.querySelectorAll('.finding');
  const shown = section.querySelectorAll('.finding:not([hidden])').length;
  const count = section.querySelector('[data-count]');
  if (count)
    count.textContent =
      shown === rows.length ? `${rows.length}件` : `${rows.length}件のうち${shown}件`;
  for (const inside of section.querySelectorAll('.inside')) tidy(inside);
};

/**
 * Makes the filters of a page work: rows that do not fit are hidden, every section says how many of its own are left, every
 * filter how many it would leave. A link to a hidden row shows everything again.
 */
export const addFilters = (): void => {
  const filters = document.querySelector<HTMLFieldSetElement>('[data-filters]');
  if (!filters) return;
  const boxes = [...filters.querySelectorAll('input')];
  const output = filters.querySelector('output');
  const sections = [...document.querySelectorAll('.findings')];
  const rows: Row[] = [...document.querySelectorAll<HTMLElement>('.findings .finding')].map(
    (row) => ({ row, tags: new Set((row.dataset.tags ?? '').split(' ')) }),
  );
  const apply = (): void => {
    const chosen = chosenIn(boxes);
    for (const one of rows) one.row.hidden = !fits(one, chosen);
    for (const section of sections) showIn(section);
    for (const box of boxes) {
      const others = new Map(chosen);
      others.set(box.dataset.group ?? '', [box.value]);
      const number = box.parentElement?.querySelector('[data-number]');
      if (number) number.textContent = `${rows.filter((one) => fits(one, others)).length}`;
    }
    const left = rows.filter(({ row }) => !row.hidden).length;
    if (output)
      output.textContent =
        chosen.size > 0 ? `全${rows.length}件のうち${left}件` : `全${rows.length}件`;
  };
  filters.addEventListener('change', apply);
  // A browser that goes back gives the boxes as they were left.
  if (boxes.some(({ checked }) => checked)) apply();
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest('.finding[hidden]')) return;
    for (const box of boxes) box.checked = false;
    apply();
    target.scrollIntoView();
  });
};
