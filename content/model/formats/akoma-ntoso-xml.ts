/** A node of an XML tree. Text is escaped when it is written, never before. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: readonly (XmlElement | string)[];
};

/** Makes an element. Attributes that are null are left out. */
export const element = (
  name: string,
  attributes: Record<string, string | null> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== null),
  ),
  children,
});

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 §2.2 allows no other control characters, and no lone surrogates; none may be dropped silently. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const escapeText = (text: string): string => {
  if (FORBIDDEN.test(text)) throw new Error(`XML cannot hold the text ${JSON.stringify(text)}`);
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] as string);
};

const write = ({ name, attributes, children }: XmlElement, indent: string): string => {
  const head = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeText(value)}"`)
    .join('');
  if (children.length === 0) return `${indent}<${name}${head}/>`;
  const isInline = children.some((child) => typeof child === 'string') || name === 'p';
  const inner = children.map((child) =>
    typeof child === 'string' ? escapeText(child) : write(child, isInline ? '' : `${indent}  `),
  );
  // Line breaks only between elements: inside a text they would become part of it.
  return isInline
    ? `${indent}<${name}${head}>${inner.join('')}</${name}>`
    : `${indent}<${name}${head}>\n${inner.join('\n')}\n${indent}</${name}>`;
};

/** An XML 1.0 document in UTF-8. The same tree gives the same bytes. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
