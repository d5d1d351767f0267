import * as z from 'zod';
import type { LocatedEntity } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { pageOfDefaultDay, pageOn } from '../../content/model/corpus/day-pages.ts';
import { API_ROOT, htmlPath } from '../../content/model/corpus/paths.ts';
import { capacitiesOf } from '../../content/model/findings/capacities.ts';
import { isDesignated } from '../../content/model/findings/listings.ts';
import { citeEntity } from '../../content/model/formats/cite.ts';
import { judgeName, type Matched } from '../../content/model/names/judgement.ts';
import type { KeyKind } from '../../content/model/names/keys.ts';
import { field } from '../../content/model/schema/field.ts';
import type { Minister } from '../../content/model/schema/minister.ts';
import { ViaMode } from '../../content/model/schema/obligation.ts';
import {
  ministersIn,
  ministersOf,
  throughMinistry,
} from '../../content/model/summary/ministers.ts';
import { memo } from '../../content/model/text/memo.ts';
import { nearestBodies, orNotFound } from '../problem/or-not-found.ts';
import { ApiProblem } from '../problem/problem.ts';
import { bodiesCsv, EntityWire, entityWire } from '../records/entity.ts';
import { FindingQuery } from '../records/finding.ts';
import { CitationText } from '../records/text/citation.ts';
import { BODY_JSON_LD } from '../records/text/text-forms.ts';
import { get, type Route } from '../resource/define.ts';
import {
  AsOf,
  coveredDay,
  IdParam,
  IdParams,
  Limit,
  Offset,
  page,
  Query,
} from '../resource/parameters.ts';
import { OF_BODIES } from './subjects.ts';

const tag = 'Bodies';

const EntitiesQuery = memo(() =>
  z.strictObject({
    q: Query().optional(),
    class: IdParam()
      .optional()
      .meta({
        description: 'Only bodies of this kind on the day asked.',
        examples: ['designated-corporations'],
      }),
    list: IdParam()
      .optional()
      .meta({
        description:
          'Only bodies of this list, whatever the day: annex-2015, annex-2016, designated-2016.',
        examples: ['annex-2016'],
      }),
    designated: z
      .enum(['true', 'false'], { error: 'expected true or false' })
      .optional()
      .describe('Only bodies that are, or are not, 指定法人 on the day asked.'),
    minister: z
      .string()
      .max(40, { error: 'expected the office of a minister, for example 厚生労働大臣' })
      .optional()
      .meta({
        description:
          'Only bodies for which the facts name this minister (of the year the fact says, not of 2016); each then carries `ministry`: the rules in which its ministry stands between, beside or instead of it.',
        examples: ['厚生労働大臣'],
      }),
    as_of: AsOf(),
    limit: Limit(),
    offset: Offset(),
  }),
);

const Found = memo(() =>
  EntityWire()
    .extend({
      match: z
        .enum(['name', 'near'])
        .optional()
        .describe(
          'With `q`: `name` where a name is the query or contains it, `near` where one is only near it or the query is known as the name of something else: a place, a kind of body.',
        ),
      matched: z
        .enum(['exact', 'partial', 'similar'])
        .optional()
        .describe(
          'With `q`: whether the query is one of its names, stands in one, or is only near one. Only `exact` is the body asked for.',
        ),
      matched_on: z
        .string()
        .optional()
        .describe('With `q`: which of its names answered, for example `former_name`.'),
      ministry: z
        .array(
          z.object({
            obligation: field.obligation(),
            title: field.title(),
            mode: ViaMode().describe(
              'How the ministry stands between, beside or instead of the body.',
            ),
          }),
        )
        .optional()
        .describe('With `minister`: rules in which the ministry is the route.'),
    })
    .meta({ id: 'FoundEntity', description: 'A body of a list, with what the question adds.' }),
);

/** The minister asked for by office, ministry or id; an empty answer for another would read as "supervises nobody". */
const knownMinister = (index: CorpusIndex, asked: string): Minister => {
  const all = ministersOf(index).map(({ minister }) => minister);
  const found = all.find(({ id, name, ministry }) => [id, name, ministry.value].includes(asked));
  if (found) return found;
  const named = all.map(({ name }) => name);
  throw new ApiProblem(
    'INVALID_PARAMETER',
    `minister: the facts name no "${asked}".`,
    `Ask for one of ${named.join(', ')}.`,
    { did_you_mean: named },
  );
};

const ministryOf = (index: CorpusIndex, entity: LocatedEntity, date: string) =>
  throughMinistry(index, entity, date).map(({ obligation, via }) => ({
    obligation: obligation.id,
    title: obligation.title,
    mode: via?.mode ?? 'direct',
  }));

type Asked = z.output<ReturnType<typeof EntitiesQuery>>;

type Answering = {
  entity: LocatedEntity;
  match?: 'name' | 'near';
  matched?: Matched;
  matched_on?: KeyKind;
};

const unasked = (entity: LocatedEntity): Answering => ({ entity });

const named = (index: CorpusIndex, q: string): Answering[] => {
  const { bodies, own_name } = judgeName(index, q);
  return bodies.map(({ entity, matched, key }) => ({
    entity,
    match: own_name || matched === 'similar' ? 'near' : 'name',
    matched,
    matched_on: key,
  }));
};

/** Of an empty answer to a name: it is no "no". */
const noSuchName = (index: CorpusIndex, q: string) => {
  const kinds = judgeName(index, q).kinds.map(({ kind }) => kind);
  const likely = kinds.length === 0 ? '' : ` Such names often belong to ${kinds.join(', ')}.`;
  return {
    code: 'NO_SUCH_NAME',
    message: `No body held has such a name. That does not say that no rule reaches it: most organisations are meant by their kind.${likely} Look at ${API_ROOT}/classes.`,
    message_ja: `この名の法人・機関は収録していない。規定が及ばないということではない。多くの団体は種類によって名宛人となる（${API_ROOT}/classes）。`,
  };
};

/** Bodies that a question leaves, those of a list in its printed order. */
const foundBy = (index: CorpusIndex, query: Asked, asOf: string) => {
  if (query.class) orNotFound(index.classes, query.class, '/classes');
  const list = query.list ? orNotFound(index.lists, query.list, '/lists') : null;
  if (query.q !== undefined && query.q.trim() === '')
    throw new ApiProblem(
      'INVALID_PARAMETER',
      'q is empty.',
      'Give a name, an abbreviation, a reading or a 法人番号, or leave q out.',
    );
  const matches =
    query.q === undefined ? index.corpus.entities.map(unasked) : named(index, query.q);
  const minister = query.minister === undefined ? null : knownMinister(index, query.minister);
  const rows = matches.filter(({ entity }) => {
    const targets = capacitiesOf(index, entity, asOf).map(({ target }) => target);
    return (
      (!minister ||
        ministersIn(index, entity.competent_minister?.value ?? '').includes(minister)) &&
      (!query.class || targets.includes(query.class)) &&
      (!list || list.rows.some((row) => row.entity === entity.id)) &&
      (!query.designated || isDesignated(index, entity, asOf) === (query.designated === 'true'))
    );
  });
  if (!list || query.q !== undefined) return rows;
  const order = new Map(list.rows.map((row) => [row.entity, row.row]));
  return rows.toSorted((a, b) => (order.get(a.entity.id) ?? 0) - (order.get(b.entity.id) ?? 0));
};

const listEntities = get({
  path: '/entities',
  operationId: 'listEntities',
  tag,
  summary: 'Bodies, by name, kind, list or designation',
  description:
    'Without `q` all bodies that the filters leave, in the order of the corpus; with `list` in printed order. `q` matches names, former names, abbreviations, readings and 法人番号 in any width or kana; only where no key contains it, near names come. `matched` says of each whether the query is its name: 東京都 is none of any body held, though one has it in its name. An empty answer says nothing of the rules: it carries the warning NO_SUCH_NAME, with the kinds to look at. Pages of 50.',
  query: EntitiesQuery,
  others: [422],
  forms: [bodiesCsv(EntitiesQuery)],
  data: () => z.array(Found()),
  reply: ({ index }, query, url) => {
    const asOf = coveredDay(index, query.as_of);
    const { data, ...paging } = page(foundBy(index, query, asOf), query.limit, query.offset, url);
    const lost = query.q !== undefined && paging.total === 0;
    return {
      ...paging,
      law: true,
      ...(lost ? { warnings: [noSuchName(index, query.q ?? '')] } : {}),
      data: data.map(({ entity, ...answering }) => ({
        ...entityWire(index, entity, asOf),
        ...answering,
        ...(query.minister ? { ministry: ministryOf(index, entity, asOf) } : {}),
      })),
      asOf,
      html: pageOfDefaultDay(index, '/entities/', asOf),
    };
  },
});

const getEntity = get({
  path: '/entities/{id}',
  operationId: 'getEntity',
  tag,
  summary: 'One body',
  description:
    'Names with their tiers, standing, rows and kinds on the day asked. Values without a source are null, never guessed.',
  params: IdParams,
  query: FindingQuery,
  others: [422],
  forms: [BODY_JSON_LD],
  data: EntityWire,
  reply: ({ index }, { id, as_of }) => {
    const entity = orNotFound(index.entities, id, '/entities', nearestBodies(index));
    const asOf = coveredDay(index, as_of);
    const html = pageOn(index, htmlPath('entities', entity.id), asOf);
    return { data: entityWire(index, entity, asOf), asOf, html, law: true };
  },
});

const getEntityCitation = get({
  path: '/entities/{id}/cite',
  operationId: 'getEntityCitation',
  tag,
  summary: 'Citation of what is recorded of a body',
  description: 'Lines to copy, with a permalink.',
  params: IdParams,
  data: CitationText,
  reply: async ({ index, version }, { id }) => {
    const entity = orNotFound(index.entities, id, '/entities', nearestBodies(index));
    const data = citeEntity(index, entity, await version());
    return { data, html: htmlPath('entities', entity.id) };
  },
});

/** Bodies, their findings and silences. */
export const ENTITIES: readonly Route[] = [
  listEntities,
  getEntity,
  getEntityCitation,
  ...OF_BODIES,
];
