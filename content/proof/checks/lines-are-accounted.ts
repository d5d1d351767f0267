import { normalise } from '../../model/text/normalise.ts';
import type { Content, Problem } from '../read/read.ts';
import { blocksOf } from '../source/blocks.ts';
import { lineUsage, type Stretch } from '../source/line-usage.ts';
import { sourceOf, transcriptLines } from '../source/transcript.ts';
import type { Check } from './check.ts';

const overlap = (a: Stretch, b: Stretch): boolean => a[0] < b[1] && b[0] < a[1];

/** Words that stand in a record: blocks, less the brackets of a heading. */
const wordsOfRecords = (content: Content): string[] =>
  blocksOf({ ...content, 'page-layout': [] }).map(({ block }) => block.text);

/**
 * Every character of the source that is not layout is used by a record or listed as page layout, and not both. Page layout
 * of the kind `repetition` repeats words that a record holds, and every mark stands somewhere.
 */
export const linesAreAccounted: Check = (content) => {
  const lines = transcriptLines(content);
  const problems: Problem[] = [];
  const usage = lineUsage(content);
  for (const { line, uses, pageLayout, unaccounted, contested } of usage) {
    const words = ([start, end]: Stretch) => normalise((lines[line - 1] ?? '').slice(start, end));
    for (const stretch of unaccounted)
      problems.push({
        file: `content/data/sources/${sourceOf(content)?.file}`,
        at: `line ${line}`,
        message: `No record uses 「${words(stretch)}」, and no page layout lists it.`,
        remedy: 'Curate what it says, or list it in content/data/page-layout with the reason.',
      });
    for (const stretch of contested) {
      const piece = pageLayout.find((one) => overlap(one.stretch, stretch));
      const use = uses.find((one) => overlap(one.stretch, stretch));
      problems.push({
        file: piece?.file ?? '',
        at: piece?.at ?? '',
        message: `Line ${line}, 「${words(stretch)}」, is used by ${use?.file}, ${use?.at}.`,
        remedy: 'What a record uses is no page layout: take it off.',
      });
    }
  }
  const held = wordsOfRecords(content);
  const standing = usage.flatMap(({ line, pageLayout }) =>
    pageLayout.map(({ file, stretch }) => ({
      file,
      word: (lines[line - 1] ?? '').slice(...stretch),
    })),
  );
  for (const { file, record: piece } of content['page-layout']) {
    piece.marks.forEach((mark, i) => {
      if (!standing.some((one) => one.file === file && one.word === mark))
        problems.push({
          file,
          at: `marks.${i}`,
          message: `No line of the source begins with 「${mark}」.`,
          remedy: 'Take the mark off.',
        });
    });
    if (piece.kind !== 'repetition') continue;
    piece.places.forEach(({ text }, i) => {
      const words = text.replace(/\(第\d+条\)$/, '');
      if (!held.some((other) => other.includes(words)))
        problems.push({
          file,
          at: `places.${i}`,
          message: `No record holds 「${words}」, which the page layout says is repeated.`,
          remedy: 'Curate the words, or say what else they are.',
        });
    });
  }
  return problems;
};
