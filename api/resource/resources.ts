import type { Hono, MiddlewareHandler } from 'hono';
import * as z from 'zod';
import { memo } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { askedOf, checked } from './checked.ts';
import { type Definition, type Route, type Serving, withDataset } from './define.ts';
import { type Form, JSON_TYPE, type Manner } from './forms.ts';
import { readTemplate } from './path-template.ts';

/** A form that a record has at an address of its own, and the names of the parameters there. */
export type FormAddress = { suffix: string; parameters: () => readonly string[] };

/** The definitions that the OpenAPI document is made from, and the forms that the record at a path has. */
export type Resources = {
  /** Registers routes: one handler for all addresses of a record, one operation of the document each. */
  add: (routes: readonly Route[], dataset: Dataset) => void;
  definitions: readonly Definition[];
  formsOf: (path: string) => readonly FormAddress[];
};

/** One address of a resource: its suffix, type and parameters, and how it is written (null: the envelope). */
type Address = FormAddress & {
  contentType: string;
  form: Form<never> | null;
  query: () => z.ZodObject;
};

const addressOf = (
  suffix: string,
  contentType: string,
  form: Form<never> | null,
  own: () => z.ZodObject,
): Address => {
  const query = withDataset(own);
  return { suffix, contentType, form, query, parameters: memo(() => Object.keys(query().shape)) };
};

const addressesOf = (path: string, { cache, query: own, forms }: Serving): Address[] => [
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

/** The operation of the OpenAPI document for an address with a suffix. */
const operationOf = (route: Route, { suffix, form, query, contentType }: Address): Route => ({
  ...route,
  path: route.path + suffix,
  operationId: `${route.operationId}${pascal(suffix)}`,
  summary: `${route.summary} (${suffix})`,
  description: form?.description ?? 'The same as at the address without the suffix.',
  query,
  ...(form && {
    answer: {
      ...route.answer,
      type: contentType.split(';')[0] ?? '',
      schema: form.schema ?? (() => z.string()),
    },
  }),
});

/** What is checked of a request before it is handled. */
type Checks = { path: string; query?: () => z.ZodType; params?: () => z.ZodType };

/**
 * The checks at an address with a suffix. A suffix behind a parameter is part of the parameter's pattern and taken off
 * before the handler sees it; what the plain address has by default, the handler has here too.
 */
const checksOf = (
  { path, params }: Route,
  { suffix, query }: Address,
  serving: Serving,
): Checks => {
  const last = /\{(\w+)\}$/.exec(path)?.[1];
  const bare = (given: Record<string, string>) =>
    last === undefined ? given : { ...given, [last]: (given[last] ?? '').slice(0, -suffix.length) };
  const whole = () => {
    const defaults = Object.fromEntries(
      Object.entries(serving.query().shape).map(([name, field]) => [
        name,
        z.safeParse(field, undefined).data,
      ]),
    );
    return query().transform((asked) => ({ ...defaults, ...asked }));
  };
  const pattern = `[^/]+${suffix.replaceAll('.', '\\.')}`;
  return {
    path: last === undefined ? path + suffix : path.replace(/\{\w+\}$/, `:${last}{${pattern}}`),
    query: memo(whole),
    ...(params && {
      params: memo(() => z.preprocess((given) => bare(given as Record<string, string>), params())),
    }),
  };
};

/** Registers routes on an app. Parameters that do not fit are answered by `refuse`. */
export const openResources = (
  api: Pick<Hono, 'on'>,
  refuse: (error: z.ZodError) => Response,
): Resources => {
  const definitions: Definition[] = [];
  const formed: { path: string; forms: readonly FormAddress[] }[] = [];

  const register = (
    { method, handle }: Route,
    { path, query, params }: Checks,
    dataset: Dataset,
    ...before: MiddlewareHandler[]
  ): void => {
    const checks = [
      ...(query ? [checked('query', query, refuse)] : []),
      ...(params ? [checked('param', params, refuse)] : []),
    ];
    api.on(
      [method.toUpperCase()],
      [path.replaceAll(/\{(\w+)\}/g, ':$1')],
      ...before,
      ...checks,
      (c) => handle(c, dataset, { ...askedOf(c, 'param'), ...askedOf(c, 'query') }),
    );
  };

  const addRoute = (route: Route, dataset: Dataset): void => {
    const { serving } = route;
    if (serving === undefined) {
      definitions.push(route);
      for (const path of [route.path, ...(route.also ?? [])])
        register(route, { ...route, path }, dataset);
      return;
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
    formed.push({ path: route.path, forms: suffixed });
    const long = suffixed.toSorted((a, b) => b.suffix.length - a.suffix.length);
    // Suffixes before the plain address, whose parameter would take them for a part of an id, and the long ones first.
    for (const address of long)
      register(route, checksOf(route, address, serving), dataset, answered(address));
    register(route, route, dataset, answered(plain));
    // In the document the other way round: of paths that fit alike, Prism takes the last.
    definitions.push(route, ...long.toReversed().map((address) => operationOf(route, address)));
  };

  return {
    add: (routes, dataset) => {
      for (const route of routes) addRoute(route, dataset);
    },
    definitions,
    formsOf: (path) =>
      formed
        .filter((route) => readTemplate(route.path, path) !== null)
        .flatMap(({ forms }) => forms),
  };
};
