import { expect, test } from 'vitest';
import { compareSubjects } from '../../../content/model/summary/subject-comparison.ts';
import { realIndex as index } from '../../content/support/real-index.ts';
import { ask, askJson } from '../support/ask.ts';

const PAIR = 'a=japan-pension-service&b=bank-of-japan';

const compared = compareSubjects(
  index,
  { kind: 'entity', id: 'japan-pension-service' },
  { kind: 'entity', id: 'bank-of-japan' },
  index.corpus.default_day,
);

test('only what differs comes, with the step that decides both', async () => {
  const { data, meta, links } = await askJson(`/compare?${PAIR}`);
  expect([data.a, data.b, data.same]).toEqual([compared.a, compared.b, compared.same]);
  expect([meta.as_of, links.html]).toEqual([index.corpus.default_day, `/compare/?${PAIR}`]);
  expect(data.differences).toEqual(
    compared.differences.map(({ contrast, differs, a, b }) => ({
      ...{ contrast, differs, obligation: a.obligation },
      ...Object.fromEntries(
        Object.entries({ a, b }).map(([side, one]) => [
          side,
          {
            ...{ verdict: one.verdict, reason: one.reason, role: one.role, reach: one.reach },
            ...{ office: one.office, condition: one.condition, via: one.via },
            because: one.because.at(-1),
          },
        ]),
      ),
    })),
  );
});

test('the page for browsers without script says the same and keeps what was chosen', async () => {
  const page = await ask(`/compare.html?${PAIR}`);
  const body = await page.text();
  expect([page.status, page.headers.get('content-type')]).toEqual([
    200,
    'text/html; charset=utf-8',
  ]);
  const rules = [...body.matchAll(/<th scope="row"><a href="\/obligations\/([^/]+)\//g)];
  expect(rules.map(([, id]) => id).sort()).toEqual(
    compared.differences.map(({ a }) => a.obligation.id).sort(),
  );
  for (const { a, b } of compared.differences)
    for (const { because } of [a, b]) expect(body).toContain(because.at(-1)?.statement);
  expect([...body.matchAll(/<option value="([^"]+)" selected>/g)].map(([, id]) => id)).toEqual([
    'japan-pension-service',
    'bank-of-japan',
  ]);
});

test.each([
  ['a=bank-of-japan', 400, 'INVALID_PARAMETER'],
  ['a=&b=bank-of-japan', 400, 'INVALID_PARAMETER'],
  ['a=bank-of-japan&b=bank-of-nowhere', 404, 'NOT_FOUND'],
  [`${PAIR}&as_of=2014-01-01`, 422, 'OUTSIDE_COVERAGE'],
  [`${PAIR}&c=nisc`, 400, 'INVALID_PARAMETER'],
])('%s is refused', async (query, status, code) => {
  for (const form of ['', '.html']) {
    const answer = await ask(`/compare${form}?${query}`);
    expect([answer.status, (await answer.json()).code]).toEqual([status, code]);
  }
});

test('a name given for an id is answered with the ids it may mean', async () => {
  const answer = await ask(`/compare?a=bank-of-japan&b=${encodeURIComponent('日本年金機構')}`);
  expect((await answer.json()).did_you_mean).toContain('japan-pension-service');
});
