import * as z from 'zod';
import type { LocatedTopic } from '../../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { TopicWire, topicWire } from '../../records/topic.ts';

const Row = TopicWire().shape.rows.element;

/** An answer of a topic, with what it stands on; what is null is left out. */
export const TopicRow = Row.pick({ of: true, answer: true, said: true }).extend(
  z
    .object({
      finding: Row.shape.finding.unwrap(),
      start: Row.shape.start.unwrap(),
      silence: z.string().describe('What the source does not say, on which the answer stands.'),
      citation: z.string().describe('Where the words stand.'),
      quote: z.string(),
      note: z.string().describe('Japanese, ours: how the answer is to be read.'),
    })
    .partial().shape,
);

const statementOf = ({ corpus }: CorpusIndex, id: string): string =>
  corpus.silences.find((silence) => silence.id === id)?.statement ?? id;

/** The answers of a topic. */
export const rowsOfTopic = (index: CorpusIndex, topic: LocatedTopic): z.infer<typeof TopicRow>[] =>
  topicWire(index, topic).rows.map(
    ({ of, answer, said, finding, start, silence, provision, quote, note }) => ({
      of,
      answer,
      said,
      ...(finding && { finding }),
      ...(start && { start }),
      ...(silence && { silence: statementOf(index, silence) }),
      ...(provision && { citation: provision.citation }),
      ...(quote && { quote }),
      ...(note && { note }),
    }),
  );
