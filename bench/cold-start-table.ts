import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Start, startOnce } from './cold-start.ts';
import { figure, median, table } from './figures.ts';
import { type Bundle, workerdCommand, writeBareWorker } from './workerd.ts';

/** The first question: it needs the corpus, its index and the router. */
const FIRST = '/api/v1/entities/japan-pension-service';

const of = (starts: readonly Start[], field: keyof Start): number =>
  median(starts.map((start) => start[field]));

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
  const { product, bare: least } = starts;
  const row = (name: string, field: keyof Start): string[] => [
    name,
    figure(of(product, field)),
    figure(of(least, field)),
    figure(of(product, field) - of(least, field)),
  ];
  console.log(`
${table(
  ['to the first answer', 'product', 'bare Worker', 'cold start'],
  [row('ms', 'ms'), row('CPU ms', 'cpuMs')],
)}

Worker: ${figure(bundle.bytes / 1024)} KiB, ${figure(bundle.gzip / 1024)} KiB gzip
`);
};
