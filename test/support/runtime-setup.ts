import type { TestProject } from 'vitest/node';
import { startWorkerd } from '../runtime/support/workerd.ts';
import { startServer } from './server.ts';

/** What the specs are run against. Without an address it is the app itself, asked in the process of the tests. */
export interface TargetAddress {
  readonly name: string;
  /** Origin with a final slash. */
  readonly url: string | null;
}

declare module 'vitest' {
  interface ProvidedContext {
    targets: readonly TargetAddress[];
  }
}

const deployedAt = (given: string): string => {
  if (!/^https?:\/\/[^/?#]+\/?$/.test(given))
    throw new Error(
      `KIHONHO_BASE_URL="${given}" is no origin. Give scheme and host only: https://example.org`,
    );
  return given.endsWith('/') ? given : `${given}/`;
};

/** Starts the local runtimes; with KIHONHO_BASE_URL only the product served there is asked. */
export default async function setup(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.KIHONHO_BASE_URL;
  if (given) {
    project.provide('targets', [{ name: 'deployed', url: deployedAt(given) }]);
    return undefined;
  }
  const started = await Promise.allSettled([startServer(), startWorkerd()]);
  const servers = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
  const failed = started.find((one) => one.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  const [node, workerd] = servers;
  project.provide('targets', [
    { name: 'app', url: null },
    { name: 'node', url: node?.url ?? null },
    { name: 'workerd', url: workerd?.url ?? null },
  ]);
  return stop;
}
