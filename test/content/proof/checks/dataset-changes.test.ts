import { expect, test } from 'vitest';
import { DatasetChange } from '../../../../content/model/schema/dataset-change.ts';
import { datasetChanges } from '../../../../content/proof/checks/dataset-changes.ts';
import type { Content, Filed } from '../../../../content/proof/read/read.ts';
import { alteredContent, realContent } from '../../support/real-content.ts';
import { smallContent } from '../../support/small-content.ts';

const correction: DatasetChange = {
  id: 'minister-of-a-body',
  date: '2026-12-01',
  number: 2,
  kind: 'correction',
  title: '所管',
  text: '所管を改めた。',
  affects: [
    { type: 'entity', id: 'bank-of-japan' },
    { type: 'provision', id: 'basic-act/2016/art_13' },
    { type: 'provision', id: 'information-provision-rules/2016/annex__row_29' },
  ],
  correction: { was: '甲', now: '乙', basis: '丙' },
};

const file = 'content/data/dataset-changes/minister-of-a-body.json';

/** A made-up release, of which every discrepancy held is a part: whatever was published since, the tests say the same. */
const released = (altered: Content): void => {
  const record: DatasetChange = {
    ...{ id: 'release', date: '2026-11-23', number: 1, kind: 'release' },
    ...{ title: '公開', text: '公開した。', correction: null },
    affects: altered.discrepancies.map(({ record: { id } }) => ({ type: 'discrepancy', id })),
  };
  altered['dataset-changes'] = [{ file: 'content/data/dataset-changes/release.json', record }];
};

/** Faults of the real content, released as a whole, with one change more. */
const faultsWith = async (change: Partial<DatasetChange>) => {
  const content = alteredContent((altered) => {
    released(altered);
    altered['dataset-changes'].push({ file, record: { ...correction, ...change } });
  });
  return (await datasetChanges(content)).map(({ at, message }) => `${at}: ${message}`);
};

test('the real content passes, and so does a correction that follows', async () => {
  expect(await datasetChanges(realContent)).toEqual([]);
  expect(await faultsWith({})).toEqual([]);
});

test('a day before that of the change before, a number out of order and a dangling id fail', async () => {
  expect(await faultsWith({ date: '2026-11-22' })).toEqual([
    'date: Change 2 is of 2026-11-22, before change 1 of 2026-11-23.',
  ]);
  expect(await faultsWith({ number: 3 })).toEqual([
    'number: The change is numbered 3, and 2 is due.',
  ]);
  expect(await faultsWith({ affects: [{ type: 'class', id: 'bank-of-japan' }] })).toEqual([
    'affects.0: There is no class "bank-of-japan".',
  ]);
});

test('nothing is corrected before it was published', async () => {
  const content = alteredContent((altered) => {
    altered['dataset-changes'] = [{ file, record: { ...correction, number: 1 } }];
    altered.discrepancies = [];
  });
  expect(await datasetChanges(content)).toEqual([
    {
      file,
      at: 'kind',
      message: 'The first change is a correction; nothing was published before it.',
      remedy: 'Let the first change be the release of the whole.',
    },
  ]);
});

test('a discrepancy that no change publishes fails', async () => {
  const content = alteredContent((altered) => {
    released(altered);
    for (const { record } of altered['dataset-changes'])
      record.affects = record.affects.filter(({ id }) => id !== 'audit-policy-start-date');
  });
  expect(await datasetChanges(content)).toEqual([
    {
      file: 'content/data/discrepancies/audit-policy-start-date.json',
      at: 'id',
      message:
        'No record of content/data/dataset-changes publishes the discrepancy "audit-policy-start-date".',
      remedy: 'Name it in `affects` of the change that publishes it: its feed needs the day.',
    },
  ]);
});

test('a correction says what was wrong and what is right, and what it affects', () => {
  const fits = (change: Partial<DatasetChange>): boolean =>
    DatasetChange().safeParse({ ...correction, ...change }).success;
  expect([
    fits({}),
    fits({ correction: null }),
    fits({ affects: [] }),
    fits({ kind: 'addition' }),
    fits({ kind: 'addition', correction: null }),
    fits({ kind: 'release', correction: null, affects: [] }),
  ]).toEqual([true, false, false, false, true, true]);
});

const change = (
  number: number,
  date: string,
  affects: DatasetChange['affects'] = [],
): Filed<DatasetChange> => {
  const kind = number === 1 ? 'release' : 'addition';
  const record: DatasetChange = {
    ...{ id: `change-${number}`, number, date, kind, title: '公開', text: '公開した。' },
    ...{ affects, correction: null },
  };
  return { file: `content/data/dataset-changes/change-${number}.json`, record };
};

const problem = (number: number, at: string, message: string, remedy: string) => ({
  ...{ file: `content/data/dataset-changes/change-${number}.json`, at, message, remedy },
});

test('changes count by their numbers, in whatever order they are filed; two may be of one day', async () => {
  const content = smallContent({
    'dataset-changes': [
      change(3, '2026-09-02'),
      change(1, '2026-09-01'),
      change(2, '2026-09-02'),
      change(4, '2026-10-01'),
    ],
  });
  expect(await datasetChanges(content)).toEqual([]);
});

test('a number that is left out, and a day before the last one, fail', async () => {
  const content = smallContent({
    'dataset-changes': [change(3, '2026-09-01'), change(1, '2026-09-02')],
  });
  expect(await datasetChanges(content)).toEqual([
    problem(
      3,
      'number',
      'The change is numbered 3, and 2 is due.',
      'Number the changes 1, 2, 3 … in the order of their publication.',
    ),
    problem(
      3,
      'date',
      'Change 3 is of 2026-09-01, before change 1 of 2026-09-02.',
      'Correct the day or the number: a later number is never of an earlier day.',
    ),
  ]);
});

test('a record that is affected exists as what it is called', async () => {
  const { silences, discrepancies } = realContent;
  const [silence, discrepancy] = [silences.slice(0, 1), discrepancies.slice(0, 1)];
  const [named, disputed] = [silence[0]?.record.id ?? '', discrepancy[0]?.record.id ?? ''];
  const content = smallContent({
    silences: silence,
    discrepancies: discrepancy,
    'dataset-changes': [
      change(1, '2026-09-01', [
        { type: 'silence', id: named },
        { type: 'discrepancy', id: named },
        { type: 'discrepancy', id: disputed },
      ]),
    ],
  });
  expect(await datasetChanges(content)).toEqual([
    problem(
      1,
      'affects.1',
      `There is no discrepancy "${named}".`,
      'Correct type or id; a record that was withdrawn stays in its folder.',
    ),
  ]);
});

test('a discrepancy is published under its own kind, not by another record of the same id', async () => {
  const [silence, discrepancy] = [realContent.silences[0], realContent.discrepancies[0]];
  if (!silence || !discrepancy) throw new Error('there is no silence or no discrepancy');
  const twin = { ...silence, record: { ...silence.record, id: discrepancy.record.id } };
  const content = smallContent({
    silences: [twin],
    discrepancies: [discrepancy],
    'dataset-changes': [change(1, '2026-09-01', [{ type: 'silence', id: twin.record.id }])],
  });
  expect(await datasetChanges(content)).toEqual([
    {
      ...{ file: discrepancy.file, at: 'id' },
      message: `No record of content/data/dataset-changes publishes the discrepancy "${discrepancy.record.id}".`,
      remedy: 'Name it in `affects` of the change that publishes it: its feed needs the day.',
    },
  ]);
});
