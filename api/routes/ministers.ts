import * as z from 'zod';
import { pageOfAmended } from '../../content/model/corpus/day-pages.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import { ministersOf } from '../../content/model/summary/ministers.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { known } from '../problem/known.ts';
import { MinisterWire, ministerWire } from '../records/minister.ts';
import { get } from '../resource/define.ts';
import { AsOf, coveredDay, IdParam } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

const tag = 'Bodies';

const listMinisters = get(
  {
    path: '/ministers',
    operationId: 'listMinisters',
    tag,
    summary: 'Ministers and ministries, with the bodies they are competent for',
    query: () => z.strictObject({ as_of: AsOf() }),
  },
  () => z.array(MinisterWire()),
);

const getMinister = get(
  {
    path: '/ministers/{id}',
    operationId: 'getMinister',
    tag,
    summary: 'One minister: bodies, and what runs through the ministry',
    params: () => z.object({ id: IdParam() }),
    query: () => z.strictObject({ as_of: AsOf() }),
  },
  MinisterWire,
);

/** Ministers and their ministries. */
export const ministerRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(listMinisters, (c) => {
    const asOf = coveredDay(c.req.valid('query').as_of);
    const data = ministersOf(index).map(({ minister }) => ministerWire(index, minister, asOf));
    const html = pageOfAmended('/ministers/', asOf);
    return respond(c, dataset, { data, total: data.length, asOf, html });
  });

  app.openapi(getMinister, (c) => {
    const minister = known(index.ministers, c.req.valid('param').id, '/ministers');
    const asOf = coveredDay(c.req.valid('query').as_of);
    const html = pageOfAmended(htmlPath('ministers', minister.id), asOf);
    return respond(c, dataset, { data: ministerWire(index, minister, asOf), asOf, html });
  });
};
