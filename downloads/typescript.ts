import type { JsonSchema } from './json-schema.ts';

const comment = (description: unknown, indent: string): string =>
  typeof description === 'string'
    ? `${indent}/** ${description.replaceAll('*/', '*\\/')} */\n`
    : '';

const isSchema = (value: unknown): value is JsonSchema =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const union = (types: readonly string[]): string => [...new Set(types)].join(' | ');

const objectType = (schema: JsonSchema, indent: string): string => {
  const inner = `${indent}  `;
  const { properties, additionalProperties, required } = schema;
  if (!isSchema(properties))
    return isSchema(additionalProperties)
      ? `{ [key: string]: ${typeOf(additionalProperties, indent)} }`
      : '{ [key: string]: unknown }';
  const needed = new Set(Array.isArray(required) ? required : []);
  const fields = Object.entries(properties).map(([key, value]) => {
    if (!isSchema(value)) throw new Error(`property "${key}" has no schema`);
    const name = /^[a-z_]\w*$/i.test(key) ? key : JSON.stringify(key);
    const optional = needed.has(key) ? '' : '?';
    return `${comment(value.description, inner)}${inner}${name}${optional}: ${typeOf(value, inner)};\n`;
  });
  return `{\n${fields.join('')}${indent}}`;
};

const arrayType = ({ items, prefixItems, minItems, maxItems }: JsonSchema, indent: string) => {
  if (Array.isArray(prefixItems))
    return `[${prefixItems.map((item) => typeOf(item, indent)).join(', ')}]`;
  if (!isSchema(items)) throw new Error('an array has no schema for its items');
  const item = typeOf(items, indent);
  if (minItems === 2 && maxItems === 2) return `[${item}, ${item}]`;
  return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
};

const SIMPLE: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
};

/** TypeScript for a JSON Schema. Throws on what our records do not use, rather than writing `any`. */
const typeOf = (schema: JsonSchema, indent: string): string => {
  const { $ref, anyOf, type } = schema;
  if (typeof $ref === 'string') return $ref.slice($ref.lastIndexOf('/') + 1);
  if (Array.isArray(anyOf)) return union(anyOf.map((option) => typeOf(option, indent)));
  if ('const' in schema) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return union(schema.enum.map((value) => JSON.stringify(value)));
  if (type === 'object') return objectType(schema, indent);
  if (type === 'array') return arrayType(schema, indent);
  const types = Array.isArray(type) ? type : [type];
  return union(
    types.map((name) => {
      const simple = SIMPLE[String(name)];
      if (!simple) throw new Error(`no TypeScript for ${JSON.stringify(schema)}`);
      return simple;
    }),
  );
};

/**
 * Declarations for JSON Schemas: one type per schema under the name given, and one per definition. Throws where two
 * schemas define one name differently.
 */
export const declarationsOf = (schemas: readonly (readonly [string, JsonSchema])[]): string => {
  const types = new Map<string, string>();
  const declare = (name: string, schema: JsonSchema): void => {
    if (schema.$ref === `#/$defs/${name}`) return;
    const text = `${comment(schema.description, '')}export type ${name} = ${typeOf(schema, '')};\n`;
    const known = types.get(name);
    if (known !== undefined && known !== text) throw new Error(`two types are called ${name}`);
    types.set(name, text);
  };
  for (const [name, schema] of schemas) {
    for (const [key, def] of Object.entries(schema.$defs ?? {})) declare(key, def);
    declare(name, schema);
  }
  return [...types.values()].join('\n');
};
