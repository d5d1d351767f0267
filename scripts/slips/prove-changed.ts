import { CHECKS } from '../../content/proof/checks/all-checks.ts';
import { compileCorpus } from '../../content/proof/compile.ts';
import { withLawProvisions } from '../../content/proof/law-provisions.ts';
import { type Content, type Problem, readContent } from '../../content/proof/read/read.ts';
import { formsOf } from '../../content/proof/read/record-form.ts';

/** The content with the records of changed files in place of those of the same files. Files are read one by one, so it is the same as reading all again. */
export const contentWith = (
  content: Content,
  changed: ReadonlyMap<string, string>,
): { content: Content; problems: Problem[] } => {
  const read = readContent(changed);
  const files = new Set([...changed.keys()].map((path) => `content/data/${path}`));
  const { transcripts, ...folders } = content;
  const merged = Object.fromEntries(
    Object.entries(folders).map(([folder, filed]) => [
      folder,
      [
        ...filed.filter(({ file }) => !files.has(file)),
        ...read.content[folder as keyof typeof folders],
      ].sort((a, b) => (a.file < b.file ? -1 : 1)),
    ]),
  );
  return { content: { ...merged, transcripts } as Content, problems: read.problems };
};

/** What the build says first of a content whose files were changed, and which of its rules says it; null: it takes it. */
export const firstProblem = async (
  content: Content,
  changed: ReadonlyMap<string, string>,
): Promise<{ rule: string; problem: Problem } | null> => {
  const altered = contentWith(content, changed);
  const said = (rule: string, problems: readonly Problem[]) =>
    problems[0] ? { rule, problem: problems[0] } : null;
  const read =
    said('schema', altered.problems) ?? said('record-form', formsOf(changed, altered.content));
  if (read) return read;
  const whole = await withLawProvisions(altered.content);
  const law = said('law-data', whole.problems);
  if (law) return law;
  for (const [rule, check] of Object.entries(CHECKS)) {
    const found = said(rule, await check(whole.content));
    if (found) return found;
  }
  return said('compile', compileCorpus(whole.content).problems);
};
