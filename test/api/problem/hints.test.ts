import { expect, test } from 'vitest';
import { operationsOf } from '../../../api/openapi/document.ts';
import { exampleRequestOf } from '../../../api/openapi/parameter-examples.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { contract } from '../../support/contract/contract.ts';
import { ask } from '../support/ask.ts';

/** Values that no record has, of every kind of id: a word, a number, a version, an eId that is near to one, a name. */
const UNKNOWN = ['nobody', 'audit-x', '99', '2017', 'art_32__para_9', 'sec_5__sub_9', '第32条'];

const pathOf = (address: string): string => address.split('?')[0] ?? '';

/** Real addresses of every operation that is read, below the root. */
const real = operationsOf(contract)
  .filter(({ method }) => method === 'get')
  .map(({ path, method }) => exampleRequestOf(contract.paths, path, method)?.path ?? '/');

/** The same with one segment that is none, a final slash, a form that it has not, a day before the coverage, a foreign parameter. */
const wrong = [
  ...new Set(
    real.flatMap((address) => {
      const path = pathOf(address);
      const segments = path.split('/');
      return [
        ...segments
          .slice(1)
          .flatMap((_, at) => UNKNOWN.map((value) => segments.with(at + 1, value).join('/'))),
        `${path}/`,
        `${segments.with(-1, 'nobody').join('/')}/`,
        `${path}.pdf${address.slice(path.length)}`,
        `${path}?foo=1`,
        `${path}?as_of=2015-01-01`,
        `${path}?version=2015`,
        `${path}?list=nothing&class=nothing&minister=nothing&q=%20`,
      ];
    }),
  ),
];

/** True where an address is there: it answers, or says that parameters are missing which whoever asked left out. */
const isThere = async (address: string): Promise<boolean> => {
  const response = await ask(address);
  if (response.status < 400) return true;
  const { code, errors = [] } = await response.json();
  return (
    code === 'INVALID_PARAMETER' &&
    !address.includes('?') &&
    errors.every(({ detail }: { detail: string }) => /^expected /.test(detail))
  );
};

/** Addresses of this origin in words: what begins with a slash where a word may begin. */
const addressesIn = (words: string): string[] =>
  [...words.matchAll(/(?<=^|[\s(「])\/[^\s,;)」]*/g)].map(([found]) => found.replace(/[.:]+$/, ''));

test('every address that a problem tells to ask answers', async () => {
  const told = new Map<string, string>();
  let problems = 0;
  for (const path of wrong) {
    const response = await ask(path);
    if (response.status < 400) continue;
    problems++;
    const { hint, did_you_mean = [] } = await response.json();
    const meant = did_you_mean.filter((one: string) => one.startsWith('/'));
    for (const address of [...addressesIn(hint), ...meant]) told.set(address, path);
  }
  const dead: string[] = [];
  for (const [address, path] of told) {
    const answers = address.startsWith(API_ROOT) && (await isThere(address));
    if (!answers) dead.push(`${address} (asked: ${path})`);
  }
  expect(dead).toEqual([]);
  expect(problems).toBeGreaterThan(wrong.length / 2);
  expect(told.size).toBeGreaterThan(20);
});
