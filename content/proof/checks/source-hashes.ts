import { sha256 } from '../../model/text/spans.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** Every source has its transcript, byte for byte the one that was proved. */
export const sourceHashes: Check = async ({ sources, transcripts }) => {
  const problems: Problem[] = [];
  for (const { file, record } of sources) {
    const transcript = transcripts.get(record.id);
    if (!transcript) {
      problems.push({
        file,
        at: 'file',
        message: `The transcript content/data/sources/${record.file} is missing.`,
        remedy: 'Put the unedited transcript back.',
      });
      continue;
    }
    const found = await sha256(transcript.text);
    if (found !== record.sha256)
      problems.push({
        file: `content/data/sources/${record.file}`,
        at: '(file)',
        message: `The transcript has SHA-256 ${found}, its record says ${record.sha256}.`,
        remedy: 'A transcript is never edited: restore it from the last commit.',
      });
  }
  return problems;
};
