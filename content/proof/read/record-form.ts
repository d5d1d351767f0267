import type { Content, Filed, Problem } from './read.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { unfitness } from './unfit-characters.ts';

/** Columns within which an array without records stands in one line; those of the formatter of this repository. */
const WIDTH = 100;

/** Characters that take two columns. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/gu;

const columns = (text: string): number => [...text].length + (text.match(WIDE)?.length ?? 0);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A value in one line, or null where it holds a record: a record with fields never stands in one line. */
const inOneLine = (value: unknown): string | null => {
  if (Array.isArray(value)) {
    const entries = value.map(inOneLine);
    return entries.includes(null) ? null : `[${entries.join(', ')}]`;
  }
  if (isRecord(value)) return Object.keys(value).length > 0 ? null : '{}';
  return JSON.stringify(value);
};

/** `taken`: columns of the line that are taken by what stands before the value and by the comma after it. */
const write = (value: unknown, indent: string, taken: number): string => {
  const line = inOneLine(value);
  if (line !== null && (!Array.isArray(value) || taken + columns(line) <= WIDTH)) return line;
  const inner = `${indent}  `;
  const heads = isRecord(value)
    ? Object.keys(value).map((key) => `${inner}${JSON.stringify(key)}: `)
    : (value as unknown[]).map(() => inner);
  const entries = isRecord(value) ? Object.values(value) : (value as unknown[]);
  const lines = entries.map((entry, i) => {
    const head = heads[i] ?? inner;
    const comma = i < entries.length - 1 ? 1 : 0;
    return head + write(entry, inner, columns(head) + comma);
  });
  const [open, close] = isRecord(value) ? ['{', '}'] : ['[', ']'];
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
};

/** The fields of `json` in the order of those of `parsed`, which are the schema's; what the schema does not know last. */
const inOrderOf = (parsed: unknown, json: unknown): unknown => {
  if (Array.isArray(json))
    return json.map((entry, i) => inOrderOf(Array.isArray(parsed) ? parsed[i] : undefined, entry));
  if (!isRecord(json)) return json;
  const model = isRecord(parsed) ? parsed : {};
  const keys = [...Object.keys(model), ...Object.keys(json).filter((key) => !(key in model))];
  return Object.fromEntries(
    keys.filter((key) => key in json).map((key) => [key, inOrderOf(model[key], json[key])]),
  );
};

/**
 * The one text of a record: JSON with the fields in the order of the schema, two spaces, arrays without records in one
 * line where 100 columns hold them, NFC, LF, one line feed at the end. `parsed` is what the schema made of `json`.
 */
export const recordText = (json: unknown, parsed: unknown): string =>
  `${write(inOrderOf(parsed, json), '', 0)}\n`.normalize('NFC');

/** Words of the source: a text with its spans, a quotation, marks of its layout. */
const isVerbatim = (key: string, holder: unknown): boolean =>
  key === 'quote' || (key === 'text' && isRecord(holder) && 'spans' in holder) || key === 'marks';

const unfitStrings = (
  value: unknown,
  at = '',
  verbatim = false,
): { at: string; fault: string }[] => {
  if (typeof value === 'string') {
    const fault = unfitness(value, verbatim);
    return fault === null ? [] : [{ at, fault }];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    unfitStrings(
      entry,
      at === '' ? key : `${at}.${key}`,
      isVerbatim(key, value) || (verbatim && Array.isArray(value)),
    ),
  );
};

/** The value of a text that is JSON; undefined for another. */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const FORM_REMEDY = 'Run `npm run fix`, which writes the form anew, and read what it changed.';

const firstDifference = (a: string, b: string): string => {
  const [has, wants] = [a.split('\n'), b.split('\n')];
  const i = has.findIndex((line, n) => line !== wants[n]);
  return i < 0 ? `line ${has.length + 1}` : `line ${i + 1}`;
};

/**
 * What is wrong with the form of a file: a field written twice (JSON silently takes the last), a string with characters
 * that cannot be seen or are not what they seem, bytes other than those of {@link recordText}. `parsed` is what the
 * schema made of the file, or undefined where it took nothing: then the bytes are not compared.
 */
export const formProblems = (
  file: string,
  text: string,
  { json, parsed }: { json: unknown; parsed: unknown },
): Problem[] => {
  const problems: Problem[] = [
    ...repeatedKeys(text).map((at) => ({
      file,
      at,
      message: 'The field stands twice in one record; JSON would take the last and hide the first.',
      remedy: 'Read both values and keep the one that is right.',
    })),
    ...unfitStrings(json).map(({ at, fault }) => ({
      file,
      at,
      message: `The string ${fault}.`,
      remedy: 'Write the string anew by hand; what is pasted often brings such characters along.',
    })),
  ];
  if (problems.length > 0 || parsed === undefined) return problems;
  const form = recordText(json, parsed);
  return text === form
    ? []
    : [
        {
          file,
          at: firstDifference(text, form),
          message:
            'The file is not in the one form of a record: fields in the order of the schema, two spaces, line feeds, no mark at its beginning.',
          remedy: FORM_REMEDY,
        },
      ];
};

/** Records of a content by their file. */
export const recordsByFile = ({ transcripts: _, ...folders }: Content): Map<string, unknown> =>
  new Map(
    (Object.values(folders).flat() as Filed<unknown>[]).map(({ file, record }) => [file, record]),
  );

/** {@link formProblems} of every file that is JSON; what is not is told by the one who reads it. */
export const formsOf = (files: ReadonlyMap<string, string>, content: Content): Problem[] => {
  const records = recordsByFile(content);
  return [...files].flatMap(([path, text]) => {
    if (!path.endsWith('.json')) return [];
    const file = `content/data/${path}`;
    const json = jsonOf(text);
    return json === undefined ? [] : formProblems(file, text, { json, parsed: records.get(file) });
  });
};
