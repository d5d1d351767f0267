import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';

/** A process of the bench: what it listens on, and how it ends. */
export type Running = { origin: string; pid: number; stop: () => Promise<void> };

const found = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).error === undefined;

/** Whether processes can be held on one core each, so that server and client do not take each other's. */
export const canPin = availableParallelism() > 1 && found('taskset', '--version');

/** `command` with its arguments, held on a core where the machine can do that. */
export const onCore = (core: number, command: readonly string[]): string[] =>
  canPin ? ['taskset', '-c', String(core), ...command] : [...command];

/** A port that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const ended = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

const stopper = (child: ChildProcess) => async (): Promise<void> => {
  if (ended(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(timer);
};

const answers = async (origin: string): Promise<boolean> =>
  fetch(`${origin}/api/v1/health`).then(
    (response) => response.arrayBuffer().then(() => true),
    () => false,
  );

/** The product compares every file it serves with its hash first: gigabytes, where it has grown. */
const WITHIN_MS = 120_000;

/**
 * Starts a server on core 0 and waits until it answers. Its output goes nowhere, but is written: a log costs what it costs.
 * Rejects where it ends instead, or does not answer within two minutes.
 */
export const startServer = async (
  command: readonly string[],
  port: number,
  env: Record<string, string> = {},
): Promise<Running> => {
  const [program = '', ...args] = onCore(0, command);
  const child = spawn(program, args, {
    env: { ...process.env, ...env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const killed = () => child.kill('SIGKILL');
  process.once('exit', killed);
  const origin = `http://127.0.0.1:${port}`;
  const stop = stopper(child);
  const until = performance.now() + WITHIN_MS;
  while (!(await answers(origin))) {
    if (ended(child) || performance.now() > until) {
      await stop();
      throw new Error(`${command.join(' ')} does not answer on ${origin}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    origin,
    pid: child.pid ?? 0,
    stop: async () => {
      await stop();
      process.off('exit', killed);
    },
  };
};
