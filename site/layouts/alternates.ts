import { type Representation, representationsOf } from '../../api/routes/records.ts';

/** Names of forms for readers; a form without one is called by its suffix. */
const LABELS: Readonly<Record<string, string>> = {
  '': 'JSON',
  '.csv': 'CSV',
  '.txt': 'テキスト',
  '.xml': 'Akoma Ntoso（XML）',
  '.jsonld': 'JSON-LD',
};

/** A twin of a page for programs: label, media type and address. */
export type Alternate = { label: string; type: string; href: string };

const labelled = ({ suffix, type, address }: Representation): Alternate => ({
  label: LABELS[suffix] ?? suffix.slice(1).toUpperCase(),
  type,
  href: address,
});

/** Every form of the records that say what a page says, by their addresses in the API. */
export const alternatesOf = (records: readonly string[]): Alternate[] =>
  records.flatMap(representationsOf).map(labelled);

/** The forms of a record other than JSON, to be shown on a page. */
export const otherFormsOf = (record: string): Alternate[] => alternatesOf([record]).slice(1);
