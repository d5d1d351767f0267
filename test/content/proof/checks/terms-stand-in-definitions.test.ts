import { expect, test } from 'vitest';
import { termsStandInDefinitions } from '../../../../content/proof/checks/terms-stand-in-definitions.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await termsStandInDefinitions(realContent)).toEqual([]);
});

test('a term that its definition does not have fails', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.terms, 'terms/audit-policy-2016-each-organ').term = '各組織';
  });
  expect(await termsStandInDefinitions(content)).toEqual([
    {
      file: 'content/data/terms/audit-policy-2016-each-organ.json',
      at: 'term',
      message: '「各組織」 does not stand in its definition.',
      remedy: 'Write the term as printed, or quote the words that define it.',
    },
  ]);
});

test('a definition of another version than the id names fails', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.terms, 'terms/audit-policy-2016-each-organ').definition.version = '2015';
  });
  expect(await termsStandInDefinitions(content)).toEqual([
    {
      file: 'content/data/terms/audit-policy-2016-each-organ.json',
      at: 'definition.version',
      message: 'The definition is taken from the version 2015; the id says otherwise.',
      remedy: 'Quote the version that the id names.',
    },
  ]);
});
