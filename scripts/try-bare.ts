/**
 * `npm run try:bare`: both command lines of the README on a bare Debian 12 with Node 20 and nothing else, in a path with a
 * space and Japanese characters, without a locale, as root and as a plain user, with the npm that comes with Node 20 and
 * with a new one, and without a network once the packages are installed. What is committed is tried, from a clone.
 * Needs root, debootstrap, iproute2, a Node 20 on PATH, Debian's packages and the npm registry, and 4 GB. Ends with
 * `N passed, N failed`; 1 where one failed.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  bareDebian,
  bareEnvironment,
  freshRoot,
  inside,
  installNpm,
  needs,
  run,
  said,
} from './bare/debian.ts';
import { openParts } from './bare/parts.ts';
import { readCommand } from './command/read-command.ts';

const PLACE = '/srv/試しに 動かす';
const FOLDER = `${PLACE}/kihonho`;

const { values } = readCommand('try:bare');

/** Runs `npm start` until it answers, asks for a page, an answer and a download, and ends it as a service would be. */
const START = `
npm start & started=$!
node -e '
  const ask = async (path) => {
    const response = await fetch("http://127.0.0.1:8787" + path);
    console.log(response.status, (await response.arrayBuffer()).byteLength, path);
    if (response.status !== 200) throw new Error(path);
  };
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  (async () => {
    for (let tries = 0; ; tries++) {
      try { await ask("/api/v1/health"); break; }
      catch (error) { if (tries > 600) throw error; await wait(500); }
    }
    for (const path of ["/", "/api/v1/entities/bank-of-japan/obligations", "/downloads/manifest.json"]) await ask(path);
  })().catch((error) => { console.error(error); process.exit(1); });
'
asked=$?
kill -TERM $started
wait $started
stopped=$?
echo "npm start ended with $stopped after SIGTERM"
# npm itself may end before what it started: the launcher sees that within half a second, and the server drains.
node -e '
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  (async () => {
    for (let tries = 0; tries < 20; tries++) {
      try { await fetch("http://127.0.0.1:8787/api/v1/health"); } catch { return; }
      await wait(500);
    }
    console.error("It still answers ten seconds later.");
    process.exit(1);
  })();
' || exit 1
exit $asked
`;

needs('debootstrap', 'ip', 'unshare', 'chroot', 'git', 'tar');
const repository = fileURLToPath(new URL('..', import.meta.url));
const base = await bareDebian(values.work);
const bundle = join(values.work, 'kihonho.bundle');
await rm(bundle, { force: true });
await run('git', '-C', repository, 'bundle', 'create', '--quiet', bundle, 'HEAD');
if (said('git', '-C', repository, 'status', '--porcelain') !== '')
  console.log('What is not committed is left out.');

const { part, close } = openParts();

for (const npm of values.npm)
  for (const who of values.user) {
    const whom = `npm ${npm}, ${who}`;
    const root = join(values.work, `root-${npm}-${who}`);
    await freshRoot(base, root);
    await installNpm(values.work, root, npm);
    const user = who === 'root' ? 'root' : 'kihonho';
    if (user !== 'root') await run('chroot', root, 'useradd', '--create-home', user);
    await mkdir(join(root, PLACE), { recursive: true });
    await run('cp', bundle, join(root, 'srv/kihonho.bundle'));
    await run('chroot', root, 'chown', user, PLACE);
    const env = bareEnvironment(user === 'root' ? '/root' : `/home/${user}`);
    const online = { user, folder: FOLDER, env, offline: false };
    const offline = { ...online, offline: true };
    const install = `npm ci${values['ignore-scripts'] ? ' --ignore-scripts' : ''}`;
    const ready =
      (await part(`${whom}: git clone`, () =>
        inside(root, 'git -c advice.detachedHead=false clone --quiet /srv/kihonho.bundle kihonho', {
          ...online,
          folder: PLACE,
        }),
      )) && (await part(`${whom}: ${install}`, () => inside(root, install, online)));
    if (ready && !values['no-start'])
      await part(`${whom}: npm start, offline`, () => inside(root, START, offline));
    if (ready && !values['no-test'])
      await part(`${whom}: ${values.test}, offline`, () => inside(root, values.test, offline));
    await rm(root, { recursive: true, force: true });
  }

close();
