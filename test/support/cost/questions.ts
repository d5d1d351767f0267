import type { Schema } from '../../../api/openapi/document.ts';
import { operationsOf } from '../../../api/openapi/document.ts';
import { exampleRequestOf } from '../../../api/openapi/parameter-examples.ts';
import { WITHOUT_DOT } from '../../../api/resource/parameters.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { contract, type Place } from '../contract/contract.ts';
import { QUESTIONS } from '../mcp.ts';
import { type Blank, blanksIn } from './blanks.ts';

/** A request as it is sent. */
export type Asked = { path: string; init?: RequestInit };

/** A place in a request that a stranger fills. */
export type Opening = {
  /** The operation (`GET /search`), or the tool of the Model Context Protocol. */
  route: string;
  /** The parameter, header or member of the body. */
  where: string;
  /** Longest text that is read there, in UTF-16 units, as the contract says; else what fits into a request. */
  most: number;
  /** `text` takes any; `choice` a number, a day, an id or one of a few words; `members` grows by number, not by letters. */
  kind: 'text' | 'choice' | 'members';
  /** Values that are read there: the dearest question may well be a proper one. */
  proper?: (part: number) => string;
  fill: (text: string) => Asked;
};

/** An operation as it is asked every day, with all that can be filled in it. */
export type Route = { route: string; ordinary: Asked; openings: readonly Opening[] };

/** Longest text of a parameter without a bound: what fits into an address, nine characters for one of Japanese. */
const IN_ADDRESS = 3_000;

/** The same in a body. */
const IN_BODY = 24_000;

/** Members of an object or an array, where they are what grows. */
const MEMBERS = 4_000;

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

const mostOf = ({ maxLength }: Schema): number | undefined =>
  typeof maxLength === 'number' ? maxLength : undefined;

/** Up to this length it is an id, and whatever is made of it is soon done. */
const ID = 100;

const kindOf = (schema: Schema): Opening['kind'] => {
  const { type, enum: words, format, pattern, const: only } = schema;
  const isFree = !pattern || pattern === WITHOUT_DOT;
  const free = type === 'string' && !words && !format && isFree && only === undefined;
  return free && (mostOf(schema) ?? IN_ADDRESS) > ID ? 'text' : 'choice';
};

const day = (part: number): string =>
  new Date(Date.UTC(2016, 9, 21) + Math.round(part * 3000) * 86_400_000).toISOString().slice(0, 10);

/** What a parameter may properly be, from little to much: days, numbers, words. */
const properOf = ({ format, type, maximum, enum: words }: Schema): Partial<Opening> => {
  if (format === 'date') return { proper: day };
  if (type === 'integer' && typeof maximum === 'number')
    return { proper: (part) => String(Math.round(part * maximum)) };
  if (Array.isArray(words))
    return { proper: (part) => String(words[Math.ceil(part * words.length) - 1]) };
  return {};
};

type Parts = { path: string; query: [name: string, value: string][] };

const addressOf = ({ path, query }: Parts): string =>
  `${API_ROOT}${path}${query.length === 0 ? '' : `?${query.map((pair) => pair.map(encoded).join('=')).join('&')}`}`;

const inAddress = (place: Place, route: string, { path, query }: Parts): Opening[] =>
  (place.operation.parameters ?? []).map((parameter): Opening => {
    const { name, schema } = parameter;
    const fill = (text: string): Asked => {
      if (parameter.in === 'path') {
        const shown = path.split('/');
        const filled = place.path
          .split('/')
          .map((part, i) =>
            part.includes(`{${name}}`) ? part.replace(`{${name}}`, encoded(text)) : shown[i],
          );
        return { path: addressOf({ path: filled.join('/'), query }) };
      }
      const others = query.filter(([other]) => other !== name);
      return { path: addressOf({ path, query: [...others, [name, text]] }) };
    };
    return {
      ...{ route, where: name, most: mostOf(schema) ?? IN_ADDRESS, kind: kindOf(schema), fill },
      ...properOf(schema),
    };
  });

const unknown = (route: string, { path, query }: Parts): Opening => ({
  ...{ route, where: '(unknown parameter)', most: IN_ADDRESS, kind: 'choice' },
  fill: (text) => ({ path: addressOf({ path, query: [...query, [text, '1']] }) }),
});

const post = (path: string, type: string, body: string): Asked => ({
  path,
  init: { method: 'POST', body, headers: { 'Content-Type': type } },
});

const openingOf = (
  route: string,
  where: string,
  { kind, most, put }: Blank,
  send: (value: unknown) => Asked,
): Opening => ({
  ...{ route, where, kind, most: most ?? (kind === 'members' ? MEMBERS : IN_BODY) },
  fill: (text) => send(put(text)),
});

const FORM = 'application/x-www-form-urlencoded';

/** A form: a text for each field, and for each blank of the JSON that the example has in it. */
const inForm = (route: string, path: string, form: Record<string, string>): Opening[] =>
  Object.entries(form).flatMap(([field, example]) => {
    const send = (text: string) =>
      post(path, FORM, new URLSearchParams({ ...form, [field]: text }).toString());
    const whole: Opening = {
      ...{ route, where: field, most: IN_BODY, kind: 'text' },
      fill: (text) => send(text),
    };
    const inside = blanksIn(JSON.parse(example)).map((blank) =>
      openingOf(route, `${field}${blank.at}`, blank, (value) => send(JSON.stringify(value))),
    );
    return [whole, ...inside];
  });

const inJson = (route: string, path: string, body: unknown): Opening[] => {
  const type = 'application/json';
  const whole: Opening = {
    ...{ route, where: '(body)', most: IN_BODY, kind: 'text' },
    fill: (text) => post(path, type, text),
  };
  const inside = blanksIn(body).map((blank) =>
    openingOf(route, `(body)${blank.at}`, blank, (value) =>
      post(path, type, JSON.stringify(value)),
    ),
  );
  return [whole, ...inside];
};

const routeOf = (place: Place): Route => {
  const example = exampleRequestOf(contract.paths, place.path, place.method);
  if (!example) throw new Error(`${place.operation.operationId} has no example request.`);
  const [path = '', search = ''] = example.path.split('?');
  const parts: Parts = { path, query: [...new URLSearchParams(search)] };
  const route = `${place.method.toUpperCase()} ${place.path}`;
  const own = [...inAddress(place, route, parts), unknown(route, parts)];
  const address = addressOf(parts);
  if (example.form)
    return {
      route,
      ordinary: post(address, FORM, new URLSearchParams(example.form).toString()),
      openings: [...own, ...inForm(route, address, example.form)],
    };
  if (example.body !== undefined)
    return {
      route,
      ordinary: post(address, 'application/json', JSON.stringify(example.body)),
      openings: [...own, ...inJson(route, address, example.body)],
    };
  return { route, ordinary: { path: address }, openings: own };
};

/** What is JSON in a parameter of an address, as the batch of a reconciliation. */
const jsonInAddress = ({ route, ordinary, openings }: Route): Opening[] =>
  openings.flatMap(({ where, fill }): Opening[] => {
    const example = new URLSearchParams(ordinary.path.split('?')[1]).get(where);
    if (example === null || !/^[[{]/.test(example)) return [];
    return blanksIn(JSON.parse(example)).map((blank) => ({
      ...openingOf(route, `${where}${blank.at}`, blank, (value) => fill(JSON.stringify(value))),
      most: blank.kind === 'members' ? MEMBERS / 4 : IN_ADDRESS,
    }));
  });

const MCP = '/api/mcp';

const rpc = (method: string, params: unknown) => ({ jsonrpc: '2.0', id: 1, method, params });

/** A tool as `tools/list` tells of it. */
export type ToolListed = { name: string; inputSchema: { properties?: Record<string, Schema> } };

const toolRoute = ({ name, inputSchema }: ToolListed): Route => {
  const route = `MCP ${name}`;
  const given = QUESTIONS[name] ?? {};
  const call = (args: unknown) => rpc('tools/call', { name, arguments: args });
  const send = (args: unknown) => post(MCP, 'application/json', JSON.stringify(call(args)));
  const parameters = Object.entries(inputSchema.properties ?? {}).map(
    ([argument, schema]): Opening => ({
      ...{ route, where: argument, most: mostOf(schema) ?? IN_BODY, kind: kindOf(schema) },
      ...(schema.type === 'integer' ? {} : properOf(schema)),
      fill: (text) => send({ ...given, [argument]: text }),
    }),
  );
  const more = blanksIn(given).filter(({ kind }) => kind === 'members');
  return {
    route,
    ordinary: send(given),
    openings: [
      ...parameters,
      ...more.map((blank) => openingOf(route, `arguments${blank.at}`, blank, send)),
    ],
  };
};

/** The question by which the tools are found. */
export const LIST_TOOLS: Asked = post(
  MCP,
  'application/json',
  JSON.stringify(rpc('tools/list', {})),
);

const readRoute = (): Route => {
  const uri = 'kihonho://instruments/basic-act/versions/2016/provisions/art_32__para_1';
  const message = rpc('resources/read', { uri });
  return {
    route: 'MCP resources/read',
    ordinary: post(MCP, 'application/json', JSON.stringify(message)),
    openings: inJson('MCP resources/read', MCP, message),
  };
};

const HEADERS = ['Accept', 'Accept-Encoding', 'If-None-Match', 'Content-Type', 'Origin'];

/** What is no parameter: the path itself, headers. */
const anywhere = (): Route => {
  const route = 'any address';
  const path = `${API_ROOT}/version`;
  return {
    route,
    ordinary: { path: `${API_ROOT}/nothing` },
    openings: [
      {
        ...{ route, where: '(path)', most: IN_ADDRESS, kind: 'text' },
        fill: (text) => ({ path: `${API_ROOT}/${encoded(text)}` }),
      },
      {
        ...{ route, where: '(raw path)', most: IN_ADDRESS * 10, kind: 'choice' },
        fill: (text) => ({ path: `${API_ROOT}/${encodeURI(text.toWellFormed())}x/` }),
      },
      {
        ...{ route, where: '(raw query)', most: IN_ADDRESS * 10, kind: 'text' },
        fill: (text) => ({ path: `${path}?${encodeURI(text.toWellFormed())}` }),
      },
      ...['', '&', '&a', '&=1', '&a=1', '+'].map(
        (part): Opening => ({
          ...{ route, where: `(query of ${part})`, most: IN_ADDRESS * 4, kind: 'members' },
          fill: (text) => ({ path: `${path}?${part.repeat(text.length)}` }),
        }),
      ),
      ...HEADERS.map(
        (header): Opening => ({
          ...{ route, where: header, most: IN_ADDRESS * 4, kind: 'text' },
          fill: (text) => ({
            path,
            init: { headers: { [header]: text.replace(/[^\x21-\x7e]/g, ',') } },
          }),
        }),
      ),
    ],
  };
};

/** Every operation of the contract and every tool, with every parameter and every member of a body. */
export const routesWith = (tools: readonly ToolListed[]): Route[] => [
  ...operationsOf(contract)
    .map(routeOf)
    .map((route) => ({ ...route, openings: [...route.openings, ...jsonInAddress(route)] })),
  ...tools.map(toolRoute),
  readRoute(),
  anywhere(),
];
