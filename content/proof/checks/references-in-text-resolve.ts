import { mentionsOf } from '../../model/citation/in-text/in-text.ts';
import { textsFrom } from '../../model/citation/in-text/texts.ts';
import { refKey } from '../../model/corpus/corpus-index.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** Every reference in every text leads somewhere, or a record says why not; no record outlives its words. */
export const referencesInTextResolve: Check = (content) => {
  const problems: Problem[] = [];
  const texts = textsFrom({
    instruments: content.instruments.map(({ record }) => record),
    provisions: content.provisions.map(({ record }) => record),
    exceptions: content['reference-exceptions'].map(({ record }) => record),
    entities: content.entities.map(({ record }) => record),
  });
  const told = new Set<string>();
  for (const { file, record } of content.provisions)
    for (const { paragraph, text, type, reason } of mentionsOf(texts, record)) {
      if (reason !== null) told.add(`${refKey(record)} ${text}`);
      if (type === 'unresolved')
        problems.push({
          file,
          at: paragraph === null ? 'heading' : `text.${paragraph}`,
          message: `The reference 「${text}」 leads nowhere.`,
          remedy: 'Correct the text or what it names; else record it in reference-exceptions.',
        });
    }
  for (const { file, record } of content['reference-exceptions'])
    if (!told.has(`${refKey(record)} ${record.quote}`))
      problems.push({
        file,
        at: 'quote',
        message: `「${record.quote}」 is no reference that is told by this record in ${refKey(record)}.`,
        remedy: 'Correct place, words or targets, or delete the record.',
      });
  return problems;
};
