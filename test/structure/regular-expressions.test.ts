import { expect, test } from 'vitest';
import { assemblies, regularExpressions, written } from '../../scripts/regular-expressions/find.ts';
import { readTable } from '../../scripts/regular-expressions/table.ts';

const found = regularExpressions();
const table = readTable();

test('every regular expression of the product is judged: `npm run redos` judges a new one', () => {
  expect(table.map(({ expression, files }) => `${expression} ${files}`)).toEqual(
    found.map((one) => `${written(one)} ${one.files.join(' ')}`),
  );
});

test('what is not safe has the text that reaches it and the limit on its length', () => {
  const verdicts = new Set(table.map(({ verdict }) => verdict));
  expect(
    [...verdicts].filter(
      (verdict) => !/^(?:safe|not known|\d\w+ degree polynomial)$/.test(verdict),
    ),
  ).toEqual([]);
  const faulty = table.filter(({ verdict, reached, limit }) =>
    verdict === 'safe' ? reached + limit !== '' : reached === '' || limit === '',
  );
  expect(faulty).toEqual([]);
});

test('nothing that is assembled is overlooked', () => {
  const files = new Set(found.flatMap((one) => one.files));
  expect(assemblies().filter(({ file }) => !files.has(file))).toEqual([]);
});
