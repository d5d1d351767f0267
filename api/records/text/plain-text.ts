import {
  citationOf,
  headedCitation,
  plainHeading,
} from '../../../content/model/corpus/citation.ts';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { citeProvision } from '../../../content/model/formats/cite.ts';
import { lineText, printedTogether } from '../../../content/model/provisions/printed-lines.ts';
import { partsOf } from '../../../content/model/provisions/provision-tree.ts';
import { remarkOf } from '../../../content/model/provisions/remark.ts';
import type { ProvisionRef } from '../../../content/model/schema/common.ts';
import type { Provision } from '../../../content/model/schema/provision.ts';
import { parentEid } from '../../../content/model/text/eid.ts';
import { cautionsOf } from '../../resource/envelope.ts';

const RULE = '-'.repeat(60);

/** That a text is a copy by others than the State. */
export const UNOFFICIAL = '非公式の転写である。';

/** What was copied, from which dataset, and that it is not the law of today: the text may travel without its page. */
const head = (
  index: CorpusIndex,
  text: Pick<ProvisionRef, 'instrument' | 'version'>,
  lines: readonly string[],
  datasetVersion: string,
): string[] => [
  ...lines,
  `Dataset: ${datasetVersion}`,
  ...cautionsOf(index.corpus, index.instrument(text.instrument), text.version).flatMap(
    (caution) => [caution.message_ja, caution.message],
  ),
  UNOFFICIAL,
  RULE,
];

/** What names a provision that prints no number here: its number, and the heading that the overview gives it. */
const nameOf = (provision: Provision): string => {
  const own = parentEid(provision.eid) === null ? provision.num?.text : undefined;
  return headedCitation(own ?? citationOf('', provision.eid, false), plainHeading(provision));
};

/** What is ours stands in brackets: what is not held, and which provision that is. */
const notesOf = (provision: Provision): string[] => {
  const remark = remarkOf(provision);
  if (remark === null) return [];
  return [`［注：${provision.status === 'stub' ? `${nameOf(provision)}　` : ''}${remark}］`];
};

/** Provisions that follow one another as text: every line is of the print, or a note of ours in brackets. */
const linesOf = (index: CorpusIndex, provisions: readonly Provision[]): string[] =>
  printedTogether(index, provisions).flatMap(({ provision, behind, lines }) => [
    ...(provision.heading !== null && behind === null && lines.length > 0 ? [''] : []),
    ...lines.map(lineText),
    ...(behind === null ? notesOf(provision) : []),
  ]);

/** A provision with everything below it, as plain text. */
export const provisionText = (
  index: CorpusIndex,
  ref: ProvisionRef,
  datasetVersion: string,
): string => {
  const { ja, en } = citeProvision(index, ref, datasetVersion);
  const provision = index.provision(ref);
  const body = linesOf(index, [provision, ...partsOf(index, provision)]);
  return `${[...head(index, ref, [ja, en], datasetVersion), ...body].join('\n')}\n`;
};

/** The lines of a whole version, in document order; an empty one before each provision with a heading. */
export const versionLines = (index: CorpusIndex, instrument: string, version: string): string[] =>
  linesOf(
    index,
    index.corpus.provisions.filter((p) => p.instrument === instrument && p.version === version),
  );

/** A whole version as plain text, in document order. */
export const versionText = (
  index: CorpusIndex,
  instrument: string,
  version: string,
  datasetVersion: string,
): string => {
  const { title, law_number, versions } = index.instrument(instrument);
  const label = versions.find(({ id }) => id === version)?.label ?? version;
  const lines = [
    `${title}${law_number ? `（${law_number}）` : ''}、${label}`,
    `Kihonho: /api/v1/instruments/${instrument}/versions/${version}`,
  ];
  const body = versionLines(index, instrument, version);
  return `${[...head(index, { instrument, version }, lines, datasetVersion), ...body].join('\n')}\n`;
};
