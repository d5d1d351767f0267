/** Loaded with `--import` before the product: notes every expression that is made while it runs, with the file that made it. */

/** As a stack names files: a path with a space or 漢字 is escaped in it. */
const ROOT = new URL('../../', import.meta.url).href;

type Noted = { source: string; flags: string; file: string };
export const noted: Noted[] = [];

/** The file of ours that an expression is made by or for, from the innermost outwards; the router makes those of routes. */
const makerOf = (stack: string): string | undefined => {
  const files = stack
    .split('\n')
    .flatMap((line) => /(file:\/\/\S+?\.(?:ts|js|mjs)):\d+/.exec(line)?.[1] ?? [])
    .map((file) => file.replace(ROOT, ''))
    .filter((file) => !file.startsWith('scripts/regular-expressions/'));
  const [innermost = ''] = files;
  if (/^(?:api|content\/(?:model|proof))\//.test(innermost)) return innermost;
  return innermost.includes('/hono/dist/') ? 'api/app.ts' : undefined;
};

const note = (made: RegExp): RegExp => {
  const file = makerOf(new Error().stack ?? '');
  if (file) noted.push({ source: made.source, flags: made.flags, file });
  return made;
};

Error.stackTraceLimit = 40;
globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, given, made) => note(Reflect.construct(target, given, made)),
  apply: (target, self, given) => note(Reflect.apply(target, self, given)),
});
