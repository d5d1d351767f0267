import type { z } from 'zod';
import { refKey } from '../../model/corpus/corpus-index.ts';
import { derivedRows } from '../../model/corpus/derived-rows.ts';
import type { ProvisionRef } from '../../model/schema/common.ts';
import { type Reference, type ReferenceTarget, referenceOf } from '../../model/schema/reference.ts';
import { perRecord } from './per-record.ts';
import { type Content, type Filed, type Folder, SCHEMAS } from './read.ts';

/** A value of a record that names another record. */
export type FoundReference = {
  file: string;
  /** Path to the value, as in every problem: `phases.0.clauses.2.to.1`. */
  at: string;
  /** The same path without places: `phases.#.clauses.#.to.#`, one a field of the schema. */
  field: string;
  to: readonly ReferenceTarget[];
  /** Id of the record; of a provision `{instrument}/{version}/{eid}`. */
  id: string;
};

type Walked = { at: string; field: string; reference: Reference; value: unknown };

const join = (path: string, key: string | number): string =>
  path === '' ? `${key}` : `${path}.${key}`;

const below = (schema: z.core.$ZodType): readonly z.core.$ZodType[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'nullable' || def.type === 'default')
    return [def.innerType];
  if (def.type === 'array') return [def.element];
  if (def.type === 'object') return Object.values(def.shape);
  return def.type === 'union' ? def.options : [];
};

const naming = new WeakMap<z.core.$ZodType, boolean>();

/** Does anything below a schema name a record? Most of a content is words and spans, which need no walk. */
const names = (schema: z.core.$ZodType): boolean => {
  const known =
    naming.get(schema) ?? (referenceOf(schema) !== undefined || below(schema).some(names));
  naming.set(schema, known);
  return known;
};

/** Fields below a schema that name records, each with the values it has in `value`. */
const walk = (schema: z.core.$ZodType, value: unknown, at: string, field: string): Walked[] => {
  const reference = referenceOf(schema);
  if (reference) return [{ at, field, reference, value }];
  if (value === null || value === undefined || !names(schema)) return [];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'array')
    return (value as unknown[]).flatMap((entry, i) =>
      walk(def.element, entry, join(at, i), join(field, '#')),
    );
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([key, shape]) =>
      walk(shape, (value as Record<string, unknown>)[key], join(at, key), join(field, key)),
    );
  return below(schema).flatMap((one) => walk(one, value, at, field));
};

const isProvision = (value: unknown): value is ProvisionRef => typeof value === 'object';

const namedIn = perRecord((record, folder: Folder): Omit<FoundReference, 'file'>[] =>
  walk(SCHEMAS[folder](), record, '', '')
    .map(({ at, field, reference, value }) => ({
      at,
      field,
      to: reference.to,
      reserved: reference.reserved,
      id: isProvision(value) ? refKey(value) : String(value),
    }))
    .filter(({ reserved, id }) => !reserved.includes(id))
    .map(({ reserved, ...named }) => named),
);

/** Every value by which one record names another, with the folders in one of which that must be. */
export const referencesOf = ({ transcripts: _, ...content }: Content): FoundReference[] =>
  Object.entries(content).flatMap(([folder, filed]) =>
    (filed as Filed<object>[]).flatMap(({ file, record }) =>
      namedIn(record, folder as Folder).map((named) => ({ file, ...named })),
    ),
  );

/** Ids of the records of a folder; of provisions their keys, the rows of the lists among them. */
export const idsIn = (content: Content, folder: ReferenceTarget): ReadonlySet<string> => {
  if (folder !== 'provisions') return new Set(content[folder].map(({ record }) => record.id));
  const rows = derivedRows(content.lists.map(({ record }) => record));
  return new Set([...content.provisions.map(({ record }) => record), ...rows].map(refKey));
};
