/**
 * Vitest's side of the warm runner (`test.runner`): notes which test reaches which mutant, and after the last file
 * stays and tries mutants one after the other until it is told to close.
 */
import { BroadcastChannel } from 'node:worker_threads';
import fc from 'fast-check';
import { expect, inject, TestRunner, vi } from 'vitest';
import { CHANNEL } from './channel.mjs';
import { forgetMemos } from './memos.mjs';

/** Where the instrumented code looks for the active mutant and notes what was reached. */
globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;

// A counterexample is enough; the smallest one is not needed.
fc.configureGlobal({ endOnFailure: true });

const nameOf = (task) => (task.suite ? `${nameOf(task.suite)} > ${task.name}` : task.name);
const cpuTime = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const testsIn = (task) => (task.type === 'test' ? [task] : task.tasks.flatMap(testsIn));

/** Id of every test of a file: its place and name, numbered where a name stands there more than once. */
const idsIn = (file) => {
  const seen = new Map();
  return testsIn(file).map((test) => {
    const id = `${file.name}#${nameOf(test)}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return [test, times === 1 ? id : `${id} (${times})`];
  });
};

/** Runs one test's function; null where it passes, else what it says. */
const failureOf = async (test) => {
  try {
    await TestRunner.getTestFn(test)();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    vi.restoreAllMocks();
  }
};

const activate = (mutant, hitLimit) => {
  forgetMemos();
  stryker.activeMutant = mutant;
  stryker.hitLimit = hitLimit;
  stryker.hitCount = hitLimit === undefined ? undefined : 0;
};

/** Tries a mutant on tests until one fails. A kill counts only if the same test passes again without the mutant. */
const tryMutant = async (byId, { mutant, tests, hitLimit }) => {
  for (const [at, id] of tests.entries()) {
    const test = byId.get(id);
    if (!test) return { dirty: `there is no test ${id}` };
    if (at === 0) activate(mutant, hitLimit);
    const message = await failureOf(test);
    if (message === null) continue;
    const hitLimitReached = stryker.hitCount > hitLimit;
    activate(undefined, undefined);
    const dirty = await failureOf(test);
    return { killedBy: id, message, nrOfTests: at + 1, hitLimitReached, dirty };
  }
  activate(undefined, undefined);
  return { nrOfTests: tests.length };
};

// biome-ignore lint/style/noDefaultExport: vitest asks for it
export default class WarmWorker extends TestRunner {
  #given = inject('mutation');
  #files = 0;
  #ids = new Map();
  /** Test to the CPU time it took, in milliseconds: a busy machine does not make a test dearer. */
  #cost = new Map();
  #begun = 0;

  onCollected(files) {
    for (const [test, id] of files.flatMap(idsIn)) this.#ids.set(test, id);
  }

  async onBeforeRunTask(test) {
    if (!this.#given.dryRun) test.mode = 'skip';
    await super.onBeforeRunTask(test);
  }

  onBeforeTryTask(test, options) {
    super.onBeforeTryTask(test, options);
    forgetMemos();
    stryker.currentTestId = this.#ids.get(test);
    this.#begun = cpuTime();
  }

  onTaskFinished(test) {
    stryker.currentTestId = undefined;
    this.#cost.set(test, cpuTime() - this.#begun);
  }

  async onAfterRunFiles(files) {
    super.onAfterRunFiles(files);
    this.#files += files.length;
    if (this.#files === this.#given.files) await this.#serve();
  }

  async #serve() {
    // Outside of vitest's own run nothing gathers what is softly expected: the first fault is enough.
    expect.soft = expect;
    const tests = [...this.#ids.keys()];
    const byId = new Map(tests.map((test) => [this.#ids.get(test), test]));
    const channel = new BroadcastChannel(CHANNEL);
    const closed = new Promise((resolve) => {
      channel.onmessage = async ({ data }) => {
        if (data.close) resolve();
        else channel.postMessage(await tryMutant(byId, data));
      };
    });
    channel.postMessage({
      tests: tests.map((test) => ({
        id: this.#ids.get(test),
        name: nameOf(test),
        fileName: test.file.filepath,
        startPosition: { line: test.location.line - 1, column: test.location.column - 1 },
        state: test.result?.state ?? 'skip',
        timeSpentMs: this.#cost.get(test) ?? 0,
        failureMessage: test.result?.errors?.[0]?.message,
      })),
      coverage: stryker.mutantCoverage ?? { static: {}, perTest: {} },
    });
    await closed;
    channel.close();
  }
}
