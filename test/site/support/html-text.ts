const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Text of HTML without tags: its entities read. */
export const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');

/** Values of an attribute on any element of a page. */
export const attributeValues = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<[^>]*\\s${name}="([^"]*)"`, 'g'))].map((match) =>
    decode(match[1] ?? ''),
  );

/** What a reader sees of a page's main part, without tags and line breaks. */
export const textOf = (html: string): string =>
  decode(html.replace(/^[\s\S]*<main/, '<main').replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ');
