import { refKey } from '../../model/corpus/corpus-index.ts';
import { derivedRows } from '../../model/corpus/derived-rows.ts';
import { parentOf } from '../../model/text/eid.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** Every provision has its instrument, version and parent; continuations lead somewhere; the status fits the text. */
export const provisionTree: Check = ({ provisions, instruments, lists }) => {
  const rows = derivedRows(lists.map(({ record }) => record));
  const all = new Set([...provisions.map(({ record }) => record), ...rows].map(refKey));
  const versions = new Map(
    instruments.map(({ record }) => [record.id, record.versions.map(({ id }) => id)]),
  );
  const problems: Problem[] = [];
  for (const { file, record } of provisions) {
    const report = (at: string, message: string, remedy: string) =>
      problems.push({ file, at, message, remedy });
    const known = versions.get(record.instrument);
    if (!known?.includes(record.version))
      report(
        'version',
        `There is no version ${record.version} of "${record.instrument}".`,
        'Correct it, or add the version to the instrument.',
      );
    const parent = parentOf(record);
    if (parent && !all.has(refKey({ ...record, eid: parent })))
      report(
        'parent',
        `The enclosing provision ${parent} has no record.`,
        'Add the record, or correct the eId.',
      );
    const next = known?.[known.indexOf(record.version) + 1];
    if (record.continued_by !== null) {
      if (!next || !all.has(refKey({ ...record, version: next, eid: record.continued_by })))
        report(
          'continued_by',
          `${record.continued_by} is no provision of the next version.`,
          'Name the provision that goes on with this one, or null.',
        );
    }
    if (record.status !== 'full' && record.text.length > 0)
      report('text', 'A provision that is not full carries text.', 'Move it, or set status full.');
    if (record.status === 'stub' && record.note === null)
      report('note', 'A stub does not say what is missing.', 'Say it in one Japanese sentence.');
    if ((record.status === 'omitted_unchanged') !== (record.same_as !== null))
      report(
        'same_as',
        'Only an omitted provision, and every one, names the version that holds its text.',
        'Set same_as, or change the status.',
      );
    if (record.same_as && !all.has(refKey({ ...record, version: record.same_as })))
      report('same_as', `Version ${record.same_as} has no ${record.eid}.`, 'Correct it.');
  }
  return problems;
};
