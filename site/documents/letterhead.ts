import { UNOFFICIAL } from '../../api/records/text/plain-text.ts';
import { cautionsOf, cautionsOn } from '../../api/resource/envelope.ts';
import type { Instrument } from '../../content/model/schema/instrument.ts';
import { corpus, datasetVersion, index } from '../corpus.ts';

/** What every file says of itself, so that it can travel without its page. */
export type Letterhead = {
  title: string;
  /** Day, version of the dataset, source and that it is not current law; a line each. */
  lines: readonly string[];
  /** Page of the site that says the same. */
  page: string;
};

/** What a document says of the dataset it was made from and of its sources. */
const ofDataset = (sources: readonly { title: string; publisher: string; date: string }[]) => [
  `データの版: ${datasetVersion}`,
  ...sources.map(({ title, publisher, date }) => `出典: ${publisher}「${title}」（${date}）`),
];

/** Lines of a document with the words of texts of an instrument. */
export const linesOfText = (instrument: Instrument, versions: readonly string[]): string[] => {
  const held = instrument.versions.filter(({ id }) => versions.includes(id));
  const sources = [...new Set(held.map((version) => index.textSource(version)))];
  const cautions = held.flatMap(({ id }) => cautionsOf(corpus, instrument, id));
  return [
    ...ofDataset(sources),
    ...new Set(cautions.flatMap(({ message_ja, message }) => [message_ja ?? '', message])),
    UNOFFICIAL,
  ].filter((line) => line !== '');
};

/** Lines of a document with findings of a day. */
export const linesOfDay = (day: string): string[] => [
  `${day}現在。編集部による判定であり、公的な判断ではない。`,
  ...ofDataset([index.source()]),
  ...cautionsOn(corpus, day, undefined).flatMap(({ message_ja, message }) => [
    ...(message_ja ? [message_ja] : []),
    message,
  ]),
];
