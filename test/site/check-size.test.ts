import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/paths.ts';

const site = join(projectRoot, 'dist/site');
const built = readdirSync(join(site, '_astro'));

/** What the page says of itself, in bytes. */
const PROMISED = 250_000;

const IMPORTED = /["'](?:\.\/|\/_astro\/)([\w.-]+\.js)["']/g;

/** A script with everything it imports or starts, by name. */
const withImports = (name: string, known = new Set<string>()): Set<string> => {
  if (known.has(name) || !built.includes(name)) return known;
  known.add(name);
  const source = readFileSync(join(site, '_astro', name), 'utf8');
  for (const [, other = ''] of source.matchAll(IMPORTED)) withImports(other, known);
  return known;
};

const packed = (path: string): number => gzipSync(readFileSync(join(site, path))).length;

test.each(['check/index.html', 'check/names/index.html'])(
  'what %s loads to check is no more than it says',
  (page) => {
    const html = readFileSync(join(site, page), 'utf8');
    expect(html.replace(/\s+/g, '')).toContain('250kB以内');
    const scripts = [...html.matchAll(/src="\/_astro\/([\w.-]+\.js)"/g)].map(
      ([, name = '']) => name,
    );
    const worker = built.filter((name) => /^check-worker-.*\.js$/.test(name));
    expect(worker.length).toBe(1);
    const all = new Set([...scripts, ...worker].flatMap((name) => [...withImports(name)]));
    const size = [...all].reduce(
      (sum, name) => sum + packed(join('_astro', name)),
      packed('check.json'),
    );
    expect(size).toBeLessThan(PROMISED);
  },
);
