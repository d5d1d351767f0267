import { type Hook, OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import type { Env, MiddlewareHandler } from 'hono';
import { OTHER_RESPONSES, type ServingOfRoute } from './define.ts';
import { type Form, JSON_TYPE, type Manner } from './forms.ts';
import { DatasetParam } from './parameters.ts';

type AnyRoute = RouteConfig & { serving?: ServingOfRoute };
type AnyHandler = Parameters<OpenAPIHono['openapi']>[1];

/** One address of a resource: its suffix, type and parameters, and how it is written (null: the envelope). */
type Address = {
  suffix: string;
  contentType: string;
  form: Form<never> | null;
  query: z.ZodObject;
};

/** An app for routes made by `get`, and the suffixes that the record at a path has. */
export type Resources = { api: OpenAPIHono; suffixesOf: (path: string) => readonly string[] };

const addressesOf = (path: string, { cache, query: own, forms }: ServingOfRoute): Address[] => {
  const query = own.extend({ dataset: DatasetParam });
  const envelope = { contentType: JSON_TYPE, form: null, query };
  return [
    { suffix: '', ...envelope },
    ...(path !== '/' && cache === 'record' ? [{ suffix: '.json', ...envelope }] : []),
    ...forms.map((form) => ({
      suffix: form.suffix,
      contentType: form.contentType,
      form,
      query: (form.query ?? own).extend({ ...form.also, dataset: DatasetParam }),
    })),
  ];
};

const mannered = (manner: Manner): MiddlewareHandler => {
  return async (c, next) => {
    c.set('manner', manner);
    await next();
  };
};

/** `.csl.json` → `CslJson`. */
const pascal = (suffix: string): string =>
  suffix
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** The operation of the OpenAPI document for an address with a suffix. */
const operationOf = (route: AnyRoute, { suffix, form, query, contentType }: Address): AnyRoute => ({
  ...route,
  path: route.path + suffix,
  operationId: `${route.operationId}${pascal(suffix)}`,
  summary: `${route.summary} (${suffix})`,
  description: form?.description ?? 'The same as at the address without the suffix.',
  request: { ...route.request, query },
  ...(form && {
    responses: {
      200: {
        description: 'The answer.',
        content: { [contentType.split(';')[0] ?? '']: { schema: form.schema ?? z.string() } },
      },
      ...OTHER_RESPONSES,
    },
  }),
});

/**
 * The same for the router. A suffix behind a parameter is part of the parameter's pattern and taken off before the
 * handler sees it; what the plain address has by default, the handler has here too.
 */
const routeOf = (operation: AnyRoute, { suffix, query }: Address, own: z.ZodObject): AnyRoute => {
  const plain = operation.path.slice(0, -suffix.length);
  const last = /\{(\w+)\}$/.exec(plain)?.[1];
  const params = operation.request?.params as z.ZodObject | undefined;
  const bare = (raw: unknown) => {
    const given = raw as Record<string, string>;
    return last === undefined
      ? given
      : { ...given, [last]: (given[last] ?? '').slice(0, -suffix.length) };
  };
  const defaults = Object.fromEntries(
    Object.entries(own.shape).map(([name, field]) => [name, z.safeParse(field, undefined).data]),
  );
  const pattern = `[^/]+${suffix.replaceAll('.', '\\.')}`;
  return {
    ...operation,
    path: last === undefined ? operation.path : plain.replace(/\{\w+\}$/, `:${last}{${pattern}}`),
    request: {
      ...(params && { params: z.preprocess(bare, params) as unknown as z.ZodObject }),
      query: query.transform((asked) => ({ ...defaults, ...asked })) as unknown as z.ZodObject,
    },
  };
};

/**
 * Opens an app whose `openapi` registers a route of `get` at its plain address and, for each of its forms, at the
 * address with the suffix: one handler for all of them, one operation of the document each.
 */
export const openResources = (defaultHook: Hook<unknown, Env, string, unknown>): Resources => {
  const api = new OpenAPIHono({ defaultHook });
  const register = api.openapi as unknown as (
    route: AnyRoute & { hide?: boolean },
    handler: AnyHandler,
  ) => OpenAPIHono;
  const patterns: { pattern: RegExp; suffixes: string[] }[] = [];

  const openapi = ({ serving, ...route }: AnyRoute, handler: AnyHandler): OpenAPIHono => {
    if (serving === undefined) return register(route, handler);
    const addresses = addressesOf(route.path, serving);
    const answered = (address: Address): { middleware: MiddlewareHandler[] } => {
      const siblings = addresses
        .filter(({ suffix, form }) => suffix !== address.suffix && (form !== null || suffix === ''))
        .filter(({ form }) => form !== null || address.form !== null)
        .map(({ query, ...sibling }) => ({ ...sibling, parameters: Object.keys(query.shape) }));
      const { cache, schema } = serving;
      const { suffix, form } = address;
      const parameters = Object.keys(address.query.shape);
      const manner = {
        cache,
        schema: form === null ? schema : null,
        suffix,
        form,
        parameters,
        siblings,
      };
      return { middleware: [mannered(manner)] };
    };
    const [plain, ...suffixed] = addresses as [Address, ...Address[]];
    patterns.push({
      pattern: new RegExp(`^${route.path.replace(/\{\w+\}/g, '[^/]+')}$`),
      suffixes: suffixed.map(({ suffix }) => suffix),
    });
    // Suffixes before the plain address, whose parameter would take them for a part of an id, and the long ones first.
    for (const address of suffixed.toSorted((a, b) => b.suffix.length - a.suffix.length)) {
      const operation = operationOf(route, address);
      api.openAPIRegistry.registerPath(operation);
      const routed = routeOf(operation, address, serving.query);
      register({ ...routed, ...answered(address), hide: true }, handler);
    }
    return register({ ...route, ...answered(plain) }, handler);
  };
  api.openapi = openapi as unknown as OpenAPIHono['openapi'];
  return {
    api,
    suffixesOf: (path) =>
      patterns.filter(({ pattern }) => pattern.test(path)).flatMap(({ suffixes }) => suffixes),
  };
};
