import * as z from 'zod';
import { pageOfDefaultDay } from '../../content/model/corpus/day-pages.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import { memo } from '../../content/model/text/memo.ts';
import { orNotFound } from '../problem/or-not-found.ts';
import { ClassWire, classWire, kindsCsv } from '../records/class.ts';
import { get, type Route } from '../resource/define.ts';
import { coveredDay, IdParams, OptionalDay } from '../resource/parameters.ts';
import { OF_KINDS } from './subjects.ts';

const tag = 'Kinds of bodies';

const OnDay = memo(() =>
  z.strictObject({ as_of: OptionalDay('Only kinds that exist on this day; all without it.') }),
);

const listClasses = get({
  path: '/classes',
  operationId: 'listClasses',
  tag,
  summary: 'Kinds of bodies, all of them',
  description:
    'Legal terms that rules address, as kinds of bodies. A body that no list names looks itself up here.',
  query: OnDay,
  others: [422],
  forms: [kindsCsv],
  data: () => z.array(ClassWire()),
  reply: ({ index }, { as_of }) => {
    if (as_of !== undefined) coveredDay(index, as_of);
    const data = index.corpus.classes
      .filter(
        ({ from, ended }) =>
          as_of === undefined || ((from ?? '') <= as_of && !(ended && ended.on <= as_of)),
      )
      .map((kind) => classWire(index, kind));
    const asOf = as_of ?? index.corpus.default_day;
    const html = pageOfDefaultDay(index, '/classes/', asOf);
    return { data, asOf, total: data.length, html, law: true };
  },
});

const getClass = get({
  path: '/classes/{id}',
  operationId: 'getClass',
  tag,
  summary: 'One kind',
  description: 'One kind with the words that define it.',
  params: IdParams,
  data: ClassWire,
  reply: ({ index }, { id }) => {
    const kind = orNotFound(index.classes, id, '/classes');
    return { data: classWire(index, kind), html: htmlPath('classes', kind.id), law: true };
  },
});

/** Kinds of bodies, their findings and silences. */
export const CLASSES: readonly Route[] = [listClasses, getClass, ...OF_KINDS];
