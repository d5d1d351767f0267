import { ERA, plainLawNumbers } from '../text/law-number.ts';
import { ROMAN } from './numbers.ts';

const LAW_NUMBER_IN_BRACKETS = new RegExp(`\\(${ERA}[^()]*\\)`, 'g');

/** Offset of a character in a run of characters that stand for 1, 2, 3 …. */
const ordinalIn = (first: string, character: string): number =>
  character.charCodeAt(0) - first.charCodeAt(0) + 1;

/** 「Article 25, paragraph (1), item (ii) of the Basic Act」 in the order and with the units of a Japanese citation. */
const fromEnglish = (text: string): string => {
  if (!/\bart(?:icle|\.)?\s*\d/.test(text)) return text;
  // One space for several, or every pattern would try each of them as its beginning.
  const japanese = text
    .replace(/\s+/g, ' ')
    .replace(/,? ?\bart(?:icle|\.)? ?(\d+)/, '第$1条')
    .replace(/,? ?\bpara(?:graph|\.)? ?\(?(\d+)\)?/, '第$1項')
    .replace(/条 ?\((\d+)\)/, '条第$1項')
    .replace(
      /(?:,? ?\bitem ?\(?|([条項]) ?\()(\d+|[ivx]+)\)?/,
      (_, after = '', n) => `${after}第${ROMAN.indexOf(n) + 1 || n}号`,
    )
    .replace(/^(第.*?) of (.*)$/s, '$2$1');
  return japanese.replace(/\bthe\b/g, '');
};

/**
 * The one form in which citations and names are read: NFKC, lower case, no spaces (one between two numbers parts
 * them), no quotation marks, no law number in brackets, other law numbers as 平成26年法律第104号. ① becomes ⟨1⟩ and Ⅰ ⟦1⟧, which NFKC would make 1 and I.
 */
export const tidyCitation = (text: string): string =>
  plainLawNumbers(
    fromEnglish(
      text
        .replace(/[①-⑳]/g, (character) => `⟨${ordinalIn('①', character)}⟩`)
        .replace(/[Ⅰ-Ⅻ]/g, (character) => `⟦${ordinalIn('Ⅰ', character)}⟧`)
        .normalize('NFKC')
        .toLowerCase(),
    )
      .replace(/[「」『』"'“”‘’]/g, '')
      .replace(LAW_NUMBER_IN_BRACKETS, '')
      .replace(/[‐‑‒–—−]/g, '-')
      .replace(/[〜～]/g, '~')
      .replace(/\s+/g, ' ')
      .replace(/(?<=\d) (?=\d)/g, '-')
      .replaceAll(' ', '')
      .replaceAll('ティー', 'ティ')
      .replaceAll('條', '条')
      .replaceAll('號', '号'),
  );
