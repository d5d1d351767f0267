import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import type { Dataset } from '../../dataset/dataset.ts';
import { toProblem } from '../../resource/errors.ts';
import { answer, type Told, tell } from './answer.ts';
import { advertised } from './schema.ts';
import { problemText } from './trouble.ts';

type Definition<I extends z.ZodObject, O extends z.ZodType> = {
  name: string;
  title: string;
  /** What it is for, when not, and how to read the answer: all a model knows of it. */
  description: string;
  input: I;
  data: O;
  /** What to do when the tool cannot answer, in terms of tools. */
  remedy: string;
  /** Answers; throws ApiProblem where it cannot. */
  run: (dataset: Dataset, given: z.output<I>) => Told<z.input<O>>;
};

/** Adds one tool to a server. */
export type AddTool = (server: McpServer, dataset: Dataset) => void;

/** A read-only tool: its answer is the API's envelope, and a problem of the API is an error a model can act on. */
export const tool = <I extends z.ZodObject, O extends z.ZodType>({
  name,
  title,
  description,
  input,
  data,
  remedy,
  run,
}: Definition<I, O>): AddTool => {
  const config = {
    title,
    description,
    inputSchema: advertised(input),
    outputSchema: advertised(answer(data)),
    annotations: {
      title,
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    },
  };
  return (server, dataset) => {
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
};
