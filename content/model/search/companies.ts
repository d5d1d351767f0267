import { withoutCorporateForm } from '../names/corporate-forms.ts';
import { normaliseName } from '../names/names.ts';
import { memo } from '../text/memo.ts';
import type { SearchDocument } from './documents.ts';
import { BY_NAME, fitting } from './ranking.ts';

/** Endings with which people speak of companies by their trade or their group. */
const spoken = memo(() => ['会社', '各社', 'グループ'].map(normaliseName));

/** A shorter stem says too little: 「本会社」 is no group. */
const STEM = 2;

/**
 * Companies that a query calls by trade or group, best first: the six of 「高速道路会社」, 「NTT各社」, 「JRグループ」. Nothing
 * for a name with a corporate form of its own (「名古屋高速道路株式会社」): that is one company, which may not be held.
 */
export const companiesCalled = (
  documents: readonly SearchDocument[],
  query: string,
): SearchDocument[] => {
  const name = normaliseName(query);
  const ending = spoken().find((end) => name.endsWith(end));
  if (ending === undefined || withoutCorporateForm(name) !== name) return [];
  const stem = name.slice(0, -ending.length);
  if (stem.length < STEM) return [];
  const companies = documents.filter(
    ({ type, title }) => type === 'entity' && title.includes('会社'),
  );
  return fitting(companies, stem)
    .filter(({ score }) => score >= BY_NAME)
    .map(({ document }) => document);
};
