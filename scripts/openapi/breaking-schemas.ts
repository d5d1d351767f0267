import type { Document, Schema } from '../../api/openapi/document.ts';

/** Which way a value goes, and the documents its references are read in. */
export type Use = { direction: 'request' | 'response'; before: Document; after: Document };

const deref = (document: Document, schema: Schema): Schema =>
  schema.$ref === undefined
    ? schema
    : (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});

const NULL = 'null';

/** Types a schema allows. `const` and `enum` without a type say nothing here. */
const typesOf = (document: Document, schema: Schema): string[] => {
  const own = deref(document, schema);
  const choices = (own.anyOf ?? []).flatMap((choice) => typesOf(document, choice));
  return [...new Set([...(own.type === undefined ? [] : [own.type].flat()), ...choices])].sort();
};

/** The one choice beside null, where a schema is a reference that may be null. */
const withoutNull = (document: Document, schema: Schema): Schema => {
  const own = deref(document, schema);
  const rest = (own.anyOf ?? []).filter(({ type }) => type !== NULL);
  return rest.length === 1 && rest[0] ? deref(document, rest[0]) : own;
};

/** Name of the schema that a reference, or a choice between one and null, leads to. */
const nameOf = (schema: Schema): string | undefined => {
  const rest = (schema.anyOf ?? []).filter(({ type }) => type !== NULL);
  const ref = schema.$ref ?? (rest.length === 1 ? rest[0]?.$ref : undefined);
  return ref?.split('/').at(-1);
};

/** Values of an enumeration; null is a type, wherever it is said. */
const valuesOf = (schema: Schema): unknown[] | undefined =>
  schema.enum?.filter((value) => value !== null) ??
  ('const' in schema ? [schema.const] : undefined);

/** Bounds on what is sent: lower is stricter for those of the first list, higher for the second. */
const UPPER = ['maximum', 'maxLength', 'maxItems'];
const LOWER = ['minimum', 'minLength', 'minItems'];

const breaksInBounds = (old: Schema, now: Schema, place: string): string[] => {
  const stricter = (keyword: string, sign: number) => {
    const [was, is] = [old[keyword], now[keyword]];
    return typeof is === 'number' && (typeof was !== 'number' || sign * (is - was) < 0);
  };
  return [
    ...UPPER.filter((keyword) => stricter(keyword, 1)),
    ...LOWER.filter((keyword) => stricter(keyword, -1)),
    ...(now.pattern !== undefined && now.pattern !== old.pattern ? ['pattern'] : []),
    ...(old.default !== undefined && now.default !== old.default ? ['default'] : []),
  ].map(
    (keyword) => `${place}: ${keyword} ${old[keyword] ?? 'none'} became ${now[keyword] ?? 'none'}`,
  );
};

const breaksInFields = (
  old: Schema,
  now: Schema,
  place: string,
  use: Use,
  seen: ReadonlySet<Schema>,
): string[] => {
  const fields = Object.entries(old.properties ?? {}).flatMap(([name, field]) => {
    const kept = now.properties?.[name];
    if (!kept) return [`${place}.${name}: was removed`];
    const was = old.required?.includes(name) ?? false;
    const is = now.required?.includes(name) ?? false;
    const broken = use.direction === 'response' ? was && !is : !was && is;
    return [
      ...(broken ? [`${place}.${name}: became ${is ? 'required' : 'optional'}`] : []),
      ...breaksBetween(field, kept, `${place}.${name}`, use, seen),
    ];
  });
  const added = (now.required ?? []).filter((name) => !(name in (old.properties ?? {})));
  return use.direction === 'request'
    ? [...fields, ...added.map((name) => `${place}.${name}: is new and required`)]
    : fields;
};

const breaksBetween = (
  before: Schema,
  after: Schema,
  where: string,
  use: Use,
  seen: ReadonlySet<Schema>,
): string[] => {
  // A named schema is its own place: what breaks in it is said once, not for every resource that uses it.
  const place = nameOf(before) ?? where;
  const [oldTypes, newTypes] = [typesOf(use.before, before), typesOf(use.after, after)];
  const [old, now] = [withoutNull(use.before, before), withoutNull(use.after, after)];
  if (seen.has(old)) return [];
  const path = new Set([...seen, old]);
  const gone =
    use.direction === 'response'
      ? newTypes.filter((type) => !oldTypes.includes(type))
      : oldTypes.filter((type) => !newTypes.includes(type));
  if (gone.length > 0) return [`${place}: type ${oldTypes.join('|')} became ${newTypes.join('|')}`];
  const values = valuesOf(now);
  const lost = (valuesOf(old) ?? []).filter((value) => values && !values.includes(value));
  const item = (schema: Schema) => (typeof schema.items === 'object' ? schema.items : undefined);
  const [oldItem, newItem] = [item(old), item(now)];
  return [
    ...lost.map((value) => `${place}: the value ${JSON.stringify(value)} was removed`),
    ...(use.direction === 'request' ? breaksInBounds(old, now, place) : []),
    ...breaksInFields(old, now, place, use, path),
    ...(oldItem && newItem ? breaksBetween(oldItem, newItem, `${place}[]`, use, path) : []),
  ];
};

/** What of a schema would break who reads it (response) or who sends it (request). */
export const breaksInSchema = (before: Schema, after: Schema, place: string, use: Use): string[] =>
  breaksBetween(before, after, place, use, new Set());
