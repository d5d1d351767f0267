import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent } from '../content/proof/read/read.ts';
import { readFiles } from '../content/read-files.ts';
import { filesWithActs, laterActs, onDay } from '../test/support/law-data/later-acts.ts';
import { syntheticContent } from '../test/support/synthetic/content-files.ts';
import { figure, median, table } from './figures.ts';
import type { Build } from './growth-build.ts';
import type { Use } from './growth-use.ts';

/** What there is more and more of. */
export type Growing = {
  unit: string;
  sizes: readonly number[];
  /** Above this only the build is measured. */
  mostUsed: number;
  filesOf: (content: ReadonlyMap<string, string>, size: number) => Promise<Map<string, string>>;
};

/** Numbers of bodies: the real ones, and more than the law can reach (法13条・32条). */
export const BODIES: Growing = {
  unit: 'bodies',
  sizes: [57, 500, 2_500, 10_000],
  mostUsed: 2_500,
  filesOf: syntheticContent,
};

/** Numbers of versions of the Act: those that the product ships with, and law data of as many later days as make up the rest. */
export const VERSIONS: Growing = {
  unit: 'versions',
  sizes: [2, 3, 5, 10],
  mostUsed: 10,
  filesOf: async (files, versions) => {
    const [third, fourth] = laterActs(readContent(files).content);
    const further = Array.from({ length: versions }, (_, i) => onDay(fourth, `${2027 + i}-10-01`));
    return filesWithActs(files, [third, fourth, ...further].slice(0, versions - 2));
  },
};

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

const buildRow = (size: number, builds: readonly Build[]): string[] => [
  figure(size),
  figure(median(builds.map(({ ms }) => ms)) / 1000),
  figure(median(builds.map(({ cpuMs }) => cpuMs)) / 1000),
  figure(median(builds.map(({ cpuMs }) => cpuMs)) / size),
  figure(median(builds.map(({ peakMiB }) => peakMiB))),
];

const sizeRow = (size: number, use: Use, codeGzip: number): string[] => [
  figure(size),
  kib(use.corpus),
  kib(use.corpusGzip),
  kib(codeGzip + use.corpusGzip),
  kib(use.lookup),
  kib(use.lookupGzip),
];

const useRow = (size: number, uses: readonly Use[]): string[] => {
  const of = (field: keyof Use) => figure(median(uses.map((use) => use[field])));
  return [
    figure(size),
    ...[of('openMs'), of('searchMs'), of('searchP99Ms'), of('matchMs')],
    ...[of('findingsMs'), of('matrixMs')],
  ];
};

/**
 * Builds and uses the content with more and more of what is made up, and prints how everything grows. `codeGzip`: bytes of the
 * Worker without its corpus, compressed.
 */
export const growth = async (
  { unit, sizes, mostUsed, filesOf }: Growing,
  folder: string,
  rounds: number,
  codeGzip: number,
): Promise<void> => {
  const content = await readFiles(own('../content/data'));
  const rows = { build: [] as string[][], size: [] as string[][], use: [] as string[][] };
  for (const size of sizes) {
    const data = join(folder, `content-${size}`);
    const corpus = join(folder, `corpus-${size}.json`);
    write(data, await filesOf(content, size));
    const times = Array.from({ length: size > mostUsed ? 1 : rounds });
    rows.build.push(
      buildRow(
        size,
        times.map(() => run<Build>('growth-build.ts', data, corpus)),
      ),
    );
    if (size <= mostUsed) {
      const uses = times.map(() => run<Use>('growth-use.ts', corpus));
      rows.size.push(sizeRow(size, uses[0] as Use, codeGzip));
      rows.use.push(useRow(size, uses));
    }
    rmSync(data, { recursive: true });
    console.error(`  ${size} ${unit}`);
  }
  console.log(`
${table([unit, 'build s', 'CPU s', 'CPU ms each', 'peak MiB'], rows.build)}

${table([unit, 'corpus KiB', 'gzip', 'Worker gzip KiB', 'lookup.json KiB', 'gzip'], rows.size)}

${table([unit, 'open ms', 'search ms', 'p99 ms', 'match ms', 'findings ms', 'matrix ms'], rows.use)}
`);
};
