import { beforeEach } from 'vitest';

// What the model keeps for a corpus it has seen would hide from Stryker which tests reach a mutant, and a mutant from them:
// kept values are forgotten with each test of the first run, and when a mutant begins to act.
const seen = () => globalThis.__stryker__?.activeMutant ?? globalThis.__stryker__?.currentTestId;

globalThis.ForgetfulMap ??= class {
  #seen = seen();
  #kept = new WeakMap();
  get #now() {
    if (this.#seen !== seen()) {
      this.#seen = seen();
      this.#kept = new WeakMap();
    }
    return this.#kept;
  }
  get = (key) => this.#now.get(key);
  has = (key) => this.#now.has(key);
  set = (key, value) => this.#now.set(key, value);
};

// vitest ends a run with the first failure, but reads all files that were still to come: seconds for each mutant.
const stryker = globalThis.__stryker__ ?? {};
if (stryker.noticed !== undefined && stryker.noticed === stryker.activeMutant)
  throw new Error('An earlier test file noticed the mutant.');
beforeEach(({ onTestFailed }) => {
  onTestFailed(() => {
    stryker.noticed = stryker.activeMutant;
  });
});

// A test file is read without the mutant, also the second of a run; Stryker lets it act again when its tests begin.
stryker.activeMutant = undefined;
