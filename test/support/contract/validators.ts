import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Document, Schema } from '../../../api/openapi/document.ts';
import { eachField, ownersOf, partsOf } from './schema-fields.ts';

const ID = 'contract';

/** Closes every object that names its fields: the contract leaves room for new ones, an answer of today has none. */
const close = (schema: Schema): void => {
  if (schema.properties && schema.additionalProperties === undefined)
    schema.additionalProperties = false;
  for (const part of partsOf(schema)) close(part);
};

const closed = (contract: Document): Document => {
  const copy = structuredClone(contract);
  for (const { owner, schema } of ownersOf(copy)) {
    close(schema);
    eachField(schema, [owner], close);
  }
  return copy;
};

/** Compiles schemas by their place in the contract, each at first use. `strict`: no field that is not documented. */
export const validatorsOf = (
  contract: Document,
  { strict }: { strict: boolean },
): ((pointer: string) => ValidateFunction) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...(strict ? closed(contract) : contract), $id: ID }, undefined, false, false);
  return (pointer) => {
    const validate = ajv.getSchema(`${ID}#${pointer}`);
    if (!validate) throw new Error(`the contract has no schema at ${pointer}`);
    return validate as ValidateFunction;
  };
};

/** What is wrong with a value, one line a fault; empty: it fits. */
export const faultsOf = (validate: ValidateFunction, value: unknown): string[] =>
  validate(value)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${instancePath || '(body)'} ${message} ${JSON.stringify(params)}`,
      );
