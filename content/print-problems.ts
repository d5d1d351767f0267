import type { Problem } from './proof/read/read.ts';

/** Prints one paragraph per fault to standard error, and a last line that says what came of it. */
export const printProblems = (problems: readonly Problem[], outcome: string): void => {
  for (const { file, at, message, remedy } of problems)
    console.error(`${file}: ${at}: ${message}\n  → ${remedy}\n`);
  console.error(`content: ${problems.length} problem(s); ${outcome}.`);
};
