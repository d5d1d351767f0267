/**
 * `npm run mutation`: mutation testing of the model and the API's routes with Stryker, group by group.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { readCommand, refuse } from '../../scripts/command/read-command.ts';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { GROUPS } = await import('./mutation/groups.mjs');
const every = Number(process.env.KIHONHO_MUTATION_SAMPLE ?? 1);
const { operands: asked } = readCommand('mutation');
for (const name of asked.length > 0 ? asked : Object.keys(GROUPS)) {
  const group = GROUPS[name];
  if (!group)
    refuse('mutation', `No group "${name}"; there are ${Object.keys(GROUPS).join(', ')}.`);
  const path = `dist/mutation/${name}.json`;
  process.env.KIHONHO_MUTATION_TESTS = group.tests.join(',');
  await new Stryker({
    mutate: group.mutate,
    testRunner: 'warm-vitest',
    plugins: ['warm-test-runner', 'declarations'].map((plugin) =>
      fileURLToPath(new URL(`mutation/${plugin}.mjs`, import.meta.url)),
    ),
    ignorers: ['declarations'],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: Number(process.env.KIHONHO_MUTATION_CONCURRENCY ?? 1),
    ignorePatterns: [
      'dist/**',
      '!dist/corpus.json',
      '/site',
      '/screenshots',
      '/bench',
      '/client',
      '/docs',
      '!/docs/openapi.json',
      '.astro',
      '.wrangler',
      '.git',
      '/tools',
    ],
    tempDirName: 'dist/mutation/sandbox',
    incremental: true,
    // A mutant outside of a sample must not pass for one that was tried.
    incrementalFile: `dist/mutation/${name}.${every}.incremental.json`,
    reporters: ['progress-append-only', 'json', 'html'],
    jsonReporter: { fileName: path },
    htmlReporter: { fileName: `dist/mutation/${name}.html` },
    timeoutMS: 20_000,
    // The runner stops after 1.5 s of tests, however many reach a mutant: what takes 20 s loops.
    timeoutFactor: 0.05,
    dryRunTimeoutMinutes: 20,
    thresholds: { high: 90, low: 85, break: null },
    warnings: { slow: false },
    allowConsoleColors: false,
  }).runMutationTest();
  // Stryker knows nothing of samples: who reads the report must.
  const report = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ sample: every, ...report }));
}
