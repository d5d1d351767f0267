import { sha256, textOfSpans } from '../../model/text/spans.ts';
import type { Problem } from '../read/read.ts';
import { blocksOf } from '../source/blocks.ts';
import { linesOfSource } from '../source/transcript.ts';
import type { Check } from './check.ts';

const firstDifference = (a: string, b: string): number => {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
};

/** Every text is, to the character, what its spans give from its source, and has the hash it states. */
export const textProvesItself: Check = async (content) => {
  const problems: Problem[] = [];
  const blocks = blocksOf(content);
  // All at once: one after the other they take most of the time of a build.
  const hashes = await Promise.all(blocks.map(({ block }) => sha256(block.text)));
  for (const [b, { file, at, block }] of blocks.entries()) {
    let found: string;
    try {
      found = textOfSpans(linesOfSource(content, block), block.spans);
    } catch (error) {
      problems.push({
        file,
        at: `${at}.spans`,
        message: `The ${error instanceof Error ? error.message : String(error)}.`,
        remedy: 'Find the spans again; they are [line, start, end] in its source.',
      });
      continue;
    }
    if (found !== block.text) {
      const i = firstDifference(found, block.text);
      problems.push({
        file,
        at: `${at}.text`,
        message: `The text differs from the source at character ${i + 1}: the record has 「${block.text.slice(i, i + 12)}」, line ${block.spans[0]?.[0]} ff. of the source has 「${found.slice(i, i + 12)}」.`,
        remedy: 'Restore the text of the source; nobody corrects a source silently.',
      });
    } else if (hashes[b] !== block.sha256)
      problems.push({
        file,
        at: `${at}.sha256`,
        message: `The hash is not that of the text; it should be ${hashes[b]}.`,
        remedy: 'Read the text against the source, then write this hash.',
      });
  }
  return problems;
};
