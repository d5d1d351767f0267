/**
 * Groups of files that are mutated together. Every file of the model and of the API's routes belongs to the first
 * group that claims it, so none can be forgotten; the last group of the model takes what is left.
 */
import { globSync } from 'node:fs';

/**
 * What has no logic: zod schemas with their descriptions, tables of Japanese words for the pages, the list of files to
 * download. Other tests look at what is made of them.
 */
const LEFT_OUT = /^content\/model\/(schema\/|(labels|lookup-ending-rules|download-list)\.ts)/;

/** Name of a group to the files it claims (names below content/model, without `.ts`), in the order of risk in law; tests
 * go with the group that claims their name. */
const CLAIMS = {
  findings:
    /^(answers|capacities|chain|coverage|dealing|finding|list-rows|matrix|ministers|open-questions|outcome|row-findings|standing|steps|subjects|validity|verdict)/,
  time: /^(time|amendment|list-changes|eid|japanese-numerals|law-number|normalise|spans|locate|blocks|labels|once)$/,
  citation: /^(resolve|citation|cite)/,
  comparison: /^(comparison|columns|derived-rows|term-uses)/,
  names: /^(match|names?|verify)/,
  proof: /^(checks\/|prove|line-usage|references|seal|report|mentions|check-digit)/,
  lookup: /^(lookup|search|procedure|silences)/,
  corpus: /./,
};

const modelFiles = globSync('content/model/**/*.ts')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !LEFT_OUT.test(path))
  .sort();

const claimedBy = (path) => {
  const name = path.slice('content/model/'.length, -'.ts'.length);
  return Object.keys(CLAIMS).find((group) => CLAIMS[group].test(name));
};

/** Tests that a group is tried on besides those that bear the name of one of its files. */
const ALSO = {
  findings: /^(findings|procedures)/,
  time: /^(findings\/(boundaries|audit-start-date)|checks\/(text-proves-itself|list-changes|numbers-match|provision-tree))/,
  comparison: /^checks\/columns-agree/,
  names: /^lookup/,
  proof: /^term-uses/,
  lookup: /^plain-words/,
  corpus: /^(download|findings\/determinism|prove)/,
};

/** Tests of the API that a group is tried on: what they ask is answered by these files. */
const ALSO_API = {
  names: /^(reconcile|route-details-(reconcile-|suggest))/,
  lookup: /^(search|route-details-search)/,
};

/** Each of two hundred seeded slips is a whole proof; a mutant would cost minutes. */
const TOO_SLOW = /^mutations$/;

const testFiles = globSync('test/content/model/**/*.test.ts')
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** Tests of a group: `verify.test.ts` tries `verify-nearest.ts` too, since both names begin alike. */
const modelTests = (group) =>
  testFiles.filter((path) => {
    const name = path.slice('test/content/model/'.length, -'.test.ts'.length);
    const own = Object.keys(CLAIMS).find((claim) => CLAIMS[claim].test(name)) === group;
    return !TOO_SLOW.test(name) && (own || ALSO[group]?.test(name));
  });

const apiTests = (group) =>
  globSync('test/api/*.test.ts')
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => ALSO_API[group]?.test(path.slice('test/api/'.length)))
    .sort();

/** API tests of other things than what a route answers: transport, log, contract document, MCP, random requests. */
const NOT_OF_ROUTES = /\/(start|body|contract-.*|encoding|fuzz.*|http|kept|log|mcp.*)\.test\.ts$/;

/** Group to the files that are mutated and the tests that mutants are tried on. */
export const GROUPS = {
  ...Object.fromEntries(
    Object.keys(CLAIMS).map((group) => [
      group,
      {
        mutate: modelFiles.filter((path) => claimedBy(path) === group),
        tests: [...modelTests(group), ...apiTests(group)],
      },
    ]),
  ),
  routes: {
    mutate: globSync('api/routes/*.ts').sort(),
    tests: globSync('test/api/*.test.ts')
      .filter((path) => !NOT_OF_ROUTES.test(path))
      .sort(),
  },
};
