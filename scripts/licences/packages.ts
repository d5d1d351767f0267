/** What a package may be for, in the order of docs/packages.md. */
const PURPOSES = ['serving', 'building', 'Node', 'checking', 'testing', 'developing'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** One row of docs/packages.md. */
export type DirectPackage = { name: string; purpose: Purpose; use: string };

/** Reads the table of docs/packages.md. Throws where a row has a purpose that is none. */
export const readPackages = (page: string): DirectPackage[] =>
  [...page.matchAll(/^\| `([^`]+)` \| (\S+) \| (.+) \|$/gm)].map(
    ([, name = '', word, use = '']) => {
      const purpose = PURPOSES.find((known) => known === word);
      if (!purpose)
        throw new Error(`${name} is for "${word}"; give one of ${PURPOSES.join(', ')}.`);
      return { name, purpose, use };
    },
  );
