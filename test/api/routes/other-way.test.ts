import { expect, test } from 'vitest';
import { ask, askJson } from '../support/ask.ts';
import { held, subjects } from '../support/held.ts';

type Row = { id: string };

test('a minister of the facts: the bodies, with year and tier, and the rules that run through the ministry', async () => {
  const { data, meta } = await askJson('/entities?minister=厚生労働大臣&designated=true');
  expect(meta.total).toBe(1);
  expect(data[0].competent_minister).toMatchObject({
    value: '厚生労働大臣',
    tier: 'official',
    as_of: '2025-06-01',
    confirmed_2016: false,
  });
  const modes = (mode: string) =>
    data[0].ministry
      .filter((rule: { mode: string }) => rule.mode === mode)
      .map((rule: { obligation: string }) => rule.obligation);
  expect(modes('through_ministry')).toEqual([
    'notify-audit-results',
    'propose-improvements',
    'audit-notice-route',
    'report-after-audit',
    'audit-report-route',
  ]);
  expect(modes('ministry_and_body')).toContain('notify-serious-incident');
  expect(modes('ministry_instead')).toContain('provide-incident-material');
  expect(modes('direct')).toEqual([]);
});

test('an office the facts do not name is refused, with those they name', async () => {
  const response = await ask(`/entities?minister=${encodeURIComponent('復興大臣')}`);
  const problem = await response.json();
  expect([response.status, problem.code, problem.did_you_mean[0]]).toEqual([
    400,
    'INVALID_PARAMETER',
    '内閣総理大臣',
  ]);
});

test('what stands on a row of the 別表 alone', async () => {
  const { data } = await askJson('/lists/annex-2016/rows/24');
  expect({ entity: data.entity, name: data.name }).toEqual({
    entity: 'bank-of-japan',
    name: '日本銀行',
  });
  expect(data.findings.map(({ id }: Row) => id)).toContain('request-for-cooperation');
  const designated = await askJson('/lists/annex-2016/rows/29');
  expect(designated.data.findings.map(({ id }: Row) => id)).not.toContain('information-sharing');
});

test('what stands on the designation alone', async () => {
  const { data } = await askJson('/lists/designated-2016/rows/1');
  const ids = data.findings.map(({ id }: Row) => id);
  expect(ids).toContain('report-after-audit');
  expect(ids).not.toContain('request-for-cooperation');
});

test('a row that is not printed is a 404', async () => {
  const response = await ask('/lists/annex-2016/rows/53');
  expect([response.status, (await response.json()).detail]).toEqual([
    404,
    '/lists/annex-2016 has no record "53".',
  ]);
});

test('article numbers through the five states', async () => {
  const { data } = await askJson('/concordances');
  expect(data[0].states.map(({ from }: { from: string | null }) => from)).toEqual([
    null,
    '2016-10-21',
    '2019-04-01',
    '2025-07-01',
    '2026-10-01',
  ]);
  const request = data[0].rows.find(({ eid }: { eid: string }) => eid === 'art_32__para_1');
  expect(request.numbers).toEqual(['31条1項', '32条1項', '33条1項', '33条1項', '33条1項']);
});

test('the matrix as CSV: a header, a line a subject, RFC 4180', async () => {
  const response = await ask('/matrix.csv?as_of=2016-10-20&bom=true');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + subjects);
  expect([...new Set(lines.map((line) => line.split(',').length))]).toEqual([
    3 + held('obligations') + 3,
  ]);
  expect(lines.find((line) => line.startsWith('entity,kyushu-railway'))).toContain(
    'applies:addressee',
  );
});

test('a day before coverage is refused as CSV too', async () => {
  const response = await ask('/matrix.csv?as_of=2015-02-09');
  expect([response.status, (await response.json()).code]).toEqual([422, 'OUTSIDE_COVERAGE']);
});
