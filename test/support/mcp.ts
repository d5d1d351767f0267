import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';

/** How the client and the server agree on a revision: by `initialize` (before 2026-07-28), or in every request. */
export type Era = 'legacy' | 'auto';

type Fetch = (url: string | URL, init?: RequestInit) => Promise<Response>;

/** One question for every tool. */
export const QUESTIONS: Readonly<Record<string, Record<string, unknown>>> = {
  find_body: { name: '日本年金機構' },
  get_findings: { subject: 'bank-of-japan', verdict: 'applies' },
  compare_subjects: { a: 'japan-pension-service', b: 'bank-of-japan' },
  get_finding: { subject: 'bank-of-japan', obligation: 'request-for-cooperation' },
  list_obligations: { modality: 'prohibition' },
  get_obligation: { obligation: 'request-for-cooperation' },
  get_later_changes: { obligation: 'request-for-cooperation' },
  get_procedure: { procedure: 'cooperation' },
  get_provision: { instrument: 'basic-act', eid: 'art_32__para_1' },
  resolve_citation: { citation: '法第25条第1項第2号' },
  check_text: { text: '法第31条（事務の委託）による。' },
  verify_quotation: { text: '秘密の保持に十分留意するものとする' },
  compare_versions: { instrument: 'audit-policy' },
  list_members: { list: 'designated-2016' },
  get_coverage: {},
  search: { q: '改善計画' },
};

/** A client of the official SDK, connected. `fetch` may stay in process or go to a server. */
export const connectMcp = async (fetch: Fetch, url: URL, era: Era): Promise<Client> => {
  const client = new Client(
    { name: 'kihonho-test', version: '1' },
    { versionNegotiation: { mode: era } },
  );
  await client.connect(new StreamableHTTPClientTransport(url, { fetch }));
  return client;
};

/**
 * Uses all there is: lists the tools and asks each its question (the client validates the structured content against
 * the output schema), lists the resources and reads every one, and one by each template that lists none. What comes
 * back is plain data, so that answers of several servers can be compared.
 */
export const exerciseMcp = async (fetch: Fetch, url: URL, era: Era = 'legacy') => {
  const client = await connectMcp(fetch, url, era);
  const { tools } = await client.listTools();
  const answers: Record<string, Awaited<ReturnType<Client['callTool']>>> = {};
  for (const { name } of tools)
    answers[name] = await client.callTool({ name, arguments: QUESTIONS[name] ?? {} });
  const { resources } = await client.listResources();
  const { resourceTemplates } = await client.listResourceTemplates();
  const provision = 'kihonho://instruments/basic-act/versions/2016/provisions/art_32__para_1';
  const contents = [];
  for (const uri of [...resources.map(({ uri }) => uri), provision])
    contents.push(...(await client.readResource({ uri })).contents);
  const result = {
    server: client.getServerVersion(),
    instructions: client.getInstructions(),
    capabilities: client.getServerCapabilities(),
    revision: client.getNegotiatedProtocolVersion(),
    ...{ tools, answers, resources, resourceTemplates, contents },
  };
  await client.close();
  return result;
};
