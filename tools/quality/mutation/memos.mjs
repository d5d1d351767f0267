/**
 * What the model keeps for a corpus it has seen (module-level WeakMaps, written citations, kept answers) would hide a
 * mutant behind a value made before it. Under mutation these maps forget everything when another mutant begins.
 */
globalThis.__memos__ ??= { epoch: 0 };
const state = globalThis.__memos__;

/** Makes every memo empty, at its next use. */
export const forgetMemos = () => {
  state.epoch += 1;
};

const forgetful = (Base) =>
  class {
    #epoch = state.epoch;
    #held = new Base();
    get #now() {
      if (this.#epoch !== state.epoch) {
        this.#epoch = state.epoch;
        this.#held = new Base();
      }
      return this.#held;
    }
    get = (key) => this.#now.get(key);
    has = (key) => this.#now.has(key);
    set = (key, value) => this.#now.set(key, value);
    delete = (key) => this.#now.delete(key);
    keys = () => this.#now.keys();
    get size() {
      return this.#now.size;
    }
  };

state.WeakMap = forgetful(WeakMap);
state.Map = forgetful(Map);
