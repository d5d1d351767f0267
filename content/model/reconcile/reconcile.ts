import type { LocatedEntity } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { How } from '../names/grade.ts';
import type { KeyKind } from '../names/keys.ts';
import { LONGEST_NAME, type Match, matchName } from '../names/match.ts';
import { comparableValue, type GivenValue, hasValue, propertyOf } from './properties.ts';
import { typesIn, typesOf } from './types.ts';

/** One thing asked of a body besides its name. */
export type Condition = {
  property: string;
  values: readonly GivenValue[];
  /** True: who does not meet it is no candidate. False: it lowers the score. */
  required: boolean;
  quantifier: 'any' | 'all' | 'none';
};

/** A reconciliation query: names (any of them), types, conditions. */
export type MatchQuery = {
  names: readonly string[];
  types: readonly string[];
  /** Which of the types a body must have; `should` only lowers the score. */
  typeStrict: 'any' | 'all' | 'should';
  conditions: readonly Condition[];
  limit: number;
};

/** Why a candidate has its score: one closed list of ids, `property_` and the id of a property besides. */
export type Feature = { id: string; value: boolean | number };

/** A body that a query may mean; `match` where it alone is meant, beyond doubt. */
export type Candidate = {
  entity: LocatedEntity;
  score: number;
  match: boolean;
  features: Feature[];
};

type Named = { entity: LocatedEntity; score: number; sure: boolean; features: Feature[] };

/** What a condition or a type that is not met takes from the score. */
const UNMET = 20;

const HOW_FEATURES: Readonly<Record<How, string>> = {
  exact: 'exact',
  same_without_form: 'same_without_corporate_form',
  prefix: 'beginning_of_key',
  contains: 'part_of_key',
  near: 'near',
  alike: 'alike',
  within_query: 'part_of_query',
};

const keyFeature = (key: KeyKind | 'id'): Feature => ({ id: `key_${key}`, value: true });

const named = ({ entity, score, sure, key, how, distance, formDiffers }: Match): Named => {
  const whole = how === 'exact' || how === 'same_without_form';
  return {
    entity,
    score,
    sure,
    features: [
      keyFeature(key),
      { id: HOW_FEATURES[how], value: true },
      ...(distance === null ? [] : [{ id: 'edit_distance', value: distance }]),
      ...(formDiffers ? [{ id: 'corporate_form_differs', value: true }] : []),
      ...(whole && !sure && !formDiffers ? [{ id: 'key_proves_nothing', value: true }] : []),
      { id: 'name_score', value: score },
    ],
  };
};

/** Bodies by any of the names; an id of ours is a name too, as the protocol expects. */
const byNames = (index: CorpusIndex, names: readonly string[]): Named[] => {
  const best = new Map<string, Named>();
  for (const name of names) {
    const own = name.length > LONGEST_NAME ? undefined : index.entities.get(name.trim());
    const found = own
      ? [
          {
            entity: own,
            score: 100,
            sure: true,
            features: [
              keyFeature('id'),
              { id: 'exact', value: true },
              { id: 'name_score', value: 100 },
            ],
          },
        ]
      : matchName(index, name).map(named);
    for (const candidate of found) {
      const before = best.get(candidate.entity.id);
      if (!before || candidate.score > before.score) best.set(candidate.entity.id, candidate);
    }
  }
  return [...best.values()];
};

/** A condition whose values are read once, not for every body. */
type Read = Omit<Condition, 'values'> & { wanted: readonly (string | null)[] };

/** True, false, or null where nothing is known of the body or the property. */
const meets = (
  index: CorpusIndex,
  entity: LocatedEntity,
  { property: id, wanted, quantifier }: Read,
): boolean | null => {
  const property = propertyOf(id);
  if (!property || wanted.length === 0) return null;
  const outcomes = wanted.map((value) => hasValue(index, entity, property, value));
  if (outcomes.includes(null)) return null;
  if (quantifier === 'all') return outcomes.every((outcome) => outcome === true);
  const any = outcomes.includes(true);
  return quantifier === 'none' ? !any : any;
};

type Judged = Candidate & { sure: boolean };

/** The number is the body's, and no name of it is anything like the one asked. */
const isStranger = ({ features }: Named): boolean =>
  features.some(({ id, value }) => id === 'name_score' && value === 0);

const judge = (
  index: CorpusIndex,
  query: MatchQuery,
  conditions: readonly Read[],
  candidate: Named,
): Judged | null => {
  const { entity } = candidate;
  const own = new Set(typesOf(index, entity).map(({ id }) => id));
  const has = (id: string): boolean => own.has(id);
  const ofType =
    query.types.length === 0 ||
    (query.typeStrict === 'all' ? query.types.every(has) : query.types.some(has));
  const known = new Set(typesIn(index).map(({ id }) => id));
  // A type we do not have excludes nobody, and makes nobody certain: silence would read as "there is none".
  const softType = query.typeStrict === 'should' || !query.types.some((id) => known.has(id));
  if (!ofType && !softType) return null;
  const outcomes = conditions.map((condition) => ({
    condition,
    met: meets(index, entity, condition),
  }));
  if (outcomes.some(({ condition, met }) => condition.required && met !== true)) return null;
  const unmet = outcomes.filter(({ met }) => met === false).length + (ofType ? 0 : 1);
  const unknown = outcomes.some(({ condition }) => propertyOf(condition.property) === undefined);
  // That a number is not the body's says who it is as little as any other such number.
  const numbered = outcomes.some(
    ({ condition: { property, quantifier }, met }) =>
      met === true && property === 'corporate_number' && quantifier !== 'none',
  );
  return {
    entity,
    score: Math.max(0, candidate.score - UNMET * unmet),
    match: false,
    sure: (candidate.sure || (numbered && !isStranger(candidate))) && unmet === 0 && !unknown,
    features: [
      ...candidate.features,
      ...(query.types.length > 0 ? [{ id: 'type_match', value: ofType }] : []),
      ...outcomes.flatMap(({ condition, met }) =>
        met === null ? [] : [{ id: `property_${condition.property}`, value: met }],
      ),
    ],
  };
};

/** The name is one of its names, with a source or without. */
const isWhole = ({ features }: Named): boolean =>
  features.some(({ id }) => id === 'exact' || id === 'same_without_corporate_form');

/** Digits of a 法人番号. */
const NUMBER = /\d{13}/;

/** What a number is worth whose body the name does not find: the body is shown, and somebody has to look. */
const NUMBER_ALONE = 60;

/**
 * Bodies that have the 法人番号 asked for, and whose name is another: a name with a slip is that body's all the same, and
 * the candidate says that the name differs; one that is nothing like it proves no more than that one of the two is wrong.
 */
const byNumber = (index: CorpusIndex, conditions: readonly Read[], found: Named[]): Named[] => {
  const numbers = conditions.filter(
    ({ property, quantifier, wanted }) =>
      property === 'corporate_number' &&
      quantifier !== 'none' &&
      wanted.some((value) => value !== null && NUMBER.test(value)),
  );
  if (numbers.length === 0) return found;
  const has = (entity: LocatedEntity): boolean =>
    numbers.every((condition) => meets(index, entity, condition) === true);
  const differing = { id: 'name_differs', value: true };
  const known = new Set(found.map(({ entity }) => entity));
  return [
    ...found.map((candidate) =>
      isWhole(candidate) || !has(candidate.entity)
        ? candidate
        : { ...candidate, features: [...candidate.features, differing] },
    ),
    ...index.corpus.entities
      .filter((entity) => !known.has(entity) && has(entity))
      .map((entity) => ({
        entity,
        score: NUMBER_ALONE,
        sure: false,
        features: [differing, { id: 'name_score', value: 0 }],
      })),
  ];
};

/** Without a name every body is asked; what is not known of it counts as not met. */
const byConditions = (index: CorpusIndex, conditions: readonly Read[]): Named[] =>
  index.corpus.entities.flatMap((entity) => {
    const outcomes = conditions.map((condition) => meets(index, entity, condition));
    const unknown = outcomes.filter((outcome) => outcome === null).length;
    const score = Math.max(0, 100 - UNMET * unknown);
    return outcomes.includes(true) ? [{ entity, score, sure: false, features: [] }] : [];
  });

/** Each feature once: two conditions on one property are one feature, met where both are. */
const eachOnce = (features: readonly Feature[]): Feature[] => {
  const byId = new Map<string, Feature>();
  for (const feature of features) {
    const before = byId.get(feature.id);
    byId.set(feature.id, before?.value === false ? before : feature);
  }
  return [...byId.values()];
};

/**
 * Candidates for a reconciliation query, best first, equal ones in the corpus's order. `match` is true for at most one:
 * a whole key with a source that is one body's alone, or its 法人番号 and a name that is at least near, with every condition
 * met.
 */
export const matchQuery = (index: CorpusIndex, query: MatchQuery): Candidate[] => {
  const conditions = query.conditions.map(
    ({ values, ...condition }): Read => ({ ...condition, wanted: values.map(comparableValue) }),
  );
  // A blank name asks for nothing: what else is asked decides. What is longer than any name is not looked at to its end.
  const names = query.names.filter((name) => name.length > LONGEST_NAME || name.trim() !== '');
  const found =
    names.length > 0
      ? byNumber(index, conditions, byNames(index, names))
      : byConditions(index, conditions);
  const judged = found.flatMap((candidate) => judge(index, query, conditions, candidate) ?? []);
  const sure = judged.filter((candidate) => candidate.sure);
  return judged
    .toSorted((a, b) => b.score - a.score)
    .slice(0, query.limit)
    .map(({ entity, score, features, sure: own }) => ({
      entity,
      score,
      match: own && sure.length === 1,
      features: eachOnce(features),
    }));
};
