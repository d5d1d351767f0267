import { expect, test } from 'vitest';
import { outline } from '../../../support/outline.ts';

test.each(['P01', 'P02'])('%s begins on 2016-01-25 and goes on unchanged', (row) => {
  const kind = 'critical-infrastructure-operators';
  const verdicts = ['2015-02-10', '2016-01-24', '2016-01-25', '2016-10-20', '2016-10-21'].map(
    (date) => outline(kind, row, date).split(/[ :]/)[0],
  );
  expect(verdicts).toEqual(['does_not_apply', 'does_not_apply', 'applies', 'applies', 'applies']);
});
