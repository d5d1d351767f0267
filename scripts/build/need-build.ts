import { fileURLToPath } from 'node:url';
import { readManifest } from '../../api/node/manifest.ts';
import { quit } from '../../api/node/quit.ts';

/** Ends the process with a sentence where no build has ended; what is built is used as it is, however old. */
export const needBuild = async (): Promise<void> => {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  if (!(await readManifest(dist))) quit('Nothing is built. Run "npm run build" first.');
};
