import * as z from 'zod';
import { checkText } from '../../../content/model/check/check.ts';
import { VERDICT_WORDS } from '../../../content/model/check/table.ts';
import type { CheckedText } from '../../../content/model/check/types.ts';
import { headingOf } from '../../../content/model/citation/resolve/scope.ts';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { provisionApiPath } from '../../../content/model/corpus/paths.ts';
import { CitedProvision } from '../../../content/model/findings/finding.ts';
import type { ProvisionRef } from '../../../content/model/schema/common.ts';
import { field } from '../../../content/model/schema/field.ts';
import { type Infer, memo } from '../../../content/model/text/memo.ts';
import { placeToLook } from '../../../content/model/text/place-to-look.ts';
import type { Reply } from '../../resource/envelope.ts';
import { coveredDay } from '../../resource/parameters.ts';
import { provisionHtml } from './provision.ts';

/** Longest text that is checked at one time, in UTF-16 units; the page checks longer ones. */
export const MAX_TEXT = 10_000;

/** Citations of a text that are compared, the first ones: a page of a report has some ten. */
export const MAX_CITATIONS = 300;

const offset = (what: string) =>
  z.int().describe(`${what}, in UTF-16 units of the text as given (of a JavaScript string).`);

const Place = memo(() =>
  CitedProvision()
    .extend({
      heading: z.string().nullable().describe('Its own, or that of the article it is in.'),
      html: field.html(),
      api: field.api(),
    })
    .meta({ id: 'CheckedProvision', description: 'A provision that a text cites or means.' }),
);

const VerdictOfCitation = memo(() =>
  z
    .enum(['stands', 'stands_but', 'fails', 'not_held'])
    .describe(
      '`stands` ○ it is there, and so is what is said beside it as far as it was compared; `stands_but` △ it is there, and something said beside it is not so; `fails` × there is no such provision, or the quoted words differ; `not_held` ？ nothing held here can tell.',
    ),
);

const CheckedPoint = memo(() =>
  z
    .object({
      kind: z
        .enum([
          'law_title',
          'law_number',
          'decision_date',
          'heading',
          'term',
          'body',
          'period',
          'quotation',
        ])
        .describe('What was compared.'),
      start: offset('Where it begins'),
      end: offset('Where it ends'),
      text: z.string().describe('The words as found.'),
      agrees: z
        .boolean()
        .nullable()
        .describe('Whether it is so; null where nothing here can tell.'),
      writing_only: z
        .boolean()
        .describe('Quoted words that differ in their writing alone: numerals, width, つ for っ.'),
      said: z.string().describe('What was found; Japanese, ours.'),
      difference: z
        .array(
          z.object({
            op: z.enum(['same', 'width', 'deleted', 'inserted']).describe('What became of it.'),
            before: z.string().describe('The words of the corpus.'),
            after: z.string().describe('The words of the text.'),
          }),
        )
        .nullable()
        .describe('Of quoted words that differ: word by word; else null.'),
      meant: Place()
        .nullable()
        .describe('The provision it does belong to; null where none is known.'),
    })
    .meta({ id: 'CheckedPoint', description: 'What a text says beside a number, compared.' }),
);

const CheckedCitation = memo(() =>
  z
    .object({
      start: offset('Where the citation begins'),
      end: offset('Where it ends, exclusive'),
      text: z.string().describe('The words as found.'),
      normalised: z
        .string()
        .nullable()
        .describe('As this site writes it; null where it names nothing that is held.'),
      status: z
        .enum(['found', 'several', 'none', 'malformed', 'not_held'])
        .describe(
          '`several`: it may mean several; a range or 各号 is `found`, with all of them. `none`: nothing has that number. `malformed`: it cannot be read. `not_held`: its text is not here.',
        ),
      verdict: VerdictOfCitation(),
      sign: z.enum(['○', '△', '×', '？']).describe('The verdict as a sign.'),
      reason: z.string().describe('Why; Japanese, ours.'),
      provisions: z.array(Place()).describe('What it names, in document order.'),
      law: z
        .object({
          title: field.lawTitle(),
          number: z.string().nullable().describe('Law number; null where not known.'),
          egov_law_id: field.lawId(),
          look: z.string().describe('Where it can be read.'),
        })
        .nullable()
        .describe('The law, where its text is not held.'),
      points: z.array(CheckedPoint()).describe('What stands beside it and was compared.'),
      meant: Place()
        .nullable()
        .describe('The provision that was probably meant, where something said belongs to it.'),
      old_number: z
        .object({
          old: CitedProvision().describe('What had the number in the version before.'),
          now: CitedProvision().describe('What goes on with that now.'),
        })
        .nullable()
        .describe('Where the number was moved: an older paper may mean this.'),
    })
    .meta({ id: 'CheckedCitation', description: 'One citation of a text, checked.' }),
);

const count = (what: string) => z.int().describe(what);

/** A checked text, as the API shows it. */
export const Checked = memo(() =>
  z
    .object({
      citations: z.array(CheckedCitation()).describe('In the order of the text.'),
      summary: z
        .object({
          stands: count('○'),
          stands_but: count('△'),
          fails: count('×'),
          not_held: count('？'),
        })
        .describe('How many citations have which verdict.'),
      unassigned: count(
        'Numbers of articles for which the text names no law: they were not looked at.',
      ),
      left_out: count(`Citations behind the first ${MAX_CITATIONS}: they were not compared.`),
    })
    .meta({ id: 'Checked', description: 'Every citation of a text, checked.' }),
);

const wire = (index: CorpusIndex, checked: CheckedText): Infer<typeof Checked> => {
  const { day, citations, summary, unassigned, left_out } = checked;
  const cited = (ref: ProvisionRef) => ({
    instrument: ref.instrument,
    eid: ref.eid,
    version: ref.version,
    citation: index.citation(ref, day),
  });
  const place = (ref: ProvisionRef) => {
    const provision = index.provision(ref);
    return {
      ...cited(ref),
      heading: headingOf(index, provision),
      html: provisionHtml(index, provision),
      api: provisionApiPath(provision),
    };
  };
  return {
    citations: citations.map((one) => ({
      ...one,
      sign: VERDICT_WORDS[one.verdict].sign as '○',
      provisions: one.provisions.map(place),
      law: one.law && { ...one.law, look: placeToLook(one.law) },
      points: one.points.map((point) => ({ ...point, meant: point.meant && place(point.meant) })),
      meant: one.meant && place(one.meant),
      old_number: one.old_number && {
        old: cited(one.old_number.old),
        now: cited(one.old_number.now),
      },
    })),
    summary,
    unassigned,
    left_out,
  };
};

/** Checks a text on a day; `checked` is the same as the model has it, for the table. */
export const replyChecked = (
  index: CorpusIndex,
  asked: { text: string; as_of?: string | undefined },
): Reply<Infer<typeof Checked>> & { checked: CheckedText } => {
  const day = coveredDay(index, asked.as_of);
  const checked = checkText(index, asked.text, { day, most: MAX_CITATIONS });
  return {
    data: wire(index, checked),
    checked,
    asOf: day,
    total: checked.citations.length,
    law: true,
    html: '/check/',
  };
};
