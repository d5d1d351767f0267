import type { ExampleRequest } from '../../../api/resource/example-requests.ts';
import { EXAMPLE_REQUESTS } from '../../../api/resource/example-requests.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { HOST } from './api-addresses.ts';
import { OPERATIONS } from './api-operations.ts';

const known = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`the page shows ${what}, and it is not there`);
  return value;
};

/** What the first page asks: one finding, with its reasons. */
export const FIRST_QUESTION: ExampleRequest = known(
  EXAMPLE_REQUESTS.getEntityFinding,
  'the example of getEntityFinding',
);

/** Bounds and default of `limit`, read from the operation whose pages the reader meets first. */
export const pageBounds = known(
  OPERATIONS.find(
    ({ operation }) => operation.operationId === 'listEntities',
  )?.operation.parameters?.find(({ name }) => name === 'limit')?.schema,
  'the limit of listEntities',
);

/** Asks twice; the second time nothing but a status comes back. */
export const REVALIDATION = `tag=$(curl --silent --head '${HOST}${API_ROOT}/terms' | sed -n 's/^[Ee][Tt]ag: //p' | tr -d '\\r')
curl --silent --output /dev/null --write-out '%{http_code}\\n' --header "If-None-Match: $tag" '${HOST}${API_ROOT}/terms'`;
