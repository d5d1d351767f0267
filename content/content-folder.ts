import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the content is: the folder of the curated files, and beside it the seal and the reasons of every seal. */
export type ContentFolder = { data: string; seal: string; log: string };

/** The content a command works on: that of this repository, or the copy that `--content` names. */
export const contentFolder = (
  copy: string = fileURLToPath(new URL('.', import.meta.url)),
): ContentFolder => ({
  data: join(copy, 'data'),
  seal: join(copy, 'seal.sha256'),
  log: join(copy, 'seal-log.txt'),
});
