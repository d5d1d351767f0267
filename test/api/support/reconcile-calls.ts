import { ask } from './ask.ts';

/** The media type of a form. */
export const FORM = 'application/x-www-form-urlencoded';

/** Status and body, read as JSON, of an answer below `/api/v1`. */
export const told = async (path: string, init?: RequestInit) => {
  const response = await ask(path, init);
  return { status: response.status, body: await response.json() };
};

/** What the reconciliation service says to a form, as OpenRefine sends it. */
export const postForm = (fields: Record<string, string>, query = '') =>
  told(`/reconcile${query}`, {
    method: 'POST',
    headers: { 'Content-Type': FORM },
    body: new URLSearchParams(fields),
  });

/** The same by GET. */
export const getWith = (fields: Record<string, string>) =>
  told(`/reconcile?${new URLSearchParams(fields)}`);

/** What an address of the draft 1.0 says to JSON. */
export const postJson = (path: string, value: unknown) =>
  told(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(value),
  });

/** A whole refusal of a parameter. */
export const refused = (detail: string, hint: string, more: Record<string, unknown>) => ({
  status: 400,
  body: {
    type: '/api/#invalid-parameter',
    title: 'A parameter is missing, unknown or malformed',
    status: 400,
    code: 'INVALID_PARAMETER',
    detail,
    hint,
    ...more,
  },
});

/** Ids of the properties, in the order in which they are offered. */
export const PROPERTIES = [
  'corporate_number',
  'name_en',
  'reading',
  'former_names',
  'later_names',
  'abbreviations',
  'minister',
  'designated',
  'kind',
  'list',
  'listed_rows',
  'bearer_findings',
  'audit_target',
  'page',
];
