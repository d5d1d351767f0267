import * as z from 'zod';
import {
  type Citing,
  citedBy,
  citedByOtherVersions,
  mentionsIn,
} from '../../../content/model/citation/in-text/in-text.ts';
import { termUsesIn } from '../../../content/model/citation/in-text/term-uses.ts';
import { type CorpusIndex, refKey } from '../../../content/model/corpus/corpus-index.ts';
import { CitedProvision } from '../../../content/model/findings/finding.ts';
import { cite } from '../../../content/model/findings/steps.ts';
import { field } from '../../../content/model/schema/field.ts';
import type { Provision } from '../../../content/model/schema/provision.ts';
import { type Infer, memo } from '../../../content/model/text/memo.ts';

const placeFields = memo(() => ({
  paragraph: z.int().nullable().describe('Index in `paragraphs`; null in the heading.'),
  start: z.int().describe('UTF-16 offset in the text of the paragraph.'),
  end: z.int().describe('End, exclusive.'),
  text: z.string().describe('The words at that place.'),
}));

const Reference = memo(() =>
  z
    .object({
      ...placeFields(),
      type: z
        .enum(['provision', 'stub', 'outside_law', 'document_not_held', 'open'])
        .describe(
          'Open: the words leave open what they mean, or nobody has read what they mean; `reason` says which.',
        ),
      targets: z
        .array(CitedProvision())
        .describe('Of the version in force when the text began; several for 前三号.'),
      law: z
        .object({
          title: field.title(),
          law_number: z.string().nullable().describe('Only if the source prints it.'),
          numbers: z
            .object({
              art: z.int().nullable().describe('条: number of the article.'),
              para: z.int().nullable().describe('項: number of the paragraph.'),
              item: z.int().nullable().describe('号: number of the item.'),
              branches: z
                .partialRecord(z.enum(['art', 'para', 'item']), z.array(z.int()))
                .optional()
                .describe(
                  '枝番 behind them: 第30条の2 is `art` 30 with [2]. Absent where there are none.',
                ),
            })
            .nullable()
            .describe('条, 項, 号; null where the law as a whole is meant.'),
          permalink: z.string().nullable().describe('Page at e-Gov, if its id is known.'),
        })
        .nullable()
        .describe('With `outside_law`: the law meant.'),
      document: z.string().nullable().describe('A document that is not held.'),
      reason: z.string().nullable().describe('Why it is read so, where no number says it.'),
    })
    .meta({ id: 'Reference', description: 'A reference in the text and what it leads to.' }),
);

const CitedBy = memo(() =>
  z
    .object({ ...CitedProvision().shape, ...placeFields() })
    .meta({ id: 'CitedBy', description: 'A provision that refers to this one, and its words.' }),
);

const TermUseWire = memo(() =>
  z
    .object({
      ...placeFields(),
      term: z.string().describe('Id in /terms.'),
      reading: z
        .enum(['both_heads', 'ministry_head', 'open'])
        .nullable()
        .describe(
          "Whom 「…の長」 means: the ministry's and the corporation's head, the ministry's alone, or open.",
        ),
    })
    .meta({ id: 'TermUse', description: 'A defined term used within its scope.' }),
);

export const TextLinks = memo(() =>
  z.object({
    references: z.array(Reference()).describe('References in its text, in order.'),
    cited_by: z.array(CitedBy()).describe('References to exactly this provision.'),
    cited_by_other_versions: z
      .array(
        z.object({
          provision: CitedProvision().describe('The provision.'),
          cited_by: z.array(CitedBy()).describe('References to it there.'),
        }),
      )
      .describe('The same matter before or after, under its number there.'),
    term_uses: z.array(TermUseWire()).describe('Defined terms in its text, in order.'),
  }),
);

const citingWire = (index: CorpusIndex, { provision, mention }: Citing) => ({
  ...cite(index, provision),
  paragraph: mention.paragraph,
  start: mention.start,
  end: mention.end,
  text: mention.text,
});

/** References, citations and defined terms of a provision's text. */
export const textLinksWire = (
  index: CorpusIndex,
  provision: Provision,
): Infer<typeof TextLinks> => ({
  references: mentionsIn(index, provision).map(({ type, targets, ...mention }) => {
    if (type === 'unresolved')
      throw new Error(`「${mention.text}」 in ${refKey(provision)} leads nowhere`);
    return { ...mention, type, targets: targets.map((target) => cite(index, target)) };
  }),
  cited_by: citedBy(index, provision).map((citing) => citingWire(index, citing)),
  cited_by_other_versions: citedByOtherVersions(index, provision).map((other) => ({
    provision: cite(index, other.provision),
    cited_by: other.cited_by.map((citing) => citingWire(index, citing)),
  })),
  term_uses: [...termUsesIn(index, provision)],
});
