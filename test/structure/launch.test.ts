import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { projectRoot } from '../support/paths.ts';

const folders: string[] = [];
const started: ChildProcess[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const { optionalDependencies } = JSON.parse(
  readFileSync(join(projectRoot, 'package.json'), 'utf8'),
);
/** The package that holds the Node of this machine. */
const PACKAGE = Object.keys(optionalDependencies).find((name) =>
  name.endsWith(`-${process.platform}-${process.arch}`),
) as string;

/** A project whose install holds these files; its path has what paths may have. */
const projectWith = async (files: Record<string, string>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'kihonho launch 基本法-'));
  folders.push(folder);
  await cp(join(projectRoot, 'scripts/launch.mjs'), join(folder, 'scripts/launch.mjs'));
  for (const [path, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
};

/** The install's own Node: in truth the one that runs this test. */
const installNode = async (folder: string): Promise<string> => {
  const bin = join(folder, 'node_modules', PACKAGE, 'bin');
  await mkdir(bin, { recursive: true });
  await symlink(process.execPath, join(bin, 'node'));
  return bin;
};

/** Makes whoever runs the launcher look like another Node on another machine. */
const pretending = (versions: string, platform: string = process.platform): string[] => {
  const code = `Object.defineProperty(process, 'platform', { value: '${platform}' });
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${versions}' } });`;
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
};

const launch = (folder: string, args: string[], flags: string[] = [], env = {}) => {
  const child = spawn(process.execPath, [...flags, 'scripts/launch.mjs', ...args], {
    cwd: folder,
    env: { PATH: '/usr/bin:/bin', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  return { child, said, ended: once(child, 'close') };
};

/** Exit code, signal and all it said. */
const launched = async (...given: Parameters<typeof launch>) => {
  const { said, ended } = launch(...given);
  const [code, signal] = await ended;
  return { code, signal, ...said };
};

test('a file runs on the Node of the install, which comes first on PATH; arguments and exit code pass', async () => {
  const folder = await projectWith({
    'a b.ts': `const said: unknown = [process.argv.slice(2), process.env.PATH, process.env.ASTRO_TELEMETRY_DISABLED, process.env.NODE_COMPILE_CACHE];
      console.log(JSON.stringify(said)); process.exit(7);`,
  });
  const bin = await installNode(folder);
  const args = ['./a b.ts', 'x y', '--z'];
  const cache = join(folder, 'node_modules/.cache/node');
  expect(await launched(folder, args, pretending('20.20.2'))).toEqual({
    code: 7,
    signal: null,
    out: `${JSON.stringify([['x y', '--z'], `${bin}:/usr/bin:/bin`, '1', cache])}\n`,
    err: '',
  });
});

test('what the caller has set about telemetry stays', async () => {
  const folder = await projectWith({ 'a.mjs': 'console.log(process.env.WRANGLER_SEND_METRICS)' });
  await installNode(folder);
  const { out } = await launched(folder, ['a.mjs'], [], { WRANGLER_SEND_METRICS: 'true' });
  expect(out).toBe('true\n');
});

test('a tool is found by the command that a direct dependency brings', async () => {
  const folder = await projectWith({
    'package.json': JSON.stringify({
      dependencies: { alone: '1.0.0' },
      devDependencies: { gone: '1.0.0', '@of/many': '1.0.0' },
    }),
    'node_modules/alone/package.json': JSON.stringify({ bin: 'alone.cjs' }),
    'node_modules/alone/alone.cjs': 'console.log("alone", process.argv[2])',
    'node_modules/@of/many/package.json': JSON.stringify({ bin: { two: 'bin/two.cjs' } }),
    'node_modules/@of/many/bin/two.cjs': 'console.log("two", process.argv[2])',
  });
  await installNode(folder);
  const said = async (tool: string) => {
    const { code, out, err } = await launched(folder, [tool, 'x']);
    return [code, out, err];
  };
  expect([await said('alone'), await said('two'), await said('three')]).toEqual([
    [0, 'alone x\n', ''],
    [0, 'two x\n', ''],
    [
      1,
      '',
      'No package of this install has the command "three". Run "npm ci", with development packages.\n',
    ],
  ]);
});

test('what is not there is said in a sentence with its remedy', async () => {
  const bare = await projectWith({});
  const empty = await projectWith({ 'node_modules/other/package.json': '{}' });
  const foreign = await projectWith({
    [`node_modules/${PACKAGE}/bin/node`]: '#!/no/such/loader\n',
  });
  await chmod(join(foreign, 'node_modules', PACKAGE, 'bin/node'), 0o755);
  const cases: [folder: string, args: string[], flags: string[], err: string][] = [
    [bare, [], [], 'Name what to run: node scripts/launch.mjs astro check\n'],
    [bare, ['a.ts'], [], 'Nothing is installed: node_modules is missing. Run "npm ci" first.\n'],
    [
      empty,
      ['a.ts'],
      pretending('20.20.2'),
      `node_modules/${PACKAGE}, which holds the Node for this machine, is missing. Run "npm ci" without --omit=optional, or install Node 24 or newer and run this again.\n`,
    ],
    [
      empty,
      ['a.ts'],
      pretending('20.20.2', 'freebsd'),
      `No Node for freebsd on ${process.arch} comes with the install: install Node 24 or newer and run this again.\n`,
    ],
    [
      foreign,
      ['a.ts'],
      pretending('20.20.2'),
      `${join(foreign, 'node_modules', PACKAGE, 'bin/node')} cannot be started (ENOENT): it is made for systems with glibc. Install Node 24 or newer and run this again.\n`,
    ],
  ];
  const said = await Promise.all(
    cases.map(async ([folder, args, flags]) => {
      const { code, out, err } = await launched(folder, args, flags);
      return [code, out, err];
    }),
  );
  expect(said).toEqual(cases.map(([, , , err]) => [1, '', err]));
});

test('a machine with a newer Node of its own needs none of ours, and uses it where ours cannot start', async () => {
  const own = await projectWith({
    'node_modules/x/a.ts': 'console.log(process.execPath as string)',
  });
  const foreign = await projectWith({
    [`node_modules/${PACKAGE}/bin/node`]: '#!/no/such/loader\n',
    'a.ts': 'console.log(process.execPath as string)',
  });
  await chmod(join(foreign, 'node_modules', PACKAGE, 'bin/node'), 0o755);
  await writeFile(join(own, 'a.ts'), 'console.log(process.execPath as string)');
  const said = { code: 0, signal: null, out: `${process.execPath}\n`, err: '' };
  expect(await launched(own, ['a.ts'], pretending('24.0.0', 'freebsd'))).toEqual(said);
  expect(await launched(foreign, ['a.ts'])).toEqual(said);
});

const WAITING = `setInterval(() => {}, 1000);
  process.on('SIGTERM', () => { console.log('told'); process.exit(3); }); console.log('ready');`;

test('a signal is handed on, and how the child ends is how the launcher ends', async () => {
  const folder = await projectWith({
    'polite.mjs': WAITING,
    'plain.mjs': `setInterval(() => {}, 1000); console.log('ready');`,
  });
  await installNode(folder);
  const endOf = async (file: string, signal: NodeJS.Signals) => {
    const { child, said, ended } = launch(folder, [file]);
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    child.kill(signal);
    return [...(await ended), said.out];
  };
  expect([
    await endOf('polite.mjs', 'SIGTERM'),
    await endOf('plain.mjs', 'SIGTERM'),
    await endOf('plain.mjs', 'SIGINT'),
    await endOf('plain.mjs', 'SIGHUP'),
  ]).toEqual([
    [3, null, 'ready\ntold\n'],
    [null, 'SIGTERM', 'ready\n'],
    [null, 'SIGINT', 'ready\n'],
    [null, 'SIGHUP', 'ready\n'],
  ]);
});

test('SIGUSR1 opens no debugger of the launcher', async () => {
  const folder = await projectWith({ 'polite.mjs': WAITING });
  await installNode(folder);
  const { child, said, ended } = launch(folder, ['polite.mjs']);
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  child.kill('SIGUSR1');
  child.kill('SIGTERM');
  expect([...(await ended), said]).toEqual([3, null, { out: 'ready\ntold\n', err: '' }]);
});

test('npm gone without a word: what it started ends too', async () => {
  const folder = await projectWith({ 'polite.mjs': WAITING });
  await installNode(folder);
  const shell = spawn('sh', ['-c', '"$NODE" scripts/launch.mjs polite.mjs; exit 7'], {
    cwd: folder,
    env: { PATH: '/usr/bin:/bin', NODE: process.execPath, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(shell);
  let said = '';
  const closed = once(shell.stdout, 'close');
  shell.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said === 'ready\n') shell.kill('SIGKILL');
  });
  // The pipe closes when its last holder has ended.
  await closed;
  expect(said).toBe('ready\ntold\n');
});
