/**
 * Scripts that the content is written in, and what all scripts share: a letter of another one (Cyrillic а, Hangul filler)
 * looks like one of these and is none.
 */
const STRANGE =
  /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}\p{Script=Common}]/u;

/** Controls, formats (bidirectional ones among them), lone surrogates, private use, and what is drawn as nothing. */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}]/u;

/** Every space and separator but U+0020. */
const SPACE = /[^\P{Z} ]/u;

/** Stands where bytes could not be decoded. */
const REPLACEMENT = '\ufffd';

/** U+3000, the space of Japanese typesetting: the source has it, sentences of ours do not. */
const IDEOGRAPHIC_SPACE = '\u3000';

const named = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const faultOf = (character: string, verbatim: boolean): string | null => {
  if (INVISIBLE.test(character) || character === REPLACEMENT)
    return 'which cannot be seen or says nothing';
  if (SPACE.test(character) && !(verbatim && character === IDEOGRAPHIC_SPACE))
    return 'a space other than U+0020';
  return STRANGE.test(character) ? 'a letter of a script that is not used here' : null;
};

/** What any of the rules above may refuse: most strings have none of it and need not be looked at one by one. */
const SUSPECT = new RegExp(
  [INVISIBLE.source, SPACE.source, STRANGE.source, REPLACEMENT].join('|'),
  'u',
);

/**
 * What makes a string unfit for the content, in words that end a sentence (「has U+202E at character 4, …」), or null. In
 * words of the source (`verbatim`) U+3000 stands where the source has it.
 */
export const unfitness = (text: string, verbatim: boolean): string | null => {
  if (text !== text.normalize('NFC')) return 'is not in Unicode normalisation form C';
  let at = 0;
  for (const character of SUSPECT.test(text) ? text : '') {
    at += 1;
    const fault = faultOf(character, verbatim);
    if (fault) return `has ${named(character)} at character ${at}, ${fault}`;
  }
  if (/^ | $| {2}/.test(text)) return 'begins or ends with a space, or has two';
  return null;
};
