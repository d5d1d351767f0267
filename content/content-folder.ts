import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Where the content is: the folder of the curated files, and the seal beside it. */
export type ContentFolder = { data: string; seal: string };

/**
 * The content a command works on: that of this repository, or the copy that `--content <folder>` names (a folder that
 * holds `data` and `seal.sha256`), and the command's own options.
 */
export const contentFolder = <Name extends string>(
  flags: readonly Name[] = [],
  texts: readonly string[] = [],
): ContentFolder & {
  values: Readonly<Partial<Record<string, string | boolean>>>;
  positionals: readonly string[];
} => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: fileURLToPath(new URL('.', import.meta.url)) },
      ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' } as const])),
      ...Object.fromEntries(texts.map((name) => [name, { type: 'string' } as const])),
    },
  });
  const content = String(values.content);
  return { data: join(content, 'data'), seal: join(content, 'seal.sha256'), values, positionals };
};
