import * as z from 'zod';
import { hasValidCheckDigit } from '../text/check-digit.ts';
import { type Infer, memo } from '../text/memo.ts';
import { borne } from './borne.ts';
import { DayOrMonth, Id, IsoDate, KindId, QuoteRef } from './common.ts';
import { Ended } from './ended.ts';
import { naming } from './reference.ts';

const fact = <T extends z.ZodType>(value: T) => z.strictObject({ value, ...borne() });

const Name = memo(() =>
  z.strictObject({
    value: z.string().min(1),
    /** Since / until when, as far as the source tells (a month is no day), or null where not known. Never guessed. */
    from: DayOrMonth().nullable(),
    until: DayOrMonth().nullable(),
    ...borne(),
  }),
);

/** `corporation`, or an organ of the State (NISC, the Headquarters) that the source calls an actor. */
export const BodyType = memo(() => z.enum(['corporation', 'organ']));

/** A body: a corporation of the lists, IPA, NISC or the Headquarters. */
export const Entity = memo(() =>
  z.strictObject({
    id: Id(),
    /** Name as listed (別表 2016; for those that left it 別表 2015), or as the source calls it. */
    name: z.string(),
    /** 五十音 sort key and search key, hiragana, without the corporate form. Null where none is known. */
    reading: fact(z.string().regex(/^[ぁ-ゖー・]+$/)).nullable(),
    /** English name. Null where none is known; NOT shown where its tier is `unverified`. */
    name_en: fact(z.string()).nullable(),
    /**
     * Abbreviations and common names, never a name of the body itself (that is a former, later or registered one);
     * `unverified` ones are search keys, never printed.
     */
    aliases: z.array(fact(z.string().min(1))),
    former_names: z.array(Name()),
    /** Names taken after 2016-10-21. */
    later_names: z.array(Name()),
    /** 法人番号, 13 digits with valid check digit. Null where no source was found: never guessed. */
    corporate_number: fact(
      z
        .string()
        .regex(/^\d{13}$/)
        .refine(hasValidCheckDigit, 'check digit of the 法人番号 is wrong'),
    ).nullable(),
    /**
     * Who supervises it, as read from the statute text of `as_of`. The minister of October 2016 is not confirmed for
     * any body: `confirmed_2016` is true only with a source of its own.
     */
    competent_minister: z
      .strictObject({
        value: z.string(),
        provision: z.string(),
        as_of: IsoDate(),
        confirmed_2016: z.boolean(),
        ...borne(),
      })
      .nullable(),
    founding_statute: z
      .strictObject({
        title: z.string(),
        number: z.string(),
        provision: z.string().nullable(),
        egov_law_id: z.string().nullable(),
        ...borne(),
      })
      .nullable(),
    /** General classification (特殊法人, 認可法人 …). Not the term of the Act: never a step of a chain. */
    legal_class: fact(z.string()).nullable(),
    /** What is known of it today (registered name, dissolution …). */
    registered_name: fact(z.string()).nullable(),
    /** What happened to it besides its names: founded, listed, shares sold, tasks ended. In the order of their days. */
    events: z.array(
      z.strictObject({
        /** As far as the source tells: a year, a month or a day. */
        date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, a month or a day'),
        /** Japanese, ours: one sentence without a full stop. */
        what: z.string().min(1),
        ...borne(),
      }),
    ),
    /** That it is no more, or another body. */
    ended: Ended().optional(),
    type: BodyType(),
    /** Kinds it belongs to otherwise than by a list, each proved by words of the source (IPA). Usually empty. */
    capacities: z.array(
      z.strictObject({
        class: KindId(),
        edge: z.enum(['member_of', 'contracted_under']),
        /**
         * What the body is called in this capacity, and the step of a chain that says so; Japanese, ours. Null: by the name
         * of the kind, where the words do not say less (法30条1項: 委託することができる).
         */
        called: z
          .strictObject({ name: z.string().min(1), statement: z.string().min(1) })
          .nullable(),
        /** Provision and quotation per period, see QuoteRef. */
        proof: z.array(
          naming(
            QuoteRef().extend({
              /** Period the capacity holds with this proof; null: open. */
              from: IsoDate().nullable(),
              until: IsoDate().nullable(),
            }),
            ['provisions'],
          ),
        ),
      }),
    ),
    /** Japanese, ours: what a reader must know (for example that INCJ is another company). Null if nothing. */
    note: z.string().nullable(),
  }),
);

export type Entity = Infer<typeof Entity>;
