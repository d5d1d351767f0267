import { expect, test } from 'vitest';
import type { z } from 'zod';
import { Id } from '../../../../content/model/schema/common.ts';
import { referenceOf } from '../../../../content/model/schema/reference.ts';
import { referencesResolve } from '../../../../content/proof/checks/references-resolve.ts';
import { type Content, type Folder, SCHEMAS } from '../../../../content/proof/read/read.ts';
import { idsIn, referencesOf } from '../../../../content/proof/read/references.ts';
import { realContent } from '../../support/real-content.ts';
import { smallContent } from '../../support/small-content.ts';
import { clause, phase, rule } from '../../support/small-rules.ts';

type Leaf = { field: string; names: boolean; isId: boolean };

/** The regular expressions that a text must match. */
const patternsOf = (schema: z.core.$ZodType): string[] => {
  const checks = schema._zod.def.checks ?? [];
  return checks.flatMap((check) => {
    const { pattern } = check._zod.def as { pattern?: RegExp };
    return pattern ? [pattern.source] : [];
  });
};

const ID_PATTERN = patternsOf(Id()).join();

/** Every field of a schema that names a record or is an id, whether any record fills it or not. */
const leavesOf = (schema: z.core.$ZodType, field = ''): Leaf[] => {
  const names = referenceOf(schema) !== undefined;
  const isId = patternsOf(schema).join() === ID_PATTERN;
  if (names || isId) return [{ field, names, isId }];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const below = (key: string): string => (field === '' ? key : `${field}.${key}`);
  if (def.type === 'array') return leavesOf(def.element, below('#'));
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([key, shape]) => leavesOf(shape, below(key)));
  if (def.type === 'optional' || def.type === 'nullable' || def.type === 'default')
    return leavesOf(def.innerType, field);
  return def.type === 'union' ? def.options.flatMap((one) => leavesOf(one, field)) : [];
};

const FOLDERS = Object.keys(SCHEMAS) as Folder[];
const FIELDS = FOLDERS.flatMap((folder) =>
  leavesOf(SCHEMAS[folder]()).map((leaf) => ({ folder, ...leaf })),
);
const REFERENCES = FIELDS.filter(({ names }) => names).map(
  ({ folder, field }) => [folder, field] as const,
);

test('an id in a schema is the record’s own, or says what it names', () => {
  const silent = FIELDS.filter(({ names, field }) => !names && field !== 'id');
  expect(silent.map(({ folder, field }) => `${folder} ${field}`)).toEqual([
    // A reading is named within its own record: the check `pins-agree` knows it.
    'pins readings.#.id',
    'pins pins.#.reading',
  ]);
});

/** Puts another value at a path; of a provision another eId. */
const broken = (holder: unknown, path: readonly string[]): void => {
  const [key, ...rest] = path as [string, ...string[]];
  const record = holder as Record<string, unknown>;
  if (rest.length > 0) broken(record[key], rest);
  else if (typeof record[key] === 'string') record[key] = 'no-such-record';
  else record[key] = { ...(record[key] as object), eid: 'art_999' };
};

const found = referencesOf(realContent);

test.each(REFERENCES)('%s %s: what it names must be there', async (folder, field) => {
  const place = found.find(
    (one) => one.field === field && one.file.startsWith(`content/data/${folder}/`),
  );
  if (!place) throw new Error('no record fills this field: fill it, or take it out of the schema');
  const altered = realContent[folder].map(({ file, record }) => {
    const copy = file === place.file ? structuredClone(record) : record;
    if (file === place.file) broken(copy, place.at.split('.'));
    return { file, record: copy };
  });
  const problems = await referencesResolve({ ...realContent, [folder]: altered });
  expect(problems.filter(({ at, file }) => at === place.at && file === place.file)).toEqual([
    {
      file: place.file,
      at: place.at,
      message: expect.stringMatching(
        /^"(no-such-record|.+\/art_999)" names no record in content\/data\/[a-z, -]+\.$/,
      ),
      remedy: 'Correct the id, or add the record it names.',
    },
  ]);
});

/** References that a content holds, in short. */
const foundIn = (held: Partial<Content>): string[] =>
  referencesOf(smallContent(held)).map(({ at, field, to, id }) => `${at} ${field} ${to}: ${id}`);

test('a reference is told with its place, its field and where it may lead', () => {
  const one = rule('x', {
    counterparty: ['kind', 'nobody'],
    phases: [phase({ clauses: [] }), phase({ clauses: [clause(['body'], { terms: ['term'] })] })],
  });
  const told = foundIn({ obligations: [one] });
  expect(told.filter((line) => /counterparty|clauses/.test(line))).toEqual([
    'counterparty.0 counterparty.# entities,classes,actors: kind',
    'counterparty.1 counterparty.# entities,classes,actors: nobody',
    'phases.1.clauses.0.to.0 phases.#.clauses.#.to.# entities,classes,actors: body',
    'phases.1.clauses.0.terms.0 phases.#.clauses.#.terms.# terms: term',
  ]);
});

test('whoever is on no list is no record, as a target alone', () => {
  const one = rule('x', {
    counterparty: ['unlisted-bodies'],
    phases: [phase({ clauses: [clause(['unlisted-bodies'])] })],
  });
  expect(foundIn({ obligations: [one] }).filter((line) => line.includes('unlisted'))).toEqual([
    'counterparty.0 counterparty.# entities,classes,actors: unlisted-bodies',
  ]);
});

test('rows of a list are provisions', () => {
  const ids = idsIn(realContent, 'provisions');
  expect([
    ids.has('information-provision-rules/2016/annex__row_1'),
    ids.has('information-provision-rules/2016/annex__row_999'),
  ]).toEqual([true, false]);
});
