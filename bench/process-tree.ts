import { readdirSync, readFileSync } from 'node:fs';

const TICKS = 100;

/** A process as /proc tells of it: its parent, its memory in bytes and its processor time with that of children that ended, in seconds. */
type Seen = { parent: number; bytes: number; seconds: number };

const PAGE = 4096;

const seen = (pid: number): Seen | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name of the command, in brackets, may hold spaces.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const ticks = fields.slice(11, 15).reduce((sum, one) => sum + one, 0);
    return { parent, bytes: (fields[21] ?? 0) * PAGE, seconds: ticks / TICKS };
  } catch {
    return null;
  }
};

/** A process with all below it: bytes in memory together, and processor seconds with those of children that ended (proc(5)). */
export const treeOf = (root: number): { bytes: number; seconds: number } => {
  const all = new Map<number, Seen>();
  for (const name of readdirSync('/proc')) {
    const one = /^\d+$/.test(name) ? seen(Number(name)) : null;
    if (one) all.set(Number(name), one);
  }
  const inside = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = all.get(at)?.parent)
      if (at === root) return true;
    return false;
  };
  let bytes = 0;
  let seconds = 0;
  for (const [pid, one] of all)
    if (inside(pid)) {
      bytes += one.bytes;
      seconds += one.seconds;
    }
  return { bytes, seconds };
};
