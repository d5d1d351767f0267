import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Eid, Id, InstrumentId, IsoDate, RuleId } from './common.ts';
import { naming } from './reference.ts';

/** A state of the Act in which articles have these numbers. */
const State = memo(() =>
  z.strictObject({
    /** First day of the state; null: since enactment. */
    from: IsoDate().nullable(),
    /** Japanese label. */
    label: z.string(),
    /** The amendment that brought it, or null. */
    change: naming(Id(), ['later-changes']).nullable(),
  }),
);

/**
 * How words of 2016 stand in a later text: letter for letter; but for つ/っ; but for cited numbers (and つ/っ); otherwise; nowhere;
 * or nothing can be compared, since the words of 2016 are not held.
 */
export const LaterWords = memo(() =>
  z.enum(['same', 'kana', 'numbers', 'changed', 'gone', 'not_held']),
);

export type LaterWords = Infer<typeof LaterWords>;

/** A later text of the law that was compared: no word of it is held. It is a snapshot and says nothing of since when. */
const LaterText = memo(() =>
  z.strictObject({
    /** Day of the snapshot. */
    date: IsoDate(),
    /** Revision id of e-Gov (法令履歴ID). */
    revision: z.string().regex(/^[0-9A-Z]+_\d{8}_[0-9A-Z]+$/),
    /** Whether it was in force when it was read, or published as not yet in force. */
    status: z.enum(['enforced', 'pre_enforcement']),
    /** Number of the first article of each chapter, in order: e-Gov's anchors name the chapter. */
    chapters: z.array(z.int().positive()).min(1),
    /**
     * How a provision is found there whose words of 2016 are not held. `matter`: the article was looked up and deals with the
     * same; `numbering`: from the numbers alone, as amendments moved them.
     */
    located: z.enum(['matter', 'numbering']),
  }),
);

/** Articles in a row of the version that the instrument's own page shows, and where they stand in the texts compared. */
const Numbering = memo(() =>
  z.strictObject({
    /** Number of the first article, and of the last. */
    first: z.int().positive(),
    last: z.int().positive(),
    /** What the first one is called in each text, in order; those behind it follow. */
    starts_at: z.array(z.int().positive()),
  }),
);

/** Where one rule stands in each text that was compared. */
const LaterRule = memo(() =>
  z.strictObject({
    obligation: RuleId(),
    places: z.array(
      z.strictObject({
        /** `date` of the text. */
        text: IsoDate(),
        /** What continues the rule's own provisions there; empty: nothing. */
        eids: z.array(Eid()),
        /** Its key words. */
        phrase: LaterWords(),
        /** The whole 項 or 号 (条 where it has none). */
        provision: LaterWords(),
        /** Japanese, ours: what is different. */
        note: z.string().nullable(),
      }),
    ),
  }),
);

/** Article numbers of one matter through the states of the Act: facts from law data, with no text of later law. */
export const Concordance = memo(() =>
  z
    .strictObject({
      id: Id(),
      /** Instrument the numbers are of. */
      instrument: InstrumentId(),
      states: z.array(State()).min(2),
      rows: z
        .array(
          z.strictObject({
            /** The matter, Japanese, ours. */
            matter: z.string(),
            /** Number per state, in order, as one cites it (25条1項2号); null: no such rule in that state. */
            numbers: z.array(z.string().nullable()),
            /** eId in version 2016 where that version has it, to join findings with it. */
            eid: z.string().nullable(),
          }),
        )
        .min(1),
      source: z.array(z.string()).min(1),
      /** Later texts that were compared, oldest first. */
      texts: z.array(LaterText()),
      /** Where every article stands in those texts, whether or not a rule rests on it. */
      numbering: z.array(Numbering()),
      /** Rules of the law in those texts. */
      rules: z.array(LaterRule()),
      /** Japanese, ours: what equal words do not mean. */
      caution: z.string(),
    })
    .refine(({ states, rows }) => rows.every(({ numbers }) => numbers.length === states.length), {
      error: 'every row has one number per state',
    }),
);

export type Concordance = Infer<typeof Concordance>;

/** What a place in a later text rests on: words that were compared, or, where those of 2016 are not held, `located` of the text. */
export type LaterBasis = 'words' | Concordance['texts'][number]['located'];
