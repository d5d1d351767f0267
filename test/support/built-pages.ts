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
