/**
 * Stryker plugin: runs mutants in a vitest worker that stays warm. Stryker's own vitest runner starts a worker for
 * every mutant, which here means reading and compiling the whole content each time (seconds); this one loads the tests
 * once and then calls only the functions of the tests that reach a mutant (milliseconds).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BroadcastChannel } from 'node:worker_threads';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { createVitest } from 'vitest/node';
import { CHANNEL } from './channel.mjs';
import { isSampled, NOT_SAMPLED } from './sample.mjs';

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Milliseconds of tests (as measured in the first run) that a mutant may cost. A mutant that no test of these kills
 * counts as survived although a later test might kill it: the score can only be too low.
 */
const BUDGET = 1500;

/** What a worker started later knows of the first one's run: milliseconds by test, in the sandbox. */
const DURATIONS = 'mutation-durations.json';

const STATUS = { pass: TestStatus.Success, fail: TestStatus.Failed, skip: TestStatus.Skipped };

class WarmTestRunner {
  static inject = [commonTokens.logger];
  #log;
  #vitest;
  #channel;
  #durations;
  #kills = new Map();
  #waiting;

  constructor(log) {
    this.#log = log;
  }

  /** Else Stryker starts a new process for every mutant that acts at load as well; here it acts in the tests only. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const { tests, coverage } = await this.#start(true);
    this.#durations = Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    await writeFile(DURATIONS, JSON.stringify(this.#durations));
    return {
      status: DryRunStatus.Complete,
      tests: tests.map(({ state, ...test }) => ({ ...test, status: STATUS[state] })),
      mutantCoverage: coverage,
    };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, mutantActivation }) {
    if (mutantActivation === 'static') throw new Error('Static mutants need ignoreStatic: true.');
    const path = relative(process.cwd(), sandboxFileName).replaceAll('\\', '/');
    const every = Number(process.env.KIHONHO_MUTATION_SAMPLE ?? 1);
    if (!isSampled(every, path, activeMutant.location.start.line + 1, activeMutant))
      return { status: MutantRunStatus.Error, errorMessage: NOT_SAMPLED };
    this.#durations ??= JSON.parse(await readFile(DURATIONS, 'utf8'));
    const tests = this.#ordered(activeMutant.fileName, testFilter);
    const question = { mutant: activeMutant.id, tests, hitLimit };
    if (!this.#vitest) await this.#start(false);
    let answer = await this.#ask(question);
    if (answer.dirty) {
      // The killing test fails without the mutant too: something earlier left its traces. Ask a clean worker.
      this.#log.info(`Mutant ${activeMutant.id} asked again in a new worker: ${answer.dirty}`);
      await this.dispose();
      await this.#start(false);
      answer = await this.#ask(question);
      await this.dispose();
    }
    const { killedBy, message, nrOfTests, hitLimitReached } = answer;
    if (killedBy) {
      const key = `${activeMutant.fileName} ${killedBy}`;
      this.#kills.set(key, (this.#kills.get(key) ?? 0) + 1);
    }
    if (hitLimitReached) return { status: MutantRunStatus.Timeout, reason: message };
    return killedBy
      ? { status: MutantRunStatus.Killed, killedBy: [killedBy], failureMessage: message, nrOfTests }
      : { status: MutantRunStatus.Survived, nrOfTests };
  }

  /** Tests that killed mutants of the same file before come first, then the fastest, as far as the budget goes. */
  #ordered(fileName, tests) {
    const kills = (test) => this.#kills.get(`${fileName} ${test}`) ?? 0;
    let spent = 0;
    return tests
      .toSorted((a, b) => kills(b) - kills(a) || this.#durations[a] - this.#durations[b])
      .filter((test, i) => {
        spent += this.#durations[test];
        return i === 0 || spent <= BUDGET;
      });
  }

  async dispose() {
    this.#channel?.postMessage({ close: true });
    await this.#run;
    await this.#vitest?.close();
    this.#channel?.close();
    this.#vitest = undefined;
    this.#channel = undefined;
  }

  #run;

  #answer() {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  #ask(question) {
    const answer = this.#answer();
    this.#channel.postMessage(question);
    return answer;
  }

  /** Starts a worker, which loads every test file (and runs the tests, where `dryRun`), and waits until it asks for work. */
  async #start(dryRun) {
    process.env.VITEST = '1';
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.onmessage = ({ data }) => this.#waiting.resolve(data);
    const ready = this.#answer();
    this.#vitest = await createVitest('test', {
      config: pathOf('vitest.config.mjs'),
      root: process.cwd(),
      watch: false,
      reporters: [{}],
    });
    const specifications = await this.#vitest.globTestSpecifications();
    this.#vitest.provide('mutation', { dryRun, files: specifications.length });
    this.#run = this.#vitest.runTestSpecifications(specifications).then(
      ({ unhandledErrors }) => {
        for (const error of unhandledErrors) this.#log.warn(String(error?.stack ?? error));
        this.#waiting.reject(new Error('The vitest worker ended before it answered.'));
      },
      (error) => this.#waiting.reject(error),
    );
    return ready;
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'warm-vitest', WarmTestRunner),
];
