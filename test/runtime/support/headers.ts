import { API_HEADERS } from '../../../api/http/headers.ts';
import { isDeployed } from './targets.ts';

/** Headers that belong to the connection or to the coding, not to the answer. */
const OF_TRANSPORT = /^(?:connection|content-length|date|keep-alive|transfer-encoding|vary)$/;

/** Headers that a network in front of the product adds. */
const OF_NETWORK =
  /^(?:age|alt-svc|cf-.*|nel|report-to|server|server-timing|via|x-(?!content-type).*)$/;

/** Headers of an answer that are the product's, all of them, so that one too many is seen as well. */
export const ownHeaders = (response: Response): Record<string, string> =>
  Object.fromEntries(
    [...response.headers].filter(
      ([name]) => !OF_TRANSPORT.test(name) && !(isDeployed && OF_NETWORK.test(name)),
    ),
  );

/** The values an answer has for the headers named. */
export const valuesOf = (
  response: Response,
  names: Iterable<string>,
): Record<string, string | null> =>
  Object.fromEntries([...names].map((name) => [name, response.headers.get(name)]));

/** What every answer of the API carries, whatever its status. */
export const commonHeaders = (response: Response) => valuesOf(response, Object.keys(API_HEADERS));
