import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../scripts/command/commands.ts';
import {
  count,
  flag,
  text,
  textIfGiven,
  texts,
  wholeNumber,
} from '../../scripts/command/option.ts';
import { type Command, parseCommand } from '../../scripts/command/parse.ts';
import { projectRoot } from '../support/paths.ts';

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');
const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;

/** Name of a script of package.json with the file of ours that it starts last. */
const OWN = Object.entries(scripts).flatMap(([name, command]): [string, string][] => {
  const [, file] = /launch\.mjs (\S+\.m?[jt]s)[^&]*$/.exec(command) ?? [];
  // What a package brings has options of its own.
  return file && !file.includes('node_modules/') ? [[name, file]] : [];
});

/** Commands of the table as which a file reads its words. */
const readsItsWords = (file: string): string[] =>
  [...read(file).matchAll(/readCommand\('([\w:-]+)'\)/g)].map(([, name]) => name ?? '');

test('every script of ours reads the words behind it as the one table tells them', () => {
  const without = OWN.filter(([, file]) => readsItsWords(file).length !== 1);
  expect(without).toEqual([]);
  const told = new Set(OWN.flatMap(([, file]) => readsItsWords(file)));
  // `npm run fix` gives its words to the formatter.
  expect(Object.keys(COMMANDS).filter((name) => !told.has(name))).toEqual(['fix']);
  expect(readsItsWords('content/fix.ts')).toEqual(['fix']);
  expect(Object.keys(COMMANDS).filter((name) => !(name in scripts))).toEqual([]);
});

const TRIED: Command = {
  does: 'Tries.',
  options: {
    dry: flag('writes nothing'),
    runs: count('how often', 3),
    seed: wholeNumber('the same again', 7),
    only: text('path', 'where', '/'),
    out: textIfGiven('file', 'where to'),
    npm: texts('version', 'with', ['10', '11']),
  },
  operands: { name: 'part', says: 'what' },
};
const OPTIONS = '--dry, --runs, --seed, --only, --out, --npm, --help.';
const HINT = `npm run tried takes <part> and the options ${OPTIONS}`;

test.each([
  [[], { dry: false, runs: 3, seed: 7, only: '/', out: undefined, npm: ['10', '11'] }, []],
  [
    ['a', '--dry', '--runs', '12', '--seed=-1', '--out', 'x', 'b', '--npm', '9', '--npm=8'],
    { dry: true, runs: 12, seed: -1, only: '/', out: 'x', npm: ['9', '8'] },
    ['a', 'b'],
  ],
  [
    ['--runs', '1', '--runs', '2', '--', '--dry'],
    { dry: false, runs: 2, seed: 7, only: '/', out: undefined, npm: ['10', '11'] },
    ['--dry'],
  ],
])('%j is read whole', (args, values, operands) => {
  expect(parseCommand('tried', TRIED, args)).toEqual({ values, operands });
});

test.each([
  [['--rusn', '4'], 'There is no option --rusn.'],
  [['-d'], 'There is no option -d.'],
  [['--constructor'], 'There is no option --constructor.'],
  [['--runs'], '--runs needs a value: --runs <whole number from 1>.'],
  [['--runs', '--dry'], '--runs needs a value: --runs <whole number from 1>.'],
  [['--runs', '0'], '--runs "0" is no whole number from 1.'],
  [['--runs='], '--runs "" is no whole number from 1.'],
  [['--seed', '1.5'], '--seed "1.5" is no whole number.'],
  [['--only='], '--only "" is no path.'],
  [['--dry=no'], '--dry takes no value.'],
])('%j ends in one sentence: %s', (args, sentence) => {
  expect(parseCommand('tried', TRIED, args)).toEqual({ fault: `${sentence} ${HINT}` });
});

test('a word that a command does not take is told, and what it takes', () => {
  expect(parseCommand('build', COMMANDS.build, ['now'])).toEqual({
    fault: '"now" says nothing to it. npm run build takes --help.',
  });
});

test.each([[['--help']], [['-h']], [['a', '--dry', '--help']]])('%j prints help', (args) => {
  expect(parseCommand('tried', TRIED, args)).toEqual({
    help: `npm run tried [-- …]

Tries.

  <part> …                      what
  --dry                         writes nothing
  --runs <whole number from 1>  how often (3)
  --seed <whole number>         the same again (7)
  --only <path>                 where (/)
  --out <file>                  where to
  --npm <version>               with (10, 11)
  --help                        this`,
  });
});

const run = (file: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return [status, stdout, stderr];
};

test.each([
  ['scripts/start.ts', 'npm start takes --build, --as-built, --edge, --help.'],
  ['content/build.ts', 'npm run build:corpus takes --check, --content, --help.'],
])('%s ends with 2 and a sentence, or with 0 and help, and does nothing', (file, hint) => {
  expect(run(file, '--bild')).toEqual([2, '', `There is no option --bild. ${hint}\n`]);
  const [code, said, fault] = run(file, '--help');
  expect([code, String(said).includes('--help  '), fault]).toEqual([0, true, '']);
});
