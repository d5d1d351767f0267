import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './paths.ts';

export interface BuiltPage {
  /** Address of the page on the site, for example `/entities/ipa/`. */
  readonly path: string;
  /** Its file below the built site. */
  readonly file: string;
  readonly html: string;
}

export const siteFolder = join(projectRoot, 'dist', 'site');

/** All HTML pages of the built site; never an empty list, so that no check passes over nothing. */
export function builtPages(): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: siteFolder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  if (files.length === 0) throw new Error('dist/site has no page. Run "npm run build" first.');
  return files.map((file) => ({
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    file,
    html: readFileSync(join(siteFolder, file), 'utf8'),
  }));
}

/** A page that shows its parent on a day. */
const OF_A_DAY = /^(.+\/)(?:\d{4}-\d\d-\d\d|before)\/$/;

/**
 * The built pages, of those that show one thing on several days one, another day in turn: what is dear to ask of every page is
 * asked of every subject and of every day, not of every pair. Hundreds of these pages differ in a few lines alone.
 */
export function builtPagesByTurns(): BuiltPage[] {
  const pages = builtPages();
  const ofDays = Map.groupBy(
    pages.filter(({ path }) => OF_A_DAY.test(path)),
    ({ path }) => OF_A_DAY.exec(path)?.[1],
  );
  const inTurn = [...ofDays.values()].map((days, i) => days[i % days.length]);
  return [...pages.filter(({ path }) => !OF_A_DAY.test(path)), ...inTurn.filter((page) => !!page)];
}
