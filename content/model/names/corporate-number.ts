import { hasValidCheckDigit } from '../text/check-digit.ts';

/** A number that stands where a name is asked for. `problem` says why it can be no 法人番号; null: it can. */
export type AskedNumber = { digits: string; problem: 'length' | 'check_digit' | null };

/**
 * Reads a query that is a number: digits in any width, with hyphens or spaces between them, after 「法人番号」 or the T of
 * an invoice registration (適格請求書発行事業者登録番号 is T and the 法人番号). Null where it is not a number alone.
 */
export const askedNumber = (query: string): AskedNumber | null => {
  const written = query
    .normalize('NFKC')
    .trim()
    .replace(/^(?:法人番号)?\s*(?::\s*)?[Tt]?(?=\d)/, '')
    .replace(/[\s\-‐‑–—―−ー]/g, '');
  if (!/^\d+$/.test(written)) return null;
  if (written.length !== 13) return { digits: written, problem: 'length' };
  return { digits: written, problem: hasValidCheckDigit(written) ? null : 'check_digit' };
};
