import { expect, test } from 'vitest';
import { askJson } from '../support/ask.ts';
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

test('every tool is read-only, titled, described, and typed in both directions', () => {
  expect(all.tools.map(({ name }) => name)).toEqual([
    'find_body',
    'get_findings',
    'get_finding',
    'list_obligations',
    'get_obligation',
    'get_later_changes',
    'get_procedure',
    'get_provision',
    'resolve_citation',
    'verify_quotation',
    'compare_versions',
    'list_members',
    'get_coverage',
    'search',
  ]);
  for (const { name, title, description, annotations, inputSchema, outputSchema } of all.tools) {
    expect(annotations, name).toEqual({
      title,
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    });
    expect((description ?? '').length, name).toBeGreaterThan(200);
    expect(inputSchema.additionalProperties, name).toBe(false);
    expect(Object.keys(outputSchema?.properties ?? {}), name).toEqual(['data', 'meta', 'links']);
    for (const [parameter, schema] of Object.entries(inputSchema.properties ?? {}))
      expect(Object.keys(schema as object), `${name}: ${parameter}`).toContain('description');
  }
});

test('every answer carries day, dataset, coverage and caution, as data and as text', async () => {
  const { data: version } = await askJson('/version');
  const { data: coverage } = await askJson('/coverage');
  const { counts } = coverage;
  const sentence = `Covers 2015-02-10 to 2016-10-21: ${counts.entities} bodies, ${counts.classes} kinds and ${counts.obligations} rules; ${counts.provisions_stub} of ${counts.provisions} provisions are stubs whose text is not held (get_coverage lists them).`;
  expect(Object.keys(all.answers)).toEqual(all.tools.map(({ name }) => name));
  for (const name of Object.keys(all.answers)) {
    const { meta, links, text } = answer(name);
    const { total: _, text_version: _version, text_status: _status, warnings, ...rest } = meta;
    expect(rest, name).toEqual({
      schema_version: '1.0',
      dataset_version: version.dataset_version,
      as_of: '2016-10-21',
      up_to_date_as_of: '2016-10-21',
      coverage: sentence,
    });
    expect(warnings, name).toEqual([
      {
        code: 'NOT_CURRENT_LAW',
        message: expect.stringContaining('not the law in force today'),
        message_ja: expect.stringContaining('現行法ではない'),
      },
    ]);
    const frame = text.slice(text.lastIndexOf('\n---\n') + 5).split('\n');
    expect(frame, name).toEqual([
      `基準日 2016-10-21（内容は 2016-10-21 の時点まで）・dataset ${version.dataset_version}`,
      `NOT_CURRENT_LAW: ${warnings[0].message_ja}`,
      sentence,
      [links.self, links.html].filter(Boolean).join(' · '),
    ]);
  }
});

test('every answer names an address of the API that answers', async () => {
  for (const name of Object.keys(all.answers)) {
    const { links } = answer(name);
    const { meta } = await askJson(links.self);
    expect(meta?.up_to_date_as_of, `${name}: ${links.self}`).toBe('2016-10-21');
  }
});
