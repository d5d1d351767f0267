import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { cpuSeconds } from './cpu-time.ts';
import { freePort, onCore } from './process.ts';

/** From the start of the process to its first answer: milliseconds on the wall, and of processor time. */
export type Start = { ms: number; cpuMs: number };

const PATIENCE_MS = 20_000;

/** Asks once; true when a 200 has come whole (`Connection: close`), false where nobody listens yet. */
const answered = (port: number, path: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    let head = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (chunk: Buffer) => {
      if (head.length < 12) head += chunk.toString('latin1');
    });
    socket.on('error', () => resolve(false));
    socket.on('close', () => {
      if (head === '' || head.startsWith('HTTP/1.1 200')) resolve(head !== '');
      else reject(new Error(`the first answer is ${head.slice(0, 12)}`));
    });
  });

/** Starts a server, waits for its first answer, ends it. */
export const startOnce = async (
  commandFor: (port: number) => readonly string[],
  path: string,
): Promise<Start> => {
  const port = await freePort();
  const [program = '', ...args] = onCore(0, commandFor(port));
  const begun = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  try {
    while (!(await answered(port, path)))
      if (performance.now() - begun > PATIENCE_MS) throw new Error('the server does not answer');
    const ms = performance.now() - begun;
    return { ms, cpuMs: (cpuSeconds(child.pid ?? 0) ?? Number.NaN) * 1000 };
  } finally {
    child.kill('SIGKILL');
    await gone;
  }
};
