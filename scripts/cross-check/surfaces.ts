import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../../api/app.ts';
import { readStoredCorpus } from '../../api/dataset/stored-corpus.ts';
import { type CorpusIndex, indexCorpus } from '../../content/model/corpus/corpus-index.ts';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { parseCsv } from '../../test/downloads/support/parse-csv.ts';
import { builtPages } from '../../test/support/built-pages.ts';
import { projectRoot } from '../../test/support/paths.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are compared with the model, which says what they must be.
export type Answered = any;

/** Every way to what the product says, as it was built. The API is asked in process. */
export type Surfaces = {
  index: CorpusIndex;
  /** Asks an address of the origin. */
  ask: (address: string, init?: RequestInit) => Promise<Response>;
  /** `data` of an address below the root of the API. Throws where it is not answered. */
  data: (path: string) => Promise<Answered>;
  /** Text of an address below the root of the API. Throws where it is not answered. */
  text: (path: string) => Promise<string>;
  /** Rows of a table, each by the names of its columns. */
  table: (csv: string) => Record<string, string>[];
  /** `data` and `links` that a tool of MCP answers. Throws where it answers an error. */
  tool: (name: string, given: Record<string, unknown>) => Promise<Answered>;
  /** Pages of the site by address. */
  pages: ReadonlyMap<string, string>;
  /** Path of a file among the downloads. */
  download: (name: string) => string;
};

const MCP = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' };

/** Opens what `npm run build` made. */
export const openSurfaces = (): Surfaces => {
  const stored = readStoredCorpus(readFileSync(join(projectRoot, 'dist/corpus.json'), 'utf8'));
  const openapi = readFileSync(join(projectRoot, 'dist/openapi.json'), 'utf8');
  const app = createApp(stored, { openapi });
  const ask = async (address: string, init?: RequestInit) =>
    app.request(address.includes('%') ? address : encodeURI(address), init);
  const text = async (path: string) => {
    const response = await ask(API_ROOT + path);
    if (response.status !== 200) throw new Error(`${path} is answered ${response.status}.`);
    return response.text();
  };
  return {
    index: indexCorpus(stored),
    ask,
    text,
    data: async (path) => JSON.parse(await text(path)).data,
    table: (csv) => {
      const [header = [], ...rows] = parseCsv(csv);
      return rows.map((cells) =>
        Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])),
      );
    },
    tool: async (name, given) => {
      const params = { name, arguments: given };
      const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params });
      const response = await ask('/api/mcp', { method: 'POST', headers: MCP, body });
      const { result } = JSON.parse(await response.text());
      if (!result || result.isError) throw new Error(`${name} ${JSON.stringify(given)} fails.`);
      return result.structuredContent;
    },
    pages: new Map(builtPages().map(({ path, html }) => [path, html])),
    download: (name) => join(projectRoot, 'dist/site/downloads', name),
  };
};
