/** What is tried, part by part: each is named before and judged after. */
export const openParts = () => {
  const results: { line: string; ok: boolean }[] = [];
  /** Runs a part, whose exit code decides; true where it passed. An Error thrown is a failure that says why. */
  const part = async (what: string, work: () => Promise<number>): Promise<boolean> => {
    console.log(`\n=== ${what}`);
    const begun = performance.now();
    const code = await work().catch((error: Error) => {
      console.error(error.message);
      return 1;
    });
    const seconds = Math.round((performance.now() - begun) / 1000);
    const line = `${what}: ${code === 0 ? 'passed' : `FAILED (${code})`}, ${seconds} s`;
    results.push({ line, ok: code === 0 });
    console.log(`=== ${line}`);
    return code === 0;
  };
  /** Prints all judgements and `N passed, N failed`, and sets the exit code. */
  const close = (): void => {
    console.log(`\n${results.map(({ line }) => line).join('\n')}`);
    const failed = results.filter(({ ok }) => !ok).length;
    console.log(`${results.length - failed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  };
  return { part, close };
};
