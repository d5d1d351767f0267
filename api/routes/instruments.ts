import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { CorpusIndex } from '../../content/model/corpus-index.ts';
import { findingFor } from '../../content/model/findings.ts';
import { htmlPath, versionPath } from '../../content/model/paths.ts';
import { Eid, VersionId } from '../../content/model/schema/common.ts';
import { Instrument } from '../../content/model/schema/instrument.ts';
import { obligationsOn } from '../../content/model/standing-on.ts';
import { cite } from '../../content/model/steps.ts';
import { isDisputed, versionAt } from '../../content/model/time.ts';
import type { Dataset } from '../dataset.ts';
import { get } from '../define.ts';
import { known } from '../known.ts';
import { AsOf, coveredDay, IdParam } from '../parameters.ts';
import { ApiProblem } from '../problem.ts';
import { respond } from '../respond.ts';
import { CitedProvision } from '../wire/finding.ts';
import {
  ancestorsOf,
  ProvisionWire,
  provisionHtml,
  provisionWire,
  TextLinks,
  textLinksWire,
} from '../wire/provision.ts';

const tag = 'Texts';

const Version = z
  .object({
    id: VersionId,
    label: z.string(),
    status: Instrument.shape.versions.element.shape.status,
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
  .meta({ id: 'Version' });

const InstrumentWire = z
  .object({
    id: z.string(),
    title: z.string(),
    short_title: z.string(),
    rank: Instrument.shape.rank,
    law_number: z.string().nullable(),
    egov_law_id: z.string().nullable(),
    summary: z.string(),
    versions: z.array(Version),
  })
  .meta({
    id: 'Instrument',
    description: 'The Act, a decision of the Headquarters, or the overview.',
  });

const VersionText = Version.extend({
  instrument: z.string(),
  title: z.string(),
  provisions: z.array(ProvisionWire).meta({ description: 'In document order.' }),
}).meta({ id: 'VersionText' });

const ProvisionAnswer = ProvisionWire.extend({
  ...TextLinks.shape,
  ancestors: z
    .array(CitedProvision)
    .meta({ description: 'Enclosing provisions, outermost first.' }),
  children: z.array(CitedProvision),
  obligations: z
    .array(z.object({ id: z.string(), title: z.string(), principal: z.boolean() }))
    .meta({ description: 'Rules that stand on it; `principal` where it is their first ground.' }),
  binds: z
    .array(z.object({ class: z.string(), obligation: z.string(), role: z.string() }))
    .meta({ description: 'Kinds its rules reach, and as what.' }),
}).meta({ id: 'ProvisionAnswer' });

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

const provisionsOf = (index: CorpusIndex, instrument: string, version: string) =>
  index.corpus.provisions.filter((p) => p.instrument === instrument && p.version === version);

const instrumentWire = (
  index: CorpusIndex,
  record: Instrument,
): z.infer<typeof InstrumentWire> => ({
  id: record.id,
  title: record.title,
  short_title: record.short_title,
  rank: record.rank,
  law_number: record.law_number,
  egov_law_id: record.egov_law_id,
  summary: record.summary,
  versions: record.versions.map((version) => versionWire(index, record.id, version)),
});

const versionOf = (record: Instrument, id: string): Instrument['versions'][number] => {
  const versions = new Map<string, Instrument['versions'][number]>(
    record.versions.map((version) => [version.id, version]),
  );
  return known(versions, id, `/instruments/${record.id}/versions`);
};

/** The version in force on a day; the newest where none is asked. A disputed or an earlier day is refused, not guessed. */
const versionOn = (record: Instrument, day: string | undefined): VersionId => {
  const newest = record.versions.at(-1)?.id ?? '2016';
  if (day === undefined) return newest;
  const version = versionAt(record, coveredDay(day), 'earliest');
  if (version && !isDisputed(record, day)) return version.id;
  const starts = record.versions.flatMap(({ starts }) => starts.map(({ date }) => date));
  throw new ApiProblem(
    'OUTSIDE_COVERAGE',
    version
      ? `The source contradicts itself about whether "${record.id}" was in force on ${day}.`
      : `"${record.id}" has no version in force on ${day}.`,
    `Its versions begin on ${starts.join(', ')}. Ask for a version with version=.`,
  );
};

const listInstruments = get(
  {
    path: '/instruments',
    operationId: 'listInstruments',
    tag,
    summary: 'The Act, the decisions, the overview',
    query: z.strictObject({}),
  },
  z.array(InstrumentWire),
);

const getInstrument = get(
  {
    path: '/instruments/{id}',
    operationId: 'getInstrument',
    tag,
    summary: 'One instrument and its versions',
    params: z.object({ id: IdParam }),
    query: z.strictObject({}),
  },
  InstrumentWire,
);

const getVersion = get(
  {
    path: '/instruments/{id}/versions/{version}',
    operationId: 'getVersion',
    tag,
    summary: 'The whole text of one version',
    params: z.object({ id: IdParam, version: z.string().meta({ examples: ['2016'] }) }),
    query: z.strictObject({}),
  },
  VersionText,
);

const getProvision = get(
  {
    path: '/instruments/{id}/provisions/{eid}',
    operationId: 'getProvision',
    tag,
    summary: 'One provision with its proof, its place and what stands on it',
    params: z.object({
      id: IdParam,
      eid: z.string().meta({ description: 'Akoma Ntoso eId.', examples: ['art_32__para_1'] }),
    }),
    query: z.strictObject({
      version: VersionId.optional().meta({
        description: 'The one of `as_of` unless told; the newest without both.',
      }),
      as_of: AsOf.removeDefault()
        .optional()
        .meta({
          description:
            'The day asked: the version in force on it, where the source does not contradict itself.',
          examples: ['2016-10-20'],
        }),
    }),
  },
  ProvisionAnswer,
);

/** Texts. */
export const instrumentRoutes = (app: OpenAPIHono, dataset: Dataset): void => {
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
    return respond(c, dataset, { data, html, law: true });
  });

  app.openapi(getProvision, (c) => {
    const { id, eid } = c.req.valid('param');
    const record = known(index.instruments, id, '/instruments');
    const query = c.req.valid('query');
    const version = query.version ?? versionOn(record, query.as_of);
    versionOf(record, version);
    if (!Eid.safeParse(eid).success)
      throw new ApiProblem(
        'NOT_FOUND',
        `"${eid}" is not an eId.`,
        'An eId joins parts with "__", for example art_25__para_1__item_2 or sec_5__sub_3.',
      );
    const inVersion = new Map(provisionsOf(index, id, version).map((p) => [p.eid as string, p]));
    const provision = known(inVersion, eid, `/instruments/${id}/versions/${version}`);
    const standing = obligationsOn(index, provision);
    const data = {
      ...provisionWire(index, provision),
      ...textLinksWire(index, provision),
      ancestors: ancestorsOf(index, provision).map((p) => cite(index, p)),
      children: [...inVersion.values()]
        .filter((p) => ancestorsOf(index, p).at(-1) === provision)
        .map((p) => cite(index, p)),
      obligations: standing.map(({ obligation, principal }) => ({
        id: obligation.id,
        title: obligation.title,
        principal,
      })),
      binds: standing.flatMap(({ obligation, day }) =>
        index.corpus.classes.flatMap((kind) => {
          const subject = { kind: 'class' as const, id: kind.id };
          const { role } = findingFor(index, subject, obligation.id, day);
          return role ? [{ class: kind.id, obligation: obligation.id, role }] : [];
        }),
      ),
    };
    const asOf = query.as_of === undefined ? {} : { asOf: query.as_of };
    return respond(c, dataset, {
      data,
      ...asOf,
      html: provisionHtml(index, provision),
      law: true,
    });
  });
};
