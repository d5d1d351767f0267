import { writeSync } from 'node:fs';
import type { Log } from './log.ts';

const FLUSH_MS = 100;
const FLUSH_LINES = 500;
/** Bytes that wait at most for a reader that does not keep up; then lines are left out, whole ones. */
const MAX_WAITING = 1024 * 1024;

/** A log and what writes out the lines it still holds. */
export type NodeLog = { log: Log | undefined; flush: () => void };

/** Writes what can be written at once; gives back the rest. A pipe may take a part or nothing (EAGAIN). */
const writeTo = (fd: number, bytes: Buffer): Buffer => {
  try {
    return bytes.subarray(writeSync(fd, bytes));
  } catch (error) {
    // Whoever read the log is gone: answering goes on without it.
    return (error as NodeJS.ErrnoException).code === 'EAGAIN' ? bytes : Buffer.alloc(0);
  }
};

/**
 * Opens the request log of the server on stdout. Lines are written together, some ten times a second: a write for each
 * would cost more than the answer. `wanted` (KIHONHO_LOG) is `json` (default) or `off`; throws for anything else.
 */
export const openNodeLog = (wanted: string | undefined, fd: number = 1): NodeLog => {
  if (wanted === 'off') return { log: undefined, flush: () => {} };
  if (wanted !== undefined && wanted !== 'json')
    throw new Error(`KIHONHO_LOG="${wanted}" is no kind of log: give json or off`);
  let lines: string[] = [];
  let waiting: Buffer = Buffer.alloc(0);
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const given = lines.join('');
    lines = [];
    if (waiting.length < MAX_WAITING) waiting = Buffer.concat([waiting, Buffer.from(given)]);
    waiting = writeTo(fd, waiting);
  };
  const log: Log = (line) => {
    lines.push(`${JSON.stringify(line)}\n`);
    if (lines.length >= FLUSH_LINES) flush();
    else timer ??= setTimeout(flush, FLUSH_MS).unref();
  };
  return { log, flush };
};
