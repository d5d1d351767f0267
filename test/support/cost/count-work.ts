/**
 * Counts work instead of time. Loaded with `--import` before anything else, it makes of every module of the product and of
 * the libraries it answers with one that counts: each call of a function and each turn of a loop is one step; what the
 * engine does by itself over a text or a list (normalize, replace, split, indexOf, join …) is a step for each character or
 * member it goes over. The count is the same on every machine and under any load.
 *
 * It does not see into a regular expression: whether one takes more than a step a character is judged by itself
 * (regular-expressions.tsv).
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const COUNTED =
  /\/(?:api|content\/model)\/[^?]*\.ts$|\/node_modules\/(?:zod|hono|@hono|@modelcontextprotocol)\//;

const work = { done: 0 };
Object.assign(globalThis, { kihonhoWork: work });

/** Steps since the start. */
export const workDone = (): number => work.done;

const STEP = 'globalThis.kihonhoWork.done++';

const isLoop = (node: ts.Node): node is ts.IterationStatement =>
  ts.isIterationStatement(node, false);

/** A source in which every function and every loop counts its turns. */
const counting = (file: string, source: string): string => {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const edits: { at: number; text: string; closing: boolean; order: number }[] = [];
  const put = (at: number, text: string, closing: boolean) =>
    edits.push({ at, text, closing, order: edits.length });
  const count = (body: ts.Node) => {
    if (ts.isBlock(body)) return put(body.getStart() + 1, `${STEP};`, false);
    const isStatement = isLoop(body.parent);
    put(body.getStart(), isStatement ? `{${STEP};` : `(${STEP},`, false);
    return put(body.getEnd(), isStatement ? '}' : ')', true);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) count(node.body as ts.Node);
    if (isLoop(node)) count(node.statement);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  // At one place what closes comes before what opens; of several that close, the inner one, which was met last.
  edits.sort(
    (a, b) =>
      a.at - b.at ||
      Number(b.closing) - Number(a.closing) ||
      (a.closing ? b.order - a.order : a.order - b.order),
  );
  let [written, from] = ['', 0];
  for (const { at, text } of edits) {
    written += source.slice(from, at) + text;
    from = at;
  }
  return written + source.slice(from);
};

registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context);
    if (!COUNTED.test(url) || !loaded.format?.startsWith('module')) return loaded;
    const file = fileURLToPath(url);
    return { ...loaded, source: counting(file, readFileSync(file, 'utf8')) };
  },
});

type Anything = (this: unknown, ...given: unknown[]) => unknown;

const lengthOf = (value: unknown): number =>
  value !== null && value !== undefined && typeof (value as { length: unknown }).length === 'number'
    ? (value as { length: number }).length
    : 0;

/** Lets methods count the characters or members they go over: those they are given, and those they make. */
const watch = (owner: object, names: readonly (string | symbol)[], steps = overAll) => {
  for (const name of names) {
    const { value, ...rest } = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
    const original = value as Anything;
    Object.defineProperty(owner, name, {
      ...rest,
      value(this: unknown, ...given: unknown[]) {
        const made = original.apply(this, given);
        work.done += steps(this, given, made);
        return made;
      },
    });
  }
};

const overAll = (self: unknown, _: readonly unknown[], made: unknown): number =>
  lengthOf(self) + (made === self ? 0 : lengthOf(made));
const overGiven = (_: unknown, [given]: readonly unknown[], made: unknown): number =>
  lengthOf(given) + lengthOf(made);

watch(String.prototype, [
  ...['normalize', 'toLowerCase', 'toUpperCase', 'trim', 'isWellFormed', 'toWellFormed'],
  ...['split', 'replace', 'replaceAll', 'match', 'matchAll', 'search', 'localeCompare'],
  ...['indexOf', 'lastIndexOf', 'includes', 'repeat', 'padStart', 'padEnd', 'concat'],
]);
watch(
  RegExp.prototype,
  [Symbol.replace, Symbol.match, Symbol.search, Symbol.split, 'test'],
  overGiven,
);
watch(Array.prototype, [
  ...['indexOf', 'lastIndexOf', 'includes', 'join', 'slice', 'concat', 'flat', 'sort', 'toSorted'],
  ...['shift', 'unshift', 'splice', 'with', 'toSpliced', 'reverse', 'toReversed', 'fill'],
]);
watch(JSON, ['parse', 'stringify'], overGiven);
watch(
  globalThis,
  ['encodeURIComponent', 'decodeURIComponent', 'encodeURI', 'decodeURI'],
  overGiven,
);
