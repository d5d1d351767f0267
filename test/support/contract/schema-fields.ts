import { type Document, operationsOf, type Schema } from '../../../api/openapi/document.ts';

/** Parts of a schema that stand at the same place: items and choices. */
export const partsOf = (schema: Schema): Schema[] => [
  ...(typeof schema.items === 'object' ? [schema.items] : []),
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
