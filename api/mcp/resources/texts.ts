import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { headedCitation } from '../../../content/model/corpus/citation.ts';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { apiPath, versionPath } from '../../../content/model/corpus/paths.ts';
import { dayOfVersion, isHome } from '../../../content/model/corpus/time.ts';
import { akomaNtoso } from '../../../content/model/formats/akoma-ntoso.ts';
import { stretchesOf } from '../../../content/model/provisions/printed-order.ts';
import type { Instrument } from '../../../content/model/schema/instrument.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { orNotFound } from '../../problem/or-not-found.ts';
import { provisionWire } from '../../records/text/provision.ts';
import { provisionsOf, versionOf } from '../../records/text/provision-answer.ts';
import { framed } from '../tool/answer.ts';
import { resourceTrouble } from '../tool/trouble.ts';

type Version = Instrument['versions'][number];

const MARKDOWN = 'text/markdown';
const AKN = 'application/akn+xml';

/** Address of a version as a resource; `.xml` after it gives Akoma Ntoso. */
export const versionUri = (instrument: string, version: string): string =>
  `kihonho://instruments/${instrument}/versions/${version}`;

const LAYER_NOTES = {
  official_text: '',
  official_table: '',
  derived: '（資料では「略」。ほかの版の文言）',
  none: '（本文は資料にない）',
} as const;

/** A version as Markdown: one heading a provision, its words as a quotation, its number in the data. */
const markdown = (index: CorpusIndex, record: Instrument, version: Version): string =>
  [
    `# ${record.title}（${version.label}）`,
    ...stretchesOf(index, provisionsOf(index, record.id, version.id)).map(
      ({ provision, blocks, behind }) => {
        const { citation, eid, heading, layer, note } = provisionWire(index, provision);
        const begins = behind === null;
        return [
          `## ${headedCitation(citation, heading)} \`${eid}\` ${begins ? LAYER_NOTES[layer] : '（続き）'}`.trimEnd(),
          ...blocks.map(({ text }) => `> ${text}`),
          ...(begins && note ? [note] : []),
        ].join('\n');
      },
    ),
  ].join('\n\n');

const readMarkdown = async (dataset: Dataset, record: Instrument, version: Version) => {
  const told = {
    data: null,
    asOf: dayOfVersion(record, version.id, dataset.index.corpus.default_day),
    api: `${apiPath('instruments', record.id)}/versions/${version.id}`,
    html: versionPath(record.id, version.id, isHome(record, version.id)),
    text: markdown(dataset.index, record, version),
  };
  return framed(dataset, told);
};

/** Adds the texts: every version as Markdown and as Akoma Ntoso. */
export const addTexts = (server: McpServer, dataset: Dataset): void => {
  const { index } = dataset;
  const every = index.corpus.instruments.flatMap((record) =>
    record.versions.map((version) => ({ record, version })),
  );
  const add = (form: string, suffix: string, mimeType: string) =>
    server.registerResource(
      `text-${form}`,
      new ResourceTemplate(`${versionUri('{instrument}', '{version}')}${suffix}`, {
        list: () => ({
          resources: every.map(({ record, version }) => ({
            uri: `${versionUri(record.id, version.id)}${suffix}`,
            name: `${record.id}-${version.id}${suffix}`,
            title: `${record.title}（${version.label}）`,
          })),
        }),
        complete: {
          instrument: (value) => [...index.instruments.keys()].filter((id) => id.startsWith(value)),
          version: (value, context) =>
            every
              .filter(({ record }) => record.id === context?.arguments?.instrument)
              .map(({ version }) => version.id)
              .filter((id) => id.startsWith(value)),
        },
      }),
      {
        title: `Whole text of a version (${form})`,
        description:
          'The words of the source, provision by provision; stubs where it does not hold them. The state of 2016-10, not the law in force today.',
        mimeType,
      },
      async (uri, { instrument, version: asked }) => {
        try {
          const record = orNotFound(index.instruments, String(instrument), '/instruments');
          const version = versionOf(record, String(asked));
          const text =
            mimeType === AKN
              ? akomaNtoso(index, record.id, version.id, await dataset.version())
              : await readMarkdown(dataset, record, version);
          return { contents: [{ uri: uri.href, mimeType, text }] };
        } catch (error) {
          throw resourceTrouble(error, uri.href);
        }
      },
    );
  // The longer address first: the shorter one's pattern would take the suffix for a part of the version.
  add('akoma-ntoso', '.xml', AKN);
  add('markdown', '', MARKDOWN);
};
