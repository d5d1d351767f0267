import type fc from 'fast-check';

/** Runs of each property: few enough for every test run; `npm run fuzz` sets more. */
const RUNS = Number(process.env.KIHONHO_FUZZ_RUNS ?? 0);

/** Settings of a property: the same questions every time, others with KIHONHO_SEED. */
export const fuzzed = (runs: number): fc.Parameters<unknown> => ({
  numRuns: RUNS > 0 ? RUNS : runs,
  seed: Number(process.env.KIHONHO_SEED ?? 20161021),
  // A failure names the request; what fast-check prints besides is its seed and path.
  endOnFailure: RUNS > 0,
});

/** What must never be in an answer: places of the file system, stacks, names of our modules. */
export const INSIDES =
  /node_modules|\bat [\w.<>]+ \(|\.ts:\d|file:\/\/|\/(?:home|root|usr|tmp|work)\/|\bTypeError\b|\bRangeError\b|\bZodError\b|\[object Object\]/;
