/**
 * `npm run try:image`: builds the image of the Containerfile without a container engine's own
 * base, from a bare Debian and the Node of the install, and uses it as it says of itself: its user, its command, its
 * health check, its end. Needs what `npm run try:bare` needs, and buildah. Ends with `N passed, N failed`.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bareDebian, freshRoot, inside, installNpm, needs, run, said } from './bare/debian.ts';
import { openParts } from './bare/parts.ts';
import { readCommand } from './command/read-command.ts';

const { values } = readCommand('try:image');

/** The npm that the Node of the image brings. */
const NPM = '11.19.1';
const BASE = 'localhost/kihonho-base';
const IMAGE = 'localhost/kihonho';

/** An image as it describes itself, as far as it is used here. */
type Described = {
  Docker: {
    config: {
      User: string;
      Env: string[];
      Cmd: string[];
      WorkingDir: string;
      Healthcheck?: { Test: string[] };
    };
  };
};

/**
 * Runs in the image: health as it checks itself, a page, and an end in the middle of a request, which must be answered
 * whole.  */
const USE = `
const { spawn, spawnSync } = require("node:child_process");
const { connect } = require("node:net");
const [command, check] = JSON.parse(process.argv[1]);
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const fail = (sentence) => { console.error(sentence); process.exit(1); };
(async () => {
  const server = spawn(command[0], command.slice(1), { stdio: ["ignore", "inherit", "inherit"] });
  const ended = new Promise((resolve) => server.once("exit", (...how) => resolve(how)));
  const healthy = () => spawnSync(check[0], check.slice(1), { stdio: "ignore" }).status === 0;
  for (let tries = 0; !healthy(); tries++) {
    if (tries > 60 || server.exitCode !== null) fail("It never became healthy.");
    await wait(500);
  }
  console.log("healthy, as uid", process.getuid());
  const page = await fetch("http://127.0.0.1:" + process.env.PORT + "/");
  if (page.status !== 200) fail("The first page: " + page.status);
  const body = "queries=" + encodeURIComponent(JSON.stringify({ q: { query: "NHK" } }));
  const socket = connect(Number(process.env.PORT), "127.0.0.1");
  let answer = "";
  socket.on("data", (chunk) => { answer += chunk; });
  socket.on("error", (error) => fail(error.message));
  socket.write("POST /api/v1/reconcile HTTP/1.1\\r\\nHost: x\\r\\nContent-Type: application/x-www-form-urlencoded\\r\\nContent-Length: " + body.length + "\\r\\n\\r\\n" + body.slice(0, 12));
  await wait(300);
  server.kill("SIGTERM");
  await wait(300);
  socket.write(body.slice(12));
  const [code, signal] = await ended;
  if (code !== 0) fail("It ended with " + (signal || code));
  if (!answer.startsWith("HTTP/1.1 200 ") || !answer.includes("japan-broadcasting-corporation")) fail("The request under way was not answered: " + answer.slice(0, 200));
  console.log("drained, exit code 0");
})();
`;

needs('debootstrap', 'ip', 'unshare', 'chroot', 'tar', 'buildah');
const repository = fileURLToPath(new URL('..', import.meta.url));
// The storage that needs nothing of the kernel.
const storage = ['--root', join(values.work, 'storage'), '--runroot', join(values.work, 'run')];
const buildah = [...storage, '--storage-driver', 'vfs'];
const { part, close } = openParts();

const root = join(values.work, 'image-base');
await freshRoot(await bareDebian(values.work), root, process.execPath);
await installNpm(values.work, root, NPM);
const scratch = said('buildah', ...buildah, 'from', 'scratch');
await run('buildah', ...buildah, 'copy', '--quiet', scratch, root, '/');
await run('buildah', ...buildah, 'commit', '--quiet', '--rm', scratch, BASE);
await rm(root, { recursive: true, force: true });

const isBuilt = await part('buildah bud', async () => {
  const args = ['--isolation', 'chroot', '--format', 'docker', '--build-arg', `NODE_IMAGE=${BASE}`];
  const file = ['--file', join(repository, 'Containerfile'), '--tag', IMAGE, repository];
  await run('buildah', ...buildah, 'bud', ...args, ...file);
  return 0;
});
if (isBuilt) {
  const described: Described = JSON.parse(
    said('buildah', ...buildah, 'inspect', '--type', 'image', IMAGE),
  );
  const { User, Env, Cmd, WorkingDir, Healthcheck } = described.Docker.config;
  const check = Healthcheck?.Test ?? [];
  const container = said('buildah', ...buildah, 'from', IMAGE);
  const mounted = said('buildah', ...buildah, 'mount', container);
  console.log(said('du', '--summarize', '--human-readable', join(mounted, WorkingDir)));
  await part('it says that it is not root, and how to ask for its health', async () =>
    User === '1000' && check[0] === 'CMD' ? 0 : 1,
  );
  const use = JSON.stringify([Cmd, check.slice(1)]);
  const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
  await part('it serves, is healthy and drains', () =>
    inside(mounted, `node -e ${quoted(USE)} ${quoted(use)}`, {
      user: `${User}:${User}`,
      folder: WorkingDir,
      env: Object.fromEntries(Env.map((line) => line.split(/=(.*)/s).slice(0, 2))),
      offline: true,
    }),
  );
  await run('buildah', ...buildah, 'rm', container);
}
close();
