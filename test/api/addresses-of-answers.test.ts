import { expect, test } from 'vitest';
import { exampleRequestOf } from '../../api/openapi/parameter-examples.ts';
import { indexCorpus } from '../../content/model/corpus/corpus-index.ts';
import { dayPages } from '../../content/model/corpus/day-pages.ts';
import { dayOfVersion, isInForce } from '../../content/model/corpus/time.ts';
import { contract } from '../support/contract/contract.ts';
import { ask, askJson, storedCorpus } from './support/ask.ts';
import { connectHere, told } from './support/mcp.ts';

const index = indexCorpus(storedCorpus);

const DAYS = [
  ...['2015-02-10', '2015-05-25', '2015-09-25', '2016-01-25'],
  ...['2016-10-20', '2016-10-21', '2030-01-01'],
];

/** GETs that take a day. */
const DATED = Object.entries(contract.paths).flatMap(([path, { get }]) =>
  get?.parameters?.some((parameter) => 'name' in parameter && parameter.name === 'as_of')
    ? [{ operationId: get.operationId ?? '', path }]
    : [],
);

/** Addresses of a `Link` header with this relation. */
const linked = (response: Response, rel: string): string[] =>
  [...(response.headers.get('link') ?? '').matchAll(/<([^>]*)>; rel="([^"]*)"/g)]
    .filter(([, , found]) => found === rel)
    .map(([, address = '']) => address);

/** The example of an operation on another day, of a provision that is there in every version. */
const exampleOn = (path: string, day: string): string => {
  const [plain = '', search = ''] = (
    exampleRequestOf(contract.paths, path, 'get')?.path ?? ''
  ).split('?');
  const query = new URLSearchParams(search);
  query.delete('version');
  query.set('as_of', day);
  const held = plain.replace(
    /\/instruments\/[^/]+\/provisions\/[^/.]+/,
    '/instruments/information-provision-rules/provisions/art_2',
  );
  return `${held}?${query}`;
};

/** True for a page that shows that day, or the text that was in force on it. */
const showsDay = (page: string, day: string): boolean => {
  const [, instrument = '', version] =
    /^\/instruments\/([^/]+)\/(?:(\d{4})\/)?(?:#|$)/.exec(page) ?? [];
  const record = index.instruments.get(instrument);
  if (record) {
    const id = version ?? record.versions.at(-1)?.id ?? '';
    return isInForce(record, id, day);
  }
  const shown = dayPages(index).find(({ step }) => page.includes(`/${step}/`));
  return day === (shown?.day ?? '2016-10-21');
};

test('operations that take a day are found', () => {
  expect(DATED.map(({ operationId }) => operationId)).toEqual(
    expect.arrayContaining(['getMatrix', 'getProvision', 'getProvisionTxt', 'getEntityJsonld']),
  );
});

test.each(DATED)('$operationId: every address in an answer is of the day asked', async (one) => {
  for (const day of DAYS) {
    const url = exampleOn(one.path, day);
    const response = await ask(url);
    // A text that is not in force, or disputed, on that day is refused: see as-of.test.ts.
    if (response.status === 422) continue;
    const asked = [one.operationId, day];
    expect([...asked, response.status]).toEqual([...asked, 200]);
    const [pages, forms] = [
      (a: string) => !a.startsWith('/api/'),
      (a: string) => a.startsWith('/api/'),
    ].map((wanted) => linked(response, 'alternate').filter(wanted));
    for (const page of pages ?? [])
      expect([...asked, page, showsDay(page, day)]).toEqual([...asked, page, true]);
    const addresses = [...(forms ?? []), ...linked(response, 'next'), ...linked(response, 'first')];
    for (const address of addresses) {
      expect([...asked, new URL(address, 'http://x').searchParams.get('as_of')]).toEqual([
        ...asked,
        day,
      ]);
      const other = await ask(address);
      expect([...asked, address, other.status]).toEqual([...asked, address, 200]);
      if (other.headers.get('content-type') === 'application/json; charset=utf-8')
        expect([address, (await other.json()).meta.as_of]).toEqual([address, day]);
    }
    if (response.headers.get('content-type') === 'application/json; charset=utf-8') {
      const { meta, links } = await response.json();
      expect([...asked, meta.as_of]).toEqual([...asked, day]);
      expect(new URL(links.self, 'http://x').searchParams.get('as_of')).toBe(day);
      expect(links.html === undefined || showsDay(links.html, day)).toBe(true);
    }
    const refused = await (await ask(url, { headers: { Accept: 'image/png' } })).json();
    const hinted = [...refused.hint.matchAll(/\/api\/v1\/[^,\s]+[^,.\s]/g)].map(
      ([address]) => address,
    );
    for (const address of hinted)
      expect([...asked, address]).toEqual([...asked, expect.stringContaining(`as_of=${day}`)]);
  }
});

const VERSIONS = index.corpus.instruments.flatMap((record) =>
  record.versions.map(({ id }) => ({ record, instrument: record.id, version: id })),
);

test.each(VERSIONS)(
  '$instrument $version: its texts and their other forms are of it',
  async (one) => {
    const { record, instrument, version } = one;
    const day = dayOfVersion(record, version, index.corpus.default_day);
    const whole = await askJson(`/instruments/${instrument}/versions/${version}`);
    expect(whole.meta.as_of).toBe(day);
    for (const { eid } of index.corpus.provisions.filter(
      (p) => p.instrument === instrument && p.version === version,
    ))
      for (const form of ['', '.txt', '.bib', '.csl.json', '.jsonld', '/cite']) {
        const path = `/instruments/${instrument}/provisions/${eid}${form}?version=${version}`;
        const response = await ask(path);
        const addresses = linked(response, 'alternate');
        const page = addresses.find((address) => !address.startsWith('/api/')) ?? '';
        expect([path, response.status, showsDay(page, day)]).toEqual([path, 200, true]);
        for (const address of addresses.filter((a) => a.startsWith('/api/')))
          expect([path, address.split('?')[1]]).toEqual([path, `version=${version}`]);
        if (form === '' || form === '/cite') {
          const { meta, data } = await response.json();
          expect([path, meta.as_of, data.version ?? version]).toEqual([path, day, version]);
        }
      }
  },
);

test.each(index.corpus.lists)('$id is answered for a day on which it holds', async (list) => {
  for (const path of [`/lists/${list.id}`, `/lists/${list.id}/rows/1`]) {
    const { as_of } = (await askJson(path)).meta;
    expect([path, list.from <= as_of && (list.until === null || as_of < list.until)]).toEqual([
      path,
      true,
    ]);
  }
  const [header = '', first = ''] = (await (await ask(`/lists/${list.id}.csv`)).text()).split(
    '\r\n',
  );
  const at = header.split(',').indexOf('as_of');
  expect(first.split(',')[at]).toBe((await askJson(`/lists/${list.id}`)).meta.as_of);
});

const client = await connectHere();

test.each([
  ['find_body', { name: '日本年金機構' }],
  ['get_findings', { subject: 'ipa' }],
  ['get_findings', { subject: 'ipa', verdict: 'applies', modality: 'duty' }],
  ['get_finding', { subject: 'ipa', obligation: 'request-for-cooperation' }],
  ['get_obligation', { obligation: 'request-for-cooperation' }],
  ['get_provision', { instrument: 'information-provision-rules', eid: 'art_2' }],
  ['resolve_citation', { citation: '資料提供等規則第2条' }],
])('%s %j: its address in the API asks the same of the same day', async (name, given) => {
  for (const as_of of DAYS) {
    const { meta, links } = told(await client.callTool({ name, arguments: { ...given, as_of } }));
    const api = await askJson(links.self);
    expect([links.self, meta.as_of, api.meta.as_of]).toEqual([links.self, as_of, as_of]);
    if ('modality' in given) expect(api.meta.total).toBe(meta.total);
    expect([as_of, links.html === undefined || showsDay(links.html, as_of)]).toEqual([as_of, true]);
  }
});

test.each(VERSIONS)(
  'get_provision of $instrument $version: its address is of that version',
  async (one) => {
    const { record, instrument, version } = one;
    const eid = index.corpus.provisions.find(
      (p) => p.instrument === instrument && p.version === version,
    )?.eid;
    const answer = told(
      await client.callTool({ name: 'get_provision', arguments: { instrument, eid, version } }),
    );
    expect([answer.meta.as_of, (await askJson(answer.links.self)).data.version]).toEqual([
      dayOfVersion(record, version, index.corpus.default_day),
      version,
    ]);
  },
);
