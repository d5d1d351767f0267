import { expect, test } from 'vitest';
import { ask, askJson } from './support/ask.ts';

test.each([
  ['/instruments/audit-policy/provisions/sec_2?as_of=2016-10-20', '2015'],
  ['/instruments/audit-policy/provisions/sec_2?as_of=2016-10-21', '2016'],
  ['/instruments/audit-policy/provisions/sec_2?as_of=2016-10-21&version=2015', '2015'],
  ['/instruments/audit-policy/provisions/sec_2', '2016'],
])('%s is the text of version %s', async (path, version) => {
  expect((await askJson(path)).data.version).toBe(version);
});

test.each([
  [
    '2015-06-01',
    'The source contradicts itself about whether "audit-policy" was in force on 2015-06-01.',
  ],
  ['2015-03-01', '"audit-policy" has no version in force on 2015-03-01.'],
])('a text on %s is refused, not guessed', async (day, detail) => {
  const response = await ask(`/instruments/audit-policy/provisions/sec_2?as_of=${day}`);
  const problem = await response.json();
  expect([response.status, problem.code, problem.detail]).toEqual([
    422,
    'OUTSIDE_COVERAGE',
    detail,
  ]);
});

const ids = async (path: string) =>
  (await askJson(path)).data.map(({ id }: { id: string }) => id).sort();

test('lists of a day', async () => {
  expect(await ids('/lists?as_of=2016-10-20')).toEqual(['annex-2015']);
  expect(await ids('/lists?as_of=2016-10-21')).toEqual(['annex-2016', 'designated-2016']);
  expect(await ids('/lists')).toEqual(['annex-2015', 'annex-2016', 'designated-2016']);
});

test('kinds of a day', async () => {
  const before = await ids('/classes?as_of=2016-10-20');
  const after = await ids('/classes?as_of=2016-10-21');
  expect(after.filter((id: string) => !before.includes(id))).toEqual([
    'contractors',
    'designated-corporations',
  ]);
});
