import type { Client, ClientOptions } from 'openapi-fetch';
import type { components, paths } from './openapi.d.ts';

/** A named schema of the API: `Answer<'Finding'>`. */
export type Answer<Name extends keyof components['schemas']> = components['schemas'][Name];

/** Where the API is: its origin and base path, and how to fetch (`globalThis.fetch` unless told). */
export type ApiOptions = Pick<ClientOptions, 'fetch' | 'headers'> & { baseUrl: string };

/**
 * A typed client of the API. Paths, parameters, answers and problems are typed from the contract (docs/openapi.json).
 *
 *     const api = createClient({ baseUrl: 'http://127.0.0.1:8787/api/v1' });
 *     const { data, error } = await api.GET('/entities/{id}/obligations/{obligation}', {
 *       params: { path: { id: 'bank-of-japan', obligation: 'request-for-cooperation' } },
 *     });
 *     // data.data is a Finding; error is a Problem with code, detail and hint.
 *
 * An answer that is not 2xx comes back as `error` and is not thrown; what fetch throws (no network) is.
 */
export declare const createClient: (options: ApiOptions) => Client<paths>;
