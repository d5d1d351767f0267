import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import { akomaNtoso } from '../../content/model/akoma-ntoso.ts';
import { citeProvision } from '../../content/model/cite.ts';
import { bibtexOf } from '../../content/model/cite-bibtex.ts';
import { cslOf } from '../../content/model/cite-csl.ts';
import type { CorpusIndex } from '../../content/model/corpus-index.ts';
import { legislationJsonLd, organizationJsonLd } from '../../content/model/json-ld.ts';
import { provisionPath } from '../../content/model/paths.ts';
import { type ProvisionRef, VersionId } from '../../content/model/schema/common.ts';
import type { Instrument } from '../../content/model/schema/instrument.ts';
import type { Dataset } from '../dataset.ts';
import { get } from '../define.ts';
import { known } from '../known.ts';
import { refuseParameters } from '../mishaps.ts';
import { IdParam } from '../parameters.ts';
import { respond, send } from '../respond.ts';
import { CitationWire } from '../wire/citation.ts';

const VersionQuery = z.strictObject({
  version: VersionId.optional().meta({ description: 'The newest unless told.' }),
});

const NoQuery = z.strictObject({});

const getCitation = get(
  {
    path: '/instruments/{id}/provisions/{eid}/cite',
    operationId: 'getCitation',
    tag: 'Texts',
    summary:
      'Citations of one provision; also as /instruments/{id}/provisions/{eid}.bib, .csl.json and .jsonld. A whole version is /instruments/{id}/versions/{version}.xml (Akoma Ntoso 3.0), a body /entities/{id}.jsonld',
    params: z.object({
      id: IdParam,
      eid: z.string().meta({ description: 'Akoma Ntoso eId.', examples: ['art_32__para_1'] }),
    }),
    query: VersionQuery,
  },
  CitationWire,
);

const versionOf = (record: Instrument, id: string): VersionId => {
  const versions = new Map<string, VersionId>(record.versions.map((v) => [v.id, v.id]));
  return known(versions, id, `/instruments/${record.id}/versions`);
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
  known(inVersion, eid, `/instruments/${id}/versions/${version}`);
  return { instrument: id, version, eid };
};

type Write = (index: CorpusIndex, ref: ProvisionRef, datasetVersion: string) => string;

/** Formats of one provision by the suffix of its address. */
const FORMATS: { suffix: string; type: string; write: Write }[] = [
  { suffix: '.bib', type: 'application/x-bibtex; charset=utf-8', write: bibtexOf },
  {
    suffix: '.csl.json',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    // A file of CSL-JSON is a list of items.
    write: (...asked) => `${JSON.stringify([cslOf(...asked)], null, 2)}\n`,
  },
  {
    suffix: '.jsonld',
    type: 'application/ld+json',
    write: (...asked) => `${JSON.stringify(legislationJsonLd(...asked), null, 2)}\n`,
  },
];

/** A path parameter that ends in a suffix, as Hono's pattern. */
const suffixed = (name: string, suffix: string): string =>
  `:${name}{[^/]+${suffix.replaceAll('.', '\\.')}}`;

const withoutSuffix = (c: Context, name: string, suffix: string): string =>
  (c.req.param(name) ?? '').slice(0, -suffix.length);

const named = (file: string) => ({ 'Content-Disposition': `inline; filename="${file}"` });

/**
 * Citations and machine forms. Must be added before the routes of texts and bodies: their parameters would take the
 * suffix for a part of an id.
 */
export const citeRoutes = (app: OpenAPIHono, dataset: Dataset): void => {
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

  for (const { suffix, type, write } of FORMATS)
    app.get(`/instruments/:id/provisions/${suffixed('eid', suffix)}`, async (c) => {
      const query = VersionQuery.safeParse(c.req.query());
      if (!query.success) return refuseParameters(query.error);
      const eid = withoutSuffix(c, 'eid', suffix);
      const ref = refOf(index, c.req.param('id') ?? '', eid, query.data.version);
      const file = `${ref.instrument}-${ref.version}-${ref.eid}${suffix}`;
      return send(c, write(index, ref, await dataset.version()), type, named(file));
    });

  app.get(`/instruments/:id/versions/${suffixed('version', '.xml')}`, async (c) => {
    const query = NoQuery.safeParse(c.req.query());
    if (!query.success) return refuseParameters(query.error);
    const record = known(index.instruments, c.req.param('id') ?? '', '/instruments');
    const version = versionOf(record, withoutSuffix(c, 'version', '.xml'));
    const xml = akomaNtoso(index, record.id, version, await dataset.version());
    return send(c, xml, 'application/akn+xml', named(`${record.id}-${version}.xml`));
  });

  app.get(`/entities/${suffixed('id', '.jsonld')}`, async (c) => {
    const query = NoQuery.safeParse(c.req.query());
    if (!query.success) return refuseParameters(query.error);
    const entity = known(index.entities, withoutSuffix(c, 'id', '.jsonld'), '/entities');
    const body = `${JSON.stringify(organizationJsonLd(entity, await dataset.version()), null, 2)}\n`;
    return send(c, body, 'application/ld+json', named(`${entity.id}.jsonld`));
  });
};
