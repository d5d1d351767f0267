import { expect, test } from 'vitest';
import { BUDGETS, bytesOf, pageWithin } from '../../../api/mcp/tool/budget.ts';
import { indexCorpus } from '../../../content/model/corpus/corpus-index.ts';
import { ask, storedCorpus } from '../support/ask.ts';

const index = indexCorpus(storedCorpus);

/** Bytes of a whole answer as it is sent, and where it goes on. */
const answered = async (method: string, params: unknown) => {
  const response = await ask('/api/mcp', {
    method: 'POST',
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    headers: { 'Content-Type': 'application/json' },
  });
  const text = await response.text();
  const { result } = JSON.parse(text);
  if (result === undefined || result.isError) throw new Error(`${JSON.stringify(params)}: ${text}`);
  return { bytes: new TextEncoder().encode(text).byteLength, data: result.structuredContent?.data };
};

/** The questions whose answer, on any of its pages, is longer than a budget. */
const tooLong = async (
  budget: number,
  name: string,
  questions: readonly Record<string, unknown>[],
) => {
  const found: unknown[] = [];
  for (const question of questions) {
    let cursor: string | null | undefined;
    do {
      const given: Record<string, unknown> = cursor ? { ...question, cursor } : question;
      const { bytes, data } = await answered('tools/call', { name, arguments: given });
      if (bytes > budget) found.push([bytes, given]);
      cursor = data.next;
    } while (cursor);
  }
  return found;
};

test('the list of tools leaves a model room to think, and room for tools to come', async () => {
  expect((await answered('tools/list', {})).bytes).toBeLessThan(BUDGETS.tools);
});

test('a body, by each of its names', async () => {
  const names = index.corpus.entities.map(({ name }) => ({ name }));
  expect(await tooLong(BUDGETS.body, 'find_body', names)).toEqual([]);
});

test('a name on no list, of a kind, of a ministry, of many', async () => {
  const names = [
    ...[
      '東京大学',
      'トヨタ自動車株式会社',
      'さいたま市',
      '復興庁',
      'National Police Agency',
      'zzz',
    ],
    ...[
      '健康保険組合',
      '国立病院',
      '都道府県',
      '厚労省',
      '指定法人',
      '日本',
      '共済組合',
      '株式会社',
    ],
    ...['Amazon Web Services Japan', '公立学校', '電力会社', '裁判所', '国会', '情報処理'],
  ].map((name) => ({ name }));
  expect(await tooLong(BUDGETS.unknown_body, 'find_body', names)).toEqual([]);
});

// Whole chains take fifty pages a subject, which the same hand cuts for all: of them every sixth subject is asked.
test.each([
  // In groups, as far as they do not fit one by one.
  [undefined, 6],
  ['summary', 1],
  ['last', 1],
  ['chain', 6],
] as const)(
  'every finding of subjects, %s, of each %i. subject',
  { timeout: 300_000 },
  async (reasons, each) => {
    const subjects = [...index.entities.keys(), ...index.classes.keys()];
    const asked = subjects
      .filter((_, i) => i % each === 0)
      .map((subject) => ({ subject, reasons }));
    expect(await tooLong(BUDGETS.findings, 'get_findings', asked)).toEqual([]);
  },
);

test('every provision of every version, with what stands around it', {
  timeout: 120_000,
}, async () => {
  // Without what stands around it an answer has the same pages, less at their end.
  const asked = index.corpus.provisions.map(({ instrument, version, eid }) => ({
    ...{ instrument, version, eid, around: true },
  }));
  expect(await tooLong(BUDGETS.provision, 'get_provision', asked)).toEqual([]);
});

test('what is held, and every part of it', async () => {
  const parts = ['not_held', 'silences', 'discrepancies', 'facts'].map((part) => ({ part }));
  expect(await tooLong(BUDGETS.coverage, 'get_coverage', [{}, ...parts])).toEqual([]);
});

test.each(
  Object.entries({
    get_procedure: [
      ...[...index.procedures.keys()].map((procedure) => ({ procedure })),
      { procedure: 'incident', detail: 'full' },
    ],
    list_members: [
      ...[...index.lists.keys()].map((list) => ({ list })),
      { list: 'annex-2016', detail: 'full' },
    ],
    compare_versions: [
      ...index.corpus.instruments
        .filter(({ versions }) => versions.length > 1)
        .map(({ id }) => ({ instrument: id })),
      ...['別表', '法第4章'].map((provision) => ({ provision })),
    ],
    compare_subjects: ['short', 'full'].flatMap((detail) => [
      { a: 'ipa', b: 'others', detail },
      { a: 'japan-pension-service', b: 'bank-of-japan', detail },
      { a: 'national-administrative-organs', b: 'local-governments', detail },
    ]),
    get_later_changes: ['法', '法第13条', '法第25条', '法第4章'].flatMap((citation) => [
      { citation },
      { citation, detail: 'full' },
    ]),
    get_coverage: index.corpus.topics.map(({ id }) => ({ topic: id })),
    list_obligations: [{}],
    get_obligation: [...index.obligations.keys()].flatMap((obligation) => [
      { obligation },
      { obligation, detail: 'full' },
      // A day that nobody has read: every subject is undetermined.
      { obligation, detail: 'full', as_of: '2026-11-30' },
    ]),
    search: ['監査', '13条'].map((q) => ({ q, limit: 50 })),
  }),
)('what has many items, page by page: %s', async (name, questions) => {
  expect(await tooLong(BUDGETS.items, name, questions)).toEqual([]);
});

test('a page holds what fits, one item at least, and says where the next begins', () => {
  const items = ['あ'.repeat(100), 'い'.repeat(100), 'う'.repeat(2000)];
  const head = { api: '/x' };
  const room = (count: number) =>
    900 + bytesOf(head) + items.slice(0, count).reduce((sum, item) => sum + bytesOf(item) + 1, 0);
  expect([
    pageWithin(room(2), head, items, 0),
    pageWithin(room(2) - 1, head, items, 0),
    pageWithin(room(1), head, items, 2),
    pageWithin(room(1), head, items, 9),
  ]).toEqual([
    { shown: items.slice(0, 2), next: '2' },
    { shown: items.slice(0, 1), next: '1' },
    { shown: items.slice(2), next: null },
    { shown: [], next: null },
  ]);
});
