/**
 * `npm run try:growth`: builds the whole product with made-up bodies beside the real ones, serves it and asks it, at every
 * size that is named; prints what it took and how large it is, and ends with 1 where a bound of docs/performance.md is
 * crossed. Linux alone: memory and processor time are those of /proc.
 */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFiles } from '../content/read-files.ts';
import { readCommand, refuse } from '../scripts/command/read-command.ts';
import { copyOfTree, runIn } from '../test/support/corrections/tree-copy.ts';
import { projectRoot } from '../test/support/paths.ts';
import { syntheticBody } from '../test/support/synthetic/bodies.ts';
import { syntheticContent } from '../test/support/synthetic/content-files.ts';
import { figure, table } from './figures.ts';
import { freePort, startServer } from './process.ts';
import { treeOf } from './process-tree.ts';
import { bundleWorker } from './workerd.ts';

const MiB = 2 ** 20;

/** What nothing may exceed at any size: seconds, MiB, MiB below dist/downloads, MiB of the Worker compressed. */
const BOUNDS = { seconds: 120, memory: 2048, downloads: 500, worker: 1 } as const;

const SIZES = [57, 500, 2500];

type Built = { seconds: number; cpu: number; memory: number };

/** Runs the build to its end, and looks every fifth of a second at what it holds. */
const build = (tree: string): Promise<Built> =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn('npm', ['run', '-s', 'build'], {
      cwd: tree,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-4000);
      });
    let memory = 0;
    let cpu = 0;
    const looking = setInterval(() => {
      const { bytes, seconds } = treeOf(child.pid ?? 0);
      memory = Math.max(memory, bytes / MiB);
      cpu = Math.max(cpu, seconds);
    }, 200);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearInterval(looking);
      if (code === 0) resolve({ seconds: (performance.now() - begun) / 1000, cpu, memory });
      else reject(new Error(`npm run build ended with ${code}:\n${said}`));
    });
  });

const filesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const bytesOf = async (files: readonly string[]): Promise<number> =>
  (await Promise.all(files.map(async (file) => (await stat(file)).size))).reduce(
    (a, b) => a + b,
    0,
  );

const gzipped = async (file: string): Promise<number> => gzipSync(await readFile(file)).byteLength;

/** What the server is asked at every size, and what must stand in the answer. */
const questions = (body: { id: string; name: string }): readonly (readonly [string, string])[] => [
  [`/entities/${body.id}/`, body.name],
  [`/api/v1/entities/${body.id}`, body.name],
  [`/api/v1/entities/${body.id}/obligations`, body.id],
  [`/api/v1/search?q=${encodeURIComponent(body.name)}`, body.id],
  ['/matrix/', '</html>'],
  ['/api/v1/matrix.csv', body.id],
  ['/api/v1/instruments/basic-act', 'basic-act'],
];

/** Asks everything of the built product; gives the slowest answer in milliseconds. Throws where one is not right. */
const ask = async (tree: string, body: { id: string; name: string }): Promise<number> => {
  const port = await freePort();
  const server = await startServer([process.execPath, join(tree, 'api/node.ts')], port);
  try {
    let slowest = 0;
    for (const [path, wanted] of questions(body)) {
      const begun = performance.now();
      const answer = await fetch(server.origin + path);
      const text = await answer.text();
      slowest = Math.max(slowest, performance.now() - begun);
      if (answer.status !== 200 || !text.includes(wanted))
        throw new Error(`${path} answers ${answer.status}, without 「${wanted}」`);
    }
    return slowest;
  } finally {
    await server.stop();
  }
};

const measure = async (bodies: number): Promise<{ row: string[]; crossed: string[] }> => {
  const tree = await copyOfTree();
  try {
    const data = join(tree, 'content/data');
    const content = await readFiles(join(projectRoot, 'content/data'));
    const made = bodies - [...content.keys()].filter((path) => path.startsWith('entities/')).length;
    if (made > 0) {
      for (const [path, text] of await syntheticContent(content, bodies)) {
        await mkdir(dirname(join(data, path)), { recursive: true });
        await writeFile(join(data, path), text);
      }
      for (const args of [
        ['run', '-s', 'fix'],
        ['run', '-s', 'content:seal', '--', '--reason', 'Made up.'],
      ]) {
        const { code, output } = await runIn(tree, 'npm', args);
        if (code !== 0)
          throw new Error(`npm ${args.join(' ')} ended with ${code}:\n${output.slice(-4000)}`);
      }
    }
    const built = await build(tree);
    const dist = join(tree, 'dist');
    const site = await filesBelow(join(dist, 'site'));
    const pages = site.filter((file) => file.endsWith('.html'));
    const heavy = await Promise.all(
      pages.map(async (file) => [file, (await stat(file)).size] as const),
    );
    const [heaviest, weight] = heavy.reduce((a, b) => (a[1] > b[1] ? a : b));
    const downloads = (await bytesOf(await filesBelow(join(dist, 'downloads')))) / MiB;
    const body =
      made > 0
        ? syntheticBody(made)
        : (JSON.parse(content.get('entities/ipa.json') ?? '{}') as { id: string; name: string });
    // Said at once: what follows may fail, and a build of this size is not repeated lightly.
    console.error(
      `  ${bodies} bodies: ${figure(built.seconds)} s, ${figure(built.cpu)} s of CPU, ${figure(built.memory)} MiB; ${figure(downloads)} MiB of downloads, ${pages.length} pages, the heaviest ${figure(weight / 1024)} KiB`,
    );
    const slowest = await ask(tree, body);
    // The edge takes no file above 25 MiB and would not even bundle beside one; the build has named each.
    const tooLarge = site.filter((file) => statSync(file).size > 25 * MiB);
    for (const file of tooLarge) await rm(file);
    const worker = bundleWorker(join(tree, 'dist-worker'), tree).gzip / MiB;
    const values = { seconds: built.seconds, memory: built.memory, downloads, worker };
    return {
      row: [
        figure(bodies),
        figure(built.seconds),
        figure(built.cpu),
        figure(built.memory),
        figure(downloads),
        figure(pages.length),
        `${figure(weight / 1024)} ${heaviest.slice(join(dist, 'site').length)}`,
        figure((await gzipped(join(dist, 'site/lookup.json'))) / 1024),
        figure(worker * 1024),
        figure(slowest),
        figure(tooLarge.length),
      ],
      crossed: Object.entries(BOUNDS).flatMap(([name, bound]) => {
        const value = values[name as keyof typeof BOUNDS];
        return value > bound
          ? [`${bodies} bodies: ${name} ${figure(value)}, more than ${bound}`]
          : [];
      }),
    };
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
};

const { operands } = readCommand('try:growth');
const sizes = operands.length === 0 ? SIZES : operands.map(Number);
const wrong = operands.find((_, i) => !Number.isInteger(sizes[i]) || (sizes[i] ?? 0) < 1);
if (wrong !== undefined) refuse('try:growth', `"${wrong}" is no number of bodies.`);
const rows: string[][] = [];
const crossed: string[] = [];
for (const bodies of sizes) {
  const one = await measure(bodies);
  console.error(`  ${one.row.join('  ')}`);
  rows.push(one.row);
  crossed.push(...one.crossed);
}
console.log(
  table(
    [
      'bodies',
      'build s',
      'CPU s',
      'peak MiB',
      'downloads MiB',
      'pages',
      'heaviest KiB',
      'lookup gzip KiB',
      'Worker gzip KiB',
      'slowest ms',
      'not for the edge',
    ],
    rows,
  ),
);
for (const sentence of crossed) console.error(sentence);
if (crossed.length > 0) process.exitCode = 1;
