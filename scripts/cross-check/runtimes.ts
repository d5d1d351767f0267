import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startWorkerd } from '../../test/runtime/support/workerd.ts';
import { siteFolder } from '../../test/support/built-pages.ts';
import { startServer } from '../../test/support/server.ts';
import type { Tally } from './tally.ts';

/** What is compared here: each address on Node and on workerd. */
export const RUNTIMES = ['runtimes: answers of the API', 'runtimes: files and pages'] as const;

const HEADERS = [
  'content-type',
  'cache-control',
  'link',
  'access-control-allow-origin',
  'location',
];

/** What an address answers, without what belongs to the connection. */
const answered = async (base: string, address: string) => {
  const response = await fetch(new URL(address, base), {
    redirect: 'manual',
    headers: { 'Accept-Encoding': 'identity' },
    // A server that hangs is a failure, not a wait.
    signal: AbortSignal.timeout(60_000),
  });
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return {
    status: response.status,
    headers: HEADERS.map((name) => response.headers.get(name)),
    body: Buffer.from(digest).toString('hex'),
  };
};

const files = (): string[] =>
  readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(siteFolder.length))
    .map((path) => path.replace(/index\.html$/, ''));

/** Asks the same of Node and of workerd: every file of the site, and the addresses of the API that are given. */
export const compareRuntimes = async (
  { agree }: Tally,
  addresses: Iterable<string>,
): Promise<void> => {
  const node = await startServer();
  try {
    const workerd = await startWorkerd();
    try {
      const compare = async (what: string, address: string) =>
        agree(
          what,
          address,
          await answered(workerd.url, address),
          await answered(node.url, address),
        );
      for (const address of addresses) await compare('runtimes: answers of the API', address);
      for (const path of files()) await compare('runtimes: files and pages', path);
    } finally {
      await workerd.stop();
    }
  } finally {
    await node.stop();
  }
};
