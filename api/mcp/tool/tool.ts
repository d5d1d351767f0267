import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import type * as z from 'zod';
import type { Dataset } from '../../dataset/dataset.ts';
import { toProblem } from '../../resource/errors.ts';
import { type Told, tell } from './answer.ts';
import { advertised } from './schema.ts';
import { problemText } from './trouble.ts';

type Definition<I extends z.ZodObject, O extends z.ZodType> = {
  name: string;
  title: string;
  /** What it is for, when not, and how to read the answer: all a model knows of it. */
  description: string;
  input: I;
  /** What its answers hold: told on request, by the resource `kihonho://tools/{name}/answer`. */
  data: O;
  /** What to do when the tool cannot answer, in terms of tools. */
  remedy: string;
  /** Answers; throws ApiProblem where it cannot. */
  run: (dataset: Dataset, given: z.output<I>) => Told<z.input<O>>;
};

/** One tool. */
export type Tool = {
  name: string;
  data: z.ZodType;
  /** Adds it to a server. */
  add: (server: McpServer, dataset: Dataset) => void;
};

/** A read-only tool: its answer is the API's envelope, and a problem of the API is an error a model can act on. */
export const tool = <I extends z.ZodObject, O extends z.ZodType>({
  name,
  title,
  description,
  input,
  data,
  remedy,
  run,
}: Definition<I, O>): Tool => {
  const config = {
    title,
    description,
    inputSchema: advertised(input),
    // The other hints mean something only of a tool that writes.
    annotations: { readOnlyHint: true, openWorldHint: false },
  };
  const add: Tool['add'] = (server, dataset) => {
    server.registerTool(name, config, async (given): Promise<CallToolResult> => {
      try {
        const { structured, text } = await tell(dataset, run(dataset, given));
        return { content: [{ type: 'text', text }], structuredContent: structured };
      } catch (error) {
        return {
          content: [{ type: 'text', text: problemText(toProblem(error), remedy) }],
          isError: true,
        };
      }
    });
  };
  return { name, data, add };
};
