import type { Document, Schema } from './document.ts';
import { operationsOf } from './document.ts';
import { FIELD_NAMES } from './field-names.ts';
import { BASES, FIELD_PLACES, SCHEMAS } from './field-places.ts';

/** What is known of a field: of its place, of the same place in the schema it extends, or of its name. */
const meaningOf = (place: readonly string[]): string | undefined => {
  const [owner = '', ...fields] = place;
  const base = BASES[owner];
  return (
    FIELD_PLACES[place.join('.')] ??
    (base && FIELD_PLACES[[base, ...fields].join('.')]) ??
    FIELD_NAMES[fields.at(-1) ?? '']
  );
};

/** Parts of a schema that stand at the same place: items and choices. */
export const partsOf = (schema: Schema): Schema[] => [
  ...(typeof schema.items === 'object' ? [schema.items] : []),
  ...(schema.prefixItems ?? []),
  ...(schema.anyOf ?? []),
  ...(schema.oneOf ?? []),
  ...(schema.allOf ?? []),
  ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
];

/** Calls back for every field below a schema, with its place. */
export const eachField = (
  schema: Schema,
  place: readonly string[],
  see: (field: Schema, place: readonly string[]) => void,
): void => {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    see(field, [...place, name]);
    eachField(field, [...place, name], see);
  }
  for (const part of partsOf(schema)) eachField(part, place, see);
};

/** Every schema that is written out in the document, with the name its fields are placed under. */
export const ownersOf = (document: Document): { owner: string; schema: Schema }[] => [
  ...Object.entries(document.components.schemas).map(([owner, schema]) => ({ owner, schema })),
  ...operationsOf(document).flatMap(({ operation }) =>
    [operation.requestBody, ...Object.values(operation.responses)].flatMap((body) =>
      Object.values(body?.content ?? {}).map(({ schema }) => ({
        owner: operation.operationId,
        schema,
      })),
    ),
  ),
];

/** What `{Operation}Answer` is. */
const ENVELOPE = 'Envelope: what was asked for, what to know about it, and where to go on.';

/** Gives every field and every named schema its description where it has none. Changes the document. */
export const describeFields = (document: Document): void => {
  for (const { owner, schema } of ownersOf(document))
    eachField(schema, [owner], (field, place) => {
      const meaning = meaningOf(place);
      if (meaning !== undefined) field.description ??= meaning;
    });
  for (const [id, schema] of Object.entries(document.components.schemas)) {
    const meaning = SCHEMAS[id] ?? (id.endsWith('Answer') ? ENVELOPE : undefined);
    if (meaning !== undefined) schema.description ??= meaning;
  }
};
