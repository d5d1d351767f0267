/** Folders at the top of the origin that addresses begin with; other words with a slash before them are none. */
const TOPS =
  'about|api|changes|classes|corrections|coverage|discrepancies|downloads|en|entities|feeds|instruments|lists|matrix|ministers|obligations|procedures|search|terms|which';

const ADDRESS = new RegExp(
  `(?<=[\\s"'(（<>、，,=：]|^)/(?:${TOPS})(?=[/?#"'\\s<>)）。、]|$)[^\\s"'<>)）。、,;\\\\]*`,
  'gm',
);

/** Words without the escapes of HTML and of BibTeX, which puts a backslash before `_` and the like. */
const plain = (words: string): string =>
  words.replaceAll('&amp;', '&').replace(/\\+(?=[_&%#$])/g, '');

/** Addresses of this origin in an answer, whatever its form; templates ({id}) are none. */
export const addressesIn = (words: string): string[] => [
  ...new Set(
    [...plain(words).matchAll(ADDRESS)]
      .map(([found]) => found.replace(/[.:]+$/, ''))
      .filter((address) => !/[{}…]/.test(address)),
  ),
];
