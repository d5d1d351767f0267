import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './paths.ts';

export interface RunningServer {
  /** Address with a final slash, for example `http://127.0.0.1:40123/`. */
  readonly url: string;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 5_000;

/**
 * Starts the built product as `npm run serve` does, in a process of its own and on a free port: what
 * is tested is then what people get, and a synchronous child process of a test cannot block it. `root` is another tree.
 */
export async function startServer(root = projectRoot): Promise<RunningServer> {
  for (const built of ['dist/corpus.json', 'dist/site']) {
    if (!existsSync(join(root, built))) {
      throw new Error(`${built} is missing. Run "npm run build" first.`);
    }
  }
  const child = spawn(process.execPath, ['api/node.ts'], {
    cwd: root,
    env: { KIHONHO_LOG: 'off', ...process.env, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killOnExit = () => child.kill('SIGKILL');
  process.once('exit', killOnExit);
  const stop = async () => {
    await terminate(child);
    process.off('exit', killOnExit);
  };
  try {
    return { url: await printedAddress(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Resolves with the address that api/node.ts prints once it listens. */
function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) =>
      reject(new Error(`The server (api/node.ts) ${why}. It printed:\n${output || '(nothing)'}`));
    const timer = setTimeout(
      () => fail(`printed no address within ${START_TIMEOUT_MS / 1000} s`),
      START_TIMEOUT_MS,
    );
    // Listening goes on after the address is known, or a full pipe would stop the server.
    const read = (chunk: Buffer) => {
      if (output.length < 10_000) output += chunk.toString();
      const url = /^Kihonho: (http:\/\/\S+)/m.exec(output)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url.endsWith('/') ? url : `${url}/`);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`ended at once (${signal ?? `exit code ${code}`})`);
    });
  });
}

function terminate(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
