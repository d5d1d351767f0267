import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { pageOn } from '../../content/model/corpus/day-pages.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { Silence } from '../../content/model/schema/silence.ts';
import { silencesFor } from '../../content/model/summary/silences.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { known } from '../problem/known.ts';
import { CitedProvision } from '../records/finding.ts';
import { get } from '../resource/define.ts';
import { AsOf, coveredDay, IdParam } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

const tag = 'Terms and notes';

/** A silence as the API shows it. */
export const SilenceWire = once(() =>
  z
    .object({
      id: z.string(),
      kind: Silence().shape.kind,
      statement: z.string().meta({ description: 'Ours, Japanese.' }),
      looked_in: z.array(CitedProvision()),
      shown_for: z
        .array(z.string())
        .meta({ description: 'Kinds it matters to; empty: everybody.' }),
    })
    .meta({
      id: 'Silence',
      description: 'What the source does not say, or a document it names and does not hold.',
    }),
);

/** Builds the silence the API shows. */
export const silenceWire = (index: CorpusIndex, silence: Silence): Infer<typeof SilenceWire> => ({
  ...silence,
  looked_in: silence.looked_in.map((ref) => cite(index, ref)),
});

const listSilences = get(
  {
    path: '/silences',
    operationId: 'listSilences',
    tag,
    summary: 'What the source does not say',
    query: () => z.strictObject({}),
  },
  () => z.array(SilenceWire()),
);

const of = (path: string, operationId: string, summary: string) =>
  get(
    {
      path,
      operationId,
      tag,
      summary,
      params: () => z.object({ id: IdParam() }),
      query: () => z.strictObject({ as_of: AsOf() }),
    },
    () => z.array(SilenceWire()),
  );

const listEntitySilences = of(
  '/entities/{id}/silences',
  'listEntitySilences',
  'What the source does not say about a body',
);
const listClassSilences = of(
  '/classes/{id}/silences',
  'listClassSilences',
  'What the source does not say about a kind',
);

/** What the source does not say. */
export const silenceRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(listSilences, (c) => {
    const data = index.corpus.silences.map((silence) => silenceWire(index, silence));
    return respond(c, dataset, { data, total: data.length, html: '/coverage/', law: true });
  });

  app.openapi(listEntitySilences, (c) => {
    const { id } = known(index.entities, c.req.valid('param').id, '/entities');
    const asOf = coveredDay(c.req.valid('query').as_of);
    const silences = silencesFor(index, { kind: 'entity', id }, asOf);
    const data = silences.map((silence) => silenceWire(index, silence));
    const html = pageOn(htmlPath('entities', id), asOf);
    return respond(c, dataset, { data, asOf, total: data.length, html, law: true });
  });

  app.openapi(listClassSilences, (c) => {
    const { id } = known(index.classes, c.req.valid('param').id, '/classes');
    const asOf = coveredDay(c.req.valid('query').as_of);
    const silences = silencesFor(index, { kind: 'class', id }, asOf);
    const data = silences.map((silence) => silenceWire(index, silence));
    const html = pageOn(htmlPath('classes', id), asOf);
    return respond(c, dataset, { data, asOf, total: data.length, html, law: true });
  });
};
