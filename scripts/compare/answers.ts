import { type Document, operationsOf } from '../../api/openapi/document.ts';
import { exampleRequestOf } from '../../api/openapi/parameter-examples.ts';
import { partsInPlace } from '../../api/openapi/shared-parts.ts';
import { initOf } from '../../api/resource/example-requests.ts';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { exerciseMcp } from '../../test/support/mcp.ts';

/** Headers that differ from answer to answer, or follow from bytes that are compared themselves. */
const LEFT_OUT = new Set(['date', 'etag', 'content-length', 'connection', 'keep-alive']);

const told = async (response: Response): Promise<string> =>
  [
    String(response.status),
    ...[...response.headers]
      .filter(([name]) => !LEFT_OUT.has(name))
      .map(([name, value]) => `${name}: ${value}`),
    '',
    Buffer.from(await response.arrayBuffer()).toString('latin1'),
  ].join('\n');

const latin = (value: unknown): string =>
  Buffer.from(JSON.stringify(value, null, 1)).toString('latin1');

/**
 * Asks a running server, whatever its version, the example of every operation of its own document and all that it offers by
 * MCP. Answers by path: `answers/rest/get/entities`, `answers/mcp/tools/search`.
 */
export const askAll = async (url: string): Promise<Map<string, string>> => {
  const api = new URL(API_ROOT, url).href;
  const served: Document = await (await fetch(`${api}/openapi.json`)).json();
  const { paths } = partsInPlace(served);
  const answers = new Map<string, string>();
  for (const { path, method } of operationsOf({ paths })) {
    const request = exampleRequestOf(paths, path, method);
    if (request === undefined) throw new Error(`${method} ${path} has no example request.`);
    const response = await fetch(api + encodeURI(request.path), initOf(method, request));
    answers.set(`answers/rest/${method}${path}`, await told(response));
  }
  const {
    tools,
    answers: byTool,
    contents,
    ...rest
  } = await exerciseMcp(fetch, new URL('/api/mcp', url));
  for (const tool of tools)
    answers.set(`answers/mcp/tools/${tool.name}`, latin([tool, byTool[tool.name]]));
  for (const content of contents)
    answers.set(`answers/mcp/resources/${content.uri}`, latin(content));
  return answers.set('answers/mcp/server', latin(rest));
};
