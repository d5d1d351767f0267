import { OpenAPIHono } from '@hono/zod-openapi';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { ProblemDetails } from '../problem/problem.ts';
import type { Definition } from '../resource/define.ts';
import { withAnswerExamples } from './answer-examples.ts';
import type { Document, Operation, Schema } from './document.ts';
import { INFO, TAGS } from './info.ts';
import { exampleRequestOf, setBodyExample, setParameterExamples } from './parameter-examples.ts';
import { asText, HEADERS, RESPONSES, responsesOf } from './responses.ts';
import type { MakeDocument } from './route.ts';
import { schemaOf } from './schemas.ts';
import { shareParts } from './shared-parts.ts';

/** Paths with their parameters, which the generator of the router writes. */
const parametersOf = (definitions: readonly Definition[]): Document['paths'] => {
  const api = new OpenAPIHono();
  for (const { method, path, params, query } of definitions)
    api.openAPIRegistry.registerPath({
      method,
      path,
      responses: {},
      request: { ...(params && { params: params() }), ...(query && { query: query() }) },
    });
  return JSON.parse(
    JSON.stringify(api.getOpenAPI31Document({ openapi: '3.1.0', info: INFO }).paths),
  );
};

const operationOf = (
  definition: Definition,
  { parameters }: Pick<Operation, 'parameters'>,
  named: Record<string, Schema>,
): Operation => {
  const { operationId, tag, summary, description, also, body, answer } = definition;
  return {
    operationId,
    tags: [tag],
    summary,
    description,
    ...(also && { 'x-also-at': also }),
    ...(parameters && { parameters }),
    ...(body && {
      requestBody: {
        content: {
          [body.type]: { schema: schemaOf(body.schema(), named, 'request') },
          ...asText(body.asText),
        },
        required: true,
      },
    }),
    responses: responsesOf(definition, schemaOf(answer.schema(), named)),
  };
};

/**
 * The OpenAPI 3.1 document, from the definitions that the handlers answer by: parameters from the router's generator,
 * answers from zod, what means the same everywhere (statuses, headers) once. Without examples of answers: those depend
 * on the dataset, this is the contract.
 */
export const documentOf = (definitions: readonly Definition[]): Document => {
  const paths = parametersOf(definitions);
  const named: Record<string, Schema> = {};
  schemaOf(ProblemDetails(), named);
  for (const definition of definitions) {
    const { method, path } = definition;
    const item = paths[path] ?? {};
    item[method] = operationOf(definition, item[method] ?? {}, named);
  }
  for (const { method, path } of definitions) {
    const example = exampleRequestOf(paths, path, method);
    const operation = paths[path]?.[method];
    if (!operation || !example) continue;
    setParameterExamples(operation, path, example);
    setBodyExample(operation, example);
  }
  const used = JSON.stringify(paths);
  const responses = Object.values(RESPONSES).filter(({ name }) =>
    used.includes(`"#/components/responses/${name}"`),
  );
  return {
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
};

/** The same with examples of answers, asked of the API itself: what is served. */
export const makeDocument: MakeDocument = async (definitions, ask) =>
  shareParts(await withAnswerExamples(documentOf(definitions), ask));
