import type { Finding } from '../../../content/model/findings/finding.ts';
import { tagsOf } from '../findings/sections.ts';

/** A filter of the findings of a page. Those of one group widen each other, those of different groups narrow. */
export type Filter = { tag: string; label: string; group: string };

/** Filters in the order in which they stand: rank, modality and themes of a rule, and the amendment. */
export const FILTERS: readonly Filter[] = [
  { tag: 'statute', label: '法律だけ', group: 'rank' },
  { tag: 'duty', label: '義務だけ', group: 'modality' },
  { tag: 'audit', label: '監査', group: 'theme' },
  { tag: 'incident', label: '重大事象', group: 'theme' },
  { tag: 'changed', label: '改正で変わった', group: 'amendment' },
];

const KNOWN = new Set(FILTERS.map(({ tag }) => tag));

/** The tags of a finding that a filter asks for, in one attribute; undefined where there are none. */
export const filterTags = (finding: Finding, changed: ReadonlySet<string>): string | undefined =>
  tagsOf(finding, changed)
    .filter((tag) => KNOWN.has(tag))
    .join(' ') || undefined;
