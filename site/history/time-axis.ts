import { COVERAGE_FROM } from '../../content/model/corpus/time.ts';
import { corpus } from '../corpus.ts';
import type { HistoryEvent, HistoryKind } from './history.ts';

/** Units of the drawing: one is a CSS pixel where it has its full width. */
export const AXIS = { width: 1080, height: 150, left: 74, right: 20, base: 118 } as const;

const years = (iso: string): number => {
  const start = Date.UTC(Number(iso.slice(0, 4)), 0, 1);
  const next = Date.UTC(Number(iso.slice(0, 4)) + 1, 0, 1);
  return Number(iso.slice(0, 4)) + (Date.parse(iso) - start) / (next - start);
};

/** Rows of the drawing from above: what is held, what is only known, names. */
const ROW: Readonly<Record<HistoryKind, number>> = { held: 52, source: 52, law: 78, name: 104 };

/** The axis of the years with one mark a day and row. */
export const timeAxisOf = (days: readonly { date: string | null; events: HistoryEvent[] }[]) => {
  const dated = days.flatMap(({ date, events }) => (date ? [{ date, events }] : []));
  const first = Math.floor(years(dated[0]?.date ?? COVERAGE_FROM));
  const last = Math.floor(years(dated.at(-1)?.date ?? corpus.default_day)) + 1;
  const unit = (AXIS.width - AXIS.left - AXIS.right) / (last - first);
  const x = (iso: string): number => Math.round(AXIS.left + (years(iso) - first) * unit);
  return {
    years: Array.from({ length: last - first + 1 }, (_, i) => ({
      year: first + i,
      x: Math.round(AXIS.left + i * unit),
    })),
    covered: { from: x(COVERAGE_FROM), to: x(corpus.default_day) },
    marks: dated.flatMap(({ date, events }) =>
      [...new Set(events.map(({ kind }) => ROW[kind]))].map((y) => ({
        x: x(date),
        y,
        known: y !== ROW.held,
      })),
    ),
    rows: [
      { y: ROW.held, label: '収録' },
      { y: ROW.law, label: '法律' },
      { y: ROW.name, label: '名称' },
    ],
  };
};
