import { referencesOf } from '../read/references.ts';
import type { Check } from './check.ts';

/** No id dangles. */
export const referencesResolve: Check = (content) =>
  referencesOf(content)
    .filter(({ folder, id }) => {
      const filed = content[folder] as { record: { id: string } }[];
      return !filed.some(({ record }) => record.id === id);
    })
    .map(({ file, at, folder, id }) => ({
      file,
      at,
      message: `"${id}" names no record in content/data/${folder}.`,
      remedy: 'Correct the id, or add the record it names.',
    }));
