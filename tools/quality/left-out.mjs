import { PluginKind } from '@stryker-mutator/api/plugin';

/** One in how many is tried: `KIHONHO_MUTATION_SAMPLE=4` tries a fourth. */
const every = Number(process.env.KIHONHO_MUTATION_SAMPLE ?? 1);
if (!Number.isInteger(every) || every < 1)
  throw new Error(
    'KIHONHO_MUTATION_SAMPLE is one in how many functions are tried: a whole number from 1.',
  );

/** FNV-1a, its high bits mixed in: the low ones repeat with the last characters. */
const hashOf = (text) => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
};

const namesOf = ({ declaration, declarations, id }) =>
  declaration
    ? namesOf(declaration)
    : (declarations ?? [{ id }]).map(({ id }) => id?.name ?? '').join();

/** Whether an expression is zod's: `z.object(…).meta(…)`. */
const isZod = (node) =>
  node?.type === 'Identifier'
    ? node.name === 'z'
    : node
      ? isZod(node.callee ?? node.object)
      : false;

/** What is kept as a declaration of a shape: `memo(() => z.object(…))`. The contract test holds every word of it. */
const declares = (node) => node.callee?.name === 'memo' && isZod(node.arguments[0]?.body);

/**
 * A part of what a file declares (functions, tables), chosen by its name: the same part on every day, whole functions, wherever
 * they stand. What is left out is "Ignored" in the report and counts neither way.
 */
const isSampled = (node) => hashOf(namesOf(node)) % every === 0;

const ignorer = (name, shouldIgnore) => ({
  kind: PluginKind.Ignore,
  name,
  value: { shouldIgnore },
});

export const strykerPlugins = [
  ignorer('declarations', ({ node }) => (declares(node) ? 'Declares a shape.' : undefined)),
  ignorer('sample', ({ node, parent }) =>
    parent?.type === 'Program' && !isSampled(node) ? 'Not in the sample.' : undefined,
  ),
];
