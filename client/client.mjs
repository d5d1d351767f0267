import createFetchClient from 'openapi-fetch';

// What it takes and gives is said in client.d.mts.
export const createClient = ({ baseUrl, ...options }) => createFetchClient({ baseUrl, ...options });
