import type { Method, Operation, ResponseObject, Schema } from '../../../api/openapi/document.ts';
import { operationsOf } from '../../../api/openapi/document.ts';
import { exampleRequestOf, plainPathOf } from '../../../api/openapi/parameter-examples.ts';
import type { ExampleRequest } from '../../../api/resource/example-requests.ts';
import { apiDocument } from './api-app.ts';

/** An operation of the document with the request that shows it. `suffix` where it is another form of a record, else ''. */
export type ShownOperation = {
  path: string;
  method: Method;
  tag: string;
  suffix: string;
  operation: Operation;
  request: ExampleRequest;
};

/** A record's operation and its forms at addresses with a suffix. */
export type OperationWithForms = ShownOperation & { forms: ShownOperation[] };

const { paths } = apiDocument;

const requestOf = (path: string, method: Method, id: string): ExampleRequest => {
  const request = exampleRequestOf(paths, path, method);
  if (request === undefined) throw new Error(`${id} has no example request`);
  return request;
};

const shown: readonly ShownOperation[] = operationsOf(apiDocument).map(
  ({ path, method, operation }) => ({
    path,
    method,
    tag: operation.tags[0] ?? '',
    suffix: path.slice(plainPathOf(paths, path)?.length ?? path.length),
    operation,
    request: requestOf(path, method, operation.operationId),
  }),
);

/** Every operation that is no other form of one, with its forms, in the order in which an address grows. */
export const OPERATIONS: readonly OperationWithForms[] = shown
  .filter(({ suffix }) => suffix === '')
  .map((plain) => ({
    ...plain,
    forms: shown.filter(({ path, suffix }) => suffix !== '' && path === plain.path + suffix),
  }));

/** Tags in the document's order, each with its operations, short addresses first. */
export const TAGGED: readonly {
  name: string;
  description: string;
  operations: readonly OperationWithForms[];
}[] = apiDocument.tags.map((tag) => ({
  ...tag,
  operations: OPERATIONS.filter((one) => one.tag === tag.name).toSorted((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
  ),
}));

/** A response with what it refers to put in its place. */
const responseOf = (response: ResponseObject): ResponseObject => {
  const name = response.$ref?.split('/').at(-1);
  const named = name === undefined ? response : apiDocument.components.responses[name];
  if (!named) throw new Error(`the document has no response ${name}`);
  return named;
};

/** Statuses of an operation, each with the problem codes its description names. */
export const statusesOf = (operation: Operation): { status: string; codes: string[] }[] =>
  Object.entries(operation.responses).map(([status, response]) => ({
    status,
    codes: [...responseOf(response).description.matchAll(/`([A-Z_]{4,})`/g)].map(
      ([, code]) => code ?? '',
    ),
  }));

/** Media type and schema of the 200; of the first type where there are several. */
export const answerOf = (operation: Operation): { type: string; schema: Schema } => {
  const [first] = Object.entries(operation.responses['200']?.content ?? {});
  if (!first) throw new Error(`${operation.operationId} has no answer`);
  return { type: first[0], schema: first[1].schema };
};

/** Media types of the body that an operation reads, with their schemas. */
export const bodiesOf = (operation: Operation): { type: string; schema: Schema }[] =>
  Object.entries(operation.requestBody?.content ?? {}).map(([type, { schema }]) => ({
    type,
    schema,
  }));
