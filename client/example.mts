import { createClient } from './client.mjs';

/** Which rules reach a body on a day, and on what words: one line a rule. `fetch` is the runtime's own unless given. */
export const rulesThatReach = async (
  baseUrl: string,
  name: string,
  asOf: string,
  fetch: (request: Request) => Promise<Response> = globalThis.fetch,
): Promise<string[]> => {
  const api = createClient({ baseUrl, fetch });

  const bodies = await api.GET('/entities', { params: { query: { q: name } } });
  if (bodies.error) throw new Error(`${bodies.error.code}: ${bodies.error.detail}`);
  const [body] = bodies.data.data;
  if (!body) return [];

  const findings = await api.GET('/entities/{id}/obligations', {
    params: { path: { id: body.id }, query: { as_of: asOf, verdict: 'applies' } },
  });
  if (findings.error) throw new Error(`${findings.error.code}: ${findings.error.detail}`);
  return findings.data.data.map(
    ({ obligation, role }) =>
      `${role} ${obligation.modality} ${obligation.title}（${obligation.provisions[0]?.citation}）`,
  );
};
