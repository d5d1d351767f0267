import { expect, test } from 'vitest';
import { askJson } from '../support/ask.ts';

type Matrix = {
  obligations: string[];
  rows: { subject: { id: string }; cells: [string, string | null][] }[];
};

const matrix = async (day: string): Promise<Matrix> => (await askJson(`/matrix?as_of=${day}`)).data;

/** Rules whose column differs between two days. */
const changedRules = async (before: string, after: string): Promise<string[]> => {
  const [old, now] = [await matrix(before), await matrix(after)];
  return now.obligations.filter((_, column) =>
    now.rows.some(
      (row, i) => JSON.stringify(row.cells[column]) !== JSON.stringify(old.rows[i]?.cells[column]),
    ),
  );
};

const principals = async (): Promise<Map<string, string[]>> => {
  const { data } = await askJson('/obligations');
  return new Map(
    data.map((rule: { id: string; phases: { provisions: { instrument: string }[] }[] }) => [
      rule.id,
      rule.phases.map(({ provisions }) => provisions[0]?.instrument),
    ]),
  );
};

test.each([
  ['2015-05-24', '2015-05-25', 'audit-policy'],
  ['2015-09-24', '2015-09-25', 'audit-policy'],
  ['2016-01-24', '2016-01-25', 'reinforcement-policy-2016'],
])('from %s to %s only what stands on %s changes', async (before, after, instrument) => {
  const of = await principals();
  const changed = await changedRules(before, after);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter((id) => of.get(id)?.[0] !== instrument)).toEqual([]);
});

test.each([
  ['2015-02-10', '2015-05-24'],
  ['2015-05-25', '2015-09-24'],
  ['2015-09-25', '2016-01-24'],
  ['2016-01-25', '2016-10-20'],
  ['2016-10-21', '2019-03-31'],
])('between %s and %s nothing changes', async (from, to) => {
  expect(await changedRules(from, to)).toEqual([]);
});

test('on 2016-10-21 the designated bodies come under the audit, and two leave the 別表', async () => {
  const [old, now] = [await matrix('2016-10-20'), await matrix('2016-10-21')];
  const cell = (data: Matrix, subject: string, rule: string) =>
    data.rows.find((row) => row.subject.id === subject)?.cells[data.obligations.indexOf(rule)];
  const pair = (subject: string, rule: string) => [
    cell(old, subject, rule),
    cell(now, subject, rule),
  ];
  expect(pair('japan-pension-service', 'audit-coverage')).toEqual([
    ['does_not_apply', null],
    ['applies', 'subject'],
  ]);
  expect(pair('kyushu-railway', 'request-for-cooperation')).toEqual([
    ['applies', 'addressee'],
    ['does_not_apply', null],
  ]);
  expect(
    pair('japan-agency-for-local-authority-information-systems', 'request-for-cooperation'),
  ).toEqual([
    ['does_not_apply', null],
    ['applies', 'addressee'],
  ]);
  expect(pair('incorporated-administrative-agencies', 'audit-coverage')).toEqual([
    ['applies', 'subject'],
    ['applies', 'subject'],
  ]);
});
