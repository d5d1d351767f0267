import { API_ROOT } from '../../content/model/corpus/paths.ts';
import type { Reply } from './envelope.ts';
import type { Manner } from './forms.ts';

/** Licence of our own additions, which every answer holds. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** As it may stand between `<` and `>`: what is no visible ASCII is percent-encoded (RFC 3986). */
const target = (address: string): string =>
  address.replace(/[^\x21-\x7e]+|[<>"\\^`{|}]/g, encodeURIComponent);

const link = (address: string, rel: string, type?: string): string =>
  `<${target(address)}>; rel="${rel}"${type ? `; type="${type}"` : ''}`;

/** Addresses of the other forms of the answer at `url`, with those of its parameters that they take. */
export const otherForms = (
  url: URL,
  { suffix, siblings }: Manner,
): { address: string; type: string }[] => {
  const plain = suffix === '' ? url.pathname : url.pathname.slice(0, -suffix.length);
  return siblings.map((sibling) => {
    const query = new URLSearchParams(
      [...url.searchParams].filter(([name]) => sibling.parameters().includes(name)),
    ).toString();
    return {
      address: `${plain}${sibling.suffix}${query === '' ? '' : `?${query}`}`,
      type: sibling.contentType.split(';')[0] ?? '',
    };
  });
};

/**
 * `Link` of an answer (RFC 8288): its page and other forms, its pages in a list, its schema, the description of the
 * API (RFC 8631) and the licence.
 */
export const linkHeader = (url: URL, manner: Manner, reply: Reply<unknown>): string =>
  [
    ...(reply.html === undefined ? [] : [link(reply.html, 'alternate', 'text/html')]),
    ...otherForms(url, manner).map(({ address, type }) => link(address, 'alternate', type)),
    ...(['first', 'prev', 'next'] as const).flatMap((rel) => {
      const address = reply[rel];
      // A form that has no pages is not told of them.
      return address === undefined || !manner.parameters().includes('offset')
        ? []
        : [link(address, rel)];
    }),
    ...(manner.schema === null
      ? []
      : [link(`${API_ROOT}/openapi.json#/components/schemas/${manner.schema}`, 'describedby')]),
    link(`${API_ROOT}/openapi.json`, 'service-desc', 'application/json'),
    link(LICENCE, 'license'),
  ].join(', ');
