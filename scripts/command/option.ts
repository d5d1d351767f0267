/** An option of a command as it is told and read: a flag where it `takes` nothing. */
export type Option<V> = {
  /** What it does, in a phrase. */
  says: string;
  /** What stands behind it, in a word; null for a flag. */
  takes: string | null;
  /** What holds where it is not given. */
  otherwise: V;
  /** The value of what was given, once or more often; null where that is none. */
  read: (given: readonly string[]) => V | null;
};

export const flag = (says: string): Option<boolean> => ({
  says,
  takes: null,
  otherwise: false,
  read: () => true,
});

const last = (given: readonly string[]): string => given.at(-1) ?? '';

export const text = (takes: string, says: string, otherwise: string): Option<string> => ({
  says,
  takes,
  otherwise,
  read: (given) => last(given) || null,
});

/** A text that is undefined where it is not given. */
export const textIfGiven = (takes: string, says: string): Option<string | undefined> => ({
  says,
  takes,
  otherwise: undefined,
  read: (given) => last(given) || null,
});

/** Texts: the option may be given more than once. */
export const texts = (
  takes: string,
  says: string,
  otherwise: readonly string[],
): Option<readonly string[]> => ({
  says,
  takes,
  otherwise,
  read: (given) => (given.includes('') ? null : given),
});

const numberIf =
  (holds: (value: number) => boolean) =>
  (given: readonly string[]): number | null => {
    const value = Number(last(given));
    return last(given) !== '' && holds(value) ? value : null;
  };

/** A whole number from 1. */
export const count = (says: string, otherwise: number): Option<number> => ({
  says,
  takes: 'whole number from 1',
  otherwise,
  read: numberIf((value) => Number.isSafeInteger(value) && value >= 1),
});

export const countIfGiven = (says: string): Option<number | undefined> => ({
  ...count(says, 1),
  otherwise: undefined,
});

export const wholeNumber = (says: string, otherwise: number): Option<number> => ({
  says,
  takes: 'whole number',
  otherwise,
  read: numberIf(Number.isSafeInteger),
});

export const numberAboveZero = (says: string, otherwise: number): Option<number> => ({
  says,
  takes: 'number above 0',
  otherwise,
  read: numberIf((value) => Number.isFinite(value) && value > 0),
});
