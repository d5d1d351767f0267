import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi';
import { Hono, type MiddlewareHandler } from 'hono';
import { LinearRouter } from 'hono/router/linear-router';
import * as z from 'zod';
import { once } from '../../content/model/text/memo.ts';
import { checked } from './checked.ts';
import { asking, later, OTHER_RESPONSES, type ServingOfRoute, withDataset } from './define.ts';
import { type Form, JSON_TYPE, type Manner } from './forms.ts';
import { readTemplate } from './path-template.ts';

type AnyRoute = RouteConfig & { serving?: ServingOfRoute };
type AnyHandler = Parameters<OpenAPIHono['openapi']>[1];

/** What routes are registered on; `openapi` gives handlers the types that the schemas of a definition say. */
export type Routes = Pick<OpenAPIHono, 'openapi' | 'post'> & {
  openAPIRegistry: Pick<OpenAPIHono['openAPIRegistry'], 'registerPath'>;
};

/**
 * An app for routes made by `get`, the definitions that the OpenAPI document is made from, and the suffixes that the
 * record at a path has.
 */
export type Resources = {
  api: Routes & Hono;
  definitions: readonly RouteConfig[];
  suffixesOf: (path: string) => readonly string[];
};

/** One address of a resource: its suffix, type and parameters, and how it is written (null: the envelope). */
type Address = {
  suffix: string;
  contentType: string;
  form: Form<never> | null;
  query: () => z.ZodObject;
  /** Names of its parameters. */
  parameters: () => readonly string[];
};

const addressOf = (
  suffix: string,
  contentType: string,
  form: Form<never> | null,
  own: () => z.ZodObject,
): Address => {
  const query = withDataset(own);
  return { suffix, contentType, form, query, parameters: once(() => Object.keys(query().shape)) };
};

const addressesOf = (path: string, { cache, query: own, forms }: ServingOfRoute): Address[] => [
  addressOf('', JSON_TYPE, null, own),
  ...(path !== '/' && (cache === 'record' || cache === 'software')
    ? [addressOf('.json', JSON_TYPE, null, own)]
    : []),
  ...forms.map((form) =>
    addressOf(form.suffix, form.contentType, form, () =>
      (form.query ?? own)().extend(form.also?.() ?? {}),
    ),
  ),
];

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

/** The params of a definition, where its path has some. */
const paramsOf = ({ request }: AnyRoute): (() => z.ZodObject) | undefined =>
  request && 'params' in request ? () => request.params as z.ZodObject : undefined;

/** The operation of the OpenAPI document for an address with a suffix. */
const operationOf = (route: AnyRoute, { suffix, form, query, contentType }: Address): AnyRoute => ({
  ...route,
  path: route.path + suffix,
  operationId: `${route.operationId}${pascal(suffix)}`,
  summary: `${route.summary} (${suffix})`,
  description: form?.description ?? 'The same as at the address without the suffix.',
  request: asking(query, paramsOf(route)),
  ...(form && {
    responses: {
      200: {
        description: 'The answer.',
        content: {
          [contentType.split(';')[0] ?? '']: later(form.schema ?? (() => z.string())),
        },
      },
      ...OTHER_RESPONSES,
    },
  }),
});

/**
 * The same for the router. A suffix behind a parameter is part of the parameter's pattern and taken off before the
 * handler sees it; what the plain address has by default, the handler has here too.
 */
const routeOf = (
  operation: AnyRoute,
  { suffix, query }: Address,
  own: () => z.ZodObject,
): AnyRoute => {
  const plain = operation.path.slice(0, -suffix.length);
  const last = /\{(\w+)\}$/.exec(plain)?.[1];
  const params = paramsOf(operation);
  const bare = (raw: unknown) => {
    const given = raw as Record<string, string>;
    return last === undefined
      ? given
      : { ...given, [last]: (given[last] ?? '').slice(0, -suffix.length) };
  };
  const whole = () => {
    const defaults = Object.fromEntries(
      Object.entries(own().shape).map(([name, field]) => [
        name,
        z.safeParse(field, undefined).data,
      ]),
    );
    return query().transform((asked) => ({ ...defaults, ...asked })) as unknown as z.ZodObject;
  };
  const pattern = `[^/]+${suffix.replaceAll('.', '\\.')}`;
  return {
    ...operation,
    path: last === undefined ? operation.path : plain.replace(/\{\w+\}$/, `:${last}{${pattern}}`),
    request: asking(
      whole,
      params && (() => z.preprocess(bare, params()) as unknown as z.ZodObject),
    ),
  };
};

/**
 * Opens an app whose `openapi` registers a route of `get` at its plain address and, for each of its forms, at the
 * address with the suffix: one handler for all of them, one operation of the document each. Parameters that do not fit
 * are answered by `refuse`.
 */
export const openResources = (refuse: (error: z.ZodError) => Response): Resources => {
  // It is asked by nobody: its routes are taken over by the app it is mounted in.
  const api = new Hono({ router: new LinearRouter() });
  const definitions: RouteConfig[] = [];
  const formed: { path: string; suffixes: string[] }[] = [];

  const register = (route: AnyRoute, handler: AnyHandler, ...before: MiddlewareHandler[]): void => {
    const { request = {} } = route;
    const checks = (['query', 'params'] as const).flatMap((part) =>
      part in request ? [checked(part, () => request[part] as z.ZodType, refuse)] : [],
    );
    const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    api.on([route.method], [path], ...before, ...checks, handler as MiddlewareHandler);
  };

  const openapi = ({ serving, ...route }: AnyRoute, handler: AnyHandler): Hono => {
    if (serving === undefined) {
      definitions.push(route);
      register(route, handler);
      return api;
    }
    const addresses = addressesOf(route.path, serving);
    const answered = (address: Address): MiddlewareHandler => {
      const siblings = addresses
        .filter(({ suffix, form }) => suffix !== address.suffix && (form !== null || suffix === ''))
        .filter(({ form }) => form !== null || address.form !== null);
      const { cache, schema } = serving;
      const { suffix, form, parameters } = address;
      const named = form === null ? schema : null;
      return mannered({ cache, schema: named, suffix, form, parameters, siblings });
    };
    const [plain, ...suffixed] = addresses as [Address, ...Address[]];
    formed.push({ path: route.path, suffixes: suffixed.map(({ suffix }) => suffix) });
    // Suffixes before the plain address, whose parameter would take them for a part of an id, and the long ones first.
    for (const address of suffixed.toSorted((a, b) => b.suffix.length - a.suffix.length)) {
      const operation = operationOf(route, address);
      definitions.push(operation);
      register(routeOf(operation, address, serving.query), handler, answered(address));
    }
    definitions.push(route);
    register(route, handler, answered(plain));
    return api;
  };
  const registerPath = (route: RouteConfig) => definitions.push(route);
  return {
    api: Object.assign(api, { openapi, openAPIRegistry: { registerPath } }) as unknown as Routes &
      Hono,
    definitions,
    suffixesOf: (path) =>
      formed
        .filter((route) => readTemplate(route.path, path) !== null)
        .flatMap(({ suffixes }) => suffixes),
  };
};
