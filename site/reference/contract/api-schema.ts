import type { Schema } from '../../../api/openapi/document.ts';
import { apiDocument } from './api-app.ts';

/** A word of a type: plain, or the name of a schema that has a place of its own. */
export type TypeWord = { text: string; schema?: string };

/** A field as a list shows it, with those of the object written out inside it. */
export type Field = {
  name: string;
  type: TypeWord[];
  isRequired: boolean;
  description: string;
  fields: Field[];
};

const { schemas } = apiDocument.components;

const nameOf = (ref: string): string => ref.split('/').at(-1) ?? '';

const word = (text: string): TypeWord[] => [{ text }];

const joined = (parts: readonly TypeWord[][], between: string): TypeWord[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [{ text: between }, ...part]));

const namesOf = ({ type = 'any', format }: Schema): string[] =>
  (typeof type === 'string' ? [type] : type).map((name) =>
    name === 'string' && typeof format === 'string' ? format : name,
  );

/** The type of a schema in words: `date`, `string | null`, `array<Finding>`, `"applies" | "undetermined"`. */
export const typeOf = (schema: Schema): TypeWord[] => {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    return [{ text: name, schema: name }];
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return joined(choices.map(typeOf), ' | ');
  if (schema.allOf) return joined(schema.allOf.map(typeOf), ' & ');
  if ('const' in schema) return word(JSON.stringify(schema.const));
  if (schema.enum) return word(schema.enum.map((value) => JSON.stringify(value)).join(' | '));
  if (typeof schema.items === 'object')
    return [{ text: 'array<' }, ...typeOf(schema.items), { text: '>' }];
  if (typeof schema.additionalProperties === 'object' && !schema.properties)
    return [{ text: 'map<' }, ...typeOf(schema.additionalProperties), { text: '>' }];
  return word(namesOf(schema).join(' | '));
};

/** Schemas written out below one at the same place. */
const insidesOf = (schema: Schema): Schema[] => [
  ...(typeof schema.items === 'object' ? [schema.items] : []),
  ...(schema.anyOf ?? []),
  ...(schema.oneOf ?? []),
  ...(schema.allOf ?? []),
  ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
];

/** Fields of the objects that are written out in a schema; what it refers to has a place of its own. */
export const fieldsOf = (schema: Schema): Field[] => [
  ...Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    type: typeOf(field),
    isRequired: schema.required?.includes(name) ?? false,
    description: field.description ?? '',
    fields: fieldsOf(field),
  })),
  ...insidesOf(schema).flatMap(fieldsOf),
];

/** Schemas that operations share, by name; an answer's envelope stands with its operation. */
export const SHARED_SCHEMAS: readonly { name: string; schema: Schema }[] = Object.entries(schemas)
  .filter(([, { properties }]) => !(properties?.data && properties.meta))
  .map(([name, schema]) => ({ name, schema }));

const schemaNamed = (ref: string): Schema => {
  const found = schemas[nameOf(ref)];
  if (!found) throw new Error(`the document has no schema ${ref}`);
  return found;
};

/** What an answer holds: the schema of `data` where it is an envelope, else its own. */
export const heldBy = (answer: Schema): { schema: Schema; isEnvelope: boolean } => {
  const whole = answer.$ref === undefined ? answer : schemaNamed(answer.$ref);
  const { data, meta } = whole.properties ?? {};
  return data && meta ? { schema: data, isEnvelope: true } : { schema: answer, isEnvelope: false };
};

/** Fields of a schema, through the name it has and the list it may be. */
export const fieldsThrough = (schema: Schema): Field[] => {
  if (schema.$ref !== undefined) return fieldsOf(schemaNamed(schema.$ref));
  const { items } = schema;
  return typeof items === 'object' ? fieldsThrough(items) : fieldsOf(schema);
};
