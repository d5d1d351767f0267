import { storedCorpus } from './ask.ts';

// What the content holds, so that what a test says of the real content follows it.

/** How many records of a kind are held. */
export const held = (kind: string): number => storedCorpus[kind].length;

/** How many bodies and kinds of bodies are asked of. */
export const subjects: number = held('entities') + held('classes');

/** Ids of the silences that matter to everybody, or to one of these kinds. */
export const silencesOf = (...kinds: string[]): string[] =>
  storedCorpus.silences
    .filter(
      ({ shown_for }: { shown_for: string[] }) =>
        shown_for.length === 0 || shown_for.some((kind) => kinds.includes(kind)),
    )
    .map(({ id }: { id: string }) => id);
