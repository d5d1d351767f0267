import type { Accounting } from '../../model/corpus/accounting.ts';
import type { LineUsage } from './line-usage.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Adds up the usage of the lines. */
export const accountingOf = (usage: readonly LineUsage[]): Accounting => {
  const pieces = usage.flatMap(({ line, pageLayout }) =>
    pageLayout.map((piece) => ({ ...piece, line })),
  );
  return {
    lines: usage.length,
    characters: sum(usage.map(({ characters }) => characters)),
    lines_accounted: usage.filter(({ unaccounted }) => unaccounted.length === 0).length,
    characters_in_records: sum(usage.map(({ used }) => used)),
    characters_of_furniture: sum(usage.map(({ fixed }) => fixed)),
    page_layout: [...Map.groupBy(pieces, ({ id }) => id).values()].map((group) => {
      const { id, kind, reason } = group[0] as (typeof group)[number];
      return {
        id,
        kind,
        reason,
        lines: [...new Set(group.map(({ line }) => line))],
        characters: sum(group.map(({ characters }) => characters)),
      };
    }),
  };
};
