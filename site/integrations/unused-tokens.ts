import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const USED = /var\((--[\w-]+)/g;
const DECLARED = /(--[\w-]+):([^;}]*);/g;

const usedIn = (css: string): string[] => [...css.matchAll(USED)].map(([, name]) => name as string);

/** Leaves of a sheet of custom properties those that are used, and those that these refer to. */
export const keepUsed = (tokens: string, used: readonly string[]): string => {
  const values = new Map([...tokens.matchAll(DECLARED)].map(([, name, value]) => [name, value]));
  const kept = new Set<string>();
  const keep = (name: string): void => {
    if (kept.has(name)) return;
    kept.add(name);
    for (const next of usedIn(values.get(name) ?? '')) keep(next);
  };
  used.forEach(keep);
  return tokens.replace(DECLARED, (whole, name: string) => (kept.has(name) ? whole : ''));
};

const filesBelow = (folder: string): string[] => [...globSync('**/*.{css,astro}', { cwd: folder })];

/** Every page loads the Digital Agency's design tokens; it pays only for those that the site uses. */
export const unusedTokens = (): AstroIntegration => ({
  name: 'kihonho:unused-tokens',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const folder = fileURLToPath(config.srcDir);
      const used = filesBelow(folder).flatMap((file) =>
        usedIn(readFileSync(folder + file, 'utf8')),
      );
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'kihonho:unused-tokens',
              enforce: 'pre',
              transform: (code: string, id: string) =>
                id.includes('design-tokens/dist/tokens.css') ? keepUsed(code, used) : undefined,
            },
          ],
        },
      });
    },
  },
});
