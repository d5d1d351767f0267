import * as z from 'zod';
import { type Infer, memo } from '../text/memo.ts';
import { Eid, Id, InstrumentId, IsoDate, PartyId, ProvisionRef, VersionId } from './common.ts';
import { Rank } from './instrument.ts';
import { naming } from './reference.ts';
import { UNLISTED } from './unlisted-bodies.ts';

/**
 * What the rule does, read from its words. duty: 「しなければならない」 · state_responsibility: 国は…「講ずるものとする」 ·
 * competence: 所掌 (つかさどる) · power: 「することができる」「求めることができる」 and recommendations · prohibition: 「してはならない」 ·
 * procedure: how something is done or by whom · internal_rule: a decision of the Headquarters' 「ものとする」 (not a
 * legal duty) · effort: 「努める」「配慮する」 · policy: aims and orientation (「志向する」) · scope: what is covered or defined ·
 * designation · deeming: 「みなす」 · presupposition: the text takes it for granted · penalty.
 */
export const Modality = memo(() =>
  z
    .enum([
      'duty',
      'state_responsibility',
      'competence',
      'power',
      'prohibition',
      'procedure',
      'internal_rule',
      'effort',
      'policy',
      'scope',
      'designation',
      'deeming',
      'presupposition',
      'penalty',
    ])
    .describe(
      'What the rule does, read from its words. Only `duty` and `prohibition` bind in so many words; `power` is no duty of the body asked.',
    ),
);

/**
 * bearer: it is the one that acts (the modality says whether it must, may or aims to) · addressee: a request, notice,
 * advice or recommendation is or may be directed to it · subject: it or its systems are examined, watched, designated ·
 * recipient: a report or material is given to it · concerned: somebody else acts about it, or its persons are bound: the
 * rule is not directed to it (see {@link Reach}).
 */
export const Role = memo(() =>
  z
    .enum(['bearer', 'addressee', 'subject', 'recipient', 'concerned'])
    .describe(
      'As what the rule reaches it: `bearer` acts, `addressee` is or may be asked, `subject` is examined, `recipient` is given, `concerned` is spoken about.',
    ),
);

/** Whether a rule reaches a subject. A condition never makes it `undetermined`. */
export const Verdict = memo(() =>
  z
    .enum(['applies', 'does_not_apply', 'undetermined'])
    .describe(
      'Does the rule reach the subject on that day. A condition never makes it `undetermined`; a missing fact or text does.',
    ),
);

/**
 * Whom a rule that applies is directed to. direct: to the subject, which acts, is asked, is examined or is given to ·
 * persons: to its officers and staff (or who was), not to the subject · indirect: to others, about the subject or for
 * its sake. A rule that is not `direct` binds and addresses the subject in nothing.
 */
export const Reach = memo(() =>
  z
    .enum(['direct', 'persons', 'indirect'])
    .describe(
      'Whom the rule is directed to: `direct` the subject, which acts, is asked, examined or given to; `persons` its officers and staff, not it; `indirect` others, about it or for its sake. Only with `direct` does it bind or address the subject.',
    ),
);

/**
 * Route between the State and the body. through_ministry: 所管府省庁を通じて · ministry_instead: the ministry's head alone is
 * bound or asked (31条, 8条) · ministry_and_body: both heads (4条–7条) · direct.
 */
export const ViaMode = memo(() =>
  z
    .enum(['through_ministry', 'ministry_instead', 'ministry_and_body', 'direct'])
    .describe(
      '`through_ministry` 所管府省庁を通じて, `ministry_instead` the head of the ministry alone, `ministry_and_body` both heads, `direct`.',
    ),
);

/**
 * Why a verdict cannot be given. missing_fact: a fact about the body is not in the source · text_not_held: the text is
 * not in the source · old_text_not_held: the text before the amendment is only inferred · later_version_not_held: on that day
 * another text is known or must be expected, which is not held · not_read_yet: the text is held, and nobody has read the rule in it · term_open: a term the source
 * leaves open · depends_on_member: the rule names a part of the kind · contradiction: the source contradicts itself.
 */
export const Reason = memo(() =>
  z.enum([
    'missing_fact',
    'text_not_held',
    'old_text_not_held',
    'later_version_not_held',
    'not_read_yet',
    'term_open',
    'depends_on_member',
    'contradiction',
  ]),
);

/** Words of a provision of the phase's instrument and version, unless `instrument`/`version` say otherwise. */
const PhaseQuote = memo(() =>
  z.strictObject({
    instrument: InstrumentId().optional(),
    version: VersionId().optional(),
    eid: Eid(),
    /** Verbatim; stands exactly once in the provision. Null only where the provision is a stub. */
    quote: z.string().min(1).nullable(),
  }),
);

/** Whom a clause or a limit names. */
const TargetId = memo(() => naming(Id(), ['entities', 'classes', 'actors'], [UNLISTED]));

/** Whom the rule reaches in one phase, and as what. */
const Clause = memo(() =>
  z.strictObject({
    /**
     * Ids of kinds; of the bodies `strategic-headquarters`, `nisc` and `ipa`; or `unlisted-bodies`: a corporation
     * of ours that stands on no list on the day asked.
     */
    to: z.array(TargetId()).min(1),
    /** `applies` unless the rule leaves it open for this kind, or expressly excludes it. */
    verdict: Verdict().default('applies'),
    /** Only with `undetermined`. */
    reason: Reason().nullable().default(null),
    /** Only with `applies`. */
    role: Role().nullable(),
    /** Who in the body is meant, in the text's own word (代表者, 長, 最高情報セキュリティ責任者（CISO）, 役員・職員・その職にあった者), else null. */
    office: z.string().nullable().default(null),
    /**
     * The words bind, deem or punish the officers and staff of the body (30条2項・3項), never the body itself. Only with
     * `concerned` and an office.
     */
    binds_persons: z.boolean().default(false),
    /** The text's own condition, verbatim, else null. It never makes a verdict undetermined. */
    condition: z.string().nullable().default(null),
    via: ViaMode().nullable().default(null),
    /** Ids of defined terms the words run through, in order: from the kind to the words that address it. */
    terms: z.array(naming(Id(), ['terms'])).default([]),
    /** The words that reach (or exclude, or leave open) this kind. */
    words: PhaseQuote(),
    /** One plain Japanese sentence, ours; `{subject}` stands for the subject's name. Never says more than the words. */
    statement: z.string().min(1),
  }),
);

/** How far one of those who carry a rule out does so, where that is not the whole of it. */
const PartialPerformance = memo(() =>
  z.strictObject({
    /** One of the rule's `performed_by`. */
    by: PartyId(),
    /** Japanese, ours, in brackets behind its name: 「結果の審議を除く」. */
    extent: z.string().min(1).max(40),
    /** The words that draw the limit; of the phase's own instrument and version. */
    words: PhaseQuote().omit({ instrument: true, version: true }),
  }),
);

/** The rule in one version of its principal instrument. */
const Phase = memo(() =>
  z.strictObject({
    /** Version of the principal instrument: the phase lasts as long as it does. */
    version: VersionId(),
    /**
     * `held`: the words are in the source. `told`: they are not, and words of the source elsewhere tell whom they reached.
     * `inferred`: nothing does; every finding is undetermined.
     */
    basis: z.enum(['held', 'told', 'inferred']),
    /** Grounds the rule stands on, the principal one first. Of the instrument's version in force in this phase. */
    provisions: z.array(ProvisionRef()).min(1),
    /** The words that make the rule; null unless they are held. */
    key_phrase: PhaseQuote().nullable(),
    /** What sets the rule going, in the text's own words or 「常時」. */
    trigger: z.string().nullable(),
    /** Of those who carry it out, who does so in part only: named without its extent they would seem to do all of it. */
    performed_in_part: z.array(PartialPerformance()).default([]),
    clauses: z.array(Clause()),
    /**
     * The words that draw the limit: what is read when a subject is in no clause. `covers`: the kinds these words name.
     * Null only in an inferred phase.
     */
    limit: z
      .strictObject({
        words: PhaseQuote(),
        covers: z.array(TargetId()),
        /** One plain Japanese sentence, ours: why whoever is not named is outside. `{subject}` as above. */
        statement: z.string().min(1),
      })
      .nullable(),
  }),
);

/** That somebody read the rule in a version of its principal instrument, and what was found. */
const VersionReading = memo(() =>
  z.strictObject({
    version: VersionId(),
    /** Who read it, as they are to be named. */
    by: z.string().min(1),
    on: IsoDate(),
    /** `same`: it does what it did; `changed`: the phase says what it does now; `begun`: it is new; `ended`: it is gone. */
    effect: z.enum(['same', 'changed', 'begun', 'ended']),
  }),
);

/** One rule of the source. */
export const Obligation = memo(() =>
  z.strictObject({
    id: Id(),
    /** Number of the row in the editors' reading table, for example "K23". Order of display within a theme. */
    row: z.string().regex(/^[A-Z]\d\d$/),
    /** Short title in Japanese. Never claims more than the text: no 義務 for a power or a decision's ものとする. */
    title: z.string(),
    modality: Modality(),
    rank: Rank(),
    /** What it is about, for grouping. */
    theme: z.enum([
      'strategy',
      'standards',
      'monitoring',
      'information-sharing',
      'designation',
      'audit',
      'incident',
      'information-provision',
      'cooperation',
      'recommendation',
      'contracting',
    ]),
    /** Who acts: ids of bodies, kinds or actors. Empty for a definition. */
    actor: z.array(PartyId()),
    /** Who carries it out where that is not the actor (`nisc`, `ipa`). */
    performed_by: z.array(PartyId()),
    /** To whom it is done or given. */
    counterparty: z.array(PartyId()),
    /** Whom it is about. */
    concerns: z.array(PartyId()),
    /** Ours: plain Japanese, one to three sentences; says what the rule does and does not say. */
    explanation: z.string().min(1),
    /**
     * Words people look it up by that the text has otherwise (守秘義務, 統一基準), ours; search keys, shown nowhere as the
     * law's. None that is the name of a body, a kind, a term or another rule.
     */
    keywords: z.array(z.string().min(1)).default([]),
    /** Ours: what a lawyer would warn of. */
    cautions: z.array(z.string()),
    /**
     * Oldest first, one for each version in which somebody has read the rule. A version before the first: the rule was not
     * in force then. A later version without phase says nothing: nobody has read it, unless `readings` say that it ended.
     */
    phases: z.array(Phase()).min(1),
    /** Who read the rule in versions of law data; of the transcript's versions the phases are the first curation. */
    readings: z.array(VersionReading()).default([]),
  }),
);

export type Modality = Infer<typeof Modality>;
export type Role = Infer<typeof Role>;
export type Verdict = Infer<typeof Verdict>;
export type Reach = Infer<typeof Reach>;
export type ViaMode = Infer<typeof ViaMode>;
export type Reason = Infer<typeof Reason>;
export type Obligation = Infer<typeof Obligation>;
export type Phase = Obligation['phases'][number];
export type Clause = Phase['clauses'][number];
export type PhaseQuote = Infer<typeof PhaseQuote>;
