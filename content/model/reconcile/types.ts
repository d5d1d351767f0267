import type { LocatedEntity } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { rowOf } from '../corpus/list-rows.ts';
import { capacitiesOf } from '../findings/capacities.ts';

/** A category of bodies that a query may be limited to. */
export type BodyType = { id: string; name: string; description: string };

/** Every body is of this type. */
export const ENTITY_TYPE: BodyType = {
  id: 'entity',
  name: '法人・機関',
  description: '一覧に掲げる法人と、情報処理推進機構、NISC、サイバーセキュリティ戦略本部',
};

/**
 * Types of bodies: all bodies, the kinds that have one, and the lists. Kinds themselves (国の行政機関 …) are no candidates:
 * they are what a body is, and have ids and pages of their own.
 */
export const typesIn = (index: CorpusIndex): BodyType[] => {
  const made = all.get(index) ?? usedTypes(index);
  all.set(index, made);
  return made;
};

const all = new WeakMap<CorpusIndex, BodyType[]>();

const usedTypes = (index: CorpusIndex): BodyType[] => {
  const used = new Set(
    index.corpus.entities.flatMap((entity) => typesOf(index, entity).map(({ id }) => id)),
  );
  return [
    ENTITY_TYPE,
    ...index.corpus.classes.map(({ id, name, summary }) => ({ id, name, description: summary })),
    ...index.corpus.lists.map(({ id, title, summary }) => ({
      id,
      name: title,
      description: summary,
    })),
  ].filter(({ id }) => used.has(id));
};

const known = new WeakMap<LocatedEntity, BodyType[]>();

/** Types of one body: its kinds on the first day of the amended state, and its lists, whatever the day. */
export const typesOf = (index: CorpusIndex, entity: LocatedEntity): BodyType[] => {
  const made = known.get(entity);
  if (made) return made;
  const targets = new Set(
    capacitiesOf(index, entity, index.corpus.default_day).map(({ target }) => target),
  );
  const types = [
    ENTITY_TYPE,
    ...index.corpus.classes
      .filter(({ id }) => targets.has(id))
      .map(({ id, name, summary }) => ({ id, name, description: summary })),
    ...index.corpus.lists
      .filter((list) => rowOf(list, entity.id) !== undefined)
      .map(({ id, title, summary }) => ({ id, name: title, description: summary })),
  ];
  known.set(entity, types);
  return types;
};
