import * as z from 'zod';
import type { LocatedClass } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { pageOfAmended } from '../../content/model/corpus/day-pages.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import { AMENDED_FROM } from '../../content/model/corpus/time.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { known } from '../problem/known.ts';
import { kindsCsv } from '../records/csv/bodies.ts';
import { findingsCsv } from '../records/csv/findings.ts';
import { FindingWire } from '../records/finding.ts';
import {
  FindingParams,
  FindingQuery,
  replyFinding,
  replyFindings,
  SubjectFindingsQuery,
} from '../records/findings.ts';
import { WordsWire, wordsWire } from '../records/words.ts';
import { get } from '../resource/define.ts';
import { coveredDay, IdParam, OptionalDay } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

const tag = 'Kinds of bodies';

const ClassWire = once(() =>
  z
    .object({
      id: z.string(),
      name: z.string().meta({ description: 'Legal term.' }),
      aliases: z.array(z.string()),
      summary: z.string().meta({ description: 'Ours, Japanese.' }),
      from: z
        .string()
        .nullable()
        .meta({ description: 'First day the kind exists; null: before coverage.' }),
      definitions: z.array(WordsWire()),
      cautions: z.array(z.string()),
    })
    .meta({ id: 'Class', description: 'A kind of body that rules name.' }),
);

const classWire = (index: CorpusIndex, kind: LocatedClass): Infer<typeof ClassWire> => ({
  id: kind.id,
  name: kind.name,
  aliases: kind.aliases,
  summary: kind.summary,
  from: kind.from,
  definitions: kind.definitions.map((words) => wordsWire(index, words)),
  cautions: kind.cautions,
});

const OnDay = once(() =>
  z.strictObject({
    as_of: OptionalDay('Only kinds that exist on this day; all without it.'),
  }),
);

const listClasses = get(
  {
    path: '/classes',
    operationId: 'listClasses',
    tag,
    summary: 'Kinds of bodies, all of them',
    query: OnDay,
    forms: [kindsCsv],
  },
  () => z.array(ClassWire()),
);

const getClass = get(
  {
    path: '/classes/{id}',
    operationId: 'getClass',
    tag,
    summary: 'One kind',
    params: () => z.object({ id: IdParam() }),
    query: () => z.strictObject({}),
  },
  ClassWire,
);

const listFindings = get(
  {
    path: '/classes/{id}/obligations',
    operationId: 'listClassFindings',
    tag,
    summary: 'What belonging to a kind brings, and what it does not',
    params: () => z.object({ id: IdParam() }),
    query: SubjectFindingsQuery,
    forms: [findingsCsv],
  },
  () => z.array(FindingWire()),
);

const getFinding = get(
  {
    path: '/classes/{id}/obligations/{obligation}',
    operationId: 'getClassFinding',
    tag,
    summary: 'One finding of a kind',
    params: FindingParams,
    query: FindingQuery,
  },
  FindingWire,
);

/** Kinds of bodies and their findings. */
export const classRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(listClasses, (c) => {
    const { as_of } = c.req.valid('query');
    if (as_of !== undefined) coveredDay(as_of);
    const data = index.corpus.classes
      .filter(({ from }) => as_of === undefined || from === null || from <= as_of)
      .map((kind) => classWire(index, kind));
    const asOf = as_of ?? AMENDED_FROM;
    const html = pageOfAmended('/classes/', asOf);
    return respond(c, dataset, { data, asOf, total: data.length, html, law: true });
  });

  app.openapi(getClass, (c) => {
    const kind = known(index.classes, c.req.valid('param').id, '/classes');
    const html = htmlPath('classes', kind.id);
    return respond(c, dataset, { data: classWire(index, kind), html, law: true });
  });

  app.openapi(listFindings, (c) => {
    const { id } = known(index.classes, c.req.valid('param').id, '/classes');
    const subject = { kind: 'class' as const, id };
    return respond(c, dataset, replyFindings(dataset, subject, c.req.valid('query')));
  });

  app.openapi(getFinding, (c) => {
    const { id, obligation } = c.req.valid('param');
    known(index.classes, id, '/classes');
    const subject = { kind: 'class' as const, id };
    const day = c.req.valid('query').as_of;
    return respond(c, dataset, replyFinding(dataset, subject, obligation, day));
  });
};
