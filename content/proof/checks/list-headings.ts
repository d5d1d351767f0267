import { refKey } from '../../model/corpus/corpus-index.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** What is printed over the rows of a list is heading or 段落 of the provision that they hang under, which gives it in its place. */
export const listHeadings: Check = ({ lists, provisions }) => {
  const held = new Map(provisions.map(({ record }) => [refKey(record), record]));
  const problems: Problem[] = [];
  for (const { file, record } of lists) {
    const provision = held.get(refKey(record.provision));
    const words = [provision?.heading, ...(provision?.text ?? [])].map((block) => block?.text);
    record.headings.forEach(({ text }, i) => {
      if (!words.includes(text))
        problems.push({
          file,
          at: `headings.${i}`,
          message: `「${text}」 is no heading and no 段落 of ${record.provision.eid}, whose rows it stands over.`,
          remedy: 'Add it to the text of that provision, between the lines it is printed between.',
        });
    });
  }
  return problems;
};
