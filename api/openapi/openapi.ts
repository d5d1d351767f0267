import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { ProblemDetails } from '../problem/problem.ts';
import { withAnswerExamples } from './answer-examples.ts';
import { describeFields } from './describe.ts';
import type { Document, Schema } from './document.ts';
import { operationsOf } from './document.ts';
import { INFO, TAGS } from './info.ts';
import { OPERATIONS } from './operations.ts';
import { exampleRequestOf, setParameterExamples } from './parameter-examples.ts';
import { HEADERS, RESPONSES, responsesOf } from './responses.ts';
import type { MakeDocument } from './route.ts';
import { answersOf, requestsOf, schemaOf } from './schemas.ts';

/**
 * The OpenAPI 3.1 document, from the schemas the handlers use: routes and parameters from the router, answers from zod,
 * what means the same everywhere (statuses, headers, names of fields) once. Without examples of answers: those depend
 * on the dataset, this is the contract.
 */
export const documentOf = (definitions: readonly RouteConfig[]): Document => {
  const api = new OpenAPIHono();
  for (const route of definitions) api.openAPIRegistry.registerPath(route);
  const raw = api.getOpenAPI31Document({ openapi: '3.1.0', info: INFO }) as unknown as Document;
  const { paths } = raw;
  const named: Record<string, Schema> = {};
  schemaOf(ProblemDetails(), named);
  for (const { path, method, status, type, wire } of answersOf(definitions)) {
    const content = paths[path]?.[method as 'get']?.responses[status]?.content?.[type];
    if (content) content.schema = schemaOf(wire, named);
  }
  for (const { path, method, type, wire } of requestsOf(definitions)) {
    const content = paths[path]?.[method as 'post']?.requestBody?.content[type];
    if (content) content.schema = schemaOf(wire, named, 'request');
  }
  for (const { path, method, operation } of operationsOf({ paths })) {
    operation.description ??= OPERATIONS[operation.operationId] ?? '';
    operation.responses = responsesOf(operation);
    const example = exampleRequestOf(paths, path, method);
    if (example !== undefined) setParameterExamples(operation, path, example);
  }
  const used = JSON.stringify(paths);
  const responses = Object.values(RESPONSES).filter(({ name }) =>
    used.includes(`"#/components/responses/${name}"`),
  );
  const document: Document = {
    openapi: '3.1.0',
    info: INFO,
    servers: [
      {
        url: API_ROOT,
        description: 'Production: the server this document came from.',
        'x-internal': false,
      },
    ],
    security: [],
    tags: TAGS,
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1))),
      headers: HEADERS,
      responses: Object.fromEntries(responses.map(({ name, response }) => [name, response])),
    },
  };
  describeFields(document);
  return document;
};

/** The same with examples of answers, asked of the API itself: what is served. */
export const makeDocument: MakeDocument = (definitions, ask) =>
  withAnswerExamples(documentOf(definitions), ask);
