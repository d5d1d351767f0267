import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startServer } from '../../../test/support/server.ts';

const SUITE = join(
  dirname(createRequire(import.meta.url).resolve('@modelcontextprotocol/conformance/package.json')),
  'dist/index.js',
);

/** Scenarios of the suite that ask something of a server of ours. */
const APPLICABLE = ['server-initialize', 'ping', 'tools-list', 'resources-list'];

/** The others by why they cannot be asked. Beginnings of their names; a scenario that is on neither list is a complaint. */
const NOT_APPLICABLE = {
  'the capability is not declared': ['logging-', 'completion-', 'prompts-', 'elicitation-'],
  'tools and resources of these names are the suite’s own (test_…, test://…)': [
    'tools-call-',
    'json-schema-',
    'resources-read-',
    'resources-templates-',
    'resources-subscribe',
    'resources-unsubscribe',
  ],
  'the server keeps no sessions and opens no streams': ['server-sse-'],
  'it is for servers that only the own machine may reach; ours is public, without cookies or keys':
    ['dns-rebinding-'],
};

const isKnown = (scenario) =>
  APPLICABLE.includes(scenario) ||
  Object.values(NOT_APPLICABLE).some((all) => all.some((start) => scenario.startsWith(start)));

const listed = () =>
  [
    ...execFileSync(process.execPath, [SUITE, 'list', '--server'], { encoding: 'utf8' }).matchAll(
      /^ {2}- ([\w-]+)/gm,
    ),
  ].map(([, name]) => name);

/** What the suite writes of a scenario; what it only tells of is no check. */
const checksOf = (scenario, url, folder) => {
  spawnSync(process.execPath, [
    ...[SUITE, 'server', '--url', url, '--scenario', scenario],
    ...['-o', folder],
  ]);
  return readdirSync(folder)
    .filter((run) => run.startsWith(`server-${scenario}-`))
    .flatMap((run) => JSON.parse(readFileSync(join(folder, run, 'checks.json'), 'utf8')))
    .filter(({ status }) => status !== 'INFO');
};

/** The conformance suite of MCP before the built server: each applicable scenario, in which something must be checked. */
export const conformance = async () => {
  const server = await startServer();
  const folder = mkdtempSync(join(tmpdir(), 'kihonho-conformance-'));
  try {
    const complaints = listed()
      .filter((scenario) => !isKnown(scenario))
      .map((scenario) => `${scenario}: nobody has said whether it is applicable`);
    const url = new URL('api/mcp', server.url).href;
    let asked = 0;
    for (const scenario of APPLICABLE) {
      const checks = checksOf(scenario, url, folder);
      asked += checks.length;
      if (checks.length === 0) complaints.push(`${scenario}: nothing was checked`);
      complaints.push(
        ...checks
          .filter(({ status }) => status !== 'SUCCESS')
          .map(
            ({ id, status, errorMessage }) => `${scenario}: ${id} ${status} ${errorMessage ?? ''}`,
          ),
      );
    }
    return [{ what: `MCP conformance suite: ${APPLICABLE.join(', ')}`, asked, complaints }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  }
};
