import type { Rule } from '../text/traced.ts';

/**
 * What pages, notes and chats put around words: tags of HTML, its references, marks of Markdown. None of it is a word of a
 * citation, but the end of a paragraph or of a cell parts words.
 */

const BLOCKS =
  'blockquote|br|caption|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|tbody|thead|tr|ul';
const CELLS = 'td|th';
const INLINE =
  'a|abbr|b|big|cite|code|del|em|font|i|ins|kbd|mark|q|rb|ruby|s|samp|small|span|strong|sub|sup|u|var|wbr';

const tag = (names: string): RegExp => new RegExp(`</?(?:${names})(?:\\s[^<>]{0,400})?/?>`, 'gi');

/** What stands for an address in an attribute stays: each is counted. */
const keeping =
  (instead: string, kept: string) =>
  ([whole]: RegExpExecArray): string =>
    whole.includes(kept) ? kept + instead : instead;

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const HIGHEST = 0x10ffff;

const referred = (whole: string, name?: string, decimal?: string, hex?: string): string => {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= HIGHEST ? String.fromCodePoint(code) : whole;
};

/** HTML without its tags; `kept` stands for an address and stays. How a word is read aloud (ruby) is none of its words. */
export const markup = (kept: string): readonly Rule[] => [
  [/<(rt|rp)(?:\s[^<>]{0,100})?>[^<>]{0,40}<\/\1>/gi, ''],
  [tag(BLOCKS), keeping('\n', kept)],
  [tag(CELLS), keeping('\t', kept)],
  [tag(INLINE), keeping('', kept)],
  [
    /&(?:(nbsp|ensp|emsp|lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    ([whole, name, decimal, hex]) => referred(whole, name, decimal, hex),
  ],
];

/** Marks of Markdown around a citation that stands alone: emphasis, code, a link, the cells of a table. Asked in half width. */
export const MARKDOWN: readonly Rule[] = [
  [/\[([^[\]\n]{1,100})\](?:\([^()\s]{0,500}\)|\[[^[\]\n]{0,40}\])/g, ([, words = '']) => words],
  [/`+|~~(?![第0-9])|(?<![条項号0-9])~~|(?<![a-z0-9])__|__(?![a-z0-9])/g, ''],
  [/^\s*\|\s*|\s*\|\s*$/g, ''],
  [/(?<=[条項号]) ?\| ?(?=[^|\n]{0,30}[0-9一二三四五六七八九十][条項号])/g, '、'],
  [/(?<=[条項号]) ?\| ?/g, ':'],
];
