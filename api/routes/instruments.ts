import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { htmlPath, versionPath } from '../../content/model/corpus/paths.ts';
import { dayOfVersion } from '../../content/model/corpus/time.ts';
import { VersionId } from '../../content/model/schema/common.ts';
import { Instrument } from '../../content/model/schema/instrument.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { known } from '../problem/known.ts';
import { provisionsCsv } from '../records/csv/texts.ts';
import { ProvisionWire, provisionWire } from '../records/provision.ts';
import {
  ProvisionAnswer,
  provisionsOf,
  replyProvision,
  TextQuery,
  versionOf,
} from '../records/provision-answer.ts';
import { PROVISION_FORMS, VERSION_FORMS } from '../records/text-forms.ts';
import { get } from '../resource/define.ts';
import { EidParam, IdParam, text } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

const tag = 'Texts';

const Version = once(() =>
  z
    .object({
      id: VersionId(),
      label: z.string(),
      status: Instrument().shape.versions.element.shape.status,
      starts: z
        .array(
          z.object({
            date: z.iso.date(),
            certainty: z.enum(['stated', 'scheduled', 'inferred', 'external']),
            basis: z.string(),
          }),
        )
        .meta({ description: 'Two where the source contradicts itself: both readings stand.' }),
      note: z.string().nullable(),
      provisions: z.int().meta({ description: 'Number of provisions held, stubs included.' }),
    })
    .meta({ id: 'Version' }),
);

const InstrumentWire = once(() =>
  z
    .object({
      id: z.string(),
      title: z.string(),
      short_title: z.string(),
      rank: Instrument().shape.rank,
      law_number: z.string().nullable(),
      egov_law_id: z.string().nullable(),
      summary: z.string(),
      versions: z.array(Version()),
    })
    .meta({
      id: 'Instrument',
      description: 'The Act, a decision of the Headquarters, or the overview.',
    }),
);

const VersionText = once(() =>
  Version()
    .extend({
      instrument: z.string(),
      title: z.string(),
      provisions: z.array(ProvisionWire()).meta({ description: 'In document order.' }),
    })
    .meta({ id: 'VersionText' }),
);

const versionWire = (
  index: CorpusIndex,
  instrument: string,
  version: Instrument['versions'][number],
) => ({
  id: version.id,
  label: version.label,
  status: version.status,
  starts: version.starts.map(({ date, certainty, basis }) => ({ date, certainty, basis })),
  note: version.note,
  provisions: provisionsOf(index, instrument, version.id).length,
});

const instrumentWire = (index: CorpusIndex, record: Instrument): Infer<typeof InstrumentWire> => ({
  id: record.id,
  title: record.title,
  short_title: record.short_title,
  rank: record.rank,
  law_number: record.law_number,
  egov_law_id: record.egov_law_id,
  summary: record.summary,
  versions: record.versions.map((version) => versionWire(index, record.id, version)),
});

const listInstruments = get(
  {
    path: '/instruments',
    operationId: 'listInstruments',
    tag,
    summary: 'The Act, the decisions, the overview',
    query: () => z.strictObject({}),
  },
  () => z.array(InstrumentWire()),
);

const getInstrument = get(
  {
    path: '/instruments/{id}',
    operationId: 'getInstrument',
    tag,
    summary: 'One instrument and its versions',
    params: () => z.object({ id: IdParam() }),
    query: () => z.strictObject({}),
  },
  InstrumentWire,
);

const getVersion = get(
  {
    path: '/instruments/{id}/versions/{version}',
    operationId: 'getVersion',
    tag,
    summary: 'The whole text of one version',
    params: () =>
      z.object({
        id: IdParam(),
        version: text(20).meta({
          description: 'Id of the version: 2015 or 2016.',
          examples: ['2016'],
        }),
      }),
    query: () => z.strictObject({}),
    forms: [provisionsCsv, ...VERSION_FORMS],
  },
  VersionText,
);

const getProvision = get(
  {
    path: '/instruments/{id}/provisions/{eid}',
    operationId: 'getProvision',
    tag,
    summary: 'One provision with its proof, its place and what stands on it',
    params: () =>
      z.object({
        id: IdParam(),
        eid: EidParam(),
      }),
    query: TextQuery,
    forms: PROVISION_FORMS,
  },
  ProvisionAnswer,
);

/** Texts. */
export const instrumentRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(listInstruments, (c) => {
    const data = index.corpus.instruments.map((record) => instrumentWire(index, record));
    return respond(c, dataset, { data, total: data.length, html: '/instruments/' });
  });

  app.openapi(getInstrument, (c) => {
    const record = known(index.instruments, c.req.valid('param').id, '/instruments');
    const html = htmlPath('instruments', record.id);
    return respond(c, dataset, { data: instrumentWire(index, record), html });
  });

  app.openapi(getVersion, (c) => {
    const { id, version: versionId } = c.req.valid('param');
    const record = known(index.instruments, id, '/instruments');
    const version = versionOf(record, versionId);
    const data = {
      ...versionWire(index, id, version),
      instrument: id,
      title: record.title,
      provisions: provisionsOf(index, id, version.id).map((p) => provisionWire(index, p)),
    };
    const html = versionPath(id, version.id, record.versions.at(-1) === version);
    const asOf = dayOfVersion(record, version.id);
    return respond(c, dataset, { data, asOf, html, law: true });
  });

  app.openapi(getProvision, (c) => {
    const { id, eid } = c.req.valid('param');
    return respond(c, dataset, replyProvision(index, id, eid, c.req.valid('query')));
  });
};
