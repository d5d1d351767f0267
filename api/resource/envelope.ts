import * as z from 'zod';
import type { Corpus } from '../../content/model/corpus/corpus.ts';
import { isCurrentText, isEnforcedOn, newestPrinted } from '../../content/model/corpus/law-data.ts';
import { dayOfVersion } from '../../content/model/corpus/time.ts';
import { VersionId } from '../../content/model/schema/common.ts';
import type { Instrument, InstrumentVersion } from '../../content/model/schema/instrument.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';

/** Version of the shape of answers; a change that breaks a client changes the path, not this alone. */
export const SCHEMA_VERSION = '1.0';

/** A caution that belongs to the answer. */
export const Warning = memo(() =>
  z
    .object({
      code: z.string().describe('What to program against.'),
      message: z.string().describe('For people, English.'),
      message_ja: z.string().describe('The same in Japanese.'),
    })
    .meta({ id: 'Warning', description: 'A caution that belongs to the answer.' }),
);

/** As much of the corpus as the cautions are computed from. */
type LawHeld = Pick<Corpus, 'default_day' | 'instruments' | 'sources'>;

/**
 * In every answer with findings or text, but for one of a text that is the law in force as far as it is held: law data in force
 * when fetched, with no later version known.
 */
export const notCurrentLaw = (
  { default_day, instruments, sources }: LawHeld,
  text?: InstrumentVersion,
  /** Day of that text. */
  asOf?: string,
): Infer<typeof Warning> => {
  const code = 'NOT_CURRENT_LAW';
  if (text?.status === 'pre_enforcement')
    return {
      code,
      message: `This text (${text.id}) was fetched before it came into force; what came into force may differ.`,
      message_ja: `この条文（${text.label}）は施行前に取得したもので、施行された条文と同じとは限らない。`,
    };
  if (text?.status === 'enforced' && text.later_text)
    return {
      code,
      message: `This text (${text.id}) stands until ${text.later_text.from}; the one that follows it is known and not held.`,
      message_ja: `この条文（${text.label}）は${text.later_text.from}より前のものであり、その日からの条文はここにない。`,
    };
  if (text?.status === 'enforced')
    return {
      code,
      message: `This text (${text.id}) has been followed by a later one; it is not the law in force today.`,
      message_ja: `この条文（${text.label}）の後に改正がある。現行法ではない。`,
    };
  const day = asOf ?? newestPrinted(instruments) ?? default_day;
  const drafts = sources.find(({ law_xml }) => law_xml === undefined)?.date;
  return {
    code,
    message: `This is the state of ${day}, read from drafts of ${drafts}; it is not the law in force today. See /changes for what is known to have changed since.`,
    message_ja: `${day}の状態（${drafts}の案による）であり、現行法ではない。分かっている改正は/changesにある。`,
  };
};

/** In answers for a day after the newest that was read. */
export const laterThanCovered = (day: string): Infer<typeof Warning> => ({
  code: 'LATER_THAN_COVERED',
  message: `The day asked lies after ${day}, the newest day that was read. Of a rule whose text of the day asked nobody has read, the answer is undetermined, with the last words read; later changes are listed where known.`,
  message_ja: `お尋ねの日は、読んだ最も新しい日（${day}）より後である。その日の条文を読んでいない規定は、及ぶとも及ばないとも答えず、最後に読んだ文言を示す。分かっている改正は併せて掲げる。`,
});

/** What must be said of one text: nothing only of law data that is the law in force as far as it is held. */
export const cautionsOf = (
  corpus: LawHeld,
  instrument: Instrument,
  version: VersionId,
): Infer<typeof Warning>[] => {
  if (isCurrentText(instrument, version)) return [];
  const text = instrument.versions.find(({ id }) => id === version);
  return [notCurrentLaw(corpus, text, dayOfVersion(instrument, version, corpus.default_day))];
};

/**
 * What must be said of an answer from several texts on a day, all of them unless told: nothing only where the text of that day
 * is held of each, and is law data in force.
 */
export const cautionsOn = (
  corpus: LawHeld,
  day: string,
  of: readonly string[] | undefined,
): Infer<typeof Warning>[] => {
  const texts = corpus.instruments.filter(({ id, rank }) =>
    of ? of.includes(id) : rank !== 'explanatory',
  );
  return isEnforcedOn(texts, day, corpus.default_day) ? [] : [notCurrentLaw(corpus)];
};

/** How many findings of a subject there are by verdict, and of those that apply by whom they are directed to. */
export const Totals = memo(() =>
  z
    .object({
      applies: z.int().describe('Findings that apply.'),
      undetermined: z.int().describe('Findings that the source leaves open.'),
      does_not_apply: z.int().describe('Findings that do not apply.'),
      directed: z
        .object({
          direct: z.int().describe('To the subject.'),
          persons: z.int().describe('To its officers and staff.'),
          indirect: z.int().describe('To others, about it.'),
        })
        .describe('Of those that apply, to whom they are directed.'),
    })
    .describe('Of all rules for the subject, whatever the filter.'),
);

export const Meta = memo(() =>
  z
    .object({
      schema_version: z
        .string()
        .describe('Version of the shape of answers: that of this document.'),
      dataset_version: z.string().describe('SHA-256 of the corpus the answer was made from.'),
      as_of: z.iso.date().describe('The day the answer is for.'),
      as_of_asked: z
        .string()
        .optional()
        .describe(
          'The day as it was asked, where it was not written YYYY-MM-DD: `as_of` is how it was read.',
        ),
      up_to_date_as_of: z.iso.date().describe('The last day the content was followed up to.'),
      text_version: VersionId()
        .optional()
        .describe('Version of the instrument the text is of; in answers of one text.'),
      text_status: z
        .string()
        .optional()
        .describe(
          'How that text is held: `draft` a draft, `held` as in force then, `excerpt` in part, `stub` numbers only, `enforced` law data in force when fetched, `pre_enforcement` law data fetched before.',
        ),
      total: z.int().optional().describe('Number of records in the whole list.'),
      totals: Totals().optional(),
      warnings: z.array(Warning()).describe('Cautions that belong to the answer; may be empty.'),
    })
    .meta({ id: 'Meta', description: 'Day, dataset and cautions of an answer.' }),
);

export const Links = memo(() =>
  z
    .object({
      self: z.string().describe('Path and query as asked.'),
      next: z.string().optional().describe('The next page; absent on the last one.'),
      html: z.string().optional().describe('The page of the same record on the site.'),
    })
    .meta({ id: 'Links', description: 'Addresses, relative to the origin.' }),
);

/** Envelope of every 200: `data`, `meta`, `links`. */
export const envelope = <T extends z.ZodType>(data: T) =>
  z.object({
    data: data.describe('What was asked for.'),
    meta: Meta().describe('What to know about the answer.'),
    links: Links().describe('This answer, the next page and the page for people.'),
  });

/** What a handler returns; everything else of the answer follows from it. */
export type Reply<T> = {
  data: T;
  /** Day the answer is for; the default is the newest day that was read. */
  asOf?: string;
  /** Of an answer of one text: its instrument and version. */
  ofText?: { record: Instrument; version: VersionId };
  total?: number;
  /** Of findings of one subject: how many of all there are have each verdict, whatever was filtered. */
  totals?: Infer<typeof Totals>;
  /** Addresses of pages of a long list; only the next one is in the body as well. */
  first?: string;
  prev?: string;
  next?: string;
  /** Page that shows the same, of the same day and version; none where no page does. */
  html?: string | undefined;
  /** Language of the content; Japanese unless told. */
  language?: 'ja' | 'en';
  /** True where the answer holds findings or text. */
  law?: boolean;
  /** Ids of the instruments it is of; all unless told. */
  lawOf?: readonly string[];
  /** Cautions of this answer alone. */
  warnings?: readonly Infer<typeof Warning>[];
};

/** The day as an address asks it, where that is not how the answer writes it. */
const askedAs = (self: string, asOf: string): { as_of_asked?: string } => {
  const asked = new URLSearchParams(self.split('?')[1] ?? '').get('as_of');
  return asked === null || asked === asOf ? {} : { as_of_asked: asked };
};

/** Builds the envelope around a reply. `self` is path and query as asked. */
export const wrap = <T>(reply: Reply<T>, self: string, corpus: Corpus, datasetVersion: string) => {
  const { default_day } = corpus;
  const asOf = reply.asOf ?? default_day;
  const text = reply.ofText?.record.versions.find(({ id }) => id === reply.ofText?.version);
  return {
    data: reply.data,
    meta: {
      schema_version: SCHEMA_VERSION,
      dataset_version: datasetVersion,
      as_of: asOf,
      ...askedAs(self, asOf),
      up_to_date_as_of: default_day,
      ...(text ? { text_version: text.id, text_status: text.status } : {}),
      ...(reply.total === undefined ? {} : { total: reply.total }),
      ...(reply.totals === undefined ? {} : { totals: reply.totals }),
      warnings: [
        ...(reply.law
          ? reply.ofText
            ? cautionsOf(corpus, reply.ofText.record, reply.ofText.version)
            : cautionsOn(corpus, asOf, reply.lawOf)
          : []),
        ...(asOf > default_day ? [laterThanCovered(default_day)] : []),
        ...(reply.warnings ?? []),
      ],
    },
    links: {
      self,
      ...(reply.next === undefined ? {} : { next: reply.next }),
      ...(reply.html === undefined ? {} : { html: reply.html }),
    },
  };
};
