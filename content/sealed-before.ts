import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hashesOf, type SealDifference } from './proof/seal/seal.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const committed = (path: string): string | null => {
  try {
    return execFileSync('git', ['show', `HEAD:content/data/${path}`], {
      cwd: root,
      maxBuffer: 1 << 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString();
  } catch {
    return null;
  }
};

/**
 * The files as they were when they were sealed: those that did not change since, and of the others the committed text
 * where its hash is the sealed one. `lost` are paths of which no such text is at hand (no git, or sealed twice since the
 * last commit).
 */
export const sealedBefore = async (
  files: ReadonlyMap<string, string>,
  sealed: ReadonlyMap<string, string>,
  differences: readonly SealDifference[],
): Promise<{ before: Map<string, string>; lost: string[] }> => {
  const before = new Map(files);
  const lost: string[] = [];
  for (const { path, what } of differences) {
    before.delete(path);
    if (what === 'new') continue;
    const text = committed(path);
    const hash = text === null ? undefined : (await hashesOf(new Map([[path, text]]))).get(path);
    if (text !== null && hash === sealed.get(path)) before.set(path, text);
    else lost.push(path);
  }
  return { before, lost };
};
