import { CHECKS } from './checks/all-checks.ts';
import { compileCorpus } from './compile.ts';
import type { Content, Problem } from './content.ts';
import type { Corpus } from './corpus.ts';

/**
 * Runs every check, then compiles. Content that fails a check is not compiled: its spans may lie outside the
 * transcript, and an exception would hide the sentence that names the file.
 */
export const proveContent = async (
  content: Content,
): Promise<{ corpus: Corpus | null; problems: Problem[] }> => {
  const problems: Problem[] = [];
  for (const check of Object.values(CHECKS)) problems.push(...(await check(content)));
  if (problems.length > 0) return { corpus: null, problems };
  const compiled = compileCorpus(content);
  return { ...compiled, corpus: compiled.problems.length > 0 ? null : compiled.corpus };
};
