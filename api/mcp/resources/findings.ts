import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import type { Dataset } from '../../dataset/dataset.ts';
import { orNotFound } from '../../problem/or-not-found.ts';
import { replyFindings } from '../../records/finding.ts';
import { framed } from '../tool/answer.ts';
import { findingsApi } from '../tool/subject.ts';
import { resourceTrouble } from '../tool/trouble.ts';
import { findingsText } from './findings-text.ts';

/** Adds what applies to each body and kind, as its page shows it. */
export const addFindings = (server: McpServer, dataset: Dataset): void => {
  const { index } = dataset;
  const add = (
    kind: 'entity' | 'class',
    segment: 'entities' | 'classes',
    title: string,
    records: ReadonlyMap<string, { id: string; name: string }>,
  ) =>
    server.registerResource(
      `${kind}-findings`,
      new ResourceTemplate(`kihonho://${segment}/{id}/findings`, {
        list: () => ({
          resources: [...records.values()].map(({ id, name }) => ({
            uri: `kihonho://${segment}/${id}/findings`,
            name: id,
            title: name,
          })),
        }),
        complete: { id: (value) => [...records.keys()].filter((id) => id.startsWith(value)) },
      }),
      {
        title,
        description: `Every rule with its verdict and the deciding reason, on ${index.corpus.default_day}. Other days: the tool get_findings.`,
        mimeType: 'text/markdown',
      },
      async (uri, { id }) => {
        try {
          const record = orNotFound(records, String(id), `/${segment}`);
          const subject = { kind, id: record.id };
          const reply = replyFindings(dataset, subject, { as_of: index.corpus.default_day });
          const told = {
            ...reply,
            api: findingsApi(subject),
            text: findingsText(record.name, reply.data),
          };
          const text = await framed(dataset, told);
          return { contents: [{ uri: uri.href, mimeType: 'text/markdown', text }] };
        } catch (error) {
          throw resourceTrouble(error, uri.href);
        }
      },
    );
  add('entity', 'entities', 'What applies to a body', index.entities);
  add('class', 'classes', 'What applies to a kind of body', index.classes);
};
