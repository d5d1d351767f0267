import { type Document, operationsOf, type Schema } from '../../api/openapi/document.ts';
import { partsInPlace } from '../../api/openapi/shared-parts.ts';
import { breaksInSchema, type Use } from './breaking-schemas.ts';

type Parameter = { name: string; in: string; required?: boolean; schema: Schema };

const parametersOf = (parameters: Parameter[] = []) =>
  new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));

const breaksInParameters = (
  before: Parameter[] | undefined,
  after: Parameter[] | undefined,
  place: string,
  use: Use,
): string[] => {
  const [old, now] = [parametersOf(before), parametersOf(after)];
  return [
    ...[...old].flatMap(([key, parameter]) => {
      const kept = now.get(key);
      if (!kept) return [`${place}: parameter ${parameter.name} was removed`];
      const at = `${place} ?${parameter.name}`;
      const required = kept.required && !parameter.required ? [`${at}: became required`] : [];
      return [...required, ...breaksInSchema(parameter.schema, kept.schema, at, use)];
    }),
    ...[...now].flatMap(([key, parameter]) =>
      parameter.required && !old.has(key)
        ? [`${place}: the new parameter ${parameter.name} is required`]
        : [],
    ),
  ];
};

type Body = { content?: Record<string, { schema: Schema }> } | undefined;

const breaksInContent = (before: Body, after: Body, place: string, use: Use): string[] =>
  Object.entries(before?.content ?? {}).flatMap(([type, { schema }]) => {
    const kept = after?.content?.[type];
    return kept
      ? breaksInSchema(schema, kept.schema, place, use)
      : [`${place}: the media type ${type} was removed`];
  });

const resolved = <T extends object>(document: Document, value: T): T => {
  const ref = (value as { $ref?: string }).$ref?.split('/').at(-1);
  return ref === undefined ? value : (document.components.responses[ref] as unknown as T);
};

/**
 * What would break a client between two versions of the contract, one sentence each; empty: only additions and words.
 * Broken is who loses a resource, a parameter, a field, a value of an enumeration or a status of success, who gets
 * another type or null, or who must send more than before.
 */
export const breakingChanges = (before: Document, after: Document): string[] =>
  breaksBetweenWhole(partsInPlace(before), partsInPlace(after));

const breaksBetweenWhole = (before: Document, after: Document): string[] => [
  ...new Set(
    operationsOf(before).flatMap(({ path, method, operation }) => {
      const place = `${method.toUpperCase()} ${path}`;
      const now = after.paths[path]?.[method];
      if (!now) return [`${place}: was removed`];
      const toApi: Use = { direction: 'request', before, after };
      const toClient: Use = { direction: 'response', before, after };
      return [
        ...(now.operationId === operation.operationId
          ? []
          : [`${place}: operationId ${operation.operationId} became ${now.operationId}`]),
        ...breaksInParameters(operation.parameters, now.parameters, place, toApi),
        ...breaksInContent(operation.requestBody, now.requestBody, `${place} body`, toApi),
        ...Object.entries(operation.responses).flatMap(([status, response]) => {
          const kept = now.responses[status];
          if (!kept) return Number(status) < 300 ? [`${place}: ${status} was removed`] : [];
          const [old, current] = [resolved(before, response), resolved(after, kept)];
          return breaksInContent(old, current, `${place} ${status}`, toClient);
        }),
      ];
    }),
  ),
];
