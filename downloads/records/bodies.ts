import * as z from 'zod';
import { EntityWire, entityWire } from '../../api/records/entity.ts';
import { ListChangeWire, ListRowWire, listRowsWire } from '../../api/records/list.ts';
import { MinisterWire, ministerWire } from '../../api/records/minister.ts';
import { WordsWire, wordsWire } from '../../api/records/words.ts';
import { compareLists, predecessorOf } from '../../content/model/corpus/list-changes.ts';
import { CitedProvision } from '../../content/model/findings/finding.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { Actor, Class } from '../../content/model/schema/class.ts';
import { List } from '../../content/model/schema/list.ts';
import { ministersOf } from '../../content/model/summary/ministers.ts';
import { kind } from './record-kind.ts';

/** Bodies as the API answers them for the first day of the amended state. Unverified values are left out. */
export const entities = kind(EntityWire(), (index) =>
  index.corpus.entities.map((entity) => entityWire(index, entity, index.corpus.default_day)),
);

const { left_open: _, ...shapeOfClass } = Class().shape;

/** Kinds of body. What the source leaves open of them is said in every finding it decides. */
export const classes = kind(
  z
    .object({ ...shapeOfClass, definitions: z.array(WordsWire()) })
    .describe('A kind of body that rules name.'),
  (index) =>
    index.corpus.classes.map(({ left_open, ...record }) => ({
      ...record,
      definitions: record.definitions.map((words) => wordsWire(index, words)),
    })),
);

/** Actors that are neither. */
export const actors = kind(
  z
    .object({ ...Actor().shape, definitions: z.array(WordsWire()) })
    .describe('An actor that is neither a body nor a kind.'),
  (index) =>
    index.corpus.actors.map((record) => ({
      ...record,
      definitions: record.definitions.map((words) => wordsWire(index, words)),
    })),
);

/** Ministries that facts of bodies name, with what runs through them on the first day of the amended state. */
export const ministers = kind(MinisterWire(), (index) =>
  ministersOf(index).map(({ minister }) => ministerWire(index, minister, index.corpus.default_day)),
);

const { id, title, summary, class: Kind, edge, from, until } = List().shape;

/** Lists as printed, with their rows. */
export const lists = kind(
  z
    .object({
      id,
      title,
      summary,
      class: Kind,
      edge,
      from,
      until,
      provision: CitedProvision(),
      rows: z.array(ListRowWire()),
    })
    .describe('A list of bodies as printed, in printed order.'),
  (index) =>
    index.corpus.lists.map((list) => ({
      id: list.id,
      title: list.title,
      summary: list.summary,
      class: list.class,
      edge: list.edge,
      from: list.from,
      until: list.until,
      provision: cite(index, list.provision),
      rows: listRowsWire(index, list),
    })),
);

/** Rows of each list that replaced another, against that one. */
export const listChanges = kind(
  z
    .object({
      before_list: z.string(),
      list: z.string(),
      ...ListChangeWire().shape,
    })
    .describe('A row of a list against the list it replaced.'),
  (index) =>
    index.corpus.lists.flatMap((list) => {
      const before = predecessorOf(index, list);
      return before
        ? compareLists(before, list).map((change) => ({
            before_list: before.id,
            list: list.id,
            ...change,
          }))
        : [];
    }),
);
