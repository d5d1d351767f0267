/** Every regular expression of the product: `api/`, `content/model` and `content/proof`. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['api', 'content/model', 'content/proof'];

/** An expression as it is judged, with the files it stands in. */
export type Found = { source: string; flags: string; files: readonly string[] };

/** Where one is assembled: `content/model/x.ts`, and how often `RegExp` is called there. */
export type Assembly = { file: string; calls: number };

const sources = (): { file: string; tree: ts.SourceFile }[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => {
        const file = `${folder}/${name.replaceAll('\\', '/')}`;
        const text = readFileSync(join(ROOT, file), 'utf8');
        return { file, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
      }),
  );

const nodesOf = (tree: ts.SourceFile): ts.Node[] => {
  const all: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    all.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return all;
};

/** The literals, as they are written. */
const literals = (): Found[] =>
  sources().flatMap(({ file, tree }) =>
    nodesOf(tree)
      .filter(ts.isRegularExpressionLiteral)
      .map((node) => {
        const end = node.text.lastIndexOf('/');
        return { source: node.text.slice(1, end), flags: node.text.slice(end + 1), files: [file] };
      }),
  );

/** Files in which `RegExp` is called, and how often: nothing that is assembled may be overlooked. */
export const assemblies = (): Assembly[] =>
  sources().flatMap(({ file, tree }) => {
    const calls = nodesOf(tree).filter(
      (node) =>
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        node.expression.getText() === 'RegExp',
    ).length;
    return calls === 0 ? [] : [{ file, calls }];
  });

/** What is assembled, by running the product in a process that notes every `RegExp` made by its files or of its routes. */
const assembled = (): Found[] => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', './scripts/regular-expressions/note.ts', 'scripts/regular-expressions/run.ts'],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`The product could not be run: ${stderr}`);
  return JSON.parse(stdout);
};

/** How an expression is written in the table. */
export const written = ({ source, flags }: Pick<Found, 'source' | 'flags'>): string =>
  `/${source}/${flags}`;

/** All of them, each once, in the order of how they are written. */
export const regularExpressions = (): Found[] => {
  const all = new Map<string, Found>();
  for (const found of [...literals(), ...assembled()]) {
    const known = all.get(written(found))?.files ?? [];
    const files = [...new Set([...known, ...found.files])].sort();
    all.set(written(found), { ...found, files });
  }
  return [...all.values()].sort((a, b) => (written(a) < written(b) ? -1 : 1));
};
