import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  faultsOf,
  readManifest,
  withdrawManifest,
  writeManifest,
} from '../../api/node/manifest.ts';
import { readOrigin } from '../../site/sitewide/read-origin.ts';
import { writeCodedFiles } from './coded-files.ts';
import { inputsOf } from './inputs.ts';

/** In order; each reads what those before it have written. */
const STEPS: readonly (readonly string[])[] = [
  ['content/build.ts'],
  ['scripts/openapi/write-document.ts'],
  ['scripts/openapi/client-types.ts'],
  ['downloads/build.ts'],
  ['astro', 'build'],
];

/** Writes the origin that was told to `dist/origin.json`, where both runtimes read it. Throws where it is none. */
const writeOrigin = async (dist: string): Promise<void> => {
  const told = readOrigin(process.env.KIHONHO_ORIGIN);
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, 'origin.json'), JSON.stringify(told));
};

/**
 * Builds everything below `dist` of the project at `root`, the manifest last. Gives the exit code: 0, or that of the step
 * that failed and has said why.
 */
export const build = async (root: string): Promise<number> => {
  const dist = join(root, 'dist');
  await withdrawManifest(dist);
  // Before the first step: what is changed while it builds is then built again.
  const inputs = await inputsOf(root, process.env);
  try {
    await writeOrigin(dist);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  for (const step of STEPS) {
    const child = spawn(process.execPath, ['scripts/launch.mjs', ...step], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const [code] = await once(child, 'exit');
    if (code !== 0) return code ?? 1;
  }
  await writeCodedFiles(dist);
  const { files } = await writeManifest(dist, inputs);
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  console.log(`build: ${Object.keys(files).length} files, ${(bytes / 2 ** 20).toFixed(1)} MiB`);
  return 0;
};

/** Why what lies below `dist` is not what a build would make now, in a phrase; null where it is. */
export const whyToBuild = async (root: string): Promise<string | null> => {
  const dist = join(root, 'dist');
  const manifest = await readManifest(dist);
  if (!manifest) return 'nothing is built';
  if (manifest.inputs !== (await inputsOf(root, process.env)))
    return 'content, code or settings have changed';
  return (await faultsOf(dist, manifest))[0] ?? null;
};
