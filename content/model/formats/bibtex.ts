import { citationOf } from '../corpus/citation.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { partsOf } from '../provisions/provision-tree.ts';
import type { ProvisionRef } from '../schema/common.ts';
import { copyOf, versionOfRef } from './cite.ts';
import { statedDay } from './dates.ts';
import { englishVersion, notTheLawOfToday } from './english.ts';
import { provisionPermalink } from './permalink.ts';

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

/** What both formats say about the text and where it was read. */
export const citationNote = (index: CorpusIndex, ref: ProvisionRef, dataset: string): string => {
  const { instrument, version } = versionOfRef(index, ref);
  const { page, api } = provisionPermalink(index, ref, dataset);
  const provision = index.provision(ref);
  const copy = copyOf([provision, ...partsOf(index, provision)]);
  return `${copy.en}, ${englishVersion(version)}${notTheLawOfToday(instrument, version)}. Kihonho dataset ${dataset}. Paths below the origin: ${page}, ${api}`;
};

/** Who issued it, where the corpus knows: a decision is the Headquarters'. The overview and the Act name nobody here. */
export const issuerOf = (index: CorpusIndex, ref: ProvisionRef): string | null =>
  index.instrument(ref.instrument).rank === 'decision' ? index.source().publisher : null;

/**
 * BibTeX entry of a provision. `@misc`, because BibTeX has no type for legislation. A date stands in it only where the
 * source prints one for the version; no day of access: whoever reads knows it, we do not. No `url`: the origin is not
 * known, the note has the paths.
 */
export const bibtexOf = (index: CorpusIndex, ref: ProvisionRef, dataset: string): string => {
  const { instrument, version } = versionOfRef(index, ref);
  const day = statedDay(version);
  const issuer = issuerOf(index, ref);
  // A second pair of braces keeps BibTeX from changing the case of what is in it.
  const fields: [string, string][] = [
    ['title', `{${escapeBibtex(`${instrument.title} ${citationOf('', ref.eid, false)}`)}}`],
    ...(issuer ? ([['author', `{${escapeBibtex(issuer)}}`]] as [string, string][]) : []),
    ...(instrument.law_number
      ? ([['number', escapeBibtex(instrument.law_number)]] as [string, string][])
      : []),
    ...(day ? ([['date', day]] as [string, string][]) : []),
    ...(day ? ([['year', day.slice(0, 4)]] as [string, string][]) : []),
    ['version', version.id],
    ['language', 'japanese'],
    ['note', escapeBibtex(citationNote(index, ref, dataset))],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('');
  return `@misc{${ref.instrument}-${ref.version}-${ref.eid},\n${lines}}\n`;
};
