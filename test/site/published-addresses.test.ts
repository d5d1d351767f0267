/**
 * The addresses under which the product was first published, as its build of commit 35c4e1b had them: they answer, and mean the
 * same, whatever is held beside. `test/fixtures/published` lists the pages and files with the record in the API that each page
 * names as its twin, the anchors of each page, the example request of each operation, and the provisions with the first
 * eight digits of the SHA-256 of their words.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createApp } from '../../api/app.ts';
import { makeDocument } from '../../api/openapi/openapi.ts';
import type { Corpus } from '../../content/model/corpus/corpus.ts';
import { refKey } from '../../content/model/corpus/corpus-index.ts';
import { provisionPath } from '../../content/model/corpus/paths.ts';
import { builtPages, siteFolder } from '../support/built-pages.ts';
import { projectRoot } from '../support/paths.ts';

const corpus: Corpus = JSON.parse(readFileSync(join(projectRoot, 'dist/corpus.json'), 'utf8'));
const app = createApp(corpus, { openapi: makeDocument });
const pages = new Map(builtPages().map(({ path, html }) => [path, html]));

/** Rows of a table of the fixture below its heads. */
const table = (name: string): string[][] =>
  readFileSync(join(projectRoot, 'test/fixtures/published', `${name}.tsv`), 'utf8')
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split('\t'));

const addresses = table('pages');

/** What the first build said wrongly, with what is said since: a page of another day, or a twin that shows something else. */
const CORRECTED: Readonly<Record<string, string | undefined>> = {
  '/ministers/': '/api/v1/ministers',
  '/which/': undefined,
  '/api/v1/classes?as_of=2016-10-20': '',
  '/api/v1/matrix?as_of=2016-10-20': '/matrix/before/',
  '/api/v1/entities/bank-of-japan/silences': '/entities/bank-of-japan/record/#silences',
  '/api/v1/classes/designated-corporations/silences':
    '/classes/designated-corporations/record/#silences',
};

/** Records of which a correction was published since: what they say may have changed, and where they stand may not. */
const CORRECTED_RECORDS: ReadonlySet<string> = new Set(
  corpus.dataset_changes.flatMap(({ kind, affects }) =>
    kind === 'correction' ? affects.map(({ type, id }) => `${type} ${id}`) : [],
  ),
);

/** A 法人番号 in an address that was published, and whose it was. */
const NUMBERED = { number: '3010005002599', body: 'bank-of-japan' };

/** A number that was corrected is nobody's any more. */
const isTakenBack = (address: string): boolean =>
  address.endsWith(`/${NUMBERED.number}`) &&
  CORRECTED_RECORDS.has(`entity ${NUMBERED.body}`) &&
  corpus.entities.every(({ corporate_number }) => corporate_number?.value !== NUMBERED.number);

const corrected = (address: string, said: string | undefined): string | undefined =>
  address in CORRECTED ? CORRECTED[address] : said;

const idsOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));

/** Numbers of rows, from 1: 「3 5-7」. */
const numbersOf = (ranges: string): number[] =>
  ranges.split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });

test('every page and every file that was published is there', () => {
  const gone = addresses
    .map(([address = '']) => address)
    .filter((address) => !pages.has(address) && !existsSync(join(siteFolder, address)));
  expect(gone).toEqual([]);
});

test('every page that had a twin in the API has the same one', () => {
  const twins = addresses
    .filter(([, twin]) => twin !== '')
    .map(([address = '', twin]) => [address, corrected(address, twin)]);
  expect(twins.length).toBeGreaterThan(200);
  const twinOf = (address: string) =>
    /<link rel="alternate" type="application\/json" href="([^"]*)"/
      .exec(pages.get(address) ?? '')?.[1]
      ?.replaceAll('&amp;', '&');
  expect(twins.map(([address = '']) => [address, twinOf(address)])).toEqual(twins);
});

test('every anchor that was published lands', () => {
  const held = addresses.map(([address = '']) => idsOf(pages.get(address) ?? ''));
  const lost = table('anchors').flatMap(([on = '', ids = '']) =>
    numbersOf(on).flatMap((number) =>
      ids
        .split(' ')
        .filter((id) => !held[number - 1]?.has(id))
        .map((id) => `${addresses[number - 1]?.[0]}#${id}`),
    ),
  );
  expect(lost).toEqual([]);
});

test('every provision that was published has its words, and stands where it stood', () => {
  const held = new Map(corpus.provisions.map((provision) => [refKey(provision), provision]));
  const homes = new Map(corpus.instruments.map(({ id, home_version }) => [id, home_version]));
  const rows = table('words');
  const now = rows.map(([name = '', , digits]) => {
    const provision = held.get(name);
    if (!provision) return [name];
    const { instrument, version, status, text } = provision;
    const words = text.map((block) => block.text).join('\n');
    const [page = '', anchor = ''] = provisionPath(
      provision,
      homes.get(instrument) === version,
    ).split('#');
    return [
      [
        name,
        status,
        CORRECTED_RECORDS.has(`provision ${name}`)
          ? digits
          : createHash('sha256').update(words).digest('hex').slice(0, 8),
      ],
      idsOf(pages.get(page) ?? '').has(anchor),
    ];
  });
  expect(now).toEqual(rows.map((row) => [row, true]));
});

test.each(table('requests'))(
  '%s %s answers as it did',
  async (method, address = '', sent = '', status, contentType, asOf, page) => {
    const { pathname, search } = new URL(address, 'http://localhost');
    const body = sent === '' ? null : JSON.parse(sent);
    const isForm = body !== null && typeof body.queries === 'string';
    const response = await app.request(pathname + search, {
      method: method ?? '',
      ...(body === null ? {} : { body: isForm ? new URLSearchParams(body) : sent }),
      headers: body === null || isForm ? {} : { 'Content-Type': 'application/json' },
    });
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const told = type.includes('json') ? await response.json() : {};
    expect([String(response.status), type, told.meta?.as_of ?? '', told.links?.html ?? '']).toEqual(
      isTakenBack(address)
        ? ['404', 'application/problem+json', '', '']
        : [status, contentType, asOf, corrected(address, page)],
    );
  },
);
