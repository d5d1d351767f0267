import { createHash } from 'node:crypto';
import {
  element,
  type XmlElement,
  xmlDocument,
} from '../../content/model/formats/akoma-ntoso-xml.ts';
import { ORIGIN } from '../sitewide/origin.ts';

/** One entry of a feed. Days are ISO 8601; `key` names the record for ever. */
export type Entry = {
  key: string;
  title: string;
  published: string;
  updated: string;
  category: string;
  text: string;
  /** Path of the record's place on the site. */
  href: string;
};

export type Feed = {
  /** Path of the feed itself. */
  path: string;
  title: string;
  subtitle: string;
  /** Page that shows the same. */
  href: string;
  /** Day to give while there is no entry. */
  since: string;
  entries: readonly Entry[];
};

/** Namespace of our names, drawn once; never changed, or every reader shows every entry again. */
const NAMESPACE = '87468e78-54c2-452a-9712-f8fa93890f6c';

/**
 * An id that does not hang on where the site is served (RFC 4287 §4.2.6 wants it never to change): a name-based UUID,
 * version 5 (RFC 9562 §5.5).
 */
export const urnOf = (name: string): string => {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `urn:uuid:${[
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([a, b]) => hex.slice(a, b))
    .join('-')}`;
};

/** A day as the date and time that Atom wants (RFC 3339): its beginning in Japan. */
const instant = (day: string): string => `${day}T00:00:00+09:00`;

/** Absolute where the origin is known; else a reader resolves it against the address it read the feed from (RFC 3986 §5.1.3). */
const address = (path: string): string => `${ORIGIN ?? ''}${path}`;

const entryOf = ({ key, title, published, updated, category, text, href }: Entry): XmlElement =>
  element('entry', {}, [
    element('id', {}, [urnOf(key)]),
    element('title', {}, [title]),
    element('published', {}, [instant(published)]),
    element('updated', {}, [instant(updated)]),
    element('category', { term: category }),
    element('link', { rel: 'alternate', type: 'text/html', href: address(href) }),
    element('content', { type: 'text' }, [text]),
  ]);

/** An Atom feed (RFC 4287), newest entry first. Its days come from the records: the same records give the same bytes. */
export const atomOf = ({ path, title, subtitle, href, since, entries }: Feed): string => {
  const newest = entries.toSorted(
    (a, b) => b.updated.localeCompare(a.updated, 'en') || a.key.localeCompare(b.key, 'en'),
  );
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ja' }, [
      element('id', {}, [urnOf(path)]),
      element('title', {}, [title]),
      element('subtitle', {}, [subtitle]),
      element('updated', {}, [instant(newest[0]?.updated ?? since)]),
      element('author', {}, [element('name', {}, ['基本法 Kihonho'])]),
      element('rights', {}, ['CC BY 4.0。法令の文は著作権の目的とならない（著作権法13条）。']),
      element('link', { rel: 'self', type: 'application/atom+xml', href: address(path) }),
      element('link', { rel: 'alternate', type: 'text/html', href: address(href) }),
      ...newest.map(entryOf),
    ]),
  );
};
