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
import type { Matched } from '../../content/model/names/judgement.ts';
import { Tier } from '../../content/model/schema/common.ts';
import { Entity } from '../../content/model/schema/entity.ts';
import { field } from '../../content/model/schema/field.ts';
import { UNLISTED } from '../../content/model/schema/unlisted-bodies.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';
import { fields, intOrNull, textOrNull } from '../resource/columns.ts';
import { csvForm } from '../resource/csv.ts';
import { WholeLimit } from '../resource/parameters.ts';

/** What bears a value from outside the source, and what speaks for it besides its first source. */
const borne = memo(() => ({
  tier: Tier(),
  source: z.array(z.string()).describe('Addresses or names of the sources.'),
  note: field.note(),
  witnesses: z
    .int()
    .nonnegative()
    .describe(
      'Publications that say the value, the same one counted once; 0 where no source is named. 1 and no `second_reading`: nothing else bears it.',
    ),
  second_reading: z
    .string()
    .nullable()
    .describe(
      'Id (in /coverage) of the reading by a second person that found the same value; null where none did, or none tells of it.',
    ),
}));

const fact = memo(() =>
  z
    .object({ value: z.string().describe('The value.'), ...borne() })
    .meta({ id: 'Fact', description: 'A value from outside the source, with tier and sources.' }),
);

const factOrNull = (description: string) => fact().nullable().describe(description);

const called = memo(() => z.string().describe('The name.'));

const name = memo(() =>
  z.object({
    value: called(),
    from: z
      .string()
      .nullable()
      .describe('First day of the name, or only its month; null where not known.'),
    until: z.string().nullable().describe('First day it no longer holds; null where not known.'),
    ...borne(),
  }),
);

const minister = memo(() =>
  z
    .object({
      value: z.string().describe('Office or offices of the minister, Japanese.'),
      provision: z.string().describe('The provision it was read from.'),
      as_of: z.iso.date().describe('Day of the statute text it was read from; not 2016.'),
      confirmed_2016: z.boolean().describe('A source of its own says the same for October 2016.'),
      ...borne(),
    })
    .nullable()
    .describe('Who supervises it, as read from the statute text of `as_of`; null where not known.'),
);

const statute = memo(() =>
  z
    .object({
      title: z.string().describe('Title of the law.'),
      number: z.string().describe('Law number.'),
      provision: z
        .string()
        .nullable()
        .describe('The provision that founds it; null where not known.'),
      egov_law_id: field.lawId(),
      ...borne(),
    })
    .nullable()
    .describe('The statute it is founded on; null where not known.'),
);

const listing = memo(() =>
  z.object({
    list: field.list(),
    row: field.row(),
    name: z.string().describe('Name as printed in that list.'),
    group: field.group(),
  }),
);

const event = memo(() =>
  z.object({
    date: z.string().describe('A day, or only its month or year where no more is known.'),
    what: z.string().describe('What happened; Japanese, ours.'),
    ...borne(),
  }),
);

export const EntityWire = memo(() =>
  z
    .object({
      id: field.id(),
      name: z.string().describe('Name as listed.'),
      type: Entity().shape.type.describe('`corporation`, or an `organ` of the State.'),
      standing: z
        .string()
        .describe(
          'What it is on the day asked, in one Japanese line; on a day whose lists are not held, what it was by the last ones, with their day.',
        ),
      designated: z
        .boolean()
        .describe(
          '指定法人 (Art. 13) on the day asked, by the last list held: `standing` says where there may be a later one.',
        ),
      classes: z.array(z.string()).describe('Ids of the kinds it belongs to on the day asked.'),
      listings: z.array(listing()).describe('Rows it stands in on the day asked.'),
      reading: factOrNull(
        'Reading in hiragana, without the corporate form; null where none is known.',
      ),
      name_en: factOrNull('English name; null where none is known.'),
      aliases: z
        .array(z.object({ value: called(), ...borne() }))
        .describe('Other names people use.'),
      former_names: z.array(name()).describe('Names before the one listed.'),
      later_names: z.array(name()).describe('Names taken after the last day covered.'),
      corporate_number: factOrNull('法人番号, 13 digits; null where no source was found.'),
      competent_minister: minister(),
      founding_statute: statute(),
      legal_class: factOrNull(
        'General classification (特殊法人, 認可法人 …), which is no term of the Act; null where not known.',
      ),
      registered_name: factOrNull('Name in the register of today; null where not known.'),
      events: z
        .array(event())
        .describe(
          'What happened to it besides its names: founded, listed, tasks ended; in the order of their days.',
        ),
      ended: z
        .object({
          on: z.iso.date().describe('First day on which it is no more.'),
          successor: z
            .string()
            .nullable()
            .describe('What it became or what took its place; null where not known.'),
          ...borne(),
        })
        .nullable()
        .describe(
          'That it is no more; null where none is known. From that day on no rule applies to it.',
        ),
      note: field.note(),
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
    ended: entity.ended ? named(entity.ended) : null,
    note: entity.note,
  };
};

type Body = Infer<typeof EntityWire>;
type Found = Body & { match?: 'name' | 'near' | undefined; matched?: Matched | undefined };

const values = (names: readonly { value: string }[]) => names.map(({ value }) => value);

/** Columns of a body, for whatever table of bodies. */
export const BODY_COLUMNS = {
  ...fields(EntityWire, 'id', 'name'),
  reading: textOrNull(({ reading }: Body) => reading?.value),
  reading_tier: textOrNull(({ reading }: Body) => reading?.tier),
  name_en: textOrNull(({ name_en }: Body) => name_en?.value),
  name_en_tier: textOrNull(({ name_en }: Body) => name_en?.tier),
  ...fields(EntityWire, 'type', 'standing', 'designated', 'classes'),
  listed: ({ listings }: Body) => listings.map(({ list, row }) => `${list}#${row}`),
  corporate_number: textOrNull((body: Body) => body.corporate_number?.value),
  corporate_number_tier: textOrNull((body: Body) => body.corporate_number?.tier),
  minister: textOrNull(({ competent_minister }: Body) => competent_minister?.value),
  minister_tier: textOrNull(({ competent_minister }: Body) => competent_minister?.tier),
  minister_as_of: textOrNull(({ competent_minister }: Body) => competent_minister?.as_of),
  founding_statute: textOrNull((body: Body) => body.founding_statute?.title),
  aliases: ({ aliases }: Body) => values(aliases),
  former_names: ({ former_names }: Body) => values(former_names),
  later_names: ({ later_names }: Body) => values(later_names),
  corporate_number_witnesses: intOrNull((body: Body) => body.corporate_number?.witnesses),
  corporate_number_second_reading: textOrNull(
    (body: Body) => body.corporate_number?.second_reading,
  ),
};

/** Bodies as a table. Whole unless told: a spreadsheet does not turn pages. */
export const bodiesCsv = (query: () => z.ZodObject) =>
  csvForm<Found[], Found>({
    query: () => query().extend({ limit: WholeLimit() }),
    rows: (bodies) => bodies,
    columns: {
      ...BODY_COLUMNS,
      match: ({ match }) => match,
      matched: ({ matched }) => matched,
      listed_in: ({ listings }) => listings.map(({ list }) => list),
      listed_rows: ({ listings }) => listings.map(({ row }) => String(row)),
    },
  });
