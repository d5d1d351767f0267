import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { orNotFound } from '../../problem/or-not-found.ts';
import { answer } from '../tool/answer.ts';
import type { Tool } from '../tool/tool.ts';
import { resourceTrouble } from '../tool/trouble.ts';

const JSON_SCHEMA = 'application/schema+json';

/**
 * Adds the JSON Schema of what each tool answers. The list of tools leaves them out: together they are several times as long as
 * all that a model needs for asking.
 */
export const addShapes = (server: McpServer, tools: readonly Tool[]): void => {
  const byName = new Map(tools.map((tool) => [tool.name, tool]));
  server.registerResource(
    'tool-answer',
    new ResourceTemplate('kihonho://tools/{name}/answer', {
      list: undefined,
      complete: { name: (value) => [...byName.keys()].filter((name) => name.startsWith(value)) },
    }),
    {
      title: 'What a tool answers',
      description: 'JSON Schema of the structured content of a tool.',
      mimeType: JSON_SCHEMA,
    },
    async (uri, { name }) => {
      try {
        const { data } = orNotFound(byName, String(name), 'tools/list');
        const text = JSON.stringify(z.toJSONSchema(answer(data)));
        return { contents: [{ uri: uri.href, mimeType: JSON_SCHEMA, text }] };
      } catch (error) {
        throw resourceTrouble(error, uri.href);
      }
    },
  );
};
