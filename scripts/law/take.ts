import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Source } from '../../content/model/schema/source.ts';
import { sha256 } from '../../content/model/text/spans.ts';
import { LawXmlFault } from '../../content/proof/law-xml/fault.ts';
import { type ReadLaw, readLaw } from '../../content/proof/law-xml/provisions.ts';
import { recordText } from '../../content/proof/read/record-form.ts';
import { AGAIN, LawFault, type Limits, lawFile, type Revision, revisionsOf } from './egov.ts';
import { type HeldLaw, heldLaws } from './held.ts';

/** What is asked: which law, where, on which day; and the folder of sources that takes it. */
export type Pull = {
  api: string;
  law: string;
  folder: string;
  today: string;
  /** First day of the newest version of that law that is held in part; '' where there is none. */
  stubsOf?: string;
  limits?: Limits;
};

/** Id of the source of a revision: kebab-case that begins with a letter, as every id. */
const sourceId = (revision: string): string =>
  `egov-${revision.toLowerCase().replaceAll('_', '-')}`;

const readOr = async (xml: string, address: string, id: string): Promise<ReadLaw> => {
  try {
    return await readLaw(xml, { instrument: id, version: id, source: id });
  } catch (error) {
    if (!(error instanceof LawXmlFault)) throw error;
    throw new LawFault(
      `${address}: ${error.message} ${error.broken ? AGAIN : 'Read the file there; content/proof/law-xml must learn what it does not know.'}`,
    );
  }
};

const describe = ({
  revision,
  title,
  hash,
  today,
  date,
}: {
  revision: Revision;
  title: string;
  hash: string;
  today: string;
  date: string;
}): Source => {
  const { law_revision_id, amendment_law_num: num, amendment_law_title } = revision;
  const id = sourceId(law_revision_id);
  return {
    id,
    title,
    publisher: 'e-Gov法令検索',
    date,
    file: `${id}.xml`,
    sha256: hash,
    note: 'Law data (法令標準XML) as the 法令API of e-Gov gave it, byte for byte.',
    parts: [],
    law_xml: {
      law_id: law_revision_id.split('_')[0] ?? '',
      revision_id: law_revision_id,
      pulled_on: today,
      status_when_pulled: revision.current_revision_status,
      amending_law: num === null ? null : { number: num, title: amendment_law_title },
      enforced_on: revision.amendment_enforcement_date,
    },
  };
};

/** Writes files beside their places and then puts all of them there; a fault before that leaves the folder as it was. */
const putAll = async (folder: string, files: ReadonlyMap<string, string>): Promise<void> => {
  const beside = (name: string) => join(folder, `.${name}.${process.pid}`);
  try {
    for (const [name, text] of files) await writeFile(beside(name), text, { flag: 'wx' });
    for (const name of files.keys()) await rename(beside(name), join(folder, name));
  } catch (error) {
    throw new LawFault(
      `${folder} cannot be written: ${error instanceof Error ? error.message : error}. Make room and rights, then run the command again.`,
    );
  } finally {
    for (const name of files.keys()) await rm(beside(name), { force: true });
  }
};

/** The bytes under a revision id never change. Throws where they did, here or at e-Gov. */
const holdsStill = async (
  held: HeldLaw,
  folder: string,
  address: string,
  hash: string,
): Promise<void> => {
  const file = join(folder, held.file);
  const found = await readFile(file, 'utf8').then(sha256, () => 'missing');
  if (found !== held.sha256)
    throw new LawFault(
      `${file} is not the file that was pulled (${found}, not ${held.sha256}). Restore it from the last commit.`,
    );
  if (hash !== held.sha256)
    throw new LawFault(
      `${address} gives other bytes (${hash}) than on ${held.law_xml.pulled_on} (${held.sha256}), under the same revision id. Compare both, ask e-Gov why, and only then remove ${file} and its description to pull it anew.`,
    );
};

/**
 * Brings every state of a law that e-Gov lists and the folder does not hold, with its description; asks again for those it
 * holds. Nothing is written before all is read and whole. Gives a line for each state. Throws a {@link LawFault}.
 */
export const pullLaw = async ({
  api,
  law,
  folder,
  today,
  stubsOf = '',
  limits,
}: Pull): Promise<string[]> => {
  const { law_num, revisions, undated } = await revisionsOf(api, law, limits);
  const known = new Map((await heldLaws(folder)).map((one) => [one.law_xml.revision_id, one]));
  const files = new Map<string, string>();
  const lines: string[] = [];
  for (const revision of revisions) {
    const { law_revision_id: id, current_revision_status: status } = revision;
    if (status === 'Repeal') {
      lines.push(`${id}: the law is repealed from that day; there is no text.`);
      continue;
    }
    const { address, xml } = await lawFile(api, id, limits);
    const held = known.get(id);
    const hash = await sha256(xml);
    if (held) await holdsStill(held, folder, address, hash);
    const { title, law_number, provisions } = await readOr(xml, address, sourceId(id));
    if (law_number !== law_num)
      throw new LawFault(
        `${address} is ${title} (${law_number}), not the law ${law} (${law_num}). Check the 法令ID; nothing was written.`,
      );
    if (held?.law_xml.status_when_pulled === status) {
      lines.push(`${id}: held since ${held.law_xml.pulled_on}.`);
      continue;
    }
    const date = revision.amendment_promulgate_date ?? revision.amendment_enforcement_date;
    const record = Source().parse(describe({ revision, title, hash, today, date }));
    if (!held) files.set(record.file, xml);
    files.set(`${record.id}.json`, recordText(record, record));
    lines.push(
      held
        ? `${id}: was ${held.law_xml.status_when_pulled}, is ${status}.`
        : `${id}: ${provisions.length} provisions, ${status}; in force from ${revision.amendment_enforcement_date}.`,
    );
  }
  lines.push(
    ...undated.map((id) => `${id}: its day of enforcement is not fixed yet; it was passed over.`),
  );
  await putAll(folder, files);
  const filling = revisions.findLast(
    ({ amendment_enforcement_date: day }) => day <= stubsOf && stubsOf !== '',
  );
  if (filling && filling.current_revision_status !== 'Repeal')
    lines.push(
      `${filling.law_revision_id} is the text in force on ${stubsOf}, of which only a part is held: named as \`source\` of that version it fills the stubs.`,
    );
  return lines;
};

/** What e-Gov lists and the folder does not hold, or holds as not yet in force though it is: a sentence each. */
export const lawLacks = async ({ api, law, folder, limits }: Pull): Promise<string[]> => {
  const { revisions } = await revisionsOf(api, law, limits);
  const known = new Map((await heldLaws(folder)).map((one) => [one.law_xml.revision_id, one]));
  return revisions.flatMap(({ law_revision_id: id, current_revision_status: status }) => {
    const held = known.get(id);
    if (!held) return status === 'Repeal' ? [] : [`${id} is listed (${status}) and not held.`];
    return held.law_xml.status_when_pulled === 'UnEnforced' && status !== 'UnEnforced'
      ? [`${id} is held as not yet in force; it is ${status}.`]
      : [];
  });
};
