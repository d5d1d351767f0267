import { request } from 'node:http';
import type { Question } from './questions.ts';

/** An answer as it came over the wire: what the servers to compare with send again. */
export type Captured = { status: number; headers: Record<string, string>; body: Buffer };

/** Written by the server at each sending. */
const OF_THE_CONNECTION = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

const ask = (
  origin: string,
  { method, paths, body }: Question,
  headers: Record<string, string>,
): Promise<Captured> =>
  new Promise((resolve, reject) => {
    const asked = request(new URL(paths[0] ?? '/', origin), { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const pairs = answer.rawHeaders.flatMap((name, i, all) =>
          i % 2 === 0 && !OF_THE_CONNECTION.has(name.toLowerCase()) ? [[name, all[i + 1]]] : [],
        );
        resolve({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(pairs),
          body: Buffer.concat(chunks),
        });
      });
    });
    asked.on('error', reject);
    asked.end(body ?? undefined);
  });

/** Headers to ask a question with; those of a revalidation carry the ETag that the server gives now. */
export const headersOf = async (
  origin: string,
  question: Question,
): Promise<Record<string, string>> => {
  if (!question.revalidate) return { ...question.headers };
  const { headers } = await ask(origin, question, { ...question.headers });
  const etag = Object.entries(headers).find(([name]) => name.toLowerCase() === 'etag')?.[1];
  if (etag === undefined) throw new Error(`${question.name}: the answer has no ETag`);
  return { ...question.headers, 'If-None-Match': etag };
};

/** The server's answer to a question. Throws where it is neither 200 nor, to a revalidation, 304. */
export const capture = async (
  origin: string,
  question: Question,
  headers: Record<string, string>,
): Promise<Captured> => {
  const captured = await ask(origin, question, headers);
  const wanted = question.revalidate ? 304 : 200;
  if (captured.status !== wanted)
    throw new Error(`${question.name}: ${captured.status} instead of ${wanted}`);
  return captured;
};
