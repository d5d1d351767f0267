import { expect, test } from 'vitest';
import { ask } from '../support/ask.ts';

const JSON_TYPE = 'application/json';

const send = (body: string, type = JSON_TYPE, path = '/check', accept?: string) =>
  ask(path, {
    method: 'POST',
    body,
    headers: { 'Content-Type': type, ...(accept === undefined ? {} : { Accept: accept }) },
  });

const check = async (text: string, as_of?: string) =>
  (await send(JSON.stringify({ text, ...(as_of === undefined ? {} : { as_of }) }))).json();

const HEADING = '法第31条（事務の委託）による。';

const place = (eid: string, citation: string, heading: string) => ({
  instrument: 'basic-act',
  eid,
  version: '2016',
  citation,
  heading,
  html: `/instruments/basic-act/#${eid}`,
  api: `/api/v1/instruments/basic-act/provisions/${eid}?version=2016`,
});

test('a heading that belongs to another article: what is there, and what was probably meant', async () => {
  const { data, meta, links } = await check(HEADING);
  const meant = place('art_30', '法第30条', '事務の委託');
  const said =
    '「事務の委託」は法第30条の見出しである。引かれたものの見出しは「資料提供等」である。';
  expect(data).toEqual({
    citations: [
      {
        start: 0,
        end: 5,
        text: '法第31条',
        normalised: '法第31条',
        status: 'found',
        verdict: 'stands_but',
        sign: '△',
        reason: said,
        provisions: [place('art_31', '法第31条', '資料提供等')],
        law: null,
        points: [
          {
            kind: 'heading',
            start: 6,
            end: 11,
            text: '事務の委託',
            agrees: false,
            writing_only: false,
            said,
            difference: null,
            meant,
          },
        ],
        meant,
        old_number: {
          old: { instrument: 'basic-act', eid: 'art_31', version: '2015', citation: '旧法第31条' },
          now: { instrument: 'basic-act', eid: 'art_32', version: '2016', citation: '法第32条' },
        },
      },
    ],
    summary: { stands: 0, stands_but: 1, fails: 0, not_held: 0 },
    unassigned: 0,
    left_out: 0,
  });
  expect(meta.as_of).toBe('2016-10-21');
  expect(links).toEqual({ self: '/api/v1/check', html: '/check/' });
});

test('a law that is not held is named, with where to read it', async () => {
  const { data } = await check('刑法第25条');
  expect(
    data.citations.map(({ law, sign }: { law: unknown; sign: string }) => ({ law, sign })),
  ).toEqual([
    {
      law: {
        title: '刑法',
        number: '明治四十年法律第四十五号',
        egov_law_id: null,
        look: 'https://laws.e-gov.go.jp/',
      },
      sign: '？',
    },
  ]);
});

test('plain text takes the day in the address, and gets the same answer', async () => {
  const plain = await send(HEADING, 'text/plain; charset=utf-8', '/check?as_of=2016-10-20');
  const { data, meta } = await check(HEADING, '2016-10-20');
  expect(await plain.json()).toEqual({
    data,
    meta,
    links: { self: '/api/v1/check?as_of=2016-10-20', html: '/check/' },
  });
});

test('as a table, one row a citation', async () => {
  const response = await send(JSON.stringify({ text: HEADING }), JSON_TYPE, '/check', 'text/csv');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(await response.text()).toBe(
    [
      'number,sign,verdict,status,text,start,end,citation,reason,provisions,meant,old_number,law,difference,as_of',
      '1,△,stands_but,found,法第31条,0,5,法第31条,「事務の委託」は法第30条の見出しである。引かれたものの見出しは「資料提供等」である。,basic-act/2016/art_31,法第30条,旧法第31条,,,2016-10-21',
      '',
    ].join('\r\n'),
  );
});

test('nothing of the answer is kept', async () => {
  const response = await send(JSON.stringify({ text: HEADING }));
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('etag')).toBeNull();
});

test.each([
  [415, 'UNSUPPORTED_MEDIA_TYPE', '<p/>', 'text/html', undefined],
  [406, 'NOT_ACCEPTABLE', '{"text":"法第13条"}', JSON_TYPE, 'image/png'],
  [413, 'PAYLOAD_TOO_LARGE', JSON.stringify({ text: '法'.repeat(10_001) }), JSON_TYPE, undefined],
  [413, 'PAYLOAD_TOO_LARGE', '㍿'.repeat(2_501), 'text/plain', undefined],
  [400, 'INVALID_PARAMETER', '{"text":', JSON_TYPE, undefined],
  [400, 'INVALID_PARAMETER', '{}', JSON_TYPE, undefined],
  [400, 'INVALID_PARAMETER', '{"text":"法第13条","more":1}', JSON_TYPE, undefined],
  [400, 'INVALID_PARAMETER', ' \n', 'text/plain', undefined],
  [400, 'INVALID_PARAMETER', '', 'text/plain', undefined],
  [400, 'INVALID_PARAMETER', '{"text":"法第13条","as_of":"soon"}', JSON_TYPE, undefined],
  [422, 'OUTSIDE_COVERAGE', '{"text":"法第13条","as_of":"2014-01-01"}', JSON_TYPE, undefined],
])('%i %s: %s', async (status, code, body, type, accept) => {
  const response = await send(body, type, '/check', accept);
  expect([response.status, (await response.json()).code]).toEqual([status, code]);
});

test('what is too long is told how long it is, and where a longer text can be checked', async () => {
  const response = await send('法'.repeat(12_345), 'text/plain');
  const { detail, hint } = await response.json();
  expect(detail).toBe(
    'text: has 12345 characters; at most 10000 are checked (counted after NFKC).',
  );
  expect(hint).toContain('/check/');
});

test('two days are one too many', async () => {
  const body = JSON.stringify({ text: HEADING, as_of: '2016-10-20' });
  const response = await send(body, JSON_TYPE, '/check?as_of=2016-10-21');
  expect((await response.json()).errors).toEqual([
    { parameter: 'as_of', detail: 'as_of: is given twice.' },
  ]);
});

test('it is asked by POST alone', async () => {
  const response = await ask('/check');
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
});
