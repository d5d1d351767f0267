/**
 * A bare Debian to try things in: what debootstrap calls minbase, with ca-certificates and git, and this machine's Node 20.
 * Linux and root only.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { quit } from '../../api/node/quit.ts';

/** Debian 12, which the papers promise. */
const SUITE = 'bookworm';

/** Certificates of this machine, which may trust more than Debian does: a registry behind a proxy, for example. */
const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';

/** The executable of that name on PATH; undefined where there is none. */
const onPath = (name: string): string[] =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .filter((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

/** Ends the process with a sentence where this machine cannot do it: no root, or one of the commands is missing. */
export const needs = (...commands: string[]): void => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    quit('This makes a chroot, which only root on Linux can. Run it as root.');
  const missing = commands.filter((name) => onPath(name).length === 0);
  if (missing.length > 0)
    quit(
      `${missing.join(', ')} not found. On Debian: apt-get update && apt-get install debootstrap iproute2 buildah`,
    );
};

/** Runs a command whose output is shown; throws an Error where it fails. */
export const run = async (command: string, ...args: string[]): Promise<void> => {
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const [code, signal] = await once(child, 'close');
  if (code !== 0) throw new Error(`${command} ${args[0]} failed (${signal ?? code}).`);
};

/** What a command prints, without the final line break; throws an Error where it fails. */
export const said = (command: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
};

/** The machine's Node 20; the Node that runs this came with the install. */
const machineNode = (): string =>
  onPath('node').find((file) => said(file, '--version').startsWith('v20.')) ??
  quit('No Node 20 on PATH: it is what is tried. Install it beside your own, and put it on PATH.');

/** Makes the bare Debian below `work` where it is not there yet, and gives its folder. Two minutes, 300 MB. */
export const bareDebian = async (work: string): Promise<string> => {
  const base = join(work, 'base');
  if (existsSync(base)) return base;
  await mkdir(work, { recursive: true });
  const making = `${base}.making`;
  await rm(making, { recursive: true, force: true });
  console.log(`Debian ${SUITE}, minbase, into ${base} …`);
  await run('debootstrap', '--variant=minbase', '--include=ca-certificates,git', SUITE, making);
  await rename(making, base);
  return base;
};

/**
 * A copy of the bare Debian with a Node, this machine's Node 20 unless told, and a way out: names are resolved and
 * certificates trusted as on this machine.
 */
export const freshRoot = async (
  base: string,
  root: string,
  node: string = machineNode(),
): Promise<void> => {
  await rm(root, { recursive: true, force: true });
  await run('cp', '--archive', '--reflink=auto', base, root);
  await cp(node, join(root, 'usr/local/bin/node'));
  for (const file of ['/etc/resolv.conf', '/etc/hosts', CERTIFICATES])
    await cp(file, join(root, file), { dereference: true });
};

/** Puts a release of npm into a root, as it comes from the registry. */
export const installNpm = async (work: string, root: string, version: string): Promise<void> => {
  const modules = join(root, 'usr/local/lib/node_modules');
  await mkdir(modules, { recursive: true });
  const packed = said('npm', 'pack', `npm@${version}`, '--silent', '--pack-destination', work);
  await run('tar', '--extract', '--file', join(work, packed), '--directory', modules);
  await rename(join(modules, 'package'), join(modules, 'npm'));
  for (const name of ['npm', 'npx'])
    await symlink(`../lib/node_modules/npm/bin/${name}-cli.js`, join(root, 'usr/local/bin', name));
  // As this machine reaches it; nothing else of its settings.
  await writeFile(
    join(root, 'usr/local/etc/npmrc'),
    `registry=${said('npm', 'config', 'get', 'registry')}\ncafile=${CERTIFICATES}\nupdate-notifier=false\n`,
  );
};

/** How a line runs in a root: as whom, in which folder, with which environment, and whether it reaches the network. */
export type Inside = {
  /** As chroot takes it: a name, or numbers, `1000:1000`. */
  user: string;
  folder: string;
  env: Readonly<Record<string, string>>;
  offline: boolean;
};

/** The only environment of who has set nothing: no locale among it. */
export const bareEnvironment = (home: string): Record<string, string> => ({
  HOME: home,
  PATH: '/usr/local/bin:/usr/bin:/bin',
});

/**
 * Runs a line of shell in a root with nothing of this environment and its own /proc, /dev and /tmp; offline there is the
 * loopback alone. What it leaves running ends with it. All output is shown. Gives the exit code.
 */
export const inside = async (
  root: string,
  line: string,
  { user, folder, env, offline }: Inside,
): Promise<number> => {
  const script = [
    'set -e',
    'root=$1 user=$2 folder=$3 line=$4',
    'shift 4',
    ...(offline ? ['ip link set lo up'] : []),
    'mount -t proc proc "$root/proc"',
    'mount --rbind /dev "$root/dev"',
    'mount -t tmpfs tmpfs "$root/dev/shm"',
    'mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"',
    `exec chroot --userspec="$user" "$root" /usr/bin/env -i "$@" sh -c 'cd "$0" && eval "$1"' "$folder" "$line"`,
  ].join('\n');
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const spaces = ['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child'];
  const child = spawn(
    'unshare',
    [
      ...(offline ? [...spaces, '--net'] : spaces),
      ...['sh', '-c', script, 'inside', root, user, folder, line, ...settings],
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [code] = await once(child, 'close');
  return code ?? 1;
};
