import { foldWidth } from './diff.ts';
import { NUMERAL_CHARACTERS } from './japanese-numerals.ts';

const NUMBERS = new RegExp(`[${NUMERAL_CHARACTERS}の]`, 'g');

/** A text with つ for っ: laws before 1989, and amendments of them, print it large. */
const largeKana = (text: string): string => text.replaceAll('っ', 'つ');

/** A text but for numbers, 枝番, and つ or っ: what an amendment of other articles and the spelling of the day leave. */
export const plainWords = (text: string): string => largeKana(text.replace(NUMBERS, ''));

/** How words stand in a later text: letter for letter, but for つ/っ, but for numbers (and つ/っ), or otherwise. */
export type Alike = 'same' | 'kana' | 'numbers' | 'changed';

/** Forms of a text, the nearest to its letters first. Width is how a source was set, and no difference of words. */
const FORMS: readonly [Alike, (text: string) => string][] = [
  ['same', foldWidth],
  ['kana', (text) => largeKana(foldWidth(text))],
  ['numbers', (text) => plainWords(foldWidth(text))],
];

/** How one text is that of another. */
export const howAlike = (before: string, after: string): Alike =>
  FORMS.find(([, form]) => form(before) === form(after))?.[0] ?? 'changed';

/** How words stand somewhere in a text. */
export const howWithin = (words: string, text: string): Alike =>
  FORMS.find(([, form]) => form(words) !== '' && form(text).includes(form(words)))?.[0] ??
  'changed';
