import type { Operation, Parameter } from '../../../api/openapi/document.ts';
import { parameterWords } from './api-parameter-words.ts';
import { type TypeWord, typeOf } from './api-schema.ts';

/** A parameter as a table shows it. */
export type ShownParameter = {
  name: string;
  place: Parameter['in'];
  isRequired: boolean;
  isDeprecated: boolean;
  type: TypeWord[];
  /** Default and bounds, each a short Japanese phrase. */
  limits: string[];
  words: string;
  description: string;
};

const limitsOf = ({ schema }: Parameter): string[] => {
  const { minimum, maximum, minLength, maxLength, pattern } = schema;
  return [
    ...('default' in schema ? [`省くと ${schema.default}`] : []),
    ...(minimum !== undefined || maximum !== undefined
      ? [`${minimum ?? ''}〜${maximum ?? ''}`]
      : []),
    ...(minLength !== undefined ? [`${minLength}字以上`] : []),
    ...(maxLength !== undefined ? [`${maxLength}字まで`] : []),
    ...(pattern !== undefined ? [`形は ${pattern}`] : []),
  ];
};

/** Parameters of an operation in the document's order; throws where one has no words of ours. */
export const parametersOf = (operationId: string, operation: Operation): ShownParameter[] =>
  (operation.parameters ?? []).map((parameter) => {
    const { name, schema, description = '' } = parameter;
    const words = parameterWords(operationId, name);
    if (words === undefined) throw new Error(`no words for parameter ${name} of ${operationId}`);
    return {
      name,
      place: parameter.in,
      isRequired: parameter.required === true,
      isDeprecated: schema.deprecated === true,
      type: typeOf(schema),
      limits: limitsOf(parameter),
      words,
      description,
    };
  });
