import * as z from 'zod';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { known } from '../problem/known.ts';
import { stepsCsv } from '../records/csv/procedures.ts';
import { ProcedureHead, ProcedureWire } from '../records/procedure.ts';
import { procedureHead, procedureWire } from '../records/procedure-record.ts';
import { get } from '../resource/define.ts';
import { IdParam } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

const tag = 'Obligations';

const listProcedures = get(
  {
    path: '/procedures',
    operationId: 'listProcedures',
    tag,
    summary: '監査, 重大事象の評価, 資料提供, 協力の求め: their stages',
    query: () => z.strictObject({}),
  },
  () => z.array(ProcedureHead()),
);

const getProcedure = get(
  {
    path: '/procedures/{id}',
    operationId: 'getProcedure',
    tag,
    summary: 'One procedure, step by step',
    params: () => z.object({ id: IdParam() }),
    query: () => z.strictObject({}),
    forms: [stepsCsv],
  },
  ProcedureWire,
);

/** Rules of a theme as steps, before and after the amendment. */
export const procedureRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(listProcedures, (c) => {
    const data = index.corpus.procedures.map(procedureHead);
    return respond(c, dataset, { data, total: data.length, html: '/procedures/', law: true });
  });

  app.openapi(getProcedure, (c) => {
    const record = known(index.procedures, c.req.valid('param').id, '/procedures');
    const data = procedureWire(index, record);
    return respond(c, dataset, { data, html: htmlPath('procedures', record.id), law: true });
  });
};
