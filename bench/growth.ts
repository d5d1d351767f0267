import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFiles } from '../content/read-files.ts';
import { syntheticContent } from '../test/support/synthetic/content-files.ts';
import { figure, median, table } from './figures.ts';
import type { Build } from './growth-build.ts';
import type { Use } from './growth-use.ts';

/** Numbers of bodies: the real ones, and more than the law can reach (法13条・32条). */
const SIZES = [57, 500, 2_500, 10_000] as const;

/** Above this only the build is measured. */
const MOST_USED = 2_500;

const own = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const run = <T>(script: string, ...args: string[]): T => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [own(script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
};

const write = (folder: string, files: ReadonlyMap<string, string>): void => {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

const kib = (bytes: number): string => figure(bytes / 1024);

const buildRow = (bodies: number, builds: readonly Build[]): string[] => [
  figure(bodies),
  figure(median(builds.map(({ ms }) => ms)) / 1000),
  figure(median(builds.map(({ cpuMs }) => cpuMs)) / 1000),
  figure(median(builds.map(({ cpuMs }) => cpuMs)) / bodies),
  figure(median(builds.map(({ peakMiB }) => peakMiB))),
];

const sizeRow = (bodies: number, use: Use, codeGzip: number): string[] => [
  figure(bodies),
  kib(use.corpus),
  kib(use.corpusGzip),
  kib(codeGzip + use.corpusGzip),
  kib(use.lookup),
  kib(use.lookupGzip),
];

const useRow = (bodies: number, uses: readonly Use[]): string[] => {
  const of = (field: keyof Use) => figure(median(uses.map((use) => use[field])));
  return [
    figure(bodies),
    ...[of('openMs'), of('searchMs'), of('searchP99Ms'), of('matchMs')],
    ...[of('findingsMs'), of('matrixMs')],
  ];
};

/**
 * Builds and uses the content with more and more made-up bodies, and prints how everything grows. `codeGzip`: bytes of the
 * Worker without its corpus, compressed.
 */
export const growth = async (folder: string, rounds: number, codeGzip: number): Promise<void> => {
  const content = await readFiles(own('../content/data'));
  const rows = { build: [] as string[][], size: [] as string[][], use: [] as string[][] };
  for (const bodies of SIZES) {
    const data = join(folder, `content-${bodies}`);
    const corpus = join(folder, `corpus-${bodies}.json`);
    write(data, await syntheticContent(content, bodies));
    const times = Array.from({ length: bodies > MOST_USED ? 1 : rounds });
    rows.build.push(
      buildRow(
        bodies,
        times.map(() => run<Build>('growth-build.ts', data, corpus)),
      ),
    );
    if (bodies <= MOST_USED) {
      const uses = times.map(() => run<Use>('growth-use.ts', corpus));
      rows.size.push(sizeRow(bodies, uses[0] as Use, codeGzip));
      rows.use.push(useRow(bodies, uses));
    }
    rmSync(data, { recursive: true });
    console.error(`  ${bodies} bodies`);
  }
  console.log(`
${table(['bodies', 'build s', 'CPU s', 'CPU ms a body', 'peak MiB'], rows.build)}

${table(['bodies', 'corpus KiB', 'gzip', 'Worker gzip KiB', 'lookup.json KiB', 'gzip'], rows.size)}

${table(['bodies', 'open ms', 'search ms', 'p99 ms', 'match ms', 'findings ms', 'matrix ms'], rows.use)}
`);
};
