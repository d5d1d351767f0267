import * as z from 'zod';
import { bibtexOf } from '../../content/model/formats/bibtex.ts';
import { citeProvision } from '../../content/model/formats/cite.ts';
import { cslOf } from '../../content/model/formats/csl.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { known } from '../problem/known.ts';
import { CitationWire } from '../records/citation.ts';
import { provisionHtml } from '../records/provision.ts';
import { provisionAsked, TextQuery, textAsked } from '../records/provision-answer.ts';
import { get } from '../resource/define.ts';
import { EidParam, IdParam } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

const getCitation = get(
  {
    path: '/instruments/{id}/provisions/{eid}/cite',
    operationId: 'getCitation',
    tag: 'Texts',
    summary: 'Citations of one provision',
    params: () =>
      z.object({
        id: IdParam(),
        eid: EidParam(),
      }),
    query: TextQuery,
  },
  CitationWire,
);

/** Citations of provisions; as files they are forms of the provision itself (`PROVISION_FORMS`). */
export const citeRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(getCitation, async (c) => {
    const { id, eid } = c.req.valid('param');
    const record = known(index.instruments, id, '/instruments');
    const asked = textAsked(record, c.req.valid('query'));
    const { asOf } = asked;
    const ref = provisionAsked(index, record, asked.version, eid);
    const version = await dataset.version();
    const data = {
      ...citeProvision(index, ref, version),
      bibtex: bibtexOf(index, ref, version),
      csl: cslOf(index, ref, version),
    };
    return respond(c, dataset, { data, asOf, html: provisionHtml(index, ref), law: true });
  });
};
