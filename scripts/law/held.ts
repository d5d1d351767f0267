import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Source } from '../../content/model/schema/source.ts';
import { LawFault } from './egov.ts';

/** A source of law data, with what is known of it. */
export type HeldLaw = Source & { law_xml: NonNullable<Source['law_xml']> };

/** Descriptions of the law data in a folder of sources, oldest state first. Throws a {@link LawFault} for one that cannot be read. */
export const heldLaws = async (folder: string): Promise<HeldLaw[]> => {
  const names = (await readdir(folder)).filter((name) => /^[^.].*\.json$/.test(name));
  const sources = await Promise.all(
    names.sort().map(async (name) => {
      const file = join(folder, name);
      try {
        return Source().parse(JSON.parse(await readFile(file, 'utf8')));
      } catch {
        throw new LawFault(
          `${file} is no description of a source. Run \`npm run check:content\`, which says what is wrong.`,
        );
      }
    }),
  );
  return sources
    .filter((source): source is HeldLaw => source.law_xml !== undefined)
    .sort((a, b) => (a.law_xml.enforced_on < b.law_xml.enforced_on ? -1 : 1));
};
