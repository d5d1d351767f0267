import type { JsonLd } from '../../content/model/formats/json-ld.ts';
import { absolute } from '../sitewide/origin.ts';

/** Members that hold an address. Elsewhere a slash at the beginning is text. */
const ADDRESSES = new Set(['@id', 'url', 'item', 'contentUrl']);

const withOrigin = (name: string, value: unknown): unknown =>
  ADDRESSES.has(name) && typeof value === 'string' && value.startsWith('/')
    ? (absolute(value) ?? value)
    : value;

/**
 * Nodes as the text of one `script`: absolute addresses where the origin is known, and no `<`, which could end the element. It is
 * data, no script: the Content Security Policy does not speak of it. The address of the record and the dataset are left out: the
 * page says both, and every byte of it counts.
 */
export const embedded = (nodes: readonly Omit<JsonLd, '@context'>[]): string =>
  JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@graph': nodes.map(({ '@context': _, subjectOf: __, '@id': ___, ...node }) => node),
    },
    withOrigin,
  ).replaceAll('<', '\\u003c');

/** The way from the home page to a page, as its breadcrumbs show it. */
export const breadcrumbList = (
  trail: readonly { href: string; label: string }[],
): Omit<JsonLd, '@context'> => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ href: '/', label: 'ホーム' }, ...trail].map(({ href, label }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: label,
    item: href,
  })),
});
