import { expect, test } from 'vitest';
import { changesBetween, reportOf } from '../../../../content/proof/seal/report.ts';
import { alteredContent, recordIn } from '../../support/real-content.ts';
import { indexOf, realIndex } from '../../support/real-index.ts';

test('the report counts what is held, unverified and disputed', async () => {
  const lines = reportOf(realIndex);
  const bodies = realIndex.corpus.entities;
  const numbers = bodies.map(({ corporate_number }) => corporate_number?.tier ?? 'missing');
  const counted = [...new Set(numbers)]
    .sort()
    .map((tier) => `${tier} ${numbers.filter((one) => one === tier).length}`);
  expect(lines).toContain(`obligations: ${realIndex.corpus.obligations.length}`);
  expect(lines).toContain('minister of October 2016 confirmed: 0');
  expect(lines).toContain(`corporate_number: ${counted.join(', ')}`);
  expect(lines).toContain('audit-policy 2015 begins 2015-05-25 or 2015-09-25');
});

test('nothing has changed against itself', async () => {
  const index = realIndex;
  expect(changesBetween(index, index)).toEqual([
    'records: 0 difference(s)',
    'findings: 0 difference(s)',
  ]);
});

test('a body taken off a list shows as a changed list and as changed findings of that body alone', () => {
  const shorter = indexOf(
    alteredContent((content) => {
      recordIn(content.lists, 'lists/designated-2016').rows.pop();
    }),
  );
  const lines = changesBetween(shorter, realIndex);
  expect(lines).toContain('changed lists/designated-2016');
  expect(lines).toContain(
    '2016-10-21: japan-agency-for-local-authority-information-systems × report-after-audit: does_not_apply → applies as bearer',
  );
  const others = lines.filter(
    (line) => line.startsWith('2016-10-21: ') && !line.includes('japan-agency-for-local-authority'),
  );
  expect(others).toEqual([]);
});
