import * as z from 'zod';
import type { LocatedTopic } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { CitedProvision } from '../../content/model/findings/finding.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { field } from '../../content/model/schema/field.ts';
import { TopicAnswer } from '../../content/model/schema/topic.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';

/** A topic as the API shows it. */
export const TopicWire = memo(() =>
  z
    .object({
      id: field.id(),
      title: z.string().describe('The question in a few words, Japanese.'),
      summary: field.explanation(),
      rows: z
        .array(
          z.object({
            of: z.string().describe('Ours, Japanese: whom or what the answer is about.'),
            answer: TopicAnswer().describe(
              '`yes`: the rule binds, punishes or reaches whom the row is about; `no`: it does not, or nothing says so; `unsaid`: the source does not tell; `day`: a day on which something begins.',
            ),
            said: z.string().describe('Ours, Japanese: the answer in a few words.'),
            finding: z
              .object({
                obligation: z.string().describe('Id of the rule.'),
                subject: z.string().describe('Id of the body or the kind.'),
              })
              .nullable()
              .describe('The finding the answer stands on, or null.'),
            start: z
              .object({
                instrument: z.string().describe('Id of the instrument.'),
                version: z.string().describe('Id of the version.'),
              })
              .nullable()
              .describe('The version whose beginning the answer stands on, or null.'),
            silence: z.string().nullable().describe('The silence the answer stands on, or null.'),
            provision: CitedProvision()
              .nullable()
              .describe('Where the quoted words stand, or null.'),
            quote: z.string().nullable().describe('Words of the source, verbatim, or null.'),
            note: z.string().nullable().describe('Ours, Japanese: how the answer is to be read.'),
          }),
        )
        .describe('The answers, each on a ground of its own.'),
      cautions: z.array(z.string()).describe('Ours, Japanese: what is not told here.'),
    })
    .meta({
      id: 'Topic',
      description: 'A question that goes across rules and texts, answered row by row.',
    }),
);

/** Builds the topic the API shows. */
export const topicWire = (index: CorpusIndex, topic: LocatedTopic): Infer<typeof TopicWire> => ({
  id: topic.id,
  title: topic.title,
  summary: topic.summary,
  rows: topic.rows.map(({ words, ...row }) => ({
    ...row,
    provision: words && cite(index, words),
    quote: words?.quote ?? null,
  })),
  cautions: topic.cautions,
});
