import { refKey } from '../../model/corpus/corpus-index.ts';
import { derivedRows } from '../../model/corpus/derived-rows.ts';
import type { AffectedType } from '../../model/schema/dataset-change.ts';
import type { Content, Problem } from '../read/read.ts';
import type { Check } from './check.ts';

const idsOf = (content: Content): Readonly<Record<AffectedType, ReadonlySet<string>>> => {
  const ids = (filed: readonly { record: { id: string } }[]) =>
    new Set(filed.map(({ record }) => record.id));
  const rows = derivedRows(content.lists.map(({ record }) => record));
  return {
    source: ids(content.sources),
    instrument: ids(content.instruments),
    provision: new Set(
      [...content.provisions.map(({ record }) => record), ...rows].map((p) => refKey(p)),
    ),
    list: ids(content.lists),
    entity: ids(content.entities),
    class: ids(content.classes),
    actor: ids(content.actors),
    term: ids(content.terms),
    obligation: ids(content.obligations),
    procedure: ids(content.procedures),
    discrepancy: ids(content.discrepancies),
    silence: ids(content.silences),
    'later-change': ids(content['later-changes']),
    concordance: ids(content.concordances),
  };
};

/**
 * Changes of the dataset are numbered 1, 2, 3 … in order of their days, the first is a release, what they affect
 * exists, and every discrepancy was published by one of them: the feeds take their days from here.
 */
export const datasetChanges: Check = (content) => {
  const problems: Problem[] = [];
  const known = idsOf(content);
  const ordered = content['dataset-changes'].toSorted((a, b) => a.record.number - b.record.number);
  for (const [i, { file, record }] of ordered.entries()) {
    const before = ordered[i - 1]?.record;
    if (record.number !== i + 1)
      problems.push({
        file,
        at: 'number',
        message: `The change is numbered ${record.number}, and ${i + 1} is due.`,
        remedy: 'Number the changes 1, 2, 3 … in the order of their publication.',
      });
    if (before && record.date < before.date)
      problems.push({
        file,
        at: 'date',
        message: `Change ${record.number} is of ${record.date}, before change ${before.number} of ${before.date}.`,
        remedy: 'Correct the day or the number: a later number is never of an earlier day.',
      });
    if (i === 0 && record.kind !== 'release')
      problems.push({
        file,
        at: 'kind',
        message: `The first change is a ${record.kind}; nothing was published before it.`,
        remedy: 'Let the first change be the release of the whole.',
      });
    for (const [n, { type, id }] of record.affects.entries())
      if (!known[type].has(id))
        problems.push({
          file,
          at: `affects.${n}`,
          message: `There is no ${type} "${id}".`,
          remedy: 'Correct type or id; a record that was withdrawn stays in its folder.',
        });
  }
  const published = new Set(
    ordered.flatMap(({ record }) =>
      record.affects.filter(({ type }) => type === 'discrepancy').map(({ id }) => id),
    ),
  );
  for (const { file, record } of content.discrepancies)
    if (!published.has(record.id))
      problems.push({
        file,
        at: 'id',
        message: `No record of content/data/dataset-changes publishes the discrepancy "${record.id}".`,
        remedy: 'Name it in `affects` of the change that publishes it: its feed needs the day.',
      });
  return problems;
};
