import { type Cell, csv } from '../../content/model/text/csv.ts';

/** Saves a table as CSV with the mark by which Excel knows UTF-8. It is made in the page and sent nowhere. */
export const saveCsv = (name: string, rows: readonly (readonly Cell[])[]): void => {
  const file = new Blob([csv(rows, true)], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** An element with a class and what stands in it. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...inside);
  return made;
};
