import { expect, test } from 'vitest';
import { placeToLook } from '../../../../content/model/text/place-to-look.ts';

test('a law is looked up at its own page where its id is known, else at the search', () => {
  expect([
    placeToLook({ egov_law_id: '411AC0000000103' }),
    placeToLook({ egov_law_id: null }),
  ]).toEqual(['https://laws.e-gov.go.jp/law/411AC0000000103', 'https://laws.e-gov.go.jp/']);
});
