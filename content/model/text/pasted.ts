import { type Rule, Traced } from './traced.ts';

/**
 * Characters that copying leaves in a text and nobody sees: soft hyphen, zero-width spaces and joiners, marks of direction,
 * word joiner, byte order mark, variation selectors, fillers, tags. No groups.
 */
export const INVISIBLE =
  '[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]|\\uDB40[\\uDC00-\\uDDEF]';

const INVISIBLES = new RegExp(INVISIBLE, 'g');

/** Radicals that PDF files put for an ideograph and that NFKC leaves as they are. */
const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻆': '角',
  '⻑': '長',
  '⻘': '青',
  '⻝': '食',
  '⻤': '鬼',
  '⻩': '黄',
  '⻯': '竜',
  '⻲': '亀',
};

/** Pattern of what stands for an ideograph and is another character: radicals, and compatibility ideographs. No groups. */
export const LOOKALIKE = `[${Object.keys(RADICALS).join('')}\\u2F00-\\u2FD5\\uF900-\\uFAFF]`;

/** The ideograph that {@link LOOKALIKE} stands for. */
export const ideographOf = (character: string): string =>
  RADICALS[character] ?? character.normalize('NFKC');

const LOOKALIKES = new RegExp(LOOKALIKE, 'g');

/** A pasted text without its invisible characters, with the ideographs that its radicals stand for: as rules. */
export const CLEAN: readonly Rule[] = [
  [INVISIBLES, ''],
  [LOOKALIKES, ([character]) => ideographOf(character)],
];

/** A pasted text so rewritten. */
export const cleanPasted = (text: string): string => Traced.of(text).rewrite(CLEAN).text;

/** A character by its number: U+200B. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What {@link cleanPasted} changes in a text, in code points: U+200B, or U+884C for U+2F8F. Once each, in order. */
export const cleanedAway = (text: string): string[] => {
  const invisible = [...text.matchAll(INVISIBLES)].map(([character]) => codePoint(character));
  const replaced = [...text.matchAll(LOOKALIKES)].map(
    ([character]) => `${codePoint(character)} (read as ${ideographOf(character)})`,
  );
  return [...new Set([...invisible, ...replaced])];
};
