import { EXAMPLE_REQUESTS, type ExampleRequest } from '../resource/example-requests.ts';
import { readTemplate } from '../resource/path-template.ts';
import type { Document, Method, Operation, Schema } from './document.ts';

/** A value as its schema has it: what stands in an address is text. */
const typed = (value: string, { type }: Schema): string | number =>
  type === 'integer' || type === 'number' ? Number(value) : value;

/** Gives the parameters of an operation the values of its example request. Throws where the two do not fit. */
export const setParameterExamples = (
  operation: Operation,
  template: string,
  { path }: ExampleRequest,
): void => {
  const [asked = '', search = ''] = path.split('?');
  const inPath = readTemplate(template, asked);
  if (inPath === null)
    throw new Error(`example of ${operation.operationId}: "${path}" does not fit "${template}"`);
  const inQuery = new URLSearchParams(search);
  for (const parameter of operation.parameters ?? []) {
    const value = parameter.in === 'path' ? inPath[parameter.name] : inQuery.get(parameter.name);
    if (value !== null && value !== undefined)
      parameter.example = typed(decodeURIComponent(value), parameter.schema);
    // The schema's own description and examples would say the same twice.
    delete parameter.schema.description;
    if (parameter.example !== undefined) delete parameter.schema.examples;
  }
};

/** Gives the body of an operation the value of its example request, as it is sent: JSON, or the fields of a form. */
export const setBodyExample = (
  { requestBody }: Operation,
  { path, body, form }: ExampleRequest,
): void => {
  const [own] = Object.values(requestBody?.content ?? {});
  const value = form ?? body;
  if (own && value !== undefined) own.examples = { real: { summary: `POST ${path}`, value } };
};

/** The path whose record this one gives in another form, by its suffix: `/matrix.csv` → `/matrix`. */
export const plainPathOf = (paths: Document['paths'], path: string): string | undefined =>
  Object.keys(paths).find(
    (plain) => path.startsWith(`${plain}.`) && !path.slice(plain.length).includes('/'),
  );

/**
 * The example request of an operation: its own, or that of the plain address with the suffix, less the parameters that the
 * form does not take. Undefined where there is none.
 */
export const exampleRequestOf = (
  paths: Document['paths'],
  path: string,
  method: Method,
): ExampleRequest | undefined => {
  const operation = paths[path]?.[method];
  const own = EXAMPLE_REQUESTS[operation?.operationId ?? ''];
  const plain = plainPathOf(paths, path);
  const other = EXAMPLE_REQUESTS[paths[plain ?? '']?.[method]?.operationId ?? ''];
  if (own || !operation || plain === undefined || !other) return own;
  const [asked = '', search = ''] = other.path.split('?');
  const query = search
    .split('&')
    .filter((part) => operation.parameters?.some(({ name }) => part.startsWith(`${name}=`)));
  return {
    ...other,
    path: `${asked}${path.slice(plain.length)}${query.length > 0 ? `?${query.join('&')}` : ''}`,
  };
};
