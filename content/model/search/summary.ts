import { SEARCH_TYPE_LABELS } from '../findings/labels.ts';
import type { SearchDocument } from './documents.ts';

/** Hits that a page of results shows. */
export const SHOWN_HITS = 50;

/** 「「年金」: 12件。法人・機関 2、規定 10」: how much a query finds of what, for the page of the site and the server's. */
export const searchSummary = (
  query: string,
  hits: readonly Pick<SearchDocument, 'type'>[],
): string => {
  if (hits.length === 0)
    return `「${query}」は見当たりません。別の書き方や、名前の一部でもさがせます。`;
  const counts = [...Map.groupBy(hits, ({ type }) => type)].map(
    ([type, all]) => `${SEARCH_TYPE_LABELS[type]} ${all.length}`,
  );
  const shown = hits.length > SHOWN_HITS ? `（先頭の${SHOWN_HITS}件を示す）` : '';
  return `「${query}」: ${hits.length}件${shown}。${counts.join('、')}`;
};
