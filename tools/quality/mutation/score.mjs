/**
 * What a mutation report says: how many mutants were tried, how many the tests noticed, and which they did not.
 * Reads the JSON that Stryker writes (mutation-testing-report-schema).
 */
import { readFileSync } from 'node:fs';
import { isSampled } from './sample.mjs';

const DETECTED = new Set(['Killed', 'Timeout']);
const UNDETECTED = new Set(['Survived', 'NoCoverage']);

const countOf = (mutants, statuses) => mutants.filter(({ status }) => statuses.has(status)).length;

/**
 * Counts of some mutants; `score` is detected of detected and undetected, in percent, as Stryker defines it. `ignored`
 * are those that act only while the files load; `left` those outside of the sample.
 */
export const scoreOf = (all) => {
  const mutants = all.filter(({ status }) => status !== 'RuntimeError');
  const detected = countOf(mutants, DETECTED);
  const undetected = countOf(mutants, UNDETECTED);
  return {
    mutants: all.length,
    left: all.length - mutants.length,
    detected,
    timeout: countOf(mutants, new Set(['Timeout'])),
    survived: countOf(mutants, new Set(['Survived'])),
    noCoverage: countOf(mutants, new Set(['NoCoverage'])),
    ignored: countOf(mutants, new Set(['Ignored'])),
    score: detected + undetected === 0 ? 100 : (100 * detected) / (detected + undetected),
  };
};

/**
 * The files of a report: path to source and mutants. Where a sample was tried, the mutants that no test reaches are
 * thinned out by the same rule, or they would weigh more than the others.
 */
export const filesOf = (reportPath) => {
  const { files, sample = 1 } = JSON.parse(readFileSync(reportPath, 'utf8'));
  const thinned = (path) => (mutant) =>
    mutant.status === 'NoCoverage' && !isSampled(sample, path, mutant.location.start.line, mutant)
      ? { ...mutant, status: 'RuntimeError' }
      : mutant;
  return Object.fromEntries(
    Object.entries(files).map(([path, { source, mutants }]) => [
      path,
      { source, mutants: mutants.map(thinned(path)) },
    ]),
  );
};

/** One line of a table. */
export const lineOf = (name, counts) => {
  const { mutants, left, ignored, detected, timeout, survived, noCoverage, score } = counts;
  const numbers = [mutants, left, ignored, detected, timeout, survived, noCoverage];
  return `${name.padEnd(46)} ${numbers.map((n) => String(n).padStart(6)).join(' ')} ${score.toFixed(1).padStart(6)}`;
};

/** The head of that table. */
export const HEAD = `${''.padEnd(46)} mutant unsamp static killed  timed surviv uncover  score`;

/** One line a mutant that no test noticed: place, kind, what stood there and what came instead. */
export const survivorsOf = (files) =>
  Object.entries(files).flatMap(([path, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => UNDETECTED.has(status))
      .map(({ location: { start, end }, mutatorName, replacement, status, static: isStatic }) => {
        const cut = lines.slice(start.line - 1, end.line);
        cut[cut.length - 1] = cut.at(-1).slice(0, end.column - 1);
        cut[0] = cut[0].slice(start.column - 1);
        const short = (text) => text.replace(/\s+/g, ' ').slice(0, 90);
        return `${path}:${start.line}:${start.column} ${mutatorName}${isStatic ? ' (also at load)' : ''}${status === 'NoCoverage' ? ' (no test)' : ''}: ${short(cut.join(' '))} → ${short(replacement ?? '')}`;
      });
  });
