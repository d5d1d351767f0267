import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Where the content is: the folder of the curated files, and beside it the seal and the reasons of every seal. */
export type ContentFolder = { data: string; seal: string; log: string };

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** Ends the command with one sentence where an option is unknown or has no value. */
const parsed = (
  options: Options,
): { values: Partial<Record<string, string | boolean>>; positionals: string[] } => {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    return { values: values as Partial<Record<string, string | boolean>>, positionals };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
};

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
  const options = {
    content: { type: 'string', default: fileURLToPath(new URL('.', import.meta.url)) } as const,
    ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' } as const])),
    ...Object.fromEntries(texts.map((name) => [name, { type: 'string' } as const])),
  };
  const { values, positionals } = parsed(options);
  const content = String(values.content);
  return {
    data: join(content, 'data'),
    seal: join(content, 'seal.sha256'),
    log: join(content, 'seal-log.txt'),
    values,
    positionals,
  };
};
