/** Uses the corpus in the file that is the first argument, and prints sizes and times as JSON. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readStoredCorpus } from '../api/dataset/stored-corpus.ts';
import { indexCorpus } from '../content/model/corpus/corpus-index.ts';
import { findingsFor } from '../content/model/findings/findings.ts';
import { matrixOf } from '../content/model/findings/matrix.ts';
import { matchName } from '../content/model/names/match.ts';
import { lookupData } from '../content/model/search/browser-data.ts';
import { searchDocuments } from '../content/model/search/documents.ts';
import { lookUp } from '../content/model/search/search.ts';
import { syntheticBody } from '../test/support/synthetic/bodies.ts';
import { median, p99 } from './figures.ts';

/** Sizes in bytes, times in milliseconds on the wall. */
export type Use = {
  corpus: number;
  corpusGzip: number;
  lookup: number;
  lookupGzip: number;
  openMs: number;
  searchMs: number;
  searchP99Ms: number;
  matchMs: number;
  findingsMs: number;
  matrixMs: number;
};

/** Whole names, parts, slips of the pen, names nobody has, citations and words of the law. */
const QUERIES = [
  ...['日本年金機構', '年金', '日本年金機講', 'NHK', '高速道路', '東大病院', '情報処理推進機講'],
  ...['法第25条第1項第2号', '別表', '資料の提出', '監査', '指定法人', 'ｻｲﾊﾞｰ', '改善計画'],
  ...[1, 20, 300, 440].map((number) => syntheticBody(number).name),
  ...[7, 2000].map((number) => syntheticBody(number).name.replace('例示', '例事')),
];

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const opened = performance.now();
const index = indexCorpus(readStoredCorpus(text));
const documents = searchDocuments(index);
const openMs = performance.now() - opened;
const lookup = { index, documents };

/** Times of single calls, after each was made once; often enough for a hundredth to mean something. */
const timesOf = (calls: readonly (() => unknown)[], rounds: number): number[] => {
  for (const call of calls) call();
  return Array.from({ length: rounds }, () =>
    calls.map((call) => {
      const begun = performance.now();
      call();
      return performance.now() - begun;
    }),
  ).flat();
};

const bytes = (value: string): number => Buffer.byteLength(value);
const data = JSON.stringify(lookupData(lookup));
const searches = timesOf(
  QUERIES.map((query) => () => lookUp(lookup, query)),
  15,
);
const matches = timesOf(
  QUERIES.map((query) => () => matchName(index, query)),
  15,
);
const subject = { kind: 'entity' as const, id: 'japan-pension-service' };
const findings = timesOf([() => findingsFor(index, subject, index.corpus.default_day)], 100);
const matrixBegun = performance.now();
matrixOf(index, index.corpus.default_day);
const use: Use = {
  corpus: bytes(text),
  corpusGzip: gzipSync(text).byteLength,
  lookup: bytes(data),
  lookupGzip: gzipSync(data).byteLength,
  openMs,
  searchMs: median(searches),
  searchP99Ms: p99(searches),
  matchMs: median(matches),
  findingsMs: median(findings),
  matrixMs: performance.now() - matrixBegun,
};
console.log(JSON.stringify(use));
