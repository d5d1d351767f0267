import { API_HEADERS } from '../../../api/http/headers.ts';
import type { Header, ResponseObject } from '../../../api/openapi/document.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { contract, operationAt, responseAt } from './contract.ts';
import { faultsOf, validatorsOf } from './validators.ts';

const validatorAt = validatorsOf(contract, { strict: true });

/** Headers that belong to HTTP or are the same on every answer: nobody programs against them. */
const COMMON = new Set(
  [...Object.keys(API_HEADERS), 'Content-Type', 'Content-Length', 'Content-Encoding'].map((name) =>
    name.toLowerCase(),
  ),
);

const headerFaults = (response: Response, documented: Record<string, Header>): string[] => {
  const known = new Map<string, { name: string; pointer: string; required: boolean }>();
  for (const [name, header] of Object.entries(documented)) {
    const shared = '$ref' in header ? contract.components.headers[name] : header;
    if (!shared || '$ref' in shared) return [`header ${name} is documented nowhere`];
    known.set(name.toLowerCase(), {
      name,
      pointer: `/components/headers/${name}/schema`,
      required: shared.required ?? false,
    });
  }
  const missing = [...known.values()]
    .filter(({ name, required }) => required && !response.headers.has(name))
    .map(({ name }) => `header ${name} is documented as always there and is not`);
  const present = [...response.headers].flatMap(([name, value]) => {
    const header = known.get(name);
    if (header) return faultsOf(validatorAt(header.pointer), value).map((f) => `${name}: ${f}`);
    return COMMON.has(name) ? [] : [`header ${name} is not documented`];
  });
  return [...missing, ...present];
};

const bodyFaults = (
  method: string,
  text: string,
  type: string,
  documented: ResponseObject,
  pointer: string,
): string[] => {
  const content = documented.content ?? {};
  if (method === 'HEAD' || Object.keys(content).length === 0)
    return text === '' ? [] : ['has a body where none is documented'];
  if (!(type in content))
    return [`has the media type ${type}; documented: ${Object.keys(content).join(', ')}`];
  const schema = `${pointer}/content/${type.replaceAll('/', '~1')}/schema`;
  const value = /(?:\/|\+)json$/.test(type) ? JSON.parse(text) : text;
  return faultsOf(validatorAt(schema), value);
};

const unknownFaults = (response: Response, text: string): string[] => {
  if (response.status !== 404) return ['fits no path of the document and is not answered 404'];
  return faultsOf(validatorAt('/components/schemas/Problem'), JSON.parse(text));
};

/** What is asked before a request (CORS), and what does not lie below the root: no part of the contract. */
const isOutside = (pathname: string, method: string): boolean =>
  method === 'OPTIONS' || (pathname !== API_ROOT && !pathname.startsWith(`${API_ROOT}/`));

/**
 * Holds an answer against the contract: address, method, status, media type, body and headers. One sentence a fault;
 * empty: it fits. The response is read from a clone.
 */
export const contractFaults = async (
  method: string,
  url: string,
  response: Response,
): Promise<string[]> => {
  const { pathname } = new URL(url, 'http://localhost');
  if (isOutside(pathname, method)) return [];
  const text = await response.clone().text();
  // Too long an address, or one that is no UTF-8, is refused before it is known what it asks.
  const place = operationAt(pathname, method);
  if (!place) return [400, 414].includes(response.status) ? [] : unknownFaults(response, text);
  const documented = responseAt(place, response.status);
  if (!documented)
    return [`${response.status} is not documented for ${place.operation.operationId}`];
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  return [
    ...headerFaults(response, documented.response.headers ?? {}),
    ...bodyFaults(method, text, type, documented.response, documented.pointer),
  ];
};

/** Throws what of an answer does not fit the contract, with what to do. */
export const holdToContract = async (
  method: string,
  url: string,
  response: Response,
): Promise<void> => {
  const faults = await contractFaults(method, url, response);
  if (faults.length === 0) return;
  throw new Error(
    `${method} ${url} (${response.status}) is not what docs/openapi.json says:\n  ${faults
      .slice(0, 10)
      .join(
        '\n  ',
      )}\nMend the answer or its schema; where the answer is right, run \`npm run openapi:snapshot\`.`,
  );
};
