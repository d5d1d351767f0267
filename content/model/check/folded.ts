import { INVISIBLE, ideographOf, LOOKALIKE } from '../text/pasted.ts';

/**
 * A text as citations are looked for in it, and where each of its UTF-16 units stands in the text as given. Of the same
 * form as a tidied citation (see tidy.ts), but for what a running text needs: line breaks, brackets and quotation marks stay.
 */
export type Folded = {
  text: string;
  /** Offset in the text as given, for each unit; one more for the end. */
  offsets: readonly number[];
  given: string;
};

const ONE_INVISIBLE = new RegExp(`^(?:${INVISIBLE})$`, 'u');
const ONE_LOOKALIKE = new RegExp(`^${LOOKALIKE}$`);
const PLAIN = /^[!-@[-~ぁ-ゖァ-ヶー・、。「」一-龥々]$/;
const DASH = /^[-‐‑‒–—―−─━﹣]$/;
const KATAKANA = /[ァ-ヶー]$/;
const BEGINS_KATAKANA = /^[ァ-ヶ]/;
const SPACE = /^\s$/;
const BREAK = /^[\n\u2028\u2029]$/;
const NUMBER_END = /[0-9〇一二三四五六七八九十百第条項]$/;
const NUMBER_BEGIN = /^[0-9〇一二三四五六七八九十百第条項号]/;

const ordinal = (first: string, character: string): number =>
  (character.codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0) + 1;

const OLD_FORMS: Readonly<Record<string, string>> = { 條: '条', 號: '号' };

const foldOne = (character: string): string => {
  if (PLAIN.test(character)) return OLD_FORMS[character] ?? character;
  if (ONE_INVISIBLE.test(character)) return '';
  if (character >= '①' && character <= '⑳') return `⟨${ordinal('①', character)}⟩`;
  if (character >= 'Ⅰ' && character <= 'Ⅻ') return `⟦${ordinal('Ⅰ', character)}⟧`;
  if (ONE_LOOKALIKE.test(character)) return ideographOf(character);
  if (character === '〜' || character === '～') return '~';
  if (character === '“' || character === '『') return '「';
  if (character === '”' || character === '』') return '」';
  return character.normalize('NFKC').toLowerCase();
};

/** A line break inside a number (第25 / 条) is of the page, not of the text. */
const breaksNumber = (before: string, given: string, from: number): boolean => {
  const after = given.slice(from, from + 16).trimStart();
  return (
    NUMBER_END.test(before) &&
    NUMBER_BEGIN.test(after.normalize('NFKC')) &&
    !(/[条項号]$/.test(before) && /^第?[^項号]*条/.test(after))
  );
};

/** Shortest line that may have been broken for want of room, and as much of it as is looked at. */
const FULL_LINE = 18;
const LINE = 20;

/** What ends a line that its author ended, and what begins one. */
const ENDS = /[。．.!?！？」』）)：:；;]$/;
const BEGINS = /^[\s\u3000・○●◯■□◆◇※→（(「『【〔[<＜0-9０-９①-⑳ⅰ-ⅹⅠ-Ⅻ*\-–—]/;
const GOES_ON = /[法律則針及び又はの、]$/;

/** A line as long as the page is wide goes on in the next. */
const isBroken = (line: string, after: string): boolean =>
  line.length >= FULL_LINE &&
  !ENDS.test(line) &&
  after !== '' &&
  !BEGINS.test(after) &&
  (!/^(?:第|附則|別表)/.test(after) || GOES_ON.test(line));

/** Folds a text, in time linear in its length. */
export const foldText = (given: string): Folded => {
  const units: string[] = [];
  const offsets: number[] = [];
  // The last units so far, and how many of them are of this line.
  let tail = '';
  let inLine = 0;
  for (let at = 0; at < given.length; ) {
    const character = String.fromCodePoint(given.codePointAt(at) ?? 0);
    const next = at + character.length;
    const after = given.slice(next, next + 2);
    const last = tail.slice(-1);
    let folded = '';
    if (character === '\u3099' || character === '\u309A') {
      // A kana whose mark stands apart is one kana.
      const whole = `${last}${character}`.normalize('NFC');
      if (whole.length === 1) {
        units[units.length - 1] = whole;
        tail = tail.slice(0, -1) + whole;
      }
    } else if (BREAK.test(character)) {
      const line = inLine === 0 ? '' : tail.slice(-inLine);
      folded = breaksNumber(last, given, next) || isBroken(line, after) ? '' : '\n';
      inLine = 0;
    } else if (SPACE.test(character)) {
      folded = /\d/.test(last) && /^\d/.test(after.normalize('NFKC')) ? '-' : '';
    } else if (DASH.test(character)) {
      folded = KATAKANA.test(last) && BEGINS_KATAKANA.test(after) ? 'ー' : '-';
    } else if (character !== 'ー' || !tail.endsWith('ティ')) folded = foldOne(character);
    for (let i = 0; i < folded.length; i++) {
      units.push(folded.charAt(i));
      offsets.push(at);
    }
    if (folded !== '\n') inLine += folded.length;
    tail = (tail + folded).slice(-LINE);
    at = next;
  }
  offsets.push(given.length);
  return { text: units.join(''), offsets, given };
};

/** A stretch of the text as given, by its place in the folded one; end exclusive, without spaces at its end. */
export const stretchOf = (
  { offsets, given }: Folded,
  start: number,
  end: number,
): { start: number; end: number; text: string } => {
  const from = offsets[start] ?? given.length;
  const last = offsets[end - 1] ?? from;
  const until = Math.max(from, last + String.fromCodePoint(given.codePointAt(last) ?? 0).length);
  return { start: from, end: until, text: given.slice(from, until) };
};
