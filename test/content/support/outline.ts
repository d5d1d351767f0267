import { findingFor } from '../../../content/model/findings/findings.ts';
import { obligationOfRow, realIndex } from './real-index.ts';

/** A finding in one line: verdict, role or reason, and the chain: 「applies addressee: listed_in 旧…別表（36番目）, …」. */
export const outline = (id: string, row: string, date: string): string => {
  const kind = realIndex.entities.has(id) ? 'entity' : 'class';
  const found = findingFor(realIndex, { kind, id }, obligationOfRow(row), date);
  const steps = found.because.map(({ edge, provision }) => `${edge} ${provision.citation}`);
  return `${[found.verdict, found.role ?? found.reason].filter(Boolean).join(' ')}: ${steps.join(', ')}`;
};
