import * as z from 'zod';
import { coverageOf } from '../../content/model/corpus/coverage.ts';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { AMENDED_FROM, boundaryDates, COVERAGE_FROM } from '../../content/model/corpus/time.ts';
import { VersionId } from '../../content/model/schema/common.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';
import packageFile from '../../package.json' with { type: 'json' };
import type { Dataset } from '../dataset/dataset.ts';
import type { CachePolicy } from '../http/cache-policy.ts';
import { get } from '../resource/define.ts';
import { type Reply, SCHEMA_VERSION } from '../resource/envelope.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';
import { identifierSchemes, SchemeWire } from './identifiers.ts';

const tag = 'About';
const none = once(() => z.strictObject({}));

const Root = once(() =>
  z
    .object({
      name: z.string(),
      description: z.string(),
      coverage: z.object({
        from: z.iso.date(),
        amended_from: z.iso.date(),
        boundaries: z.array(z.iso.date()),
      }),
      resources: z.record(z.string(), z.string()),
      identifier_schemes: z.array(SchemeWire()),
      licence: z.object({ texts: z.string(), additions: z.string(), code: z.string() }),
    })
    .meta({ id: 'Root' }),
);

const SourceWire = once(() =>
  z
    .object({
      id: z.string(),
      title: z.string(),
      publisher: z.string(),
      date: z.iso.date(),
      sha256: z.string(),
      note: z.string(),
      parts: z.array(
        z.object({ id: z.string(), title: z.string(), lines: z.array(z.int()).length(2) }),
      ),
    })
    .meta({ id: 'Source' }),
);

const ids = once(() => z.array(z.string()));

/** What is held and what is missing, as the API shows it. */
export const CoverageWire = once(() =>
  z
    .object({
      from: z.iso.date(),
      amended_from: z.iso.date(),
      up_to_date_as_of: z.iso.date(),
      boundaries: z.array(z.iso.date()).meta({ description: 'Days on which findings can change.' }),
      counts: z.record(z.string(), z.int()),
      accounting: z.record(z.string(), z.int()).meta({
        description: 'Lines and characters of the source, and how many are accounted for.',
      }),
      missing: z.object({
        corporate_number: ids(),
        reading: ids(),
        minister_of_2016: ids(),
        second_witness: z.record(z.string(), ids()),
      }),
      second_readings: z.array(
        z.object({
          id: z.string(),
          read_on: z.iso.date().nullable(),
          recorded_on: z.iso.date(),
          account: z.string(),
          compared: z.int(),
          confirmed: z.record(z.string(), z.int()),
        }),
      ),
      not_held: z.array(
        z.object({
          instrument: z.string(),
          version: VersionId(),
          eid: z.string(),
          note: z.string().nullable(),
        }),
      ),
    })
    .meta({ id: 'Coverage' }),
);

const route = <T extends z.ZodType>(
  path: string,
  operationId: string,
  summary: string,
  wire: () => T,
  cache: CachePolicy = 'record',
) => get({ path, operationId, tag, summary, query: none, cache }, wire);

const getRoot = route('/', 'getRoot', 'What this is', Root);
const listSources = route('/sources', 'listSources', 'Sources', () => z.array(SourceWire()));
const getCoverage = route(
  '/coverage',
  'getCoverage',
  'What is held and what is missing',
  CoverageWire,
);
const getHealth = route(
  '/health',
  'getHealth',
  'Is it up',
  () =>
    z.object({
      status: z.literal('ok').meta({ description: 'It answers, and from the dataset named.' }),
      dataset_version: z.string().meta({ description: 'SHA-256 of the corpus in use.' }),
    }),
  'none',
);
const getVersionInfo = route(
  '/version',
  'getVersionInfo',
  'Versions of answers, dataset and software',
  () =>
    z.object({
      schema_version: z.string().meta({ description: 'Version of the shape of answers.' }),
      dataset_version: z.string().meta({ description: 'SHA-256 of the corpus in use.' }),
      software_version: z.string().meta({ description: 'Version of the package that answers.' }),
    }),
  'software',
);

/** What this is: the answer of the base address. */
const replyRoot = ({ index }: Dataset): Reply<Infer<typeof Root>> => {
  const boundaries = boundaryDates(index.corpus.instruments);
  const at = (path: string) => `${API_ROOT}${path}`;
  return {
    data: {
      name: 'Kihonho',
      description:
        "Who must do what under Japan's Basic Act on Cybersecurity as amended with effect from 2016-10-21, and under the decisions of the Cybersecurity Strategic Headquarters that go with it.",
      coverage: { from: COVERAGE_FROM, amended_from: AMENDED_FROM, boundaries },
      resources: {
        entities: at('/entities'),
        classes: at('/classes'),
        obligations: at('/obligations'),
        procedures: at('/procedures'),
        matrix: at('/matrix'),
        instruments: at('/instruments'),
        lists: at('/lists'),
        terms: at('/terms'),
        discrepancies: at('/discrepancies'),
        changes: at('/changes'),
        concordances: at('/concordances'),
        silences: at('/silences'),
        coverage: at('/coverage'),
        sources: at('/sources'),
        search: at('/search'),
        resolve: at('/resolve'),
        verify: at('/verify'),
        identifiers: at('/identifiers'),
        reconcile: at('/reconcile'),
        downloads: at('/downloads'),
        health: at('/health'),
        version: at('/version'),
        openapi: at('/openapi.json'),
      },
      identifier_schemes: identifierSchemes(),
      licence: {
        texts: 'Legal texts are not subject to copyright (著作権法13条).',
        additions: 'CC BY 4.0',
        code: 'MIT',
      },
    },
    html: '/about/',
    language: 'en',
    law: true,
  };
};

/** What this is, from what it is made, what it holds. */
export const aboutRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(getRoot, (c) => respond(c, dataset, replyRoot(dataset)));

  app.openapi(listSources, (c) => {
    const data = index.corpus.sources.map(
      ({ id, title, publisher, date, sha256, note, parts }) => ({
        id,
        title,
        publisher,
        date,
        sha256,
        note,
        parts,
      }),
    );
    return respond(c, dataset, { data, total: data.length, html: '/coverage/' });
  });

  app.openapi(getCoverage, (c) =>
    respond(c, dataset, { data: coverageOf(index), html: '/coverage/' }),
  );

  app.openapi(getHealth, async (c) => {
    const data = { status: 'ok' as const, dataset_version: await dataset.version() };
    return respond(c, dataset, { data, language: 'en' });
  });

  app.openapi(getVersionInfo, async (c) => {
    const data = {
      schema_version: SCHEMA_VERSION,
      dataset_version: await dataset.version(),
      software_version: packageFile.version,
    };
    return respond(c, dataset, { data, language: 'en' });
  });
};
