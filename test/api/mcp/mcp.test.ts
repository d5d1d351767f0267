import { expect, test } from 'vitest';
import { initOf } from '../../../api/resource/example-requests.ts';
import { QUESTIONS } from '../../support/mcp.ts';
import { ask, askJson } from '../support/ask.ts';
import { exerciseHere, told } from '../support/mcp.ts';

const all = await exerciseHere('legacy');
const answer = (name: string) => told(all.answers[name] ?? {});

test('the same tools, answers and resources in both eras of the protocol', async () => {
  const later = await exerciseHere('auto');
  expect([all.revision, later.revision]).toEqual(['2025-11-25', '2026-07-28']);
  expect(later.tools).toEqual(all.tools);
  expect(later.resources).toEqual(all.resources);
  expect(later.contents).toEqual(all.contents);
  for (const name of Object.keys(all.answers))
    expect(told(later.answers[name] ?? {}), name).toEqual(answer(name));
});

test('the server says what it is, and what it is not', () => {
  expect(all.server).toEqual({ name: 'kihonho', title: 'Kihonho 基本法', version: '1.0' });
  expect(all.capabilities).toEqual({
    tools: { listChanged: false },
    resources: { listChanged: false },
    completions: {},
  });
  expect(all.instructions).toContain('it is not the law in force today');
  expect(all.instructions).toContain('「求めることができる」 is a power of the one that asks');
});

test('every tool is read-only, titled and described, and says what it takes', () => {
  expect(all.tools.map(({ name }) => name)).toEqual([
    'find_body',
    'get_findings',
    'compare_subjects',
    'get_provision',
    'verify_quotation',
    'check_text',
    'compare_versions',
    'list_members',
    'get_procedure',
    'list_obligations',
    'get_obligation',
    'search',
    'get_later_changes',
    'get_coverage',
    'get_finding',
    'resolve_citation',
  ]);
  for (const { name, title, description, annotations, inputSchema, outputSchema } of all.tools) {
    expect([name, annotations, outputSchema, typeof title]).toEqual([
      ...[name, { readOnlyHint: true, openWorldHint: false }, undefined, 'string'],
    ]);
    expect((description ?? '').length, name).toBeGreaterThan(100);
    expect(inputSchema.additionalProperties, name).toBe(false);
    for (const [parameter, schema] of Object.entries(inputSchema.properties ?? {}))
      expect(Object.keys(schema as object), `${name}: ${parameter}`).toContain('description');
  }
});

test('tools whose name is kept for those who know it say what to ask instead', () => {
  const told = all.tools.filter(({ description }) => description?.startsWith('Deprecated: ask '));
  expect(told.map(({ name }) => name)).toEqual(['get_finding', 'resolve_citation']);
});

test('what a tool answers is what its schema says, told on request', async () => {
  const { TOOLS } = await import('../../../api/mcp/server.ts');
  const { answer: shapeOf } = await import('../../../api/mcp/tool/answer.ts');
  for (const { name, data } of TOOLS) {
    const { text: _, ...structured } = answer(name);
    expect(shapeOf(data).strict().parse(structured), name).toEqual(structured);
  }
});

test('every answer carries day, dataset and caution, and its text says in two lines what it holds', async () => {
  const { data: version } = await askJson('/version');
  expect(Object.keys(all.answers)).toEqual(all.tools.map(({ name }) => name));
  for (const name of Object.keys(all.answers)) {
    const { meta, text } = answer(name);
    const { total: _, text_version: _version, text_status: _status, warnings, ...rest } = meta;
    expect(rest, name).toEqual({
      dataset_version: version.dataset_version,
      as_of: '2016-10-21',
      up_to_date_as_of: '2016-10-21',
    });
    expect(warnings, name).toEqual([
      { code: 'NOT_CURRENT_LAW', message: expect.stringContaining('not the law in force today') },
    ]);
    const [said, frame, ...more] = text.split('\n');
    expect([name, said !== '', frame, more]).toEqual([
      ...[name, true, '2016-10-21: NOT_CURRENT_LAW.', []],
    ]);
  }
});

test('every answer names an address of the API that answers', async () => {
  for (const name of Object.keys(all.answers)) {
    const { links } = answer(name);
    // A whole text is too long for an address: the same question is sent there.
    const { meta } =
      name === 'check_text'
        ? await (await ask(links.self, initOf('post', { path: '', body: QUESTIONS[name] }))).json()
        : await askJson(links.self);
    expect(meta?.up_to_date_as_of, `${name}: ${links.self}`).toBe('2016-10-21');
  }
});
