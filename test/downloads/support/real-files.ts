import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../content/model/text/canonical-json.ts';
import type { Dataset } from '../../../downloads/dataset.ts';
import { filesOf, type Made } from '../../../downloads/files.ts';
import { realIndex } from '../../content/support/real-index.ts';

const stored = canonicalJson(realIndex.corpus);

/** The real corpus with the version its stored bytes have. */
export const realDataset: Dataset = {
  index: realIndex,
  version: createHash('sha256').update(stored).digest('hex'),
};

/** Every file but the manifest, made once for a test file. */
export const realFiles: readonly Made[] = await filesOf(realDataset);

/** Bytes of a file; throws where there is none. */
export const bytesOf = (path: string): Uint8Array => {
  const found = realFiles.find((file) => file.path === path);
  if (!found) throw new Error(`no file ${path}`);
  return found.bytes;
};

/** Text of a file. */
export const textOf = (path: string): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(path));

/** Records of a JSON Lines file. */
export const linesOf = (name: string): Record<string, unknown>[] => {
  const text = textOf(`jsonl/${name}.jsonl`);
  if (!text.endsWith('\n')) throw new Error(`${name}: the last line does not end`);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line));
};
