import { connectMcp, type Era, exerciseMcp } from '../../support/mcp.ts';
import { ask } from './ask.ts';

export const mcpUrl = new URL('http://localhost/api/mcp');

const inProcess = async (url: string | URL, init?: RequestInit): Promise<Response> =>
  ask(new URL(url).pathname, init);

/** A client connected to the app in process. */
export const connectHere = (era: Era = 'legacy') => connectMcp(inProcess, mcpUrl, era);

/** All there is, asked of the app in process. */
export const exerciseHere = (era: Era) => exerciseMcp(inProcess, mcpUrl, era);

/** What a tool answered: its structured content and its text, or a failure of the test. */
export const told = ({ structuredContent, content, isError }: Record<string, unknown>) => {
  const [first, ...more] = content as { type: string; text: string }[];
  if (isError || first?.type !== 'text' || more.length > 0)
    throw new Error(`The tool gave no answer: ${JSON.stringify(content)}`);
  return {
    // biome-ignore lint/suspicious/noExplicitAny: the client validated it; the tests say what it must be.
    ...(structuredContent as { data: any; meta: any; links: any }),
    text: first.text,
  };
};
