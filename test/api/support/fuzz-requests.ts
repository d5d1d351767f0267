import fc from 'fast-check';
import { exampleRequestOf } from '../../../api/openapi/parameter-examples.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { contract, type Place } from '../../support/contract/contract.ts';
import { bodyValue, hostile, parameterText } from './fuzz-values.ts';

/** A request as it is sent, so that a failure can be repeated. */
export type Asked = { url: string; init: RequestInit };

/** Bytes in an address that are no text at all: broken escapes, half characters, an overlong slash, CESU. */
const NO_TEXT = ['%', '%zz', '%e3%81', '%c0%af', '%ed%a0%80', '%ff%fe', '%u65e5'];

const encoded: (value: fc.Arbitrary<string>) => fc.Arbitrary<string> = (value) =>
  fc.oneof(
    { arbitrary: value.map((text) => encodeURIComponent(text.toWellFormed())), weight: 19 },
    { arbitrary: fc.constantFrom(...NO_TEXT), weight: 1 },
  );

/** An empty segment or one of dots is another address: it is asked as one that only looks so. */
const segment = (text: string): string => (/^(?:|\.|%2e)*$/i.test(text) ? `~${text}` : text);

type Pairs = [name: string, value: string][];

const query = ({ operation, path, method }: Place): fc.Arbitrary<Pairs> => {
  const example = exampleRequestOf(contract.paths, path, method)?.path.split('?')[1] ?? '';
  const shown = [...new URLSearchParams(example)];
  const pairs = (operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) => {
      const value = encoded(
        parameterText(parameter.schema, new Map(shown).get(parameter.name) ?? parameter.example),
      );
      return fc.tuple(fc.constant(parameter.name), value);
    });
  const own = pairs.length === 0 ? fc.constant<Pairs>([]) : subset(pairs);
  const more = fc.tuple(encoded(hostile), encoded(hostile));
  return fc.oneof(
    // The example with parameters of ours over it, so that most questions get past what is required.
    {
      arbitrary: own.map((given): Pairs => {
        const names = new Set(given.map(([name]) => name));
        const kept = shown.filter(([name]) => !names.has(name));
        return [...kept.map(([k, v]): [string, string] => [k, encodeURIComponent(v)]), ...given];
      }),
      weight: 6,
    },
    { arbitrary: own, weight: 2 },
    { arbitrary: fc.tuple(own, more).map(([given, one]): Pairs => [...given, one]), weight: 1 },
    { arbitrary: own.map((given): Pairs => [...given, ...given]), weight: 1 },
  );
};

const subset = (pairs: fc.Arbitrary<[string, string]>[]): fc.Arbitrary<Pairs> =>
  fc
    .tuple(fc.subarray(pairs.map((_, at) => at)), fc.tuple(...pairs))
    .map(([at, all]) => at.map((index) => all[index] as [string, string]));

const pathOf = ({ operation, path }: Place): fc.Arbitrary<string> => {
  const parts = path.split(/(\{\w+\})/).map((part) => {
    if (!part.startsWith('{')) return fc.constant(part);
    const parameter = operation.parameters?.find(({ name }) => name === part.slice(1, -1));
    const { schema = {}, example } = parameter ?? {};
    const right = encodeURIComponent(String(example ?? 'bank-of-japan'));
    return fc.oneof(
      { arbitrary: fc.constant(right), weight: 2 },
      { arbitrary: encoded(parameterText(schema, example)).map(segment), weight: 1 },
    );
  });
  return fc.tuple(...parts).map((all) => all.join('').replace(/\/$/, ''));
};

const bodyOf = ({ operation, path, method }: Place): fc.Arbitrary<RequestInit> => {
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  if (type === undefined || media === undefined) return fc.constant({});
  const send = (body: string, as: string): RequestInit => ({
    method: method.toUpperCase(),
    body,
    headers: { 'Content-Type': as },
  });
  const { schema } = media;
  const example = exampleRequestOf(contract.paths, path, method);
  const right =
    type === 'application/json'
      ? bodyValue(schema).map((value) => JSON.stringify(value) ?? 'null')
      : fc
          .subarray(Object.entries(schema.properties ?? {}), { minLength: 1 })
          .chain((fields) =>
            fc.tuple(
              ...fields.map(([name, field]) =>
                encoded(parameterText(field, example?.form?.[name])).map(
                  (value) => `${name}=${value}`,
                ),
              ),
            ),
          )
          .map((pairs) => pairs.join('&'));
  return fc.oneof(
    { arbitrary: right.map((body) => send(body, type)), weight: 12 },
    { arbitrary: hostile.map((body) => send(body, type)), weight: 1 },
    { arbitrary: right.map((body) => send(body, 'text/plain')), weight: 1 },
  );
};

const ACCEPT = ['*/*', 'application/json', 'text/html', ';;;', 'a/b;q=9', ',,,', '*/*;q=0'];

const headers: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    Accept: fc.constantFrom(...ACCEPT),
    'If-None-Match': fc.constantFrom('*', '"', 'W/"x"', ',', '"a'.repeat(2000)),
    Origin: fc.constantFrom('null', 'https://example.org'),
    Range: fc.constant('bytes=0-1'),
  },
  { requiredKeys: [] },
);

/** Requests to one operation: every parameter of its path, query and body, now right, now nearly, now hostile. */
export const requestsTo = (place: Place): fc.Arbitrary<Asked> =>
  fc
    .tuple(
      pathOf(place),
      query(place),
      bodyOf(place),
      fc.oneof({ arbitrary: fc.constant({}), weight: 4 }, { arbitrary: headers, weight: 1 }),
      fc.constantFrom('GET', 'GET', 'GET', 'HEAD'),
    )
    .map(([path, pairs, body, more, read]) => {
      const search = pairs.map(([name, value]) => `${name}=${value}`).join('&');
      return {
        url: `${API_ROOT}${path}${search === '' ? '' : `?${search}`}`,
        init: {
          method: read,
          ...body,
          headers: { ...more, ...(body.headers as Record<string, string> | undefined) },
        },
      };
    });
