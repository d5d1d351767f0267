import { readFileSync } from 'node:fs';

/** Ticks of the kernel's clock in a second: 100 wherever Linux runs today. */
const TICKS = 100;

/**
 * Seconds of processor time that a process has had (proc(5): utime and stime); null where there is no /proc. Unlike
 * the clock on the wall it does not run while others have the core.
 */
export const cpuSeconds = (pid: number): number | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name of the command, in brackets, may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return null;
  }
};
