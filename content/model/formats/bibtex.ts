import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { ProvisionRef } from '../schema/common.ts';
import { bibliographyEntry, type Edition } from './bibliography.ts';
import { versionOfRef } from './cite.ts';
import { englishLocator, englishTitle } from './english.ts';

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as a braced BibTeX value that LaTeX prints as it is: its ten special characters are escaped, once. */
export const escapeBibtex = (text: string): string =>
  text
    .replace(/[\\{}$&#%_^~]/g, (character) => ESCAPES[character] ?? `\\${character}`)
    .replace(/\s+/g, ' ');

/** What stands for an author where there is none, in labels and in sorting: Latin letters, since BibTeX cuts it by bytes. */
const labelOf = (index: CorpusIndex, ref: ProvisionRef): string => {
  const { instrument } = versionOfRef(index, ref);
  return `${englishTitle(instrument) ?? instrument.id}, ${englishLocator(ref.eid, index.provision(ref).through)}`;
};

/**
 * BibTeX entry of a provision. `@misc`, because BibTeX has no type for legislation. `date` is read by biblatex, `year` by
 * BibTeX. Styles of BibTeX that know no `url` print the address in the note.
 */
export const bibtexOf = (index: CorpusIndex, ref: ProvisionRef, edition: Edition): string => {
  const { key, title, issuer, issued, url, note } = bibliographyEntry(index, ref, edition);
  // A second pair of braces keeps BibTeX from changing the case of what is in it.
  const fields: [string, string | null][] = [
    ['title', `{${escapeBibtex(title)}}`],
    ['author', issuer && `{${escapeBibtex(issuer)}}`],
    ['key', issuer ? null : escapeBibtex(labelOf(index, ref))],
    ['date', issued],
    ['year', issued?.slice(0, 4) ?? null],
    ['version', ref.version],
    ['language', 'japanese'],
    // A verbatim field: nothing is escaped in it.
    ['url', url],
    ['note', escapeBibtex(note)],
  ];
  const lines = fields.map(([name, value]) => (value === null ? '' : `  ${name} = {${value}},\n`));
  return `@misc{${key},\n${lines.join('')}}\n`;
};
