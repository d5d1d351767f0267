import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { provisionApiPath } from '../../../content/model/corpus/paths.ts';
import type { VersionId } from '../../../content/model/schema/common.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { provisionsOf, replyProvision } from '../../records/text/provision-answer.ts';
import { framed } from '../tool/answer.ts';
import { resourceTrouble } from '../tool/trouble.ts';
import { provisionText } from './provision-text.ts';
import { versionUri } from './texts.ts';

/** Adds single provisions: not listed one by one, there are hundreds. */
export const addProvisions = (server: McpServer, dataset: Dataset): void => {
  const { index } = dataset;
  server.registerResource(
    'provision',
    new ResourceTemplate(`${versionUri('{instrument}', '{version}')}/provisions/{eid}`, {
      list: undefined,
      complete: {
        instrument: (value) => [...index.instruments.keys()].filter((id) => id.startsWith(value)),
        version: (value, context) => {
          const { instrument = '' } = context?.arguments ?? {};
          const versions = index.instruments.get(instrument)?.versions ?? [];
          return versions.map(({ id }) => id).filter((id) => id.startsWith(value));
        },
        eid: (value, context) => {
          const { instrument = '', version = '' } = context?.arguments ?? {};
          return provisionsOf(index, instrument, version)
            .map(({ eid }) => eid)
            .filter((eid) => eid.startsWith(value));
        },
      },
    }),
    {
      title: 'One provision',
      description:
        'One article, paragraph, item, section or row by its Akoma Ntoso eId, with references, citations and terms. The state of 2016-10, not the law in force today.',
      mimeType: 'text/markdown',
    },
    async (uri, { instrument, version, eid }) => {
      try {
        const reply = replyProvision(index, String(instrument), String(eid), {
          version: String(version) as VersionId,
        });
        const api = provisionApiPath(reply.data);
        const text = await framed(dataset, {
          ...reply,
          api,
          text: provisionText(reply.data),
        });
        return { contents: [{ uri: uri.href, mimeType: 'text/markdown', text }] };
      } catch (error) {
        throw resourceTrouble(error, uri.href);
      }
    },
  );
};
