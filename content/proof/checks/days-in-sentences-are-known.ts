import { normalise } from '../../model/text/normalise.ts';
import type { Lines } from '../../model/text/spans.ts';
import { perRecord } from '../read/per-record.ts';
import type { Content, Filed } from '../read/read.ts';
import type { Check } from './check.ts';
import { printedDays } from './dates-have-evidence.ts';

/** Folders whose sentences of ours stand nowhere else; those of the others are written down as read (pins-agree). */
const OURS = [
  ...(['actors', 'classes', 'obligations', 'procedures'] as const),
  ...(['provisions', 'reference-exceptions', 'terms'] as const),
  ...(['answers', 'interactions', 'lanes', 'name-endings'] as const),
  ...(['key-questions', 'kind-questions', 'page-sections'] as const),
];

/** Fields of verbatim words, which prove themselves. */
const VERBATIM = new Set([
  'text',
  'quote',
  'evidence',
  'num',
  'heading',
  'block',
  'headings',
  'rows',
]);

const sentencesOf = (value: unknown, at = ''): { at: string; text: string }[] => {
  if (typeof value === 'string') return [{ at, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value)
    .filter(([key]) => !VERBATIM.has(key))
    .flatMap(([key, entry]) => sentencesOf(entry, at === '' ? key : `${at}.${key}`));
};

/** Days in the fields of a record, and days that its sentences say. */
const daysIn = perRecord((record) => {
  const sentences = sentencesOf(record);
  return {
    fields: sentences.map(({ text }) => text).filter((text) => /^\d{4}-\d\d-\d\d$/.test(text)),
    said: sentences.flatMap(({ at, text }) => printedDays(text).map((day) => ({ at, day }))),
  };
});

const daysPrinted = perRecord((transcript) =>
  (transcript as { lines: Lines }).lines.flatMap((line) => printedDays(normalise(line))),
);

/** Every day that a field of the content gives, or the source prints. */
const knownDays = (content: Content): Set<string> => {
  const { transcripts, ...folders } = content;
  const fields = (Object.values(folders).flat() as Filed<object>[]).flatMap(
    ({ record }) => daysIn(record).fields,
  );
  return new Set([...fields, ...[...transcripts.values()].flatMap(daysPrinted)]);
};

/** A day that a sentence of ours says (2016年10月21日) is one that a field of the content gives or the source prints. */
export const daysInSentencesAreKnown: Check = (content) => {
  const known = knownDays(content);
  return OURS.flatMap((folder) =>
    (content[folder] as Filed<object>[]).flatMap(({ file, record }) =>
      daysIn(record)
        .said.filter(({ day }) => !known.has(day))
        .map(({ at, day }) => ({
          file,
          at,
          message: `The sentence says ${day}, a day that no field of the content gives and the source does not print.`,
          remedy: 'Correct the day, or give it in the record that knows it.',
        })),
    ),
  );
};
