import * as z from 'zod';
import { pageOfDefaultDay } from '../../content/model/corpus/day-pages.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import { ministersOf } from '../../content/model/summary/ministers.ts';
import { orNotFound } from '../problem/or-not-found.ts';
import { FindingQuery } from '../records/finding.ts';
import { MinisterWire, ministerWire } from '../records/minister.ts';
import { get, type Route } from '../resource/define.ts';
import { coveredDay, IdParams } from '../resource/parameters.ts';

const tag = 'Bodies';

const listMinisters = get({
  path: '/ministers',
  operationId: 'listMinisters',
  tag,
  summary: 'Ministers and ministries, with the bodies they are competent for',
  description:
    'Which ministries stand between the State and the bodies, or are asked in their place. Who is competent is a fact of later years: not confirmed for 2016.',
  query: FindingQuery,
  others: [422],
  data: () => z.array(MinisterWire()),
  reply: ({ index }, { as_of }) => {
    const asOf = coveredDay(index, as_of);
    const data = ministersOf(index).map(({ minister }) => ministerWire(index, minister, asOf));
    const html = pageOfDefaultDay(index, '/ministers/', asOf);
    return { data, total: data.length, asOf, html, law: true };
  },
});

const getMinister = get({
  path: '/ministers/{id}',
  operationId: 'getMinister',
  tag,
  summary: 'One minister: bodies, and what runs through the ministry',
  description:
    'For which bodies the facts name the minister, and the rules about them that run through the ministry. What the ministry must do as a ministry stands under its kind.',
  params: IdParams,
  query: FindingQuery,
  others: [422],
  data: MinisterWire,
  reply: ({ index }, { id, as_of }) => {
    const minister = orNotFound(index.ministers, id, '/ministers');
    const asOf = coveredDay(index, as_of);
    const html = pageOfDefaultDay(index, htmlPath('ministers', minister.id), asOf);
    return { data: ministerWire(index, minister, asOf), asOf, html, law: true };
  },
});

/** Ministers and their ministries. */
export const MINISTERS: readonly Route[] = [listMinisters, getMinister];
