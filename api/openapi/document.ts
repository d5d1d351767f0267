/** The parts of JSON Schema (2020-12) that the document uses. */
export type Schema = {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  enum?: unknown[];
  items?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: Schema | boolean;
};

export type Example = { summary: string; value: unknown };
export type MediaType = { schema: Schema; examples?: Record<string, Example> };
export type Header = { $ref: string } | { description: string; required?: boolean; schema: Schema };
export type ResponseObject = {
  $ref?: string;
  description: string;
  headers?: Record<string, Header>;
  content?: Record<string, MediaType>;
};
export type Parameter = {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  description?: string;
  required?: boolean;
  schema: Schema;
  example?: unknown;
};
export type RequestBody = {
  description?: string;
  required?: boolean;
  content: Record<string, MediaType>;
};
export type Operation = {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  /** Further paths at which the same is answered. */
  'x-also-at'?: readonly string[];
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, ResponseObject>;
  security?: [];
};

/** Methods an operation may have here. */
export const METHODS = ['get', 'post'] as const;
export type Method = (typeof METHODS)[number];

/** An OpenAPI 3.1 document, as far as this API needs one. */
export type Document = {
  openapi: string;
  info: Record<string, unknown>;
  servers: { url: string; description: string; 'x-internal': boolean }[];
  security: [];
  tags: { name: string; description: string }[];
  externalDocs?: { url: string; description: string };
  paths: Record<string, Partial<Record<Method, Operation>>>;
  components: {
    schemas: Record<string, Schema>;
    headers: Record<string, Header>;
    responses: Record<string, ResponseObject>;
    /** Only of a document as it is served: see `shareParts`. */
    parameters?: Record<string, Parameter>;
  };
};

/** Every operation with its path template and method, in the document's order. */
export const operationsOf = (
  document: Pick<Document, 'paths'>,
): { path: string; method: Method; operation: Operation }[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
