import {
  FINDINGS_DAYS,
  HASHED_DOWNLOADS,
  RECORD_KINDS,
} from '../content/model/formats/download-list.ts';
import { canonicalJson } from '../content/model/text/canonical-json.ts';
import { csvOf, matrixCsv } from './csv-file.ts';
import { dataPackageOf } from './data-package.ts';
import { type Dataset, headOf } from './dataset.ts';
import { findablesOf } from './findables.ts';
import { corpusSchema, type JsonSchema, schemaOf } from './json-schema.ts';
import { RECORDS } from './records/all-records.ts';
import { sqliteOf } from './sqlite.ts';
import { tablesOf } from './tables/all-tables.ts';
import { declarationsOf } from './typescript.ts';

/** A file to be written, by its path below /downloads/. */
export type Made = { path: string; bytes: Uint8Array };

/** Cloudflare takes no asset above 25 MiB. Node serves what is larger as it is, so a build is not refused for it. */
const EDGE_BYTES = 25 * 2 ** 20;

/** A sentence for each file that the edge would refuse. */
export const tooLargeForEdge = (files: readonly Made[]): string[] =>
  files
    .filter(({ bytes }) => bytes.length > EDGE_BYTES)
    .map(
      ({ path, bytes }) =>
        `${path} has ${(bytes.length / 2 ** 20).toFixed(1)} MiB, more than the ${EDGE_BYTES / 2 ** 20} MiB that Cloudflare takes: serve it with Node, or split it before you deploy.`,
    );

const text = (path: string, content: string): Made => ({
  path,
  bytes: new TextEncoder().encode(content),
});

/** JSON one can read, with keys in order. */
const pretty = (value: unknown): string =>
  `${JSON.stringify(JSON.parse(canonicalJson(value)), null, 1)}\n`;

/** A line a record. Joined as bytes, because one string holds no more than 512 MiB. */
const jsonLines = (records: readonly unknown[]): Uint8Array =>
  Buffer.concat(records.map((record) => Buffer.from(`${canonicalJson(record)}\n`)));

/** Findings are computed from the rest, and are twenty times as much: they have files of their own. */
const inCorpus = (name: string): boolean => !name.startsWith('findings-');

const recordFiles = (dataset: Dataset): Made[] => {
  const made = RECORD_KINDS.map(([name]) => ({
    name,
    records: RECORDS[name].records(dataset.index),
  }));
  const corpus = Object.fromEntries(
    made
      .filter(({ name }) => inCorpus(name))
      .map(({ name, records }) => [name.replaceAll('-', '_'), records]),
  );
  return [
    text('corpus.json', pretty({ dataset: headOf(dataset), ...corpus })),
    ...made.map(({ name, records }) => {
      if (records.length === 0) throw new Error(`jsonl/${name}.jsonl would be empty.`);
      return { path: `jsonl/${name}.jsonl`, bytes: jsonLines(records) };
    }),
  ];
};

const schemaFiles = (): Made[] => {
  const schemas = RECORD_KINDS.map(
    ([name, type, , what]): readonly [string, string, JsonSchema] => [
      name,
      type,
      schemaOf(name, RECORDS[name].schema, what),
    ],
  );
  return [
    ...schemas.map(([name, , schema]) => text(`schemas/${name}.schema.json`, pretty(schema))),
    text(
      'schemas/corpus.schema.json',
      pretty(corpusSchema(schemas.map(([name]) => name).filter(inCorpus))),
    ),
    text('kihonho.d.ts', declarationsOf(schemas.map(([, type, schema]) => [type, schema]))),
  ];
};

const tableFiles = async (dataset: Dataset): Promise<Made[]> => {
  const tables = tablesOf(dataset.index);
  for (const { name, rows } of tables)
    if (rows.length === 0) throw new Error(`csv/${name}.csv would be empty.`);
  return [
    ...tables.map((table) => text(`csv/${table.name}.csv`, csvOf(table))),
    ...FINDINGS_DAYS.map((day) => text(`csv/matrix-${day}.csv`, matrixCsv(dataset, day))),
    text('datapackage.json', pretty(dataPackageOf(dataset, tables))),
    {
      path: 'kihonho.sqlite',
      bytes: await sqliteOf(tables, findablesOf(dataset.index)),
    },
  ];
};

/**
 * Every file of a dataset but the manifest, in the order in which they are announced. The same dataset gives the same
 * bytes. Throws where a file would be empty, is announced and not made, or made and not announced.
 */
export const filesOf = async (dataset: Dataset): Promise<Made[]> => {
  const made = [...recordFiles(dataset), ...schemaFiles(), ...(await tableFiles(dataset))];
  const files = HASHED_DOWNLOADS.flatMap(({ path }) => made.filter((file) => file.path === path));
  if (files.length !== made.length || files.length !== HASHED_DOWNLOADS.length)
    throw new Error(
      `${made.length} files are made, ${HASHED_DOWNLOADS.length} announced, ${files.length} are both. Correct content/model/formats/download-list.ts.`,
    );
  return files;
};
