import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  count,
  countIfGiven,
  flag,
  numberAboveZero,
  text,
  textIfGiven,
  texts,
  wholeNumber,
} from './option.ts';
import type { Command } from './parse.ts';

const content = textIfGiven(
  'folder',
  'a copy to work on in place of content/: it holds data, seal.sha256 and seal-log.txt',
);
const law = textIfGiven('法令ID', 'the law; without it those of the instruments');
const api = text('address', 'where the 法令API answers', 'https://laws.e-gov.go.jp/api/2');
const work = text('folder', 'where the trees are made', join(tmpdir(), 'kihonho-bare'));

/**
 * Every command of package.json that runs a script of ours: what it does and how it is called. Papers say when one is
 * needed; that is not said again here.
 */
export const COMMANDS = {
  start: {
    does: 'Builds what is not built for this very content and code, then serves it on Node. PORT (8787) and HOST (127.0.0.1) say where.',
    options: {
      build: flag('build in any case'),
      'as-built': flag('build nothing: serve what is there, however old (npm run serve)'),
      edge: flag('serve on a local workerd in place of Node'),
    },
  },
  build: { does: 'Builds corpus, contract, downloads and site, whatever is built already.' },
  'build:corpus': {
    does: 'Proves the content and writes dist/corpus.json.',
    options: { check: flag('prove it and write nothing'), content },
  },
  'build:client': {
    does: 'Writes client/openapi.d.ts, the types of the client, from docs/openapi.json.',
  },
  'build:openapi': { does: 'Writes dist/openapi.json, the document with its examples.' },
  'build:downloads': { does: 'Writes dist/downloads.' },
  fix: { does: 'Writes every record of the content in its one form.', options: { content } },
  'content:seal': {
    does: 'Shows what changed in files, words, facts and findings, and seals it.',
    options: {
      reason: textIfGiven('sentence', 'why the content changed; without it nothing is sealed'),
      content,
    },
  },
  'content:pins': {
    does: 'Says which values are not as they were written down when they were read, or writes a reading down.',
    options: {
      reading: textIfGiven('id', 'the reading in which the records were read'),
      'read-by': textIfGiven('who', 'who read them, for a new reading'),
      'read-on': textIfGiven('day', 'the day, for a new reading (today)'),
      note: textIfGiven('sentence', 'what was read, for a new reading'),
      content,
    },
    operands: { name: 'folder/record', says: 'the records that were read' },
  },
  'content:report': {
    does: 'Prints what is held, unverified and disputed.',
    operands: { name: 'revision', says: 'and what changed since this commit, tag or branch' },
  },
  'law:pull': {
    does: 'Brings the states of a law that e-Gov lists and that are not held, as sources of the content.',
    options: { law, api, content },
  },
  'law:check': {
    does: 'Ends with 1 where e-Gov lists a state of a law that is not held, or one held as not yet in force is in force.',
    options: { law, api, content },
  },
  'law:diff': {
    does: 'Lists what a curator has to read where one version of a law follows another: provisions with their word difference, rules, terms, definitions, lists.',
    options: { instrument: textIfGiven('id', 'the instrument; without it the Act'), content },
    operands: { name: 'version', says: 'two of them, the earlier first' },
  },
  'openapi:snapshot': {
    does: 'Writes docs/openapi.json from what the API serves.',
    options: { breaking: flag('write what breaks clients too') },
  },
  slips: {
    does: 'Draws slips into copies of the content, seals each anew, and asks the build for a reason.',
    options: {
      runs: count('slips to draw', 1000),
      seed: wholeNumber('the same seed draws the same', 20161021),
    },
  },
  cases: {
    does: 'Asks every case of a table, and prints what is answered otherwise than wanted.',
    options: { url: textIfGiven('address', 'a server that runs, in place of one in process') },
    operands: { name: 'file.tsv', says: 'the table: kind, what is asked, what is wanted' },
  },
  cost: {
    does: 'Measures what the dearest request to every route costs.',
    options: {
      url: textIfGiven('address', 'ask the attacks of what is served there, by the clock'),
    },
  },
  redos: {
    does: 'Judges the regular expressions of the product.',
    options: { anew: flag('those too that have a verdict; some minutes') },
  },
  'slow-readers': {
    does: 'Holds the largest file open for slow readers and asks other things meanwhile (Linux).',
    options: {
      readers: count('how many', 200),
      seconds: count('how long', 45),
      memory: count('MiB that the server may use', 512),
    },
  },
  soak: {
    does: 'Drives the server of Node with mixed traffic and watches its memory.',
    options: {
      minutes: numberAboveZero('how long', 10),
      rate: numberAboveZero('requests a second', 200),
    },
  },
  'try:corrections': {
    does: 'Follows "Correct an error in the content" in a copy of the tree and runs every test there.',
  },
  'try:growth': {
    does: 'Builds, serves and asks the whole product with made-up bodies beside the real ones.',
    operands: { name: 'bodies', says: 'how many in all; 57, 500 and 2500 where none is named' },
  },
  'cross-check': {
    does: 'Holds all surfaces of the built product against one another.',
    operands: { name: 'part', says: 'parts by name; all of them where none is named' },
  },
  compare: {
    does: 'Says what two commits answer differently.',
    operands: { name: 'commit', says: 'one to compare HEAD with, or two' },
  },
  licences: { does: 'Writes docs/licences.md.' },
  'og-picture': { does: 'Draws site/public/og.png.' },
  screenshot: {
    does: 'Shows a page of what is built as a person sees it, at 390 and at 1280 px.',
    options: {
      width: countIfGiven('one width alone, in px'),
      dark: flag('in dark colours'),
      'no-js': flag('without scripts'),
      full: flag('the whole page, not the first screen'),
      out: textIfGiven('file.png', 'where to (screenshots/…)'),
      base: textIfGiven('address', 'a server that runs, in place of one of its own'),
    },
    operands: { name: 'path', says: 'of the page, or a whole address (/)' },
  },
  axe: {
    does: 'Examines every page with axe, on a phone and on a desk, in light and in dark.',
    options: {
      only: text('path', 'pages whose path begins so', '/'),
      tabs: count('at once', 2),
    },
  },
  lighthouse: {
    does: 'Measures pages with Lighthouse, on a phone and on a desk.',
    operands: { name: 'path', says: 'pages; a choice of them where none is named' },
  },
  'outside-tools': {
    does: 'Asks tools of others whether they can use what is served, and prints what they complain of.',
    operands: {
      name: 'part',
      says: 'parts by name (generators, prism, conformance); all of them where none is named',
    },
  },
  bench: {
    does: 'Measures the product beside plain servers. KIHONHO_BENCH_SECONDS (3) and KIHONHO_BENCH_ROUNDS (5) say how long and how often.',
    operands: { name: 'part', says: 'parts by name; all of them where none is named' },
  },
  coverage: { does: 'Says which lines the unit and API tests reach.' },
  test: {
    does: 'Checks format, types and content while everything is built and tested.',
    operands: { name: 'script', says: 'of package.json, to run at the same time' },
  },
  'try:bare': {
    does: 'Tries the command lines of the README on a bare Debian, as root and as a plain user.',
    options: {
      npm: texts('version', 'npm to install with', ['10.8.2', '11.19.1']),
      user: texts('root or plain', 'who runs it', ['root', 'plain']),
      'no-start': flag('without npm start'),
      test: text('command', 'what is run as test', 'npm test'),
      'no-test': flag('without it'),
      'ignore-scripts': flag('no package runs anything when it is installed'),
      work,
    },
  },
  'try:image': { does: 'Builds the image of the Containerfile and uses it.', options: { work } },
} as const satisfies Readonly<Record<string, Command>>;

/** Name of a command in {@link COMMANDS}, as in package.json. */
export type CommandName = keyof typeof COMMANDS;
