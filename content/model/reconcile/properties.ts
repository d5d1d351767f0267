import type { LocatedEntity } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { htmlPath } from '../corpus/paths.ts';
import type { Finding } from '../findings/finding.ts';
import { findingsFor } from '../findings/findings.ts';
import { TIER_LABELS } from '../findings/labels.ts';
import { isDesignated, listingsAt } from '../findings/listings.ts';
import { askedNumber } from '../names/corporate-number.ts';
import { normaliseName } from '../names/names.ts';
import type { Tier } from '../schema/common.ts';
import { ministersIn } from '../summary/ministers.ts';
import { fits } from '../text/given-text.ts';
import { typesOf } from './types.ts';

/** A value that a condition gives. */
export type GivenValue = string | number | boolean;

/** A value of a property: a text, a whole number, whether something holds, or a record with its id. */
export type PropertyValue = GivenValue | { id: string; name: string };

/** What is known of a body, as a column of a table. Everything is as of the first day of the amended state. */
export type Property = {
  id: string;
  name: string;
  description: string;
  /** Empty where nothing is known: never a guess. `origin` is where the site is served. */
  values: (index: CorpusIndex, entity: LocatedEntity, origin: string) => PropertyValue[];
  /** Further spellings that a condition may give for the values; a record may be given by its id anyway. */
  also?: (index: CorpusIndex, entity: LocatedEntity) => string[];
};

const shown = (fact: { value: string; tier: Tier } | null): string[] =>
  fact && fact.tier !== 'unverified' ? [fact.value] : [];

/** Those of the types of a body that are records of a kind. */
const typesAmong = (
  index: CorpusIndex,
  entity: LocatedEntity,
  records: ReadonlyMap<string, unknown>,
): PropertyValue[] =>
  typesOf(index, entity)
    .filter(({ id }) => records.has(id))
    .map(({ id, name }) => ({ id, name }));

const findings = new WeakMap<LocatedEntity, Finding[]>();

const findingsOf = (index: CorpusIndex, entity: LocatedEntity): Finding[] => {
  const made =
    findings.get(entity) ??
    findingsFor(index, { kind: 'entity', id: entity.id }, index.corpus.default_day);
  findings.set(entity, made);
  return made;
};

/** Whether the audit reaches it. That it audits itself says nothing of it: the answer is then not known. */
const auditTarget = (index: CorpusIndex, entity: LocatedEntity): boolean[] => {
  const finding = findingsOf(index, entity).find(
    ({ obligation }) => obligation.id === 'conduct-audit',
  );
  if (finding?.verdict === 'does_not_apply') return [false];
  const roles = [finding?.role, ...(finding?.capacities ?? []).map(({ role }) => role)];
  return roles.includes('subject') ? [true] : [];
};

/** The properties of bodies, in the order in which they are offered. */
export const PROPERTIES: readonly Property[] = [
  {
    id: 'corporate_number',
    name: '法人番号',
    description: '国税庁の法人番号（13桁）',
    values: (_, { corporate_number }) => shown(corporate_number),
  },
  {
    id: 'name_en',
    name: '英語名',
    description: '出典のある英語名',
    values: (_, { name_en }) => shown(name_en),
  },
  {
    id: 'reading',
    name: '読み',
    description: '出典のある読み（ひらがな）',
    values: (_, { reading }) => shown(reading),
  },
  {
    id: 'former_names',
    name: '旧名称',
    description: '2016年10月21日より前の名称',
    values: (_, { former_names }) => former_names.flatMap(shown),
  },
  {
    id: 'later_names',
    name: 'その後の名称',
    description: '2016年10月21日より後の名称',
    values: (_, { later_names }) => later_names.flatMap(shown),
  },
  {
    id: 'abbreviations',
    name: '略称',
    description: '公開資料にある略称',
    values: (_, { aliases }) => aliases.flatMap(shown),
  },
  {
    id: 'minister',
    name: '所管大臣',
    description: '法令による所管大臣と、その法令の年・確かさ。2016年10月の所管は確認していない',
    values: (_, { competent_minister: fact }) =>
      shown(fact).map(
        (value) =>
          `${value}（${fact?.as_of.slice(0, 4)}年の法令による。${fact ? TIER_LABELS[fact.tier] : ''}）`,
      ),
    also: (index, { competent_minister: fact }) =>
      shown(fact).flatMap((v) => [
        v,
        ...ministersIn(index, v).flatMap(({ id, name, ministry }) => [id, name, ministry.value]),
      ]),
  },
  {
    id: 'designated',
    name: '指定法人',
    description: '2016年10月21日に法第13条の指定法人か（true / false）',
    values: (index, entity) => [isDesignated(index, entity, index.corpus.default_day)],
  },
  {
    id: 'kind',
    name: '団体の種類',
    description: '2016年10月21日に当たる類型',
    values: (index, entity) => typesAmong(index, entity, index.classes),
  },
  {
    id: 'list',
    name: '掲載された一覧',
    description: '法人を掲げる一覧（時点を問わない）',
    values: (index, entity) => typesAmong(index, entity, index.lists),
  },
  {
    id: 'listed_rows',
    name: '一覧の番号',
    description: '2016年10月21日の一覧での番号',
    values: (index, entity) =>
      listingsAt(index, entity, index.corpus.default_day).map(
        ({ list, row }) => `${list.title} ${row.row}番目`,
      ),
  },
  {
    id: 'bearer_findings',
    name: '自ら行う規定の数',
    description: '2016年10月21日に、その者自身が行うとされる規定の数（義務に限らない）',
    values: (index, entity) => [
      findingsOf(index, entity).filter(
        ({ verdict, role }) => verdict === 'applies' && role === 'bearer',
      ).length,
    ],
  },
  {
    id: 'audit_target',
    name: '監査の対象',
    description: '2016年10月21日に、本部の監査の対象か（true / false）。決まらないときは空',
    values: auditTarget,
  },
  {
    id: 'page',
    name: 'ページ',
    description: 'このサイトでのページのURL',
    values: (_, { id }, origin) => [origin + htmlPath('entities', id)],
  },
];

/** A property by its id; undefined where there is none. */
export const propertyOf = (id: string): Property | undefined =>
  PROPERTIES.find((property) => property.id === id);

/** Addresses are compared without their host: a table may come from a copy that is served elsewhere. */
const HOST = /^https?:\/\/[^/]+(?=\/)/;

/** The form in which values are compared: a number as its digits, a text as a name is. */
const comparable = (value: GivenValue): string =>
  askedNumber(String(value))?.digits ?? normaliseName(String(value).replace(HOST, ''));

/** Longest value that is compared: none of ours has more. */
const LONGEST_VALUE = 200;

/** A value of a client's as it is compared with those of the bodies; null where it is longer than any of them. */
export const comparableValue = (given: GivenValue): string | null =>
  fits(String(given), LONGEST_VALUE) ? comparable(given) : null;

const held = new WeakMap<LocatedEntity, Map<string, ReadonlySet<string>>>();

/** What a body has in a property, in every spelling that is compared; empty where nothing is known. */
const valuesOf = (
  index: CorpusIndex,
  entity: LocatedEntity,
  property: Property,
): ReadonlySet<string> => {
  const ofEntity = held.get(entity) ?? new Map<string, ReadonlySet<string>>();
  held.set(entity, ofEntity);
  const known = ofEntity.get(property.id);
  if (known) return known;
  const own = property.values(index, entity, '');
  const said = own.flatMap((value): GivenValue[] =>
    typeof value === 'object' ? [value.name, value.id] : [value],
  );
  const all = said.length === 0 ? [] : [...said, ...(property.also?.(index, entity) ?? [])];
  const made = new Set(all.map(comparable));
  ofEntity.set(property.id, made);
  return made;
};

/** Whether a body has a value, as {@link comparableValue} gives it, in a property; null where nothing is known of the property. */
export const hasValue = (
  index: CorpusIndex,
  entity: LocatedEntity,
  property: Property,
  wanted: string | null,
): boolean | null => {
  const own = valuesOf(index, entity, property);
  return own.size === 0 ? null : wanted !== null && own.has(wanted);
};
