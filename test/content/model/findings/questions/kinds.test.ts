import { expect, test } from 'vitest';
import { outline } from '../../../support/outline.ts';

test.each(['K21', 'K24', 'L31', 'J16', 'K28'])(
  '国の行政機関 have no ministry route and no contracting-out: not %s',
  (row) => {
    expect(outline('national-administrative-organs', row, '2016-10-21')).toMatch(
      /^does_not_apply: .*excluded_by /,
    );
  },
);

test.each(['L51', 'L52'])(
  '重要社会基盤事業者等 are in part named in Art. 32(1): %s depends on the member',
  (row) => {
    expect(outline('critical-infrastructure-operators', row, '2016-10-21')).toMatch(
      /^undetermined depends_on_member: /,
    );
  },
);

test.each(['J01', 'L03', 'L13'])('独立行政法人 come under %s only with the amendment', (row) => {
  expect([
    outline('incorporated-administrative-agencies', row, '2016-10-20').split(':')[0],
    outline('incorporated-administrative-agencies', row, '2016-10-21').split(':')[0],
  ]).toEqual(['does_not_apply', 'applies subject']);
});
