import { MCP_PATH } from '../../../api/mcp/mcp.ts';
import { HOST } from '../contract/api-addresses.ts';
import { askMcp } from '../contract/api-app.ts';

/** Where the server is. */
export const MCP_ADDRESS = `${HOST}${MCP_PATH}`;

const written = (value: unknown): string => JSON.stringify(value, null, 2);

/** Configuration files of clients that read one, for streamable HTTP. */
export const CONFIGURATIONS = [
  {
    title: '.mcp.json など（mcpServers）',
    json: written({ mcpServers: { kihonho: { type: 'http', url: MCP_ADDRESS } } }),
  },
  {
    title: '.vscode/mcp.json（servers）',
    json: written({ servers: { kihonho: { type: 'http', url: MCP_ADDRESS } } }),
  },
] as const;

/** A message that lists the tools, to see that it answers. */
const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list' };

/** The same from a command line. */
export const CHECK = `curl --silent '${MCP_ADDRESS}' \\
  --header 'Content-Type: application/json' \\
  --header 'Accept: application/json, text/event-stream' \\
  --data '${JSON.stringify(LIST)}'`;

type Tool = {
  name: string;
  title: string;
  description: string;
  inputSchema: { properties?: Record<string, unknown>; required?: string[] };
};

/** The tools as the server lists them. */
export const mcpTools = async (): Promise<Tool[]> => {
  const { result }: { result: { tools: Tool[] } } = JSON.parse(await askMcp(LIST));
  return result.tools;
};

/** Answer of a tool, as a model gets it: two lines of text, and what they announce. */
export const askTool = async (name: string, given: Record<string, unknown>): Promise<string> => {
  const message = { jsonrpc: '2.0', id: 1, method: 'tools/call' };
  const answer = await askMcp({ ...message, params: { name, arguments: given } });
  const {
    result,
  }: {
    result: { content: { text: string }[]; structuredContent: unknown; isError?: boolean };
  } = JSON.parse(answer);
  const [first] = result.content;
  if (!first || result.isError) throw new Error(`the tool ${name} did not answer: ${answer}`);
  return `${first.text}\n\n${written(result.structuredContent)}`;
};

/** What one may ask, and the tools an agent then uses. */
export const QUESTIONS = [
  {
    question: '日本年金機構は、サイバーセキュリティ基本法の監査の対象ですか。根拠の条文も。',
    tools: ['find_body', 'get_findings'],
  },
  {
    question: '2016年の改正で、協力を求められる法人に加わったものと消えたものは。',
    tools: ['list_members', 'compare_versions'],
  },
  {
    question: '「法第31条第1項第2号」の文をそのまま見せて。改正前は何条でしたか。',
    tools: ['get_provision'],
  },
  {
    question: 'この引用は原文のとおりですか。「秘密の保持に十分留意するものとする」',
    tools: ['verify_quotation'],
  },
  {
    question: '監査の結果が通知された後、誰が何をしますか。順は決まっていますか。',
    tools: ['get_procedure', 'get_obligation'],
  },
  {
    question: 'このデータに欠けているものは何ですか。',
    tools: ['get_coverage'],
  },
] as const;

/** What each tool is for, by its name. */
export const TOOL_WORDS: Readonly<Record<string, string>> = {
  find_body: '名称から法人・機関か類型のidを引く。はじめに使うもの',
  get_findings: '一つの対象に及ぶ規定、及ばない規定',
  get_finding: '旧名。get_findingsにobligationsとreasons=chainを渡す。一つの対象と一つの規定の判定',
  list_obligations: '規定を並べる。主題、性質、位置づけで絞れる',
  get_obligation: '一つの規定',
  get_procedure: '一つの手続を、文の順に一段ずつ',
  get_provision: '引用の文字列又は番号から、一つの条項の原文',
  resolve_citation: '旧名。get_provisionにcitationを渡す。引用の文字列から条項を引く',
  check_text: '文章の全体の引用を一つずつ確かめる',
  verify_quotation: '引いた文が原文にあるかを確かめる',
  compare_versions: '改正の前と後、または別表の増減',
  list_members: '一覧に掲げられた法人。法人番号と主務大臣も',
  get_later_changes: '法律の規定が後の条文のどこにあるか',
  get_coverage: '収めているものと欠けているもの',
  search: '全体をさがす',
};
