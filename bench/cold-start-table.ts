import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Start, startOnce } from './cold-start.ts';
import { figure, median, table } from './figures.ts';
import { type Bundle, workerdCommand, writeBareWorker } from './workerd.ts';

/** The first question: it needs the corpus, its index and the router. */
const FIRST = '/api/v1/entities/japan-pension-service';

type Summary = (values: readonly number[]) => number;

/** What others do on the machine only adds: the least of many starts is the nearest to what a start costs. */
const least: Summary = (values) => Math.min(...values);

/**
 * Starts the Worker and a bare one in turn, and prints what the first answer of each took. The cold start is the
 * difference: what workerd itself takes is the same for both, and on the edge it runs already.
 */
export const coldStart = async (bundle: Bundle, folder: string, rounds: number): Promise<void> => {
  const sent = join(folder, 'first');
  writeFileSync(`${sent}.json`, JSON.stringify({ status: 200, headers: {} }));
  writeFileSync(`${sent}.bin`, 'x'.repeat(2048));
  const bare = join(folder, 'bare-start');
  writeBareWorker(bare, sent);
  const starts = { product: [] as Start[], bare: [] as Start[] };
  for (let round = 0; round < rounds; round++) {
    starts.product.push(await startOnce((port) => workerdCommand(bundle.folder, port), FIRST));
    starts.bare.push(await startOnce((port) => workerdCommand(bare, port), FIRST));
  }
  const row = (name: string, field: keyof Start, of: Summary): string[] => {
    const product = of(starts.product.map((start) => start[field]));
    const bareOne = of(starts.bare.map((start) => start[field]));
    return [name, figure(product), figure(bareOne), figure(product - bareOne)];
  };
  console.log(`
${table(
  ['to the first answer', 'product', 'bare Worker', 'cold start'],
  [
    row('ms, least', 'ms', least),
    row('ms, median', 'ms', median),
    row('CPU ms, least', 'cpuMs', least),
    row('CPU ms, median', 'cpuMs', median),
  ],
)}

Worker: ${figure(bundle.bytes / 1024)} KiB, ${figure(bundle.gzip / 1024)} KiB gzip
`);
};
