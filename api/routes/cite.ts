import * as z from 'zod';
import { citeProvision } from '../../content/model/cite.ts';
import { bibtexOf } from '../../content/model/cite-bibtex.ts';
import { cslOf } from '../../content/model/cite-csl.ts';
import type { CorpusIndex } from '../../content/model/corpus-index.ts';
import { nearEids } from '../../content/model/eid.ts';
import { once } from '../../content/model/once.ts';
import { provisionPath } from '../../content/model/paths.ts';
import { type ProvisionRef, VersionId } from '../../content/model/schema/common.ts';
import type { Instrument } from '../../content/model/schema/instrument.ts';
import type { Dataset } from '../dataset.ts';
import { get } from '../define.ts';
import { known } from '../known.ts';
import { EidParam, IdParam } from '../parameters.ts';
import type { Routes } from '../resources.ts';
import { respond } from '../respond.ts';
import { CitationWire } from '../wire/citation.ts';

const VersionQuery = once(() =>
  z.strictObject({
    version: VersionId().optional().meta({ description: 'The newest unless told.' }),
  }),
);

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
    query: VersionQuery,
  },
  CitationWire,
);

const versionOf = (record: Instrument, id: string): VersionId => {
  const versions = new Map<string, VersionId>(record.versions.map((v) => [v.id, v.id]));
  return known(versions, id, `/instruments/${record.id}`);
};

/** The provision asked for, or a 404 that says which part of the address is not known. */
const refOf = (
  index: CorpusIndex,
  id: string,
  eid: string,
  asked: VersionId | undefined,
): ProvisionRef => {
  const record = known(index.instruments, id, '/instruments');
  const version = versionOf(record, asked ?? record.versions.at(-1)?.id ?? '');
  const inVersion = new Map(
    index.corpus.provisions
      .filter((p) => p.instrument === id && p.version === version)
      .map((p) => [p.eid, p]),
  );
  known(inVersion, eid, `/instruments/${id}/versions/${version}`, nearEids);
  return { instrument: id, version, eid };
};

/** Citations of provisions; as files they are forms of the provision itself (`PROVISION_FORMS`). */
export const citeRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(getCitation, async (c) => {
    const { id, eid } = c.req.valid('param');
    const ref = refOf(index, id, eid, c.req.valid('query').version);
    const version = await dataset.version();
    const newest = index.instrument(id).versions.at(-1)?.id === ref.version;
    const data = {
      ...citeProvision(index, ref, version),
      bibtex: bibtexOf(index, ref, version),
      csl: cslOf(index, ref, version),
    };
    return respond(c, dataset, { data, html: provisionPath(ref, newest), law: true });
  });
};
