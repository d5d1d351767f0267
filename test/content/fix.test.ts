import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../support/paths.ts';

const STATE =
  '{\n  "id": "state",\n  "name": "国が",\n  "summary": "国。",\n  "definitions": [],\n  "subject": null\n}\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kihonho-'));
  mkdirSync(join(folder, 'data/actors'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const fixed = (text: string) => {
  const path = join(folder, 'data/actors/state.json');
  writeFileSync(path, text);
  const run = spawnSync(process.execPath, ['content/fix.ts', '--content', folder], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return { text: readFileSync(path, 'utf8'), status: run.status, said: run.stdout + run.stderr };
};

test('a record is written in its form: order, layout, NFC, line feeds, no mark', () => {
  const text =
    '\ufeff{"name": "国か\u3099",\r\n"id": "state", "definitions": [],\r\n"summary": "国。", "subject": null}';
  expect(fixed(text)).toEqual({
    text: STATE,
    status: 0,
    said: 'content/data/actors/state.json is written in its form.\n',
  });
  expect(fixed(STATE)).toEqual({ text: STATE, status: 0, said: '' });
});

test('no value is chosen or dropped: a field that stands twice stays, and what does not parse is told', () => {
  const twice =
    '{"id": "state", "name": "国", "name": "州", "summary": "", "definitions": [], "subject": null}';
  expect(fixed(twice).text).toBe(twice);
  const broken = fixed('{"id": ');
  expect([broken.text, broken.status]).toEqual(['{"id": ', 1]);
  expect(broken.said).toContain('content/data/actors/state.json: (file): The file is not JSON');
});
