import type { CorpusIndex } from '../../corpus/corpus-index.ts';
import { matchName } from '../../names/match.ts';
import { provisionsOf, type Text } from '../follow/path.ts';
import type { Step } from '../types.ts';
import type { Resolution } from './scope.ts';

/** Number of the row of a 別表 in which a body stands, by its name in any writing. Null where it stands in none. */
export const rowNamed = (index: CorpusIndex, text: Text, name: string): number | null => {
  const list = index.corpus.lists.find(
    ({ provision, row_parent }) =>
      provision.instrument === text.instrument &&
      provision.version === text.version &&
      row_parent === 'annex',
  );
  if (!list) return null;
  const [best] = matchName(index, name);
  if (!best?.certain) return null;
  return list.rows.find(({ entity }) => entity === best.entity.id)?.row ?? null;
};

/** The steps that lead to a row by its number. */
export const stepsToRow = (row: number): Step[] => [
  { step: 'part', unit: 'annex' },
  { step: 'number', unit: 'row', n: row, branch: '', style: 'plain', ordinal: false },
];

/** That no body of the name stands in the 別表, and which rows have a name like it. */
export const rowNotFound = (index: CorpusIndex, text: Text, name: string): Resolution => {
  const { citation_prefix } = index.instrument(text.instrument);
  const rows = matchName(index, name).flatMap(({ entity }) => {
    const row = rowNamed(index, text, entity.name);
    return row === null ? [] : [`別表${row}（${entity.name}）`];
  });
  return {
    kind: 'not_found',
    missing: `${index.isOld(text) ? '旧' : ''}${citation_prefix}別表の「${name}」の項`,
    exists: provisionsOf(index, text)
      .filter(({ kind }) => kind === 'row')
      .map((p) => index.citation(p)),
    did_you_mean: rows,
  };
};
