import { operationsOf } from '../../api/openapi/document.ts';
import { exampleRequestOf } from '../../api/openapi/parameter-examples.ts';
import { partsInPlace } from '../../api/openapi/shared-parts.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { laterRules } from '../../content/model/later/rules.ts';
import { addressesIn } from './addresses-in.ts';
import type { Answered, Surfaces } from './surfaces.ts';
import type { Tally } from './tally.ts';

/** What is compared here. */
export const ROUTES = ['routes: every id on every route answers'] as const;

/** Values of the parameters of a path, in order; the last is the query that the path needs with them, or empty. */
type Values = readonly [values: Readonly<Record<string, string>>, query: string];

const ids = (records: ReadonlyMap<string, unknown>): Values[] =>
  [...records.keys()].map((id) => [{ id }, '']);

const withObligations = (index: CorpusIndex, records: ReadonlyMap<string, unknown>): Values[] =>
  [...records.keys()].flatMap((id) =>
    [...index.obligations.keys()].map((obligation): Values => [{ id, obligation }, '']),
  );

/** By what a template begins with, all that may stand in it; the longest beginning holds. */
const valuesOf = (index: CorpusIndex, identifiers: readonly Values[]): [string, Values[]][] => {
  const { corpus } = index;
  const compared = corpus.instruments.filter(({ versions }) => versions.length > 1);
  return [
    ['/entities/{id}/obligations/{obligation}', withObligations(index, index.entities)],
    ['/classes/{id}/obligations/{obligation}', withObligations(index, index.classes)],
    ['/entities/{id}', ids(index.entities)],
    ['/classes/{id}', ids(index.classes)],
    ['/ministers/{id}', ids(index.ministers)],
    // Rules of decisions were compared with no later text.
    ['/obligations/{id}/later', laterRules(index).map(({ obligation: { id } }) => [{ id }, ''])],
    ['/obligations/{id}', ids(index.obligations)],
    ['/procedures/{id}', ids(index.procedures)],
    ['/identifiers/{scheme}/{value}', [...identifiers]],
    ['/identifiers/{scheme}', identifiers.map(([{ scheme = '' }]) => [{ scheme }, ''])],
    ['/instruments/{id}/comparison', compared.map(({ id }) => [{ id }, ''])],
    [
      '/instruments/{id}/provisions/{eid}',
      corpus.provisions.map(({ instrument: id, eid, version }) => [
        { id, eid },
        `?version=${version}`,
      ]),
    ],
    [
      '/instruments/{id}/versions/{version}',
      corpus.instruments.flatMap(({ id, versions }) =>
        versions.map((version): Values => [{ id, version: version.id }, '']),
      ),
    ],
    ['/instruments/{id}', ids(index.instruments)],
    [
      '/lists/{id}/rows/{row}',
      corpus.lists.flatMap(({ id, rows }) =>
        rows.map(({ row }): Values => [{ id, row: String(row) }, '']),
      ),
    ],
    // A list that follows no other has no changes.
    ['/lists/{id}/changes', [[{ id: 'annex-2016' }, '']]],
    ['/lists/{id}', ids(index.lists)],
  ];
};

const identifiersOf = async ({ data }: Surfaces): Promise<Values[]> => {
  const schemes: Answered[] = await data('/identifiers');
  const lists = schemes.map(async ({ id }) =>
    (await data(`/identifiers/${id}`)).map(
      ({ value }: Answered): Values => [{ scheme: id, value }, ''],
    ),
  );
  return (await Promise.all(lists)).flat();
};

/** Every address of every route that is read: each id that there is, and the example where a route takes none. */
export const everyAddress = async (surfaces: Surfaces): Promise<string[]> => {
  const values = valuesOf(surfaces.index, await identifiersOf(surfaces));
  const document = partsInPlace(JSON.parse(await surfaces.text('/openapi.json')));
  const addresses = operationsOf(document)
    .filter(({ method }) => method === 'get')
    .flatMap(({ path, method }) => {
      if (!path.includes('{'))
        return [exampleRequestOf(document.paths, path, method)?.path ?? path];
      const all = values.find(([begins]) => path.startsWith(begins))?.[1];
      if (!all) throw new Error(`${path}: nobody knows what may stand in it.`);
      return all.map(
        ([given, query]) => path.replace(/\{(\w+)\}/g, (_, name) => given[name] ?? '') + query,
      );
    });
  return [...new Set(addresses)].map((address) => API_ROOT + address.replace(/^\/$/, ''));
};

/** Asks every id on every route; keeps in `named` what the answers name, each with an address that names it. */
export const compareRoutes = async (
  surfaces: Surfaces,
  { agree }: Tally,
  named: Map<string, string>,
): Promise<void> => {
  for (const address of await everyAddress(surfaces)) {
    const response = await surfaces.ask(address);
    agree('routes: every id on every route answers', address, response.status, 200);
    // Paths of the document are below its server, and each is asked here.
    if (address === `${API_ROOT}/openapi.json`) continue;
    const words = `${response.headers.get('link') ?? ''}\n${await response.text()}`;
    for (const one of addressesIn(words)) if (!named.has(one)) named.set(one, address);
  }
};
