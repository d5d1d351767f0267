import * as z from 'zod';
import { htmlPath, versionPath } from '../../content/model/corpus/paths.ts';
import { dayOfVersion, isHome } from '../../content/model/corpus/time.ts';
import { bibtexOf } from '../../content/model/formats/bibtex.ts';
import { citeProvision } from '../../content/model/formats/cite.ts';
import { citedParts, cslOf } from '../../content/model/formats/csl.ts';
import { memo } from '../../content/model/text/memo.ts';
import { orNotFound } from '../problem/or-not-found.ts';
import { CitationWire } from '../records/text/citation.ts';
import { ComparisonWire } from '../records/text/comparison.ts';
import {
  ComparisonQuery,
  comparisonCsv,
  replyComparison,
} from '../records/text/comparison-record.ts';
import {
  InstrumentWire,
  instrumentWire,
  VersionText,
  versionTextWire,
} from '../records/text/instrument.ts';
import { provisionHtml, provisionsCsv } from '../records/text/provision.ts';
import {
  ProvisionAnswer,
  provisionAsked,
  replyProvision,
  TextQuery,
  textAsked,
  versionOf,
} from '../records/text/provision-answer.ts';
import { PROVISION_FORMS, VERSION_FORMS } from '../records/text/text-forms.ts';
import { get, type Route } from '../resource/define.ts';
import { EidParam, IdParam, IdParams, text, WITHOUT_DOT } from '../resource/parameters.ts';

const tag = 'Texts';

const listInstruments = get({
  path: '/instruments',
  operationId: 'listInstruments',
  tag,
  summary: 'The Act, the decisions, the overview',
  description: 'The Act, the decisions of the Headquarters and the explanatory overview.',
  data: () => z.array(InstrumentWire()),
  reply: ({ index }) => {
    const data = index.corpus.instruments.map((record) => instrumentWire(index, record));
    return { data, total: data.length, html: '/instruments/', law: true };
  },
});

const getInstrument = get({
  path: '/instruments/{id}',
  operationId: 'getInstrument',
  tag,
  summary: 'One instrument and its versions',
  description: 'Title, rank, law number, and versions with the days they begin.',
  params: IdParams,
  data: InstrumentWire,
  reply: ({ index }, { id }) => {
    const record = orNotFound(index.instruments, id, '/instruments');
    const html = htmlPath('instruments', record.id);
    return { data: instrumentWire(index, record), html, law: true, lawOf: [record.id] };
  },
});

const getVersion = get({
  path: '/instruments/{id}/versions/{version}',
  operationId: 'getVersion',
  tag,
  summary: 'The whole text of one version',
  description:
    'Every provision of one version in document order, with its proof in the transcript. Stubs say what is not held.',
  params: () =>
    z.object({
      id: IdParam(),
      version: text(20).meta({
        pattern: WITHOUT_DOT,
        description: 'Id of the version, as the record of the instrument lists it.',
      }),
    }),
  forms: [provisionsCsv, ...VERSION_FORMS],
  data: VersionText,
  reply: ({ index }, asked) => {
    const record = orNotFound(index.instruments, asked.id, '/instruments');
    const version = versionOf(record, asked.version);
    return {
      data: versionTextWire(index, record, version),
      ofText: { record, version: version.id },
      asOf: dayOfVersion(record, version.id, index.corpus.default_day),
      html: versionPath(record.id, version.id, isHome(record, version.id)),
      law: true,
    };
  },
});

const ProvisionParams = memo(() => z.object({ id: IdParam(), eid: EidParam() }));

const getProvision = get({
  path: '/instruments/{id}/provisions/{eid}',
  operationId: 'getProvision',
  tag,
  summary: 'One provision with its proof, its place and what stands on it',
  description:
    'Its words with spans and SHA-256, its place, references in both directions, defined terms, and the rules that stand on it. Of the version asked, or in force on the day asked, else the newest.',
  params: ProvisionParams,
  query: TextQuery,
  others: [422],
  forms: PROVISION_FORMS,
  data: ProvisionAnswer,
  reply: ({ index }, { id, eid, ...query }) => replyProvision(index, id, eid, query),
});

const getCitation = get({
  path: '/instruments/{id}/provisions/{eid}/cite',
  operationId: 'getCitation',
  tag,
  summary: 'Citations of one provision',
  description: 'Lines to copy in Japanese and English, BibTeX, CSL-JSON and a permalink.',
  params: ProvisionParams,
  query: TextQuery,
  others: [422],
  data: CitationWire,
  reply: async (dataset, { id, eid, ...query }) => {
    const { index } = dataset;
    const record = orNotFound(index.instruments, id, '/instruments');
    const { version, asOf } = textAsked(index, record, query);
    const ref = provisionAsked(index, record, version, eid);
    const datasetVersion = await dataset.version();
    const edition = { dataset: datasetVersion, origin: dataset.origin };
    const data = {
      ...citeProvision(index, ref, datasetVersion),
      bibtex: bibtexOf(index, ref, edition),
      csl: cslOf(index, ref, edition),
      parts: citedParts(index, ref),
    };
    const ofText = { record, version };
    return { data, ofText, asOf, html: provisionHtml(index, ref), law: true };
  },
});

const getComparison = get({
  path: '/instruments/{id}/comparison',
  operationId: 'getComparison',
  tag,
  summary: '新旧対照表: before and after, provision by provision',
  description:
    'Aligned rows with the differences as data, checked by replay, against the underlining and the left column of the table in the source. Of any two versions that are held.',
  params: IdParams,
  query: ComparisonQuery,
  forms: [comparisonCsv],
  data: ComparisonWire,
  reply: ({ index }, { id, ...pair }) => replyComparison(index, id, pair),
});

/** Texts, their provisions and what changed in them. */
export const INSTRUMENTS: readonly Route[] = [
  listInstruments,
  getInstrument,
  getVersion,
  getProvision,
  getCitation,
  getComparison,
];
