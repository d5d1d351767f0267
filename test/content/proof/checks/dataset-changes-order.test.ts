import { expect, test } from 'vitest';
import type { DatasetChange } from '../../../../content/model/schema/dataset-change.ts';
import { datasetChanges } from '../../../../content/proof/checks/dataset-changes.ts';
import type { Filed } from '../../../../content/proof/read/read.ts';
import { realContent } from '../../support/real-content.ts';
import { smallContent } from '../../support/small-content.ts';

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
