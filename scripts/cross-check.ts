/**
 * Holds all surfaces of the built product against one another: `npm run build && npm run cross-check`, some minutes. Prints what was compared and how often; ends with 1 on any disagreement,
 * and where something was compared no time.
 */
import { needBuild } from './build/need-build.ts';
import { readCommand, refuse } from './command/read-command.ts';
import { ADDRESSES, compareAddresses } from './cross-check/addresses.ts';
import { CITATIONS, compareCitations } from './cross-check/citations.ts';
import { compareFindings, FINDINGS } from './cross-check/findings.ts';
import { compareLists, LISTS } from './cross-check/lists.ts';
import { compareProvisions, PROVISIONS } from './cross-check/provisions.ts';
import { compareRoutes, everyAddress, ROUTES } from './cross-check/routes.ts';
import { compareRuntimes, RUNTIMES } from './cross-check/runtimes.ts';
import { openSurfaces, type Surfaces } from './cross-check/surfaces.ts';
import { openTally, type Tally } from './cross-check/tally.ts';

type Part = {
  kinds: readonly string[];
  compare: (surfaces: Surfaces, tally: Tally) => Promise<void>;
};

/** Addresses that answers name, each with an address whose answer names it: what the routes say, the addresses are asked. */
const named = new Map<string, string>();

/** Findings one by one are in the lists of their subjects, and a record's `.json` is the record: no need to ask both runtimes. */
const AGAIN = /\/obligations\/[^/]+(?:\/cite)?(?:\.json)?$|\.json$/;

const PARTS: Readonly<Record<string, Part>> = {
  provisions: { kinds: PROVISIONS, compare: compareProvisions },
  lists: { kinds: LISTS, compare: compareLists },
  addresses: {
    kinds: [...ROUTES, ...ADDRESSES],
    compare: async (surfaces, tally) => {
      await compareRoutes(surfaces, tally, named);
      await compareAddresses(surfaces, tally, named);
    },
  },
  citations: { kinds: CITATIONS, compare: compareCitations },
  runtimes: {
    kinds: RUNTIMES,
    compare: async (surfaces, tally) =>
      compareRuntimes(
        tally,
        (await everyAddress(surfaces)).filter((address) => !AGAIN.test(address)),
      ),
  },
  findings: { kinds: FINDINGS, compare: compareFindings },
};

const { operands: asked } = readCommand('cross-check');
const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined)
  refuse('cross-check', `No part "${unknown}"; there are ${Object.keys(PARTS).join(', ')}.`);
const chosen = Object.entries(PARTS).filter(([name]) => asked.length === 0 || asked.includes(name));

await needBuild();
const surfaces = openSurfaces();
const tally = openTally(chosen.flatMap(([, { kinds }]) => kinds));
for (const [name, { compare }] of chosen) {
  const begun = performance.now();
  await compare(surfaces, tally);
  console.error(`${name}: ${Math.round((performance.now() - begun) / 1000)} s`);
}
console.log(tally.report());
process.exitCode = tally.holds() ? 0 : 1;
