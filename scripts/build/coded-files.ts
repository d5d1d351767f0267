import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { ENCODINGS } from '../../api/http/accept.ts';
import { isCompressible } from '../../api/http/answer.ts';
import { codedPath } from '../../api/node/coded.ts';
import { BUILD_ENCODERS } from '../../api/node/encoders.ts';
import { siteTypeOf } from '../../api/node/site.ts';

/**
 * Compresses the files of the built site below `dist` that get smaller by it, for the server of Node, which compresses no
 * file while it serves. Gives the number of files written.
 */
export const writeCodedFiles = async (dist: string): Promise<number> => {
  await rm(join(dist, 'coded'), { recursive: true, force: true });
  const entries = await readdir(join(dist, 'site'), { recursive: true, withFileTypes: true });
  let written = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/');
    const bytes = new Uint8Array(await readFile(join(dist, file)));
    if (!isCompressible(siteTypeOf(file.slice('site'.length)), bytes.byteLength)) continue;
    for (const encoding of ENCODINGS) {
      const coded = BUILD_ENCODERS[encoding](bytes);
      if (coded.byteLength >= bytes.byteLength) continue;
      const target = join(dist, codedPath(file, encoding));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, coded);
      written++;
    }
  }
  return written;
};
