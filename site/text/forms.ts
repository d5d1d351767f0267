import { apiPath } from '../../content/model/corpus/paths.ts';

/** A form of a record for programs: label, media type and address. */
export type Form = { label: string; type: string; href: string };

/** One version of an instrument in forms other than JSON. */
export const formsOf = (instrument: string, version: string): Form[] => {
  const base = `${apiPath('instruments', instrument)}/versions/${version}`;
  return [
    { label: 'Akoma Ntoso（XML）', type: 'application/akn+xml', href: `${base}.xml` },
    { label: 'テキスト', type: 'text/plain', href: `${base}.txt` },
  ];
};
