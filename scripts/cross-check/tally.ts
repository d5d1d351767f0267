import { isDeepStrictEqual } from 'node:util';

/** Disagreements that are printed of one kind; the others are counted. */
const SHOWN = 5;

type Row = { compared: number; disagree: number; shown: string[] };

const inShort = (value: unknown): string => {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 200 ? `${written.slice(0, 200)}…` : written;
};

/** Counts what is compared, and keeps what does not agree. */
export type Tally = {
  /** Compares two values at a place; they agree where they are deeply equal. */
  agree: (what: string, where: string, found: unknown, wanted: unknown) => void;
  /** The table, and the places that do not agree. */
  report: () => string;
  /** True where all agreed, and nothing that was to be compared was compared no time. */
  holds: () => boolean;
};

/** A tally of comparisons. `promised`: kinds that must each be compared at least once. */
export const openTally = (promised: readonly string[]): Tally => {
  const rows = new Map<string, Row>(
    promised.map((what) => [what, { compared: 0, disagree: 0, shown: [] }]),
  );
  return {
    agree: (what, where, found, wanted) => {
      const row = rows.get(what);
      if (!row) throw new Error(`"${what}" is compared and not promised.`);
      row.compared++;
      if (isDeepStrictEqual(found, wanted)) return;
      row.disagree++;
      if (row.shown.length < SHOWN)
        row.shown.push(`  ${where}: ${inShort(found)}, not ${inShort(wanted)}`);
    },
    report: () =>
      [
        '| compared | times | disagree |',
        '|--|--:|--:|',
        ...[...rows].map(
          ([what, { compared, disagree }]) =>
            `| ${what} | ${compared.toLocaleString('en')} | ${disagree} |${compared === 0 ? ' nothing was compared' : ''}`,
        ),
        ...[...rows].flatMap(([what, { shown }]) =>
          shown.length > 0 ? ['', `${what}:`, ...shown] : [],
        ),
      ].join('\n'),
    holds: () =>
      [...rows.values()].every(({ compared, disagree }) => compared > 0 && disagree === 0),
  };
};
