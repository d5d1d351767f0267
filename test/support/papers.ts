import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './paths.ts';

/** A paper of the tree: its path, its text, and what it says in code. */
export interface Paper {
  readonly path: string;
  readonly text: string;
  /** Spans and blocks of code, in the order of the text. */
  readonly code: readonly string[];
}

/** Everything in backticks, and the lines of code indented by four spaces behind an empty line. */
const codeIn = (text: string): string[] =>
  [
    ...text.matchAll(/^```\w*\n([\s\S]*?)^```$|``(.+?)``|`([^`\n]+)`|(?<=\n\n)((?: {4}.+\n)+)/gm),
  ].map(([, block, double, single, indented]) => block ?? double ?? single ?? indented ?? '');

/** Files that people read, but for the list of licences, which is made. */
const PAPERS = ['*.md', 'content/*.md', 'client/*.md', 'docs/*.md'];

/** The papers of the project. */
export const papers: readonly Paper[] = globSync(PAPERS, { cwd: projectRoot })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path !== 'docs/licences.md')
  .sort()
  .map((path) => {
    const text = readFileSync(join(projectRoot, path), 'utf8');
    return { path, text, code: codeIn(text) };
  });

/** The paper of this path; throws where there is none. */
export const paperAt = (path: string): Paper => {
  const paper = papers.find((one) => one.path === path);
  if (!paper) throw new Error(`There is no paper ${path}.`);
  return paper;
};

/** Headings with their level, as `## Run it`. A line of a block of code is none. */
export const headingsOf = ({ text }: Paper): string[] =>
  [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#{1,6} .+$/gm)].map(([line]) => line);

/** Targets of links in the tree: `docs/operating.md#release`. */
export const relativeLinksOf = ({ text }: Paper): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** A script named alone, as `test:api`. */
const SCRIPT = /^(build|check|content|mutation|openapi|start|test|try):[\w-]+$/;

/** Names of the scripts that are called: `npm run NAME`, `npm test` and `npm start`, and those named alone. */
export const scriptsOf = ({ code }: Paper): string[] =>
  code.flatMap((text) => [
    ...(SCRIPT.test(text) ? [text] : []),
    ...[...text.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(test|start)\b)/g)].map(
      ([, run, plain]) => run ?? plain ?? '',
    ),
  ]);

const SUFFIX = /^(\.[a-z]+)+$/;
const FORM = /(\.[a-z]+)+$/;

/**
 * Addresses that the code names, whole: of the API from /api/, of the site from the root. A bare suffix (`.xml`) or query
 * (`?bom=true`) is taken for the address before it.
 */
export const addressesOf = ({ code }: Paper): string[] => {
  const found: string[] = [];
  for (const text of code) {
    const last = found.at(-1);
    if (last !== undefined && FORM.test(last) && SUFFIX.test(text))
      found.push(last.replace(FORM, text));
    else if (last !== undefined && /^\?\w+=\w+$/.test(text)) found.push(last + text);
    else if (/^\/(?![/*])/.test(text)) found.push(text);
    else
      found.push(
        ...[...text.matchAll(/https?:\/\/(?:127\.0\.0\.1:8787|…)(\/[^\s'"`)]*)/g)].map(
          ([, path = '']) => path,
        ),
      );
  }
  return found;
};
