import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../../content/content-folder.ts';
import { Instrument } from '../../content/model/schema/instrument.ts';
import { LawFault } from './egov.ts';
import type { Pull } from './take.ts';

/** 法令IDs of the instruments of a content that have one, each with the first day of its newest version that is held in part. */
const lawsOf = async (data: string): Promise<{ law: string; stubsOf: string }[]> => {
  const folder = join(data, 'instruments');
  const records = await Promise.all(
    (await readdir(folder)).sort().map(async (name) => readFile(join(folder, name), 'utf8')),
  );
  return records.flatMap((text) => {
    const { egov_law_id: law, versions } = Instrument().parse(JSON.parse(text));
    const inPart = versions.findLast(
      ({ status, source }) => status === 'excerpt' && source === undefined,
    );
    return law === null ? [] : [{ law, stubsOf: inPart?.starts[0]?.date ?? '' }];
  });
};

/**
 * Does something with each law asked for, and prints what it says. Ends the process with 1 and one sentence at the first
 * {@link LawFault}.
 */
export const forEachLaw = async (
  asked: { law: string | undefined; api: string; content: string | undefined },
  act: (pull: Pull) => Promise<void>,
): Promise<void> => {
  const { data } = contentFolder(asked.content);
  const today = new Date().toISOString().slice(0, 10);
  try {
    const held = await lawsOf(data);
    const laws =
      asked.law === undefined
        ? held
        : [held.find(({ law }) => law === asked.law) ?? { law: asked.law, stubsOf: '' }];
    for (const { law, stubsOf } of laws)
      await act({ api: asked.api, law, stubsOf, folder: join(data, 'sources'), today });
  } catch (error) {
    if (!(error instanceof LawFault)) throw error;
    console.error(error.message);
    process.exit(1);
  }
};
