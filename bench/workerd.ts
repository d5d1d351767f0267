import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** The runtime of the edge, without the tools around it: under load those cost many times what it does. */
const workerd = (): string => require.resolve('workerd/bin/workerd');

const wrangler = (): string => join(require.resolve('wrangler/package.json'), '../bin/wrangler.js');

/** The date of wrangler.jsonc, so that what is measured is what is deployed. */
const compatibilityDate = (): string => {
  const config = readFileSync(join(root, 'wrangler.jsonc'), 'utf8');
  const [, date] = /"compatibility_date": "([\d-]+)"/.exec(config) ?? [];
  if (date === undefined) throw new Error('wrangler.jsonc has no compatibility_date');
  return date;
};

/** The Worker as it is uploaded: its modules in a folder, and their bytes together, plain and compressed. */
export type Bundle = { folder: string; bytes: number; gzip: number };

/** Bundles api/worker.ts of a tree by its wrangler.jsonc, as `wrangler deploy` does, into `folder`. */
export const bundleWorker = (folder: string, tree: string = root): Bundle => {
  mkdirSync(folder, { recursive: true });
  const args = [wrangler(), 'deploy', '--dry-run', '--outdir', folder];
  const offline = {
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  };
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: tree,
    env: { ...process.env, ...offline },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wrangler could not bundle the Worker:\n${stderr}`);
  const modules = modulesIn(folder).map((name) => readFileSync(join(folder, name)));
  const sum = (sizes: readonly number[]) => sizes.reduce((a, b) => a + b, 0);
  return {
    folder,
    bytes: sum(modules.map(({ byteLength }) => byteLength)),
    gzip: sum(modules.map((module) => gzipSync(module).byteLength)),
  };
};

/** Modules of a bundle, the one that runs first. */
const modulesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isFile() && !/\.map$|README/.test(name))
    .sort((a, b) => Number(b.endsWith('.js')) - Number(a.endsWith('.js')));

/** A string of Cap'n Proto's text format, which JSON's escapes suit. */
const quoted = (text: string): string => JSON.stringify(text);

const moduleOf = (name: string): string => {
  const kind = name.endsWith('.js')
    ? 'esModule'
    : /\.bin$|openapi\.json$/.test(name)
      ? 'data'
      : 'text';
  return `(name = ${quoted(name.endsWith('.js') ? name : `./${name}`)}, ${kind} = embed ${quoted(name)})`;
};

/** Writes the configuration of a Worker in a folder of modules; gives the command that serves it on a port. */
export const workerdCommand = (folder: string, port: number): string[] => {
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [${modulesIn(folder)
      .filter((name) => !name.endsWith('.capnp'))
      .map(moduleOf)
      .join(', ')}],
    compatibilityDate = ${quoted(compatibilityDate())},
  ))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
  const file = join(folder, 'config.capnp');
  writeFileSync(file, config);
  return [workerd(), 'serve', file];
};

/** Writes a Worker that sends one captured answer whatever is asked, and does nothing else. */
export const writeBareWorker = (folder: string, sent: string): void => {
  mkdirSync(folder, { recursive: true });
  const { status, headers } = JSON.parse(readFileSync(`${sent}.json`, 'utf8'));
  writeFileSync(join(folder, 'body.bin'), readFileSync(`${sent}.bin`));
  const init = JSON.stringify({ status, headers });
  writeFileSync(
    join(folder, 'worker.js'),
    `import body from './body.bin';
const init = ${init};
const bytes = new Uint8Array(body);
export default { fetch: () => new Response(init.status === 304 ? null : bytes, init) };
`,
  );
};
