import * as z from 'zod';
import { EID_PATTERN } from '../text/eid.ts';
import { type Infer, memo } from '../text/memo.ts';
import { Span } from '../text/spans.ts';
import { naming } from './reference.ts';

/** Kebab-case English id, given by hand; equal to the record's file name. Never reused, never renamed. */
export const Id = memo(() =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case English, for example "bank-of-japan"'),
);

/** Id of a rule. */
export const RuleId = memo(() => naming(Id(), ['obligations']));

/** Id of a kind of body. */
export const KindId = memo(() => naming(Id(), ['classes']));

/** Id of a body. */
export const BodyId = memo(() => naming(Id(), ['entities']));

/** Id of a body or of a kind: of what has a page that answers for it. */
export const SubjectId = memo(() => naming(Id(), ['entities', 'classes']));

/** Id of whoever a rule names: a body, a kind or an actor that is neither. */
export const PartyId = memo(() => naming(Id(), ['entities', 'classes', 'actors']));

/** Id of an instrument. */
export const InstrumentId = memo(() => naming(Id(), ['instruments']));

/** A calendar day, ISO 8601 (YYYY-MM-DD). */
export const IsoDate = memo(() => z.iso.date());

/** A calendar day, or only its month where no more is known (YYYY-MM). */
export const DayOrMonth = memo(() =>
  z.union([IsoDate(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a day or a month')]),
);

/**
 * Version of an instrument: its first day; the versions published first are named by their year. No id holds a disputed date.
 * The order of versions is that of their starts, not of their ids.
 */
export const VersionId = memo(() =>
  z
    .string()
    .max(10)
    .regex(
      /^\d{4}(?:-\d{2}-\d{2})?$/,
      'a version is named by its first day (YYYY-MM-DD), the first ones by their year',
    )
    .describe(
      'Version of the instrument: its first day, YYYY-MM-DD; the first ones by their year. `/instruments` lists them.',
    ),
);

/**
 * eId after Akoma Ntoso: the provision's number in that version, for example `art_25__para_1__item_2`,
 * `sec_5__sub_3`, `annex__row_29`; `art_30_2` is 第三十条の二, `suppl_427_66` the 附則 of 平成27年法律第66号. Doubles as the HTML
 * anchor. A published (version, eId) never changes.
 */
export const Eid = memo(() =>
  z
    .string()
    .regex(
      EID_PATTERN,
      'an eId joins pream, enact, part_, chp_, chsec_, subsec_, dvs_, art_, para_, item_, subitem_, sec_, sub_, suppl, annex, row_, crit_ with "__"',
    ),
);

/**
 * A stretch of verbatim text that proves itself: `text` is the spans joined in order, minus what the declared
 * normalisation removes (see content/model/text/normalise.ts), and `sha256` is its SHA-256 (hex, of the UTF-8 bytes).
 * `source` is the source its spans are in; without it they are in the first one, the transcript.
 */
export const Block = memo(() =>
  z.strictObject({
    text: z.string().min(1),
    spans: z.array(Span()).min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    source: z.string().min(1).optional(),
  }),
);

/**
 * How well a fact from outside the source is known, the best first. `official`: a public register or a statute;
 * `sourced`: a public document of the body or of an authority, or one whose name was not written down;
 * `secondary`: what others say of the body (dictionary, press, the State's payment data);
 * `unverified`: no source found: never shown as fact, at most a search key. What a publication can bear stands in
 * content/data/witnesses.
 */
export const Tier = memo(() =>
  z
    .enum(['official', 'secondary', 'sourced', 'unverified'])
    .describe(
      'How well it is known, the best first: `official` public register or statute, `sourced` a public document of the body or an authority or one whose name was not written down, `secondary` what others say of the body.',
    ),
);

/** Names one provision: an eId is always read together with its instrument and version. */
export const ProvisionRef = memo(() =>
  naming(z.strictObject({ instrument: InstrumentId(), version: VersionId(), eid: Eid() }), [
    'provisions',
  ]),
);

/**
 * Words quoted from a provision. `quote` must stand in the provision's text exactly once (or be its heading);
 * its locator is computed from the provision's spans at build, never written twice. Leave out nothing inside
 * the quotation, add nothing; no ellipsis.
 */
export const QuoteRef = memo(() =>
  naming(ProvisionRef().extend({ quote: z.string().min(1) }), ['provisions']),
);

export type Block = Infer<typeof Block>;
export type Tier = Infer<typeof Tier>;
export type VersionId = Infer<typeof VersionId>;
export type ProvisionRef = Infer<typeof ProvisionRef>;
export type QuoteRef = Infer<typeof QuoteRef>;
