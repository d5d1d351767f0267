import type { Block } from '../../model/schema/common.ts';
import type { Content, Filed } from '../read/read.ts';

/** A block with the file and field it stands in. */
export type PlacedBlock = { file: string; at: string; block: Block };

const isBlock = (value: object): value is Block =>
  'text' in value && 'spans' in value && 'sha256' in value;

const walk = (file: string, value: unknown, at: string, found: PlacedBlock[]): void => {
  if (value === null || typeof value !== 'object') return;
  if (isBlock(value)) {
    found.push({ file, at, block: value });
    return;
  }
  for (const [key, entry] of Object.entries(value))
    walk(file, entry, at === '' ? key : `${at}.${key}`, found);
};

/** Every verbatim block of the content, wherever it stands: what must prove itself. */
export const blocksOf = (content: Content): PlacedBlock[] => {
  const { transcripts: _, ...folders } = content;
  const found: PlacedBlock[] = [];
  for (const { file, record } of Object.values(folders).flat() as Filed<unknown>[])
    walk(file, record, '', found);
  return found;
};
