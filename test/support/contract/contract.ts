import { readFileSync } from 'node:fs';
import {
  type Document,
  type Method,
  type Operation,
  operationsOf,
  type ResponseObject,
} from '../../../api/openapi/document.ts';
import { partsInPlace } from '../../../api/openapi/shared-parts.ts';
import { readTemplate } from '../../../api/resource/path-template.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { SNAPSHOT } from '../../../scripts/openapi/contract.ts';

/** The committed contract: what every answer in the tests is held against. */
export const contract: Document = partsInPlace(JSON.parse(readFileSync(SNAPSHOT, 'utf8')));

export type Place = { path: string; method: Method; operation: Operation };

/** Letters of a template that are no parameter: the more, the more exactly it names an address. */
const literal = (template: string): number => template.replace(/\{\w+\}/g, '').length;

const places = operationsOf(contract).sort((a, b) => literal(b.path) - literal(a.path));

/**
 * The operation an address belongs to, whatever the method: HEAD is a GET, and a method the resource does not have is
 * answered with what its GET documents. Undefined where no template fits.
 */
export const operationAt = (pathname: string, method: string): Place | undefined => {
  const below = pathname.slice(API_ROOT.length) || '/';
  const fitting = places.filter(
    ({ path, operation }) =>
      readTemplate(path, below) !== null || operation['x-also-at']?.includes(below),
  );
  const exact = fitting.filter(({ path }) => path === fitting[0]?.path);
  return exact.find((place) => place.method === method.toLowerCase()) ?? exact[0];
};

/** The documented answer with a status, and the pointer to it inside the document. */
export const responseAt = (
  { path, method, operation }: Place,
  status: number,
): { response: ResponseObject; pointer: string } | undefined => {
  const response = operation.responses[status];
  if (response === undefined) return undefined;
  const name = response.$ref?.split('/').at(-1);
  const shared = name === undefined ? undefined : contract.components.responses[name];
  return shared
    ? { response: shared, pointer: `/components/responses/${name}` }
    : { response, pointer: `/paths/${path.replaceAll('/', '~1')}/${method}/responses/${status}` };
};
