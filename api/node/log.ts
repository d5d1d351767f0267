import { Console } from 'node:console';
import { writeSync } from 'node:fs';
import { Writable } from 'node:stream';
import type { Log } from '../http/log.ts';

const FLUSH_MS = 100;
const FLUSH_LINES = 500;
/** Bytes that wait at most for a reader that does not keep up; then lines are left out, whole ones. */
const MAX_WAITING = 1024 * 1024;

/** Takes lines, and writes those it still holds when told. */
export type Lines = { add: (line: string) => void; flush: () => void };

/** Writes what can be written at once; gives back the rest. A pipe may take a part or nothing (EAGAIN). */
const writeTo = (fd: number, bytes: Buffer): Buffer => {
  try {
    return bytes.subarray(writeSync(fd, bytes));
  } catch (error) {
    // Whoever read it is gone (EPIPE): answering goes on without.
    return (error as NodeJS.ErrnoException).code === 'EAGAIN' ? bytes : Buffer.alloc(0);
  }
};

/**
 * Opens an output for lines. They are written together, some ten times a second: a write for each would cost more than the
 * answer it tells of. Nothing a reader does stops the process: neither going away nor standing still. What is held when
 * the process ends, by a stop, an error or `process.exit`, is written then.
 */
export const openLines = (fd: number): Lines => {
  let lines: string[] = [];
  let waiting: Buffer = Buffer.alloc(0);
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const given = lines.join('');
    lines = [];
    if (waiting.length < MAX_WAITING) waiting = Buffer.concat([waiting, Buffer.from(given)]);
    if (waiting.length > 0) waiting = writeTo(fd, waiting);
    if (waiting.length > 0) timer = setTimeout(flush, FLUSH_MS).unref();
  };
  process.on('exit', flush);
  return {
    add: (line) => {
      lines.push(`${line}\n`);
      if (lines.length >= FLUSH_LINES) flush();
      else timer ??= setTimeout(flush, FLUSH_MS).unref();
    },
    flush,
  };
};

const streamOf = (lines: Lines): Writable =>
  new Writable({
    decodeStrings: false,
    write: (text, _, done) => {
      lines.add(String(text).replace(/\n$/, ''));
      done();
    },
  });

/**
 * The two outputs of the process, through which all is printed from now on, `console` included: written to as a stream, an
 * output whose reader is gone ends the process, and one whose reader stands still grows without bound.
 */
export const takeOutputs = (): { out: Lines; err: Lines } => {
  // Asked for, a pipe no longer blocks whoever writes to it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const [out, err] = [openLines(1), openLines(2)];
  globalThis.console = new Console({ stdout: streamOf(out), stderr: streamOf(err) });
  return { out, err };
};

/**
 * The request log, as lines of JSON. `wanted` (KIHONHO_LOG) is `json` (default) or `off`; throws for anything else.
 */
export const openNodeLog = (wanted: string | undefined, { add }: Lines): Log | undefined => {
  if (wanted === 'off') return undefined;
  if (wanted !== undefined && wanted !== 'json')
    throw new Error(`KIHONHO_LOG="${wanted}" is no kind of log: give json or off`);
  return (line) => add(JSON.stringify(line));
};
