import { expect, test } from 'vitest';
import { hostIn } from '../../../api/node/place.ts';
import { runProcess } from '../support/node-process.ts';

/** What a process says that reads its place, and its exit code. */
const reading = async (env: Record<string, string>) => {
  const { output, ended } = runProcess(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "import { readPlace } from './api/node/place.ts'; console.log(JSON.stringify(readPlace()));",
    ],
    { env },
  );
  const [code] = await ended;
  return [code, output.out, output.err];
};

const noPort = (port: string): string =>
  `PORT="${port}" is no port. Give a whole number from 0 to 65535.\n`;

test.each(['', ' ', '65536', '80.0', '0x50', '1e3', '-1', 'http'])(
  'PORT=%j is refused in a sentence',
  async (port) => {
    expect(await reading({ PORT: port })).toEqual([1, '', noPort(port)]);
  },
);

test.each(['', ' '])(
  'HOST=%j, which would be everywhere, is refused in a sentence',
  async (host) => {
    expect(await reading({ HOST: host })).toEqual([
      1,
      '',
      `HOST="${host}" is no address. Give one, 0.0.0.0 for all of this machine, or leave it out for 127.0.0.1.\n`,
    ]);
  },
);

test('what is a place is read as it is', async () => {
  expect(await reading({ PORT: '0', HOST: '::1' })).toEqual([
    0,
    '{"port":0,"hostname":"::1"}\n',
    '',
  ]);
});

test('a host stands in an address as it must', () => {
  expect(['127.0.0.1', 'localhost', '::1', '2001:db8::7'].map(hostIn)).toEqual([
    '127.0.0.1',
    'localhost',
    '[::1]',
    '[2001:db8::7]',
  ]);
});
