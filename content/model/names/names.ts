import { arabicCitations } from '../text/japanese-numerals.ts';
import { inNewForms, withOneDotAndStroke, withVoicedKana } from './characters.ts';

const katakanaToHiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60));

const SMALL = 'ぁぃぅぇぉっゃゅょゎゕゖ';
const LARGE = 'あいうえおつやゆよわかけ';

/** Small kana as large ones: bank transfers and old registers have no small ones (ニツポン). */
const withLargeKana = (text: string): string =>
  text.replace(/[ぁぃぅぇぉっゃゅょゎゕゖ]/g, (kana) => LARGE[SMALL.indexOf(kana)] ?? kana);

const withoutAccents = (text: string): string =>
  text.replace(/[À-ɏḀ-ỿ]/g, (letter) => letter.normalize('NFD').charAt(0));

/**
 * The form in which names and queries are compared: NFKC, lower case, hiragana without 長音 and small kana, にっぽん read
 * as にほん, old characters as new ones, article numbers in 算用数字, "&" as "and", no "the" between words, 濁点 with their kana;
 * without spaces, 中黒 of any kind, dashes, rules, dots and invisible characters. Never shown.
 */
export const normaliseName = (text: string): string => {
  const latin = withoutAccents(withVoicedKana(text).normalize('NFKC').toLowerCase())
    .replaceAll('&', ' and ')
    .replace(/(?<=[a-z] )the (?=[a-z])/g, '');
  const written = withOneDotAndStroke(inNewForms(latin));
  return withLargeKana(arabicCitations(katakanaToHiragana(written)))
    .replace(/[\s・.．,、ー~_'’"“”「」『』\p{Cf}\p{Mn}]/gu, '')
    .replaceAll('につぽん', 'にほん');
};
