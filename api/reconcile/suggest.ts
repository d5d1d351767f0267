import * as z from 'zod';
import type { LocatedEntity } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { standingOf } from '../../content/model/findings/listings.ts';
import { matchName } from '../../content/model/names/match.ts';
import { normaliseName } from '../../content/model/names/names.ts';
import { PROPERTIES } from '../../content/model/reconcile/properties.ts';
import { ENTITY_TYPE, typesIn, typesOf } from '../../content/model/reconcile/types.ts';
import { memo } from '../../content/model/text/memo.ts';
import type { Route } from '../resource/define.ts';
import { Limit, Offset, text } from '../resource/parameters.ts';
import { read } from './operation.ts';
import { TypeWire, typeWire } from './shape.ts';

const SuggestQuery = memo(() =>
  z.object({
    prefix: text(200, 'expected what was typed so far').meta({
      description: 'What was typed so far; empty for all.',
      examples: ['年金'],
    }),
    cursor: Offset().describe('Suggestions to pass over (0.2).'),
    offset: Offset().describe('The same (1.0 draft).'),
    limit: Limit(),
  }),
);

const id = memo(() => z.string().describe('Id.'));
const name = memo(() => z.string().describe('Name.'));
const description = memo(() => z.string().describe('What it is, in a line.'));
const Named = memo(() => z.object({ id: id(), name: name(), description: description() }));

const suggestedBodies = (index: CorpusIndex, prefix: string): LocatedEntity[] => {
  if (prefix.trim() === '') return index.corpus.entities;
  const own = index.entities.get(prefix.trim());
  const found = matchName(index, prefix).map(({ entity }) => entity);
  const byId = index.corpus.entities.filter((entity) => entity.id.startsWith(prefix.trim()));
  return [...new Set([...(own ? [own] : []), ...found, ...byId])];
};

/** Those whose name or id begins with what was typed, then those that have it inside. */
const completing = <T extends { id: string; name: string }>(
  items: readonly T[],
  prefix: string,
): T[] => {
  const typed = normaliseName(prefix);
  const keys = (item: T) => [normaliseName(item.name), normaliseName(item.id)];
  const begins = items.filter((item) => keys(item).some((key) => key.startsWith(typed)));
  const holds = items.filter((item) => keys(item).some((key) => key.includes(typed)));
  return [...new Set([...begins, ...holds])];
};

type Paging = { cursor: number; offset: number; limit: number };

const pageOf = <T>(items: readonly T[], { cursor, offset, limit }: Paging): T[] => {
  const from = cursor || offset;
  return items.slice(from, from + limit);
};

const suggest = <T extends z.ZodType>(
  what: 'Entity' | 'Property' | 'Type',
  of: string,
  description: string,
  item: () => T,
  find: (
    index: CorpusIndex,
    prefix: string,
    paged: <I>(items: readonly I[]) => I[],
  ) => z.output<T>[],
): Route =>
  read({
    path: `/reconcile/suggest/${what.toLowerCase()}`,
    operationId: `suggest${what}`,
    summary: `Suggest ${of} while a name is typed`,
    description,
    query: SuggestQuery,
    answer: () => z.object({ result: z.array(item()).describe('Suggestions, best first.') }),
    reply: ({ index }, asked) => ({
      value: { result: find(index, asked.prefix, (items) => pageOf(items, asked)) },
      cache: 'question',
    }),
  });

const FoundBody = memo(() =>
  Named().extend({
    notable: z
      .array(z.object({ id: id(), name: name() }))
      .describe('Kinds and lists it belongs to.'),
  }),
);

const proposeProperties = read({
  path: '/reconcile/extend/propose',
  operationId: 'proposeProperties',
  summary: 'Properties that can be fetched for bodies of a type',
  description: 'Properties with id and name; all bodies have the same.',
  query: () =>
    z.object({
      type: text(100)
        .default(ENTITY_TYPE.id)
        .describe('Id of a type. All bodies have the same properties.'),
      limit: Limit(),
    }),
  answer: () =>
    z.object({
      type: z.string().describe('The type asked for.'),
      limit: z.int().describe('Properties at most.'),
      properties: z.array(Named()).describe('The properties.'),
    }),
  reply: (_, { type, limit }) => ({
    value: { type, limit, properties: PROPERTIES.slice(0, limit).map(typeWire) },
    cache: 'document',
  }),
});

/** Auto-completion of bodies, properties and types, and the proposal of properties: both versions of the protocol. */
export const suggestRoutes: readonly Route[] = [
  suggest(
    'Entity',
    'bodies',
    'Matches as the list of bodies does.',
    FoundBody,
    (index, prefix, paged) =>
      paged(suggestedBodies(index, prefix)).map((entity) => ({
        id: entity.id,
        name: entity.name,
        description: standingOf(index, entity, index.corpus.default_day),
        notable: typesOf(index, entity)
          .filter(({ id: type }) => type !== ENTITY_TYPE.id)
          .map(({ id: type, name: called }) => ({ id: type, name: called })),
      })),
  ),
  suggest(
    'Property',
    'properties',
    'Properties whose name or id begins with what was typed.',
    Named,
    (_, prefix, paged) => paged(completing(PROPERTIES, prefix)).map(typeWire),
  ),
  suggest(
    'Type',
    'types',
    'Kinds and lists, which are the types here.',
    TypeWire,
    (index, prefix, paged) => paged(completing(typesIn(index), prefix)).map(typeWire),
  ),
  proposeProperties,
];
