import { expect, test } from 'vitest';
import { ask, askJson } from '../support/ask.ts';

test.each([
  ['/instruments/audit-policy/provisions/sec_2?as_of=2016-10-20', '2015'],
  ['/instruments/audit-policy/provisions/sec_2?as_of=2016-10-21', '2016'],
  ['/instruments/audit-policy/provisions/sec_2?as_of=2016-10-20&version=2015', '2015'],
  ['/instruments/audit-policy/provisions/sec_2?as_of=2015-06-01&version=2015', '2015'],
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

test.each([
  [
    'as_of=2016-10-21&version=2015',
    'Version 2015 of "audit-policy" is not in force on 2016-10-21.',
    'Leave as_of or version out, or ask for a day of that version, for example as_of=2016-10-20.',
  ],
  [
    'as_of=2015-03-01&version=2016',
    'Version 2016 of "audit-policy" is not in force on 2015-03-01.',
    'Leave as_of or version out, or ask for a day of that version, for example as_of=2016-10-21.',
  ],
  [
    'as_of=1999-01-01&version=2015',
    'as_of=1999-01-01 lies before the coverage, which begins on 2015-02-10.',
    'Ask for 2015-02-10 or a later day; 2016-10-21 is the first day of the amended state.',
  ],
])('a version and a day that do not go together are refused: %s', async (query, detail, hint) => {
  for (const form of ['', '.json', '.txt', '.bib', '.csl.json', '.jsonld', '/cite']) {
    const path = `/instruments/audit-policy/provisions/sec_2${form}?${query}`;
    const response = await ask(path);
    const problem = await response.json();
    expect([path, response.status, problem.code, problem.detail, problem.hint]).toEqual([
      ...[path, 422, 'OUTSIDE_COVERAGE', detail, hint],
    ]);
  }
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
