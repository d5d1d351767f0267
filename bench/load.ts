import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onCore } from './process.ts';

/** What one run of the load measured. */
export type Load = { answered: number; perSecond: number; p99Ms: number; failed: number };

/** Requests to put in turn, over and over, by so many connections that each wait for their answer. */
export type Demand = {
  origin: string;
  method: string;
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
  body: string | null;
  connections: number;
  seconds: number;
};

/** Whether wrk is on the machine: a client slower than the fastest server would measure itself. */
export const hasWrk = spawnSync('wrk', ['--version']).error === undefined;

/** A Lua string of any bytes. */
const lua = (text: string): string =>
  `"${[...Buffer.from(text)].map((byte) => `\\${String(byte).padStart(3, '0')}`).join('')}"`;

/** Requests are written once, at the start; what is measured ends as one line of JSON. */
const scriptFor = ({ method, paths, headers, body }: Demand): string => `
local paths = { ${paths.map(lua).join(', ')} }
local headers = { ${Object.entries(headers)
  .map(([name, value]) => `[${lua(name)}] = ${lua(value)}`)
  .join(', ')} }
local requests, at = {}, 0
function init()
  for i, path in ipairs(paths) do
    requests[i] = wrk.format(${lua(method)}, path, headers, ${body === null ? 'nil' : lua(body)})
  end
end
function request()
  at = at % #requests + 1
  return requests[at]
end
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('\\n{"answered":%d,"perSecond":%f,"p99Ms":%f,"failed":%d}\\n',
    summary.requests, summary.requests / summary.duration * 1e6, latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
`;

const commandFor = (demand: Demand, folder: string): string[] => {
  const { origin, connections, seconds } = demand;
  const script = join(folder, 'demand.lua');
  writeFileSync(script, scriptFor(demand));
  // A slow answer is a figure, not a failure: 32 that each wait for the other 31 take longer than wrk's two seconds.
  return [
    'wrk',
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--timeout',
    '60s',
    '-s',
    script,
    origin,
  ];
};

/** Runs the load on the last core, in a process of its own. `folder` takes what is written for it. */
export const runLoad = (demand: Demand, folder: string): Promise<Load> =>
  new Promise((resolve, reject) => {
    const [program = '', ...args] = onCore(1, commandFor(demand, folder));
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    child.once('error', reject);
    child.once('exit', () => {
      const line = printed.trim().split('\n').at(-1) ?? '';
      if (line.startsWith('{')) resolve(JSON.parse(line));
      else reject(new Error(`the load ended without a result:\n${printed}`));
    });
  });
