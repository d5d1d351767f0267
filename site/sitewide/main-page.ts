import { MAIN_PAGES } from '../../content/model/corpus/paths.ts';

type Path = (typeof MAIN_PAGES)[number][0];

/** A page that every page leads to, as a link with its one name: heading, breadcrumb and navigation say the same. */
export const mainPage = (href: Path): { href: Path; label: string } => {
  const label = MAIN_PAGES.find(([path]) => path === href)?.[1];
  if (label === undefined) throw new Error(`"${href}" is no main page`);
  return { href, label };
};
