import * as z from 'zod';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import type { Subject } from '../../content/model/findings/finding.ts';
import { findingFor } from '../../content/model/findings/findings.ts';
import { citeEntity, citeFinding } from '../../content/model/formats/cite.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { known } from '../problem/known.ts';
import { CitationText } from '../records/citation.ts';
import { FindingParams, FindingQuery } from '../records/findings.ts';
import { get } from '../resource/define.ts';
import { coveredDay, IdParam } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

const getEntityCitation = get(
  {
    path: '/entities/{id}/cite',
    operationId: 'getEntityCitation',
    tag: 'Bodies',
    summary: 'Citation of what is recorded of a body',
    params: () => z.object({ id: IdParam() }),
    query: () => z.strictObject({}),
  },
  CitationText,
);

const ofFinding = (path: string, operationId: string, tag: string) =>
  get(
    {
      path,
      operationId,
      tag,
      summary: 'Citation of one finding: ours, not an official determination',
      params: FindingParams,
      query: FindingQuery,
    },
    CitationText,
  );

const getEntityFindingCitation = ofFinding(
  '/entities/{id}/obligations/{obligation}/cite',
  'getEntityFindingCitation',
  'Bodies',
);

const getClassFindingCitation = ofFinding(
  '/classes/{id}/obligations/{obligation}/cite',
  'getClassFindingCitation',
  'Kinds of bodies',
);

/** Citations of bodies and of findings. */
export const citeAnswerRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  const cited = async (subject: Subject, obligation: string, day: string) => {
    known(index.obligations, obligation, '/obligations');
    const asOf = coveredDay(day);
    const finding = findingFor(index, subject, obligation, asOf);
    return { data: citeFinding(finding, await dataset.version()), asOf, law: true };
  };

  app.openapi(getEntityCitation, async (c) => {
    const entity = known(index.entities, c.req.valid('param').id, '/entities');
    const data = citeEntity(entity, await dataset.version());
    return respond(c, dataset, { data, html: htmlPath('entities', entity.id) });
  });

  app.openapi(getEntityFindingCitation, async (c) => {
    const { id, obligation } = c.req.valid('param');
    known(index.entities, id, '/entities');
    const subject = { kind: 'entity' as const, id };
    return respond(c, dataset, await cited(subject, obligation, c.req.valid('query').as_of));
  });

  app.openapi(getClassFindingCitation, async (c) => {
    const { id, obligation } = c.req.valid('param');
    known(index.classes, id, '/classes');
    const subject = { kind: 'class' as const, id };
    return respond(c, dataset, await cited(subject, obligation, c.req.valid('query').as_of));
  });
};
