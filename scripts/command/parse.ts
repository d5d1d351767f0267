import { parseArgs } from 'node:util';
import type { Option } from './option.ts';

/** Options by name, without the two hyphens. */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** A command of package.json: what it does, which options it has, and what else may stand behind it. */
export type Command = {
  does: string;
  options?: Options;
  /** Words without hyphens: what each is, in a word, and what they say. */
  operands?: { name: string; says: string };
};

/** Values by the names of the options. */
export type Values<O extends Options> = {
  [K in keyof O]: O[K] extends Option<infer V> ? V : never;
};

/** What was asked for, or help, or a sentence that says what was wrong and what there is. */
export type Parsed =
  | { values: Record<string, unknown>; operands: string[] }
  | { help: string }
  | { fault: string };

/** How a command is called: `npm start`, `npm run slips`. */
export const called = (name: string): string =>
  name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;

const shownOf = (value: unknown): string =>
  Array.isArray(value) ? value.join(', ') : value === undefined ? '' : String(value);

const helpOf = (name: string, { does, options = {}, operands }: Command): string => {
  const rows = [
    ...(operands ? [[`<${operands.name}> …`, operands.says]] : []),
    ...Object.entries(options).map(([option, { says, takes, otherwise }]) => [
      takes === null ? `--${option}` : `--${option} <${takes}>`,
      takes === null || shownOf(otherwise) === '' ? says : `${says} (${shownOf(otherwise)})`,
    ]),
    ['--help', 'this'],
  ] as [string, string][];
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    `${called(name)} [-- …]`,
    ...['', does, ''],
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
  ].join('\n');
};

/** What there is, for whoever asked for something else. */
export const hint = (name: string, { options = {}, operands }: Command): string => {
  const all = [...Object.keys(options), 'help'].map((option) => `--${option}`);
  const words = operands ? `<${operands.name}> and the options ` : '';
  return `${called(name)} takes ${words}${all.join(', ')}.`;
};

/** Reads the words behind a command. Every fault is a sentence: what was wrong, and what there is. */
export const parseCommand = (name: string, command: Command, args: readonly string[]): Parsed => {
  const { options = {}, operands: wanted } = command;
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([option, { takes }]) => [
        option,
        { type: takes === null ? 'boolean' : 'string' } as const,
      ]),
    ),
  });
  const fault = (sentence: string): Parsed => ({ fault: `${sentence} ${hint(name, command)}` });
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (!wanted) return fault(`"${token.value}" says nothing to it.`);
      operands.push(token.value);
    }
    if (token.kind !== 'option') continue;
    if (['--help', '-h'].includes(token.rawName)) return { help: helpOf(name, command) };
    const { rawName, name: option, value, inlineValue } = token;
    const known = Object.hasOwn(options, option) ? options[option] : undefined;
    if (!known || !rawName.startsWith('--')) return fault(`There is no option ${rawName}.`);
    const { takes } = known;
    if (takes === null && inlineValue) return fault(`${rawName} takes no value.`);
    if (takes !== null && (value === undefined || (!inlineValue && value.startsWith('--'))))
      return fault(`${rawName} needs a value: ${rawName} <${takes}>.`);
    given.set(option, [...(given.get(option) ?? []), value ?? '']);
  }
  const values: Record<string, unknown> = {};
  for (const [option, { takes, otherwise, read }] of Object.entries(options)) {
    const words = given.get(option);
    const value = words ? read(words) : otherwise;
    if (value === null) return fault(`--${option} "${words?.at(-1)}" is no ${takes}.`);
    values[option] = value;
  }
  return { values, operands };
};
