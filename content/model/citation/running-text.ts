import type { Rule } from '../text/traced.ts';
import { markup } from './markup.ts';

/** An address of the web, as it stands in a text: to the first character that none has there. */
const ADDRESS = /https?:\/\/[\w\-./?#=&%:~@+!$,;]{1,1000}(?<![.,;:])/g;

/** What stands for an address in a tidied text, so that no number in it is read. */
export const ADDRESS_MARK = '\uE000';

/** The addresses of a text, in the order in which {@link ADDRESS_MARK} stands for them. */
export const addressesOf = (text: string): string[] => text.match(ADDRESS) ?? [];

const OF = '(?= ?\\d{1,4}(?:\\(\\w{1,4}\\)){0,3} of ';
const OF_THE_ACT = `${OF}(?:the |\\w{2,15}['’]s )?(?:basic act|cybersecurity basic act))`;

/**
 * § of a law of another country: behind Latin letters (6 U.S.C. § 681b), before a number with a letter or the name of an Act
 * that is not ours (§ 7 of the Clayton Act).
 */
const SECTION_OF_ANOTHER = new RegExp(
  `(?!§{1,2}${OF_THE_ACT})(?:(?<=[a-z.] ?)(?<!\\b(?:cybersecurity|basic act) ?)§{1,2}|§{1,2}(?= ?\\d{1,5}[a-z])|§{1,2}${OF}))`,
  'gi',
);

/** Of a text as given: addresses as one character, and no marks of a mail that is answered. */
export const AS_GIVEN: readonly Rule[] = [
  [/\uE000/g, ''],
  [SECTION_OF_ANOTHER, ''],
  [ADDRESS, ADDRESS_MARK],
  ...markup(ADDRESS_MARK),
  [/(?<=^|\n)[^\S\n]{0,20}(?:[>＞][^\S\n]?){1,9}/g, ''],
];

/** Quotation marks of every kind that stand in pairs, as 「」. Within a line: one that is left over begins nothing. */
export const QUOTATION_MARKS: readonly Rule[] = [
  [/”([^“”\n]+)”/g, ([, words = '']) => `「${words}」`],
  [/‘([^‘’\n]+)’/g, ([, words = '']) => `「${words}」`],
  [/[“『〝]/g, '「'],
  [/[”』〞〟]/g, '」'],
];

/** The same of the marks of typewriters, once the lines are whole. */
export const PLAIN_MARKS: readonly Rule[] = [
  [/"([^"\n]+)"/g, ([, words = '']) => `「${words}」`],
  [/(?<![a-z0-9])'([^'\n]+)'(?![a-z0-9])/g, ([, words = '']) => `「${words}」`],
];

/** Shortest line that may have been broken for want of room, and longest stretch before a break that is looked at. */
const FULL_LINE = 18;
const LOOKED_AT = 80;

/** What ends a line that its author ended, and what begins one. */
const ENDS = /[。．.!?！？」』）)：:；;]$/;
const BEGINS = /^[\s・○●◯■□◆◇※→(「『【〔[<0-9⟨⟦*-]/;
const GOES_ON = /[法律則針及び又はの、]$/;
const BEGINS_PART = /^(?:第|附則|別表)/;

/** A line as long as the page is wide goes on in the next. */
const isBroken = (line: string, after: string): boolean =>
  line.length >= FULL_LINE &&
  !ENDS.test(line) &&
  after !== '' &&
  !BEGINS.test(after) &&
  (!BEGINS_PART.test(after) || GOES_ON.test(line));

const NUMBER_END = /[0-9〇一二三四五六七八九十百第条項]$/;
const NUMBER_BEGIN = /^[0-9〇一二三四五六七八九十百第条項号]/;

/** A break inside a number (第25 / 条) is of the page, not of the text. */
const breaksNumber = (line: string, after: string): boolean =>
  NUMBER_END.test(line) &&
  NUMBER_BEGIN.test(after) &&
  !(/[条項号]$/.test(line) && /^第?[^項号]*条/.test(after));

/** What parts the cells of a line, and a mark from the words behind it, once spaces say nothing any more. */
const PART = ':';

/** Line breaks and tabs of a running text: those of the page go, of those of the author one stays, cells stay parted. */
export const LINE_BREAKS: Rule = [
  /\s+/g,
  ({ 0: space, index, input }) => {
    const isBreak = /[\n\u2028\u2029]/.test(space);
    if (!isBreak && !space.includes('\t')) return space;
    const before = input.slice(Math.max(0, index - LOOKED_AT), index);
    const cut = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\t'));
    const line = before.slice(cut + 1).replace(/\s/g, '');
    const after = input.slice(index + space.length, index + space.length + 16);
    if (!isBreak) return breaksNumber(line, after) ? '' : PART;
    const indented = /[^\S\n]$/.test(space) || /\n[^\S\n]*\n/.test(space);
    return breaksNumber(line, after) || (!indented && isBroken(line, after)) ? '' : '\n';
  },
];

const COUNT = `(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})`;

/**
 * The mark of a line of a list (１　, (2) , ア　, ※1 , 第3条　): the words behind it are no part of it, which is to be seen only
 * as long as the space between them is there. Where a PDF sets every character apart, the next one has a space behind it too.
 */
export const LIST_MARKS: Rule = [
  new RegExp(
    `(?<=(?:^|\\n|※|注)[^\\S\\n]{0,20})(\\(?(?:${COUNT}|[ァ-ヶa-z])\\)?[.、]?|第${COUNT}条(?:の${COUNT})?(?:第?${COUNT}項)?)[^\\S\\n]{1,9}(?=[ぁ-ゖァ-ヶ一-龥a-z]\\S)(?![条項号章節年月日時分])`,
    'g',
  ),
  ([, mark = '']) => mark + PART,
];
