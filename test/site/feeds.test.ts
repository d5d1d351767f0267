import { expect, inject, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';

const feeds = ['changes', 'corrections', 'discrepancies'];

const read = async (name: string): Promise<string> => {
  const response = await fetch(`${inject('baseUrl')}feeds/${name}.xml`);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'application/atom+xml; charset=utf-8',
  ]);
  return response.text();
};

/** Contents of every element of a name, in order. */
const all = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(
    (match) => match[1] ?? '',
  );

test('every feed has what RFC 4287 asks of it, with ids that name no host', async () => {
  for (const name of feeds) {
    const xml = await read(name);
    expect(
      xml.startsWith(
        '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"',
      ),
    ).toBe(true);
    const entries = xml.split('<entry>').length - 1;
    expect([all(xml, 'id').length, all(xml, 'title').length, all(xml, 'updated').length]).toEqual([
      entries + 1,
      entries + 1,
      entries + 1,
    ]);
    expect(all(xml, 'name')).toEqual(['基本法 Kihonho']);
    expect(xml.match(/<link rel="self"[^>]*>/g)?.length).toBe(1);
    expect(xml.match(/<link rel="alternate"[^>]*>/g)?.length).toBe(entries + 1);
    const ids = all(xml, 'id');
    expect(
      ids.filter(
        (id) =>
          !/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(
            id,
          ),
      ),
    ).toEqual([]);
    // The same entry may stand in two feeds: a correction is a change as well.
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('days come from the records, and published ids never change', async () => {
  const xml = await read('changes');
  expect(all(xml, 'updated').at(-1)).toBe('2026-11-23T00:00:00+09:00');
  expect(all(xml, 'title').at(-1)).toBe('公開: データの最初の公開');
  expect(all(xml, 'id').at(0)).toBe('urn:uuid:73b5f463-35d9-5ed7-b13f-2d94673de9d0');
  expect(all(xml, 'id').at(-1)).toBe('urn:uuid:26dc9e6f-9c44-52f8-82ee-3c0a2fca691f');
});

test('every entry leads to a place that is there', async () => {
  const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
  const faults: string[] = [];
  for (const name of feeds)
    for (const [, href = ''] of (await read(name)).matchAll(
      /rel="alternate"[^>]*href="([^"]*)"/g,
    )) {
      // With KIHONHO_ORIGIN the links are absolute.
      const { pathname: path, hash } = new URL(href, 'https://kihonho.example');
      const anchor = hash.slice(1);
      const html = pages.get(path) ?? '';
      if (html === '' || (anchor && !html.includes(` id="${anchor}"`))) faults.push(href);
    }
  expect(faults).toEqual([]);
});
