import * as z from 'zod';
import type { LocatedEntity } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { pageOfAmended, pageOn } from '../../content/model/corpus/day-pages.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import { capacitiesOf } from '../../content/model/findings/capacities.ts';
import { isDesignated } from '../../content/model/findings/listings.ts';
import { findEntities } from '../../content/model/names/match.ts';
import type { Minister } from '../../content/model/schema/minister.ts';
import { ViaMode } from '../../content/model/schema/obligation.ts';
import {
  ministersIn,
  ministersOf,
  throughMinistry,
} from '../../content/model/summary/ministers.ts';
import { once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { known } from '../problem/known.ts';
import { ApiProblem } from '../problem/problem.ts';
import { bodiesCsv } from '../records/csv/bodies.ts';
import { findingsCsv } from '../records/csv/findings.ts';
import { EntityWire, entityWire } from '../records/entity.ts';
import { FindingWire } from '../records/finding.ts';
import {
  FindingParams,
  FindingQuery,
  replyFinding,
  replyFindings,
  SubjectFindingsQuery,
} from '../records/findings.ts';
import { BODY_JSON_LD } from '../records/text-forms.ts';
import { get } from '../resource/define.ts';
import { AsOf, coveredDay, IdParam, Limit, Offset, page, Query } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

const tag = 'Bodies';

const EntitiesQuery = once(() =>
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
      .meta({ description: 'Only bodies that are, or are not, 指定法人 on the day asked.' }),
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

const Found = once(() =>
  EntityWire()
    .extend({
      match: z
        .enum(['name', 'near'])
        .optional()
        .meta({ description: 'With `q`: whether a key contains the query, or is only near it.' }),
      ministry: z
        .array(z.object({ obligation: z.string(), title: z.string(), mode: ViaMode() }))
        .optional()
        .meta({ description: 'With `minister`: rules in which the ministry is the route.' }),
    })
    .meta({ id: 'FoundEntity' }),
);

const listEntities = get(
  {
    path: '/entities',
    operationId: 'listEntities',
    tag,
    summary: 'Bodies, by name, kind, list or designation',
    query: EntitiesQuery,
    forms: [bodiesCsv(EntitiesQuery)],
  },
  () => z.array(Found()),
);

const getEntity = get(
  {
    path: '/entities/{id}',
    operationId: 'getEntity',
    tag,
    summary: 'One body',
    params: () => z.object({ id: IdParam() }),
    query: () => z.strictObject({ as_of: AsOf() }),
    forms: [BODY_JSON_LD],
  },
  EntityWire,
);

const listFindings = get(
  {
    path: '/entities/{id}/obligations',
    operationId: 'listEntityFindings',
    tag,
    summary: 'What applies to a body, as what, and why; what does not, and why not',
    params: () => z.object({ id: IdParam() }),
    query: SubjectFindingsQuery,
    forms: [findingsCsv],
  },
  () => z.array(FindingWire()),
);

const getFinding = get(
  {
    path: '/entities/{id}/obligations/{obligation}',
    operationId: 'getEntityFinding',
    tag,
    summary: 'One finding of a body',
    params: FindingParams,
    query: FindingQuery,
  },
  FindingWire,
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

/** Bodies and their findings. */
export const entityRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(listEntities, (c) => {
    const query = c.req.valid('query');
    const asOf = coveredDay(query.as_of);
    if (query.class) known(index.classes, query.class, '/classes');
    const list = query.list ? known(index.lists, query.list, '/lists') : null;
    if (query.q !== undefined && query.q.trim() === '')
      throw new ApiProblem(
        'INVALID_PARAMETER',
        'q is empty.',
        'Give a name, an abbreviation, a reading or a 法人番号, or leave q out.',
      );
    const matches =
      query.q === undefined
        ? index.corpus.entities.map((entity) => ({ entity, match: undefined }))
        : findEntities(index, query.q);
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
    // A list is answered in its printed order.
    if (list && query.q === undefined) {
      const order = new Map(list.rows.map((row) => [row.entity, row.row]));
      rows.sort((a, b) => (order.get(a.entity.id) ?? 0) - (order.get(b.entity.id) ?? 0));
    }
    const { data, ...paging } = page(rows, query.limit, query.offset, c.req.url);
    return respond(c, dataset, {
      ...paging,
      data: data.map(({ entity, match }) => ({
        ...entityWire(index, entity, asOf),
        ...(match ? { match } : {}),
        ...(minister ? { ministry: ministryOf(index, entity, asOf) } : {}),
      })),
      asOf,
      html: pageOfAmended('/entities/', asOf),
    });
  });

  app.openapi(getEntity, (c) => {
    const entity = known(index.entities, c.req.valid('param').id, '/entities');
    const asOf = coveredDay(c.req.valid('query').as_of);
    const html = pageOn(htmlPath('entities', entity.id), asOf);
    return respond(c, dataset, { data: entityWire(index, entity, asOf), asOf, html });
  });

  app.openapi(listFindings, (c) => {
    const { id } = known(index.entities, c.req.valid('param').id, '/entities');
    const subject = { kind: 'entity' as const, id };
    return respond(c, dataset, replyFindings(dataset, subject, c.req.valid('query')));
  });

  app.openapi(getFinding, (c) => {
    const { id, obligation } = c.req.valid('param');
    known(index.entities, id, '/entities');
    const subject = { kind: 'entity' as const, id };
    const day = c.req.valid('query').as_of;
    return respond(c, dataset, replyFinding(dataset, subject, obligation, day));
  });
};
