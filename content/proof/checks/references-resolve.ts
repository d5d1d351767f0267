import type { ReferenceTarget } from '../../model/schema/reference.ts';
import { memo } from '../../model/text/memo.ts';
import { idsIn, referencesOf } from '../read/references.ts';
import type { Check } from './check.ts';

/** 「entities, classes or actors」. */
const listed = (folders: readonly ReferenceTarget[]): string =>
  [folders.slice(0, -1).join(', '), folders.at(-1)].filter(Boolean).join(' or ');

/** No record names another that is not there. */
export const referencesResolve: Check = (content) => {
  const known = new Map<ReferenceTarget, () => ReadonlySet<string>>();
  const holds = (folder: ReferenceTarget, id: string): boolean => {
    const ids = known.get(folder) ?? memo(() => idsIn(content, folder));
    known.set(folder, ids);
    return ids().has(id);
  };
  return referencesOf(content)
    .filter(({ to, id }) => !to.some((folder) => holds(folder, id)))
    .map(({ file, at, to, id }) => ({
      file,
      at,
      message: `"${id}" names no record in content/data/${listed(to)}.`,
      remedy: 'Correct the id, or add the record it names.',
    }));
};
