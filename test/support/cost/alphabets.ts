/**
 * What texts are made of to find what costs more than it should: repeated as often as they fit. Each has what some rule of
 * reading begins with, goes on over, or makes longer.
 */
export const ALPHABETS: Readonly<Record<string, string>> = {
  letter: 'a',
  words: 'a 法 ',
  'NFKC makes eighteen of one': 'ﷺ',
  'NFKC makes four of one': '㍿',
  'combining marks, out of order': '\u0301\u0327',
  'voiced by a mark': 'か\u3099',
  'surrogate pairs': '😀',
  escapes: '\\"',
  'percent signs': '%41',
  slashes: '/',
  dots: '../.',
  numerals: '一',
  'positional numerals': '百十',
  digits: '1',
  citations: '第一条第二項',
  'the same again': '同項、',
  list: '25①二、',
  'open brackets': '（(',
  'nested brackets': '(()())',
  'law titles': 'の法',
  'zero width': '\u200b\u200d',
  spaces: ' ',
  'lines and tabs': '\n\t',
  tags: '<a ',
  'a name': '日本銀行',
  'a name with one wrong': '日木年金機講',
  forms: '(株)株式会社',
  English: 'article 1, paragraph (1) of the ',
  markup: '<p>&amp;',
  hyphens: '-',
  'JSON arrays': '[',
  'JSON objects': '{"a":',
  items: '0,',
};

/** A text of so many UTF-16 units out of an alphabet, cut where it has to be. */
export const textOf = (alphabet: string, length: number): string =>
  alphabet
    .repeat(Math.ceil(length / alphabet.length))
    .slice(0, length)
    .toWellFormed();

/** Enough for what takes a number, a day, an id or one of a few words. */
export const FEW: readonly string[] = [
  ...['digits', 'letter', 'numerals', 'spaces', 'slashes', 'escapes'],
  'NFKC makes eighteen of one',
];
