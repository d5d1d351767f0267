import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../support/paths.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kihonho-'));
  cpSync(join(projectRoot, 'content/data'), join(folder, 'data'), { recursive: true });
  cpSync(join(projectRoot, 'content/seal.sha256'), join(folder, 'seal.sha256'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`content/${script}.ts`, '--content', folder, ...args],
    { cwd: projectRoot, encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr };
};

const alter = (path: string, from: string, to: string) => {
  const file = join(folder, 'data', path);
  const text = readFileSync(file, 'utf8');
  expect(text, path).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

const log = () => readFileSync(join(folder, 'seal-log.txt'), 'utf8');

test('a fact is corrected on a copy: the table, then the seal with a reason, and nothing more is asked', {
  timeout: 120_000,
}, () => {
  alter('entities/bank-of-japan.json', '"tier": "official"', '"tier": "secondary"');
  const refused = run('seal', '--reason', 'a slip');
  expect([refused.status, refused.out]).toEqual([1, '']);
  expect(refused.err).toContain('content/data/entities/bank-of-japan.json: ');
  expect(refused.err).toContain('content/data/pins/entities.json');

  const named = run('pins');
  expect([named.status, named.out.split('\n').length]).toEqual([1, 3]);
  expect(named.out).toMatch(
    /^entities\/bank-of-japan \S+\.tier: written down "official", the record says "secondary"\n/,
  );
  const reading = ['--reading', 'read-in-a-test', '--read-by', 'a test', '--read-on', '2026-12-01'];
  expect(run('pins', ...reading, 'entities/bank-of-japan').err).toBe(
    'The reading "read-in-a-test" is new: say who read (--read-by) and what (--note). npm run content:pins takes <folder/record> and the options --reading, --read-by, --read-on, --note, --content, --help.\n',
  );
  expect(run('pins', ...reading, '--note', 'Read.', 'entities/bank-of-japan')).toEqual({
    status: 0,
    out: 'content/data/pins/entities.json: 1 record(s) written down.\n',
    err: '',
  });

  const silent = run('seal');
  expect([silent.status, silent.err]).toEqual([
    1,
    'Nothing was sealed. Read what is above; if all of it is meant, say why, in one line: npm run content:seal -- --reason "…".\n',
  ]);
  const sealed = run('seal', '--reason', 'The register was read again.');
  expect([sealed.status, sealed.err]).toEqual([0, '']);
  expect(log()).toMatch(/^\d{4}-\d\d-\d\d [0-9a-f]{12} The register was read again\.\n$/);
  expect(run('seal').out).toMatch(/^content\/seal\.sha256: \d+ files, none of them changed\.\n$/);
});

test('an option that is none ends in one sentence', () => {
  const { status, err } = run('seal', '--because');
  expect([status, err]).toEqual([
    2,
    'There is no option --because. npm run content:seal takes --reason, --content, --help.\n',
  ]);
});
