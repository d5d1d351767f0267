/**
 * A part of the mutants, always the same one: `KIHONHO_MUTATION_SAMPLE=3` tries a third of them. Which third follows from
 * a hash of what is changed (FNV-1a), not from where it stands in a list.
 */

const hashOf = (text) => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  // The low bits of FNV repeat with the last characters: mix the high ones in.
  return (hash ^ (hash >>> 15)) >>> 0;
};

/** Whether a mutant is tried where one in `every` is. `line` counts from 1. */
export const isSampled = (every, path, line, { mutatorName, replacement }) =>
  every <= 1 || hashOf(`${path}:${line}:${mutatorName}:${replacement}`) % every === 0;

/** What the report says of a mutant that was left out: such a one counts neither way. */
export const NOT_SAMPLED = 'Not in the sample.';
