import type { Block } from '../../model/schema/common.ts';
import { perRecord } from '../read/per-record.ts';
import type { Content, Filed } from '../read/read.ts';

/** A block with the file and field it stands in. */
export type PlacedBlock = { file: string; at: string; block: Block };

const isBlock = (value: object): value is Block =>
  'text' in value && 'spans' in value && 'sha256' in value;

const walk = (value: unknown, at: string, found: Omit<PlacedBlock, 'file'>[]): void => {
  if (value === null || typeof value !== 'object') return;
  if (isBlock(value)) {
    found.push({ at, block: value });
    return;
  }
  for (const [key, entry] of Object.entries(value))
    walk(entry, at === '' ? key : `${at}.${key}`, found);
};

const blocksIn = perRecord((record) => {
  const found: Omit<PlacedBlock, 'file'>[] = [];
  walk(record, '', found);
  return found;
});

/** Every verbatim block of the content, wherever it stands: what must prove itself. */
export const blocksOf = (content: Content): PlacedBlock[] => {
  const { transcripts: _, ...folders } = content;
  return (Object.values(folders).flat() as Filed<object>[]).flatMap(({ file, record }) =>
    blocksIn(record).map((placed) => ({ file, ...placed })),
  );
};
