import * as z from 'zod';
import type { LocatedEntity } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import {
  corroborationOf,
  corroborationOfFact,
  type ReadField,
} from '../../content/model/corpus/corroboration.ts';
import { capacitiesOf } from '../../content/model/findings/capacities.ts';
import { isDesignated, listingsAt, standingOf } from '../../content/model/findings/listings.ts';
import { Tier } from '../../content/model/schema/common.ts';
import { UNLISTED } from '../../content/model/schema/unlisted-bodies.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';

/** What bears a value from outside the source, and what speaks for it besides its first source. */
const borne = once(() => ({
  tier: Tier(),
  source: z.array(z.string()),
  note: z.string().nullable(),
  witnesses: z.int().nonnegative(),
  second_reading: z.string().nullable(),
}));

const fact = once(() =>
  z
    .object({ value: z.string(), ...borne() })
    .meta({ id: 'Fact', description: 'A value from outside the source, with tier and sources.' }),
);

const name = once(() =>
  z.object({
    value: z.string(),
    from: z.string().nullable(),
    until: z.string().nullable(),
    ...borne(),
  }),
);

export const EntityWire = once(() =>
  z
    .object({
      id: z.string(),
      name: z.string().meta({ description: 'Name as listed.' }),
      type: z.enum(['corporation', 'organ']),
      standing: z
        .string()
        .meta({ description: 'What it is on the day asked, in one Japanese line.' }),
      designated: z.boolean().meta({ description: '指定法人 (Art. 13) on the day asked.' }),
      classes: z
        .array(z.string())
        .meta({ description: 'Ids of the kinds it belongs to on the day asked.' }),
      listings: z.array(
        z.object({
          list: z.string(),
          row: z.int(),
          name: z.string().meta({ description: 'Name as printed in that list.' }),
          group: z.string().nullable(),
        }),
      ),
      reading: fact().nullable(),
      name_en: fact().nullable(),
      aliases: z.array(z.object({ value: z.string(), ...borne() })),
      former_names: z.array(name()),
      later_names: z.array(name()),
      corporate_number: fact().nullable(),
      competent_minister: z
        .object({
          value: z.string(),
          provision: z.string(),
          as_of: z.iso.date(),
          confirmed_2016: z.boolean(),
          ...borne(),
        })
        .nullable(),
      founding_statute: z
        .object({
          title: z.string(),
          number: z.string(),
          provision: z.string().nullable(),
          egov_law_id: z.string().nullable(),
          ...borne(),
        })
        .nullable(),
      legal_class: fact().nullable(),
      registered_name: fact().nullable(),
      events: z.array(z.object({ date: z.string(), what: z.string(), ...borne() })),
      note: z.string().nullable(),
    })
    .meta({
      id: 'Entity',
      description: 'A body. Values without a source are absent, never guessed.',
    }),
);

/** An unverified value is a search key; it is never shown as a fact. */
const shown = <T extends { tier: string }>(value: T | null): T | null =>
  value === null || value.tier === 'unverified' ? null : value;

/** A body as the API shows it on a day. */
export const entityWire = (
  index: CorpusIndex,
  entity: LocatedEntity,
  date: string,
): Infer<typeof EntityWire> => {
  const { corpus } = index;
  const named = <T extends { source: string[] }>(value: T) => ({
    ...value,
    ...corroborationOf(corpus, value),
  });
  const read = <F extends ReadField>(field: F) => {
    const value: LocatedEntity[F] = entity[field];
    return value && { ...value, ...corroborationOfFact(corpus, entity, field, value) };
  };
  const classes = capacitiesOf(index, entity, date)
    .map(({ target }) => target)
    .filter((target) => target !== entity.id && target !== UNLISTED);
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    standing: standingOf(index, entity, date),
    designated: isDesignated(index, entity, date),
    classes,
    listings: listingsAt(index, entity, date).map(({ list, row }) => ({
      list: list.id,
      row: row.row,
      name: row.name.text,
      group: row.group,
    })),
    reading: shown(entity.reading && named(entity.reading)),
    name_en: shown(entity.name_en && named(entity.name_en)),
    aliases: entity.aliases.filter(({ tier }) => tier !== 'unverified').map(named),
    former_names: entity.former_names.map(named),
    later_names: entity.later_names.map(named),
    corporate_number: shown(read('corporate_number')),
    competent_minister: shown(read('competent_minister')),
    founding_statute: read('founding_statute'),
    legal_class: shown(entity.legal_class && named(entity.legal_class)),
    registered_name: shown(read('registered_name')),
    events: entity.events.map(named),
    note: entity.note,
  };
};
