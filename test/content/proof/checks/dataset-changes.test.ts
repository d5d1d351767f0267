import { expect, test } from 'vitest';
import { DatasetChange } from '../../../../content/model/schema/dataset-change.ts';
import { datasetChanges } from '../../../../content/proof/checks/dataset-changes.ts';
import type { Content } from '../../../../content/proof/read/read.ts';
import { alteredContent, realContent } from '../../support/real-content.ts';

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
