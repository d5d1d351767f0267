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

/** A page below that of a body, a kind or the matrix: one of the days of its texts, its record, what comes next. */
const BELOW_SUBJECT =
  /^(\/(?:(?:entities|classes)\/[^/]+|matrix)\/)(?:\d{4}-\d\d-\d\d|record|next)\/$/;

/** So many of the pages below a subject are asked. */
const IN_TURN = 2;

/**
 * The built pages, of those below a subject two, others in turn: what is dear to ask of every page is asked of every subject
 * and of every kind of page below one, not of every pair. Hundreds of these pages differ in a few lines alone.
 */
export function builtPagesByTurns(): BuiltPage[] {
  const pages = builtPages();
  const below = Map.groupBy(
    pages.filter(({ path }) => BELOW_SUBJECT.test(path)),
    ({ path }) => BELOW_SUBJECT.exec(path)?.[1],
  );
  const inTurn = [...below.values()].flatMap((own, i) =>
    own.filter((_, at) => (at + i * IN_TURN) % own.length < IN_TURN),
  );
  return [...pages.filter(({ path }) => !BELOW_SUBJECT.test(path)), ...inTurn];
}
