import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { boundaryDates, COVERAGE_FROM } from '../../content/model/corpus/time.ts';

const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Both sides of every day on which an answer can change, as far as they are covered, and a day long after the last. */
export const boundaryDays = ({ corpus }: CorpusIndex): string[] => {
  const days = boundaryDates(corpus.instruments).flatMap((day) => [dayBefore(day), day]);
  return [...new Set([COVERAGE_FROM, ...days, '2026-11-29'])]
    .filter((day) => day >= COVERAGE_FROM)
    .sort();
};
