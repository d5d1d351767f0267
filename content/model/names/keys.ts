import type { LocatedEntity } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { rowOf } from '../corpus/list-rows.ts';
import { corporateFormOf, withoutCorporateForm } from './corporate-forms.ts';
import { pairsOf } from './distance.ts';
import { normaliseName } from './names.ts';

/** What a key of a body is. `group` is the heading under which a list names it: it finds, and proves nothing. */
export type KeyKind =
  | 'name'
  | 'former_name'
  | 'later_name'
  | 'abbreviation'
  | 'reading'
  | 'english_name'
  | 'corporate_number'
  | 'group';

/** A key as written. `sure`: it has a source and names this body alone, so that a match on it may be certain. */
type WrittenKey = { kind: KeyKind; value: string; sure: boolean };

/**
 * A key ready to be compared: `normalised`, `bare` without the corporate form, that form, and the pairs of `bare`. `latin`:
 * of a key with Latin letters the normalised words, for 「ipa」 is no part of "municipal"; null for others.
 */
export type NameKey = Omit<WrittenKey, 'value'> & {
  normalised: string;
  bare: string;
  latin: readonly string[] | null;
  form: string | null;
  pairs: Uint32Array;
};

/** A common noun (「本部」) names no body to somebody who has not read the text that abbreviates it so. */
const isCommonNoun = (alias: string, { name }: LocatedEntity): boolean =>
  alias.length <= 2 && name.endsWith(alias);

const writtenKeys = (index: CorpusIndex, entity: LocatedEntity): WrittenKey[] => {
  const rows = index.corpus.lists.flatMap((list) => rowOf(list, entity.id) ?? []);
  const fact = (kind: KeyKind, value: { value: string; tier: string } | null): WrittenKey[] =>
    value ? [{ kind, value: value.value, sure: value.tier !== 'unverified' }] : [];
  // An older list prints the name of its day.
  const printed = rows
    .filter(({ name }) => !entity.former_names.some(({ value }) => value === name.text))
    .map(({ name }): WrittenKey => ({ kind: 'name', value: name.text, sure: true }));
  const others = [entity.name, ...entity.later_names.map(({ value }) => value)];
  return [
    { kind: 'name', value: entity.name, sure: true },
    ...printed,
    // The register, or its own articles, may know it under a longer name.
    ...fact('name', entity.registered_name).filter(
      ({ value }) => ![...others, ...printed.map((key) => key.value)].includes(value),
    ),
    ...entity.former_names.flatMap((name) => fact('former_name', name)),
    ...entity.later_names.flatMap((name) => fact('later_name', name)),
    ...entity.aliases.map(
      ({ value, tier }): WrittenKey => ({
        kind: 'abbreviation',
        value,
        sure: tier !== 'unverified' && !isCommonNoun(value, entity),
      }),
    ),
    ...fact('reading', entity.reading),
    ...fact('english_name', entity.name_en),
    ...fact('corporate_number', entity.corporate_number),
    ...rows.flatMap(({ group }): WrittenKey[] =>
      group === null ? [] : [{ kind: 'group', value: group, sure: false }],
    ),
  ];
};

/**
 * Everything a body may be looked up by, as people write it: names, former and later names, names as printed in the
 * lists, abbreviations (unverified ones too: as keys, never shown), reading, English name, 法人番号, group of designation.
 */
export const namesOf = (index: CorpusIndex, entity: LocatedEntity): string[] => [
  ...new Set(writtenKeys(index, entity).map(({ value }) => value)),
];

/** Runs of Latin letters and digits, and what stands between them. */
const RUNS = /[a-z\d]+|[^a-z\d\s]+/g;

const latinWords = (value: string): string[] | null => {
  const plain = value.normalize('NFKC').toLowerCase();
  if (!/[a-z]/.test(plain)) return null;
  return (plain.match(RUNS) ?? []).map(normaliseName).filter((word) => word !== '');
};

/** A body with its keys. */
export type KeyedBody = { entity: LocatedEntity; keys: NameKey[] };

const keyed = new WeakMap<CorpusIndex, KeyedBody[]>();

/** Every body with its normalised keys, made at first use and kept as long as the index. */
export const keyedBodies = (index: CorpusIndex): KeyedBody[] => {
  const known = keyed.get(index);
  if (known) return known;
  const made = index.corpus.entities.map((entity) => ({
    entity,
    keys: writtenKeys(index, entity).map(({ kind, value, sure }) => {
      const normalised = normaliseName(value);
      const bare = withoutCorporateForm(normalised);
      // Readings and English names are held without the form, or with another language's.
      const formed = kind === 'reading' || kind === 'english_name' ? entity.name : normalised;
      return {
        kind,
        sure,
        normalised,
        bare,
        latin: latinWords(value),
        form: corporateFormOf(formed),
        pairs: pairsOf(bare),
      };
    }),
  }));
  keyed.set(index, made);
  return made;
};

const whole = new WeakMap<CorpusIndex, ReadonlySet<string>>();

/** Whether a normalised name is a whole key of some body, with its corporate form or without. */
export const wholeKeys = (index: CorpusIndex): ((name: string) => boolean) => {
  const known = whole.get(index);
  const names =
    known ??
    new Set(
      keyedBodies(index).flatMap(({ keys }) =>
        keys.flatMap(({ normalised, bare }) => [normalised, bare]),
      ),
    );
  if (!known) whole.set(index, names);
  return (name) => names.has(name);
};
