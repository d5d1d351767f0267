import fc from 'fast-check';
import { realFiles } from './real-content.ts';

/** What a hand, an editor or a merge may do to a file, whatever stands there. */
export type Slip = { path: string; what: string; files: ReadonlyMap<string, string> };

type Change = (text: string, pick: number, other: number) => string;

const swapLines = (text: string, pick: number, other: number): string => {
  const lines = text.split('\n');
  const [i, j] = [pick % lines.length, other % lines.length];
  [lines[i], lines[j]] = [lines[j] as string, lines[i] as string];
  return lines.join('\n');
};

const dropLine = (text: string, pick: number): string => {
  const lines = text.split('\n');
  lines.splice(pick % lines.length, 1);
  return lines.join('\n');
};

const replaceAt = (text: string, i: number, length: number, by: string): string =>
  text.slice(0, i) + by + text.slice(i + length);

const DATE = /\d{4}-\d\d-\d\d|(?:平成|令和)[\d０-９元]+年(?:[\d０-９]+月)?(?:[\d０-９]+日)?/g;

/** Any date, ISO or in the era of the source, with another digit in it. */
const otherDate = (text: string, pick: number, other: number): string => {
  const dates = [...text.matchAll(DATE)];
  if (dates.length === 0) return text;
  const date = dates[pick % dates.length] as RegExpExecArray;
  const digits = [...date[0].matchAll(/[\d０-９元]/g)];
  const digit = digits[other % digits.length] as RegExpExecArray;
  const next = digit[0] === '9' ? '0' : String.fromCharCode(digit[0].charCodeAt(0) + 1);
  return replaceAt(text, date.index + digit.index, 1, next);
};

const CHANGES: Record<string, Change> = {
  'alter a character': (text, pick, other) =>
    replaceAt(text, pick % text.length, 1, '国回0a '.charAt(other % 5)),
  'drop a character': (text, pick) => replaceAt(text, pick % text.length, 1, ''),
  'swap two characters': (text, pick) => {
    const i = pick % (text.length - 1);
    return replaceAt(text, i, 2, text.charAt(i + 1) + text.charAt(i));
  },
  'drop a line': dropLine,
  'swap two lines': swapLines,
  'repeat a line': (text, pick) => {
    const lines = text.split('\n');
    const i = pick % lines.length;
    return lines.toSpliced(i, 0, lines[i] as string).join('\n');
  },
  'change a date': otherDate,
  'empty the file': () => '',
};

const PATHS = [...realFiles.keys()];

/** Slips of every kind in every curated file, transcripts included; only those that change something. */
export const slips: fc.Arbitrary<Slip> = fc
  .tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.constantFrom(...PATHS), fc.nat(), fc.nat())
  .map(([what, path, pick, other]) => {
    const change = CHANGES[what] as Change;
    const text = change(realFiles.get(path) as string, pick, other);
    return { path, what, files: new Map([...realFiles, [path, text]]) };
  })
  .filter(({ path, files }) => files.get(path) !== realFiles.get(path));
