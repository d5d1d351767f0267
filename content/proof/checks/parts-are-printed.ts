import { normalise } from '../../model/text/normalise.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** A material's number and title stand on the source's cover list; versions name materials that exist. */
export const partsArePrinted: Check = ({ sources, instruments, transcripts }) => {
  const problems: Problem[] = [];
  for (const { file, record } of sources) {
    const lines = new Set(transcripts.get(record.id)?.lines.map(normalise));
    record.parts.forEach(({ id, title }, i) => {
      if (!lines.has(normalise(`資料${id}${title}`)))
        problems.push({
          file,
          at: `parts.${i}`,
          message: `No line of the transcript reads 「資料${id} ${title}」.`,
          remedy: 'Write number and title as the cover list prints them.',
        });
    });
  }
  const known = new Set(sources.flatMap(({ record }) => record.parts.map(({ id }) => id)));
  for (const { file, record } of instruments)
    record.versions.forEach((version, v) => {
      version.parts.forEach((part, i) => {
        if (!known.has(part))
          problems.push({
            file,
            at: `versions.${v}.parts.${i}`,
            message: `No source has the material ${part}.`,
            remedy: 'Name a material of content/data/sources.',
          });
      });
    });
  return problems;
};
