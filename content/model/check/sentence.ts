import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { type NamedAt, partyBefore } from './names-at.ts';

/** Longest stretch before or behind a citation in which its sentence is looked at. */
const LONGEST = 120;

const SUBJECT = /(?:は|も|が)、?$/;

/** Behind a citation: what follows is said to be so by what is cited. */
export const BY_IT = /^(?:の規定)?(?:により|によって|に基づき|に基づいて|では)/;

/** The rest of the sentence behind a place, without its full stop. */
export const sentenceBehind = (text: string, at: number): string =>
  /^[^。\n]*/.exec(text.slice(at, at + LONGEST))?.[0] ?? '';

/** The sentence before a place, as far as it is looked at. */
export const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - LONGEST), at)
    .split(/[。\n]/)
    .at(-1) ?? '';

/** Where a sticky pattern ends that begins at a place; -1 where it does not. */
export const take = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? at + found[0].length : -1;
};

/** Somebody of whom a text says something, and where the name stands. */
export type Claim = { party: NamedAt; at: number };

/** The subject directly before a place: 「日本銀行は、法第31条…」. */
export const subjectBefore = (index: CorpusIndex, text: string, start: number): Claim | null => {
  const particle = SUBJECT.exec(text.slice(Math.max(0, start - 2), start))?.[0];
  if (particle === undefined) return null;
  const end = start - particle.length;
  const party = partyBefore(index, text, end);
  return party ? { party, at: end - party.length } : null;
};
