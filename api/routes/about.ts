import * as z from 'zod';
import { coverageOf } from '../../content/model/corpus/coverage.ts';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { boundaryDates, COVERAGE_FROM } from '../../content/model/corpus/time.ts';
import { memo } from '../../content/model/text/memo.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { CoverageWire, coveredDays, SourceWire } from '../records/coverage.ts';
import { identifierSchemes, SchemeWire } from '../records/identifier.ts';
import { get, type Route } from '../resource/define.ts';
import { SCHEMA_VERSION } from '../resource/envelope.ts';

const tag = 'About';

const Root = memo(() =>
  z
    .object({
      name: z.string().describe('Name of the service.'),
      description: z.string().describe('What this is.'),
      coverage: z.object(coveredDays()).describe('The days answered for.'),
      resources: z.record(z.string(), z.string()).describe('Addresses of the resources, by name.'),
      identifier_schemes: z
        .array(SchemeWire())
        .describe('Schemes of identifiers from elsewhere that lead to records.'),
      licence: z
        .object({
          texts: z.string().describe('Legal texts.'),
          additions: z.string().describe('What we wrote.'),
          code: z.string().describe('The program.'),
        })
        .describe('Under what the parts may be used.'),
    })
    .meta({ id: 'Root', description: 'What this API is and where its resources are.' }),
);

/** Resources by name, below the root; `openapi` is the one whose address is not its name. */
const RESOURCES = [
  'entities',
  'classes',
  'obligations',
  'procedures',
  'matrix',
  'compare',
  'instruments',
  'lists',
  'terms',
  'discrepancies',
  'changes',
  'concordances',
  'later-rules',
  'silences',
  'coverage',
  'sources',
  'search',
  'resolve',
  'verify',
  'identifiers',
  'reconcile',
  'downloads',
  'health',
  'version',
];

const getRoot = get({
  path: '/',
  operationId: 'getRoot',
  tag,
  summary: 'What this is',
  description: 'Name, coverage, addresses of the resources, licence.',
  data: Root,
  reply: ({ index }) => ({
    data: {
      name: 'Kihonho',
      description:
        "Who must do what under Japan's Basic Act on Cybersecurity as amended with effect from 2016-10-21, and under the decisions of the Cybersecurity Strategic Headquarters that go with it.",
      coverage: {
        from: COVERAGE_FROM,
        amended_from: index.corpus.default_day,
        boundaries: boundaryDates(index.corpus.instruments),
      },
      resources: {
        ...Object.fromEntries(RESOURCES.map((name) => [name, `${API_ROOT}/${name}`])),
        openapi: `${API_ROOT}/openapi.json`,
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
  }),
});

const listSources = get({
  path: '/sources',
  operationId: 'listSources',
  tag,
  summary: 'Sources',
  description:
    'The transcripts everything was read from, with their SHA-256 and the lines of each material.',
  data: () => z.array(SourceWire()),
  reply: ({ index: { corpus } }) => {
    const data = corpus.sources.map(({ id, title, publisher, date, sha256, note, parts }) => ({
      id,
      title,
      publisher,
      date,
      sha256,
      note,
      parts,
    }));
    return { data, total: data.length, html: '/coverage/' };
  },
});

const getCoverage = get({
  path: '/coverage',
  operationId: 'getCoverage',
  tag,
  summary: 'What is held and what is missing',
  description:
    'Days answered for, numbers of records, share of the source accounted for, values that are missing, and texts that are not held. Read it before you take silence for a no.',
  data: CoverageWire,
  reply: ({ index }) => ({ data: coverageOf(index), html: '/coverage/' }),
});

const datasetInUse = () => z.string().describe('SHA-256 of the corpus in use.');

const getHealth = get({
  path: '/health',
  operationId: 'getHealth',
  tag,
  summary: 'Is it up',
  description: 'For monitors. Asks nothing but whether the process answers.',
  cache: 'none',
  data: () =>
    z.object({
      status: z.literal('ok').describe('It answers, and from the dataset named.'),
      dataset_version: datasetInUse(),
    }),
  reply: async (dataset) => ({
    data: { status: 'ok' as const, dataset_version: await dataset.version() },
    language: 'en',
  }),
});

const getVersionInfo = get({
  path: '/version',
  operationId: 'getVersionInfo',
  tag,
  summary: 'Versions of answers, dataset and software',
  description: 'The version of this document and the SHA-256 of the content.',
  cache: 'software',
  data: () =>
    z.object({
      schema_version: z.string().describe('Version of the shape of answers.'),
      dataset_version: datasetInUse(),
      software_version: z.string().describe('Version of the package that answers.'),
    }),
  reply: async (dataset) => ({
    data: {
      schema_version: SCHEMA_VERSION,
      dataset_version: await dataset.version(),
      software_version: packageFile.version,
    },
    language: 'en',
  }),
});

/** What this is, from what it is made, what it holds. */
export const ABOUT: readonly Route[] = [
  getRoot,
  listSources,
  getCoverage,
  getHealth,
  getVersionInfo,
];
