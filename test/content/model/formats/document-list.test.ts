import { expect, test } from 'vitest';
import { documentForms } from '../../../../content/model/formats/document-list.ts';
import { alteredIndex } from '../../support/altered-index.ts';
import { realIndex } from '../../support/real-index.ts';

const { corpus } = realIndex;
const first = (records: readonly { id: string }[]): string => records[0]?.id ?? 'none';

test('every document has an address and an example that there is', () => {
  const forms = documentForms(realIndex);
  expect(forms.map(({ address, example }) => `${address} ${example}`)).toEqual([
    '/documents/instruments/{instrument}-{version}.docx /documents/instruments/audit-policy-2016.docx',
    ...['docx', 'xlsx'].map(
      (suffix) =>
        `/documents/comparisons/{instrument}-{before}-{after}.${suffix} /documents/comparisons/audit-policy-2015-2016.${suffix}`,
    ),
    ...['docx', 'xlsx'].map(
      (suffix) =>
        `/documents/entities/{id}.${suffix} /documents/entities/${first(corpus.entities)}.${suffix}`,
    ),
    ...['docx', 'xlsx'].map(
      (suffix) =>
        `/documents/classes/{id}.${suffix} /documents/classes/${first(corpus.classes)}.${suffix}`,
    ),
    `/documents/lists/{id}.xlsx /documents/lists/${first(corpus.lists)}.xlsx`,
    `/documents/matrix/{day}.xlsx /documents/matrix/${corpus.default_day}.xlsx`,
    `/documents/findings/{day}.csv /documents/findings/${corpus.default_day}.csv`,
  ]);
  expect(forms.slice(0, 2).map(({ description, label }) => [description, label])).toEqual([
    ['Text of a version', '条文（版ごと）'],
    ['Two versions side by side', '新旧対照'],
  ]);
});

test('the example of a comparison is of an instrument that has two versions', () => {
  const index = alteredIndex((altered) => {
    for (const held of altered.instruments)
      if (held.id === 'audit-policy') held.versions = held.versions.slice(-1);
  });
  expect(documentForms(index)[1]?.example).toBe('/documents/comparisons/basic-act-2015-2016.docx');
});
