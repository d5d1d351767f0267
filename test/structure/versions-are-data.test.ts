import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/paths.ts';

/** A version named in code, or the state of one year kept as a constant: code would then know two states and no third. */
const KNOWS_STATES = /(['"`])(?:2015|2016)\1|AMENDED_FROM|DAY_BEFORE_AMENDMENT/;

/** Examples shown to readers of the reference. */
const EXAMPLES = ['api/routes/instruments.ts', 'site/crawlers/llms.ts'];

const code = ['api', 'content', 'downloads', 'site', 'scripts', 'bench'].flatMap((folder) =>
  globSync(`${folder}/**/*.{ts,mts,mjs,astro}`, { cwd: projectRoot })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('content/data/')),
);

test('no version of an instrument stands in code', () => {
  const found = code.filter((path) =>
    KNOWS_STATES.test(readFileSync(join(projectRoot, path), 'utf8')),
  );
  expect(found.filter((path) => !EXAMPLES.includes(path))).toEqual([]);
});
