import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Files, NOT_COMPARED } from './normalise.ts';

/** Kinds of files by their path, the first that fits. */
const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['answers of REST', /^answers\/rest\//],
  ['answers of MCP', /^answers\/mcp\//],
  ['downloads', /^downloads\//],
  ['pages', /^site\/.*\.html$/],
  ['assets', /^site\/_astro\//],
  ['full-text index', /^site\/pagefind\//],
  ['other files of the site', /^site\//],
];

/** Lines of one excerpt, characters of one line, excerpts of one kind and paths of one excerpt that are printed. */
const SHOWN = { lines: 12, characters: 160, excerpts: 20, paths: 5 };
const BEFORE_THE_DIFFERENCE = 40;

const kindOf = (path: string): string =>
  KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'others';

/** Lines where a text has none of its own: between elements, and between the members of JSON. */
const inLines = (text: string): string => `${text.replace(/>(?=<)|[,[{](?=["[{])/g, '$&\n')}\n`;

/** The hunks of a unified difference of two texts, without their places. */
const hunksOf = (folder: string, before: string, after: string): string[] => {
  for (const [name, text] of Object.entries({ before, after }))
    writeFileSync(join(folder, name), inLines(text), 'latin1');
  const { stdout } = spawnSync(
    'git',
    ['diff', '--no-index', '--no-color', '--text', '-U1', 'before', 'after'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  return stdout === '' ? ['other line breaks'] : stdout.split(/^@@ .*\n/m).slice(1);
};

/** What two hunks have in common that say the same in different surroundings. */
const changedIn = (hunk: string): string =>
  hunk
    .split('\n')
    .filter((line) => line[0] !== ' ')
    .join('\n');

/** Long lines from a little before the first difference on. */
const excerptOf = (hunk: string): string => {
  const lines = hunk.trimEnd().split('\n');
  const [was = '', is = ''] = ['-', '+'].map((sign) => lines.find((line) => line[0] === sign));
  let same = 1;
  while (same < was.length && was[same] === is[same]) same++;
  const cut = (line: string): string => {
    if (line.length <= SHOWN.characters) return line;
    const from = /^[-+]/.test(line) ? Math.max(1, same - BEFORE_THE_DIFFERENCE) : 1;
    return `${line[0]}${from > 1 ? '…' : ''}${line.slice(from, from + SHOWN.characters)}…`;
  };
  const more = lines.length - SHOWN.lines;
  return [
    ...lines.slice(0, SHOWN.lines).map(cut),
    ...(more > 0 ? [`  … ${more} more lines`] : []),
  ].join('\n');
};

const pathsIn = (paths: readonly string[]): string => {
  const more = paths.length - SHOWN.paths;
  return `${paths.slice(0, SHOWN.paths).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

/**
 * Says what differs between two sets of files, by kind; the same difference in many files is shown once. `same` where
 * nothing does. Needs git.
 */
export const compareFiles = (before: Files, after: Files): { same: boolean; text: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'kihonho-compare-'));
  /** Kind → lines that differ → the first hunk with them, and the paths of all. */
  const found = new Map<string, Map<string, { hunk: string; paths: string[] }>>();
  const note = (path: string, hunk: string): void => {
    const kind = found.get(kindOf(path)) ?? new Map();
    const known = kind.get(changedIn(hunk)) ?? { hunk, paths: [] };
    known.paths.push(path);
    found.set(kindOf(path), kind.set(changedIn(hunk), known));
  };
  for (const path of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [was, is] = [before.get(path), after.get(path)];
    if (was === is) continue;
    if (was === undefined) note(path, 'only after');
    else if (is === undefined) note(path, 'only before');
    else if (was.includes('\0') || is.includes('\0')) note(path, 'other bytes');
    else for (const hunk of hunksOf(folder, was, is)) note(path, hunk);
  }
  rmSync(folder, { recursive: true });
  const parts = [...found].map(([kind, differences]) => {
    const files = new Set([...differences.values()].flatMap(({ paths }) => paths)).size;
    const often = [...differences.values()].sort((a, b) => b.paths.length - a.paths.length);
    const more = often.length - SHOWN.excerpts;
    return [
      `== ${kind}: ${files} differ, in ${differences.size} ways`,
      ...often
        .slice(0, SHOWN.excerpts)
        .map(({ hunk, paths }) => `-- ${pathsIn(paths)}\n${excerptOf(hunk)}`),
      ...(more > 0 ? [`-- and ${more} more ways`] : []),
    ].join('\n');
  });
  const closing = `${found.size === 0 ? 'Nothing differs' : 'Compared'}: ${before.size} files before, ${after.size} after, but for ${NOT_COMPARED.join('; ')}.`;
  return { same: found.size === 0, text: [...parts, closing].join('\n\n') };
};
