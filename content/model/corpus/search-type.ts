/** What can be found. */
export type SearchType =
  | 'entity'
  | 'class'
  | 'list'
  | 'term'
  | 'obligation'
  | 'procedure'
  | 'minister'
  | 'instrument'
  | 'comparison'
  | 'provision'
  | 'discrepancy'
  | 'topic';
