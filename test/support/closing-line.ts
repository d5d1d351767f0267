import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Ends the output with `N passed, N failed` alone on a line, the one form that CI reads in any language.
 * A file that cannot be loaded and an error outside any test count as failures too: a run that lost
 * tests must not close on "0 failed".
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandledErrors: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    let passed = 0;
    let skipped = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      let failedHere = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failedHere += 1;
        else skipped += 1;
      }
      if (failedHere === 0 && !module.ok()) failedHere = 1;
      failed += failedHere;
    }
    if (failed === 0 && reason !== 'passed') failed = 1;
    const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    // At exit, so that nothing another reporter prints comes after it.
    process.once('exit', () => process.stdout.write(`${line}\n`));
  }
}
