import { projectRoot } from '../../support/paths.ts';
import type { RunningServer } from '../../support/server.ts';

/** Serves the Worker and its assets on workerd, the runtime of the edge, as wrangler.jsonc below `root` says; offline, no reports. */
export async function startWorkerd(root: string = projectRoot): Promise<RunningServer> {
  // Read when wrangler is loaded.
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
  process.env.WRANGLER_SEND_ERROR_REPORTS = 'false';
  const { createTestHarness } = await import('wrangler');
  const server = createTestHarness({
    root,
    workers: [{ configPath: 'wrangler.jsonc' }],
  });
  const { url } = await server.listen();
  return { url: url.href, stop: () => server.close() };
}
