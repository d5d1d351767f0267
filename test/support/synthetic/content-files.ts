import type { Entity } from '../../../content/model/schema/entity.ts';
import type { List } from '../../../content/model/schema/list.ts';
import { sha256 } from '../../../content/model/text/spans.ts';
import { readContent } from '../../../content/proof/read/read.ts';
import { pinDifferences, withReading } from '../../../content/proof/seal/pins.ts';
import { MADE_UP, syntheticBody } from './bodies.ts';
import { type Files, insertLines, readJson, SOURCE } from './source-gap.ts';

type Name = List['rows'][number]['name'];

/** Prints names behind the last of these, one a line; `mark` ends the line. Gives their blocks. */
const printBehind = async (
  files: Files,
  blocks: readonly Name[],
  names: readonly string[],
  mark: string,
): Promise<Name[]> => {
  const line = blocks.at(-1)?.spans.at(-1)?.[0];
  if (line === undefined) throw new Error('a list without rows cannot grow');
  insertLines(
    files,
    line,
    names.map((name) => name + mark),
  );
  return Promise.all(
    names.map(async (text, i) => ({
      text,
      spans: [[line + i + 1, 0, text.length]],
      sha256: await sha256(text),
    })),
  );
};

/** Adds rows to a list, each with the reason that a list which replaced another must give. */
const growList = async (files: Files, id: string, bodies: readonly Entity[]): Promise<void> => {
  const path = `lists/${id}.json`;
  const rows = readJson<List>(files, path).rows;
  const names = bodies.map(({ name }) => name);
  const blocks = rows.map(({ name }) => name);
  const printed = await printBehind(files, blocks, names, '');
  const list = readJson<List>(files, path);
  const reasoned = list.reasons.length > 0;
  const more = printed.map((name, i) => ({
    row: rows.length + i + 1,
    entity: bodies[i]?.id ?? '',
    name,
    group: rows.at(-1)?.group ?? null,
  }));
  const reasons = more.map(({ entity }) => ({
    entity,
    reason: '例示のために加えた。',
    certainty: 'inferred',
    source: ['例示（実在しない）'],
  }));
  files.set(
    path,
    JSON.stringify({
      ...list,
      expected_rows: rows.length + more.length,
      rows: [...list.rows, ...more],
      reasons: [...list.reasons, ...(reasoned ? reasons : [])],
    }),
  );
};

/** The 別表 is printed a second time, in the left column of the 新旧対照表; nothing stands on its right. */
const growColumn = async (files: Files, bodies: readonly Entity[]): Promise<void> => {
  type Column = { list: { rows: Name[] } };
  const path = 'columns/information-provision-rules.json';
  const names = bodies.map(({ name }) => name);
  const printed = await printBehind(files, readJson<Column>(files, path).list.rows, names, '\t');
  const column = readJson<Column>(files, path);
  const list = { ...column.list, rows: [...column.list.rows, ...printed] };
  files.set(path, JSON.stringify({ ...column, list }));
};

/** Writes down what differs from the tables of what was read, as a reader would who read the made-up records. */
const writeDown = (files: Files): void => {
  const { content } = readContent(files);
  const reading = { id: 'made-up', read_by: null, read_on: null, note: 'Made up.', second: null };
  for (const [folder, differences] of Map.groupBy(
    pinDifferences(content),
    ({ folder }) => folder,
  )) {
    const records = differences.map(({ record }) => record);
    files.set(
      `pins/${folder}.json`,
      JSON.stringify(withReading(content, folder, records, reading)),
    );
  }
};

const bodiesIn = (files: ReadonlyMap<string, string>): number =>
  [...files.keys()].filter((path) => path.startsWith('entities/')).length;

/**
 * The content with made-up bodies besides the real ones, `bodies` in all: each with a record and a row of the 別表 of 2016
 * (法32条1項), every sixth one (9 of 52 in the source) with a row of the designations (法13条) as well, printed in a source
 * that has grown by those lines. It passes every check but the seal, so that what is measured on it is the product's own
 * build. Throws a RangeError where there are more real bodies than that.
 */
export const syntheticContent = async (
  content: ReadonlyMap<string, string>,
  bodies: number,
): Promise<Map<string, string>> => {
  const files: Files = new Map(content);
  const more = bodies - bodiesIn(files);
  if (more < 0) throw new RangeError(`the content has ${bodiesIn(files)} bodies, not ${bodies}`);
  const made = Array.from({ length: more }, (_, i) => syntheticBody(i + 1));
  for (const body of made) files.set(`entities/${body.id}.json`, JSON.stringify(body));
  files.set(`witnesses/${MADE_UP.id}.json`, JSON.stringify(MADE_UP));
  const designated = made.filter((_, i) => i % 6 === 0);
  await growList(files, 'annex-2016', made);
  await growList(files, 'designated-2016', designated);
  await growColumn(files, made);
  const record = readJson<Record<string, unknown>>(files, `${SOURCE}.json`);
  const grown = await sha256(files.get(`${SOURCE}.txt`) ?? '');
  files.set(`${SOURCE}.json`, JSON.stringify({ ...record, sha256: grown }));
  writeDown(files);
  return files;
};
