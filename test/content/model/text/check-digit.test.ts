import { expect, test } from 'vitest';
import { hasValidCheckDigit } from '../../../../content/model/text/check-digit.ts';

// The example of the 国税庁: the base number 700110005901 has the check digit 8.
test.each([
  ['8700110005901', true],
  ['7700110005901', false],
  ['8700110005910', false],
  ['8070110005901', false],
  // Sums of 9 and of 0 leave the digit 9, never 0.
  ['9000000000000', true],
  ['9000000000009', true],
  ['0000000000000', false],
  // The last digit counts once, the one before it twice.
  ['8000000000001', true],
  ['7000000000010', true],
  ['8000000000100', true],
])('%s: %s', (number, valid) => {
  expect(hasValidCheckDigit(number)).toBe(valid);
});
