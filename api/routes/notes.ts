import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { DiscrepancyWire, discrepanciesCsv, discrepanciesWire } from '../records/discrepancy.ts';
import { ChangeWire, ConcordanceWire } from '../records/later-law.ts';
import { SilenceWire, silenceWire } from '../records/silence.ts';
import { TermWire, termsCsv, termWire } from '../records/term.ts';
import { TopicWire, topicWire } from '../records/topic.ts';
import { type Definition, get, type Route } from '../resource/define.ts';
import type { Form } from '../resource/forms.ts';

/** A list that comes whole. */
const whole = <T extends z.ZodType>(
  words: Pick<Definition, 'path' | 'operationId' | 'summary' | 'description'>,
  html: string,
  wire: () => T,
  records: (index: CorpusIndex) => z.output<T>[],
  forms: readonly Form<z.output<T>[]>[] = [],
): Route =>
  get({
    ...words,
    tag: 'Terms and notes',
    forms,
    data: () => z.array(wire()),
    reply: ({ index }) => {
      const data = records(index);
      return { data, total: data.length, html, law: true };
    },
  });

const listTerms = whole(
  {
    path: '/terms',
    operationId: 'listTerms',
    summary: 'Defined terms',
    description: 'Terms with the words that define them and how far they reach.',
  },
  '/terms/',
  TermWire,
  (index) => index.corpus.terms.map((term) => termWire(index, term)),
  [termsCsv],
);

const listDiscrepancies = whole(
  {
    path: '/discrepancies',
    operationId: 'listDiscrepancies',
    summary: 'Where the source contradicts itself',
    description: 'Places of the source that cannot both be right as written. Both readings stand.',
  },
  '/discrepancies/',
  DiscrepancyWire,
  discrepanciesWire,
  [discrepanciesCsv],
);

const listChanges = whole(
  {
    path: '/changes',
    operationId: 'listChanges',
    summary: 'Amendments of the Act, and what is known of later law',
    description: 'Amendments that are known of, with the rules they touch. Their text is not held.',
  },
  '/changes/',
  ChangeWire,
  ({ corpus }) => corpus.later_changes,
);

const listConcordances = whole(
  {
    path: '/concordances',
    operationId: 'listConcordances',
    summary: 'Article numbers of the Act through its five states',
    description: 'The number of one matter in each state of the Act.',
  },
  '/changes/',
  ConcordanceWire,
  ({ corpus }) =>
    corpus.concordances.map(({ id, instrument, states, rows, source }) => ({
      id,
      instrument,
      states,
      rows,
      source,
    })),
);

const listSilences = whole(
  {
    path: '/silences',
    operationId: 'listSilences',
    summary: 'What the source does not say',
    description: 'Rules that are not in the source, and documents it names and does not hold.',
  },
  '/coverage/',
  SilenceWire,
  (index) => index.corpus.silences.map((silence) => silenceWire(index, silence)),
);

const listTopics = whole(
  {
    path: '/topics',
    operationId: 'listTopics',
    summary: 'Questions that go across rules and texts',
    description:
      'Who must keep secrets, who is punished, from which day: each row stands on a finding, a start or a silence.',
  },
  '/topics/',
  TopicWire,
  (index) => index.corpus.topics.map((topic) => topicWire(index, topic)),
);

/** Defined terms, discrepancies, amendments, silences, topics. */
export const NOTES: readonly Route[] = [
  listTerms,
  listDiscrepancies,
  listChanges,
  listConcordances,
  listSilences,
  listTopics,
];
