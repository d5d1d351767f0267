import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';

/** The parts of a package of Office Open XML by their paths. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [
      path,
      new TextDecoder().decode(content),
    ]),
  );

/** Elements of a name below one, in their order. */
export const elements = (node: XmlElement, name: string): XmlElement[] =>
  node.children.flatMap((child) =>
    child instanceof XmlElement ? (child.name === name ? [child] : elements(child, name)) : [],
  );

/** All text below an element. */
const textOf = (node: XmlElement): string =>
  node.children
    .map((child) =>
      child instanceof XmlElement ? textOf(child) : child instanceof XmlText ? child.text : '',
    )
    .join('');

const rootOf = (xml = ''): XmlElement => {
  const { root } = parseXml(xml);
  if (!root) throw new Error('a part is missing');
  return root;
};

/** A cell as a spreadsheet reads it: its text, number, truth value or day, and where it leads. */
export type ReadCell = string | number | boolean | Date | null;

/** A worksheet as a spreadsheet reads it. */
export type ReadSheet = {
  name: string;
  rows: ReadCell[][];
  /** Rows and columns that stay in sight. */
  frozen: [rows: string, columns: string];
  filter: string | null;
  /** Addresses by the cells that lead to them. */
  links: Record<string, string>;
};

const columnOf = (address: string): number =>
  [...address.replace(/\d+$/, '')].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The worksheets of a workbook, read apart from what writes them (ECMA-376 part 1, 18.3). */
export const readWorkbook = (bytes: Uint8Array): ReadSheet[] => {
  const parts = partsOf(bytes);
  const strings = elements(rootOf(parts['xl/sharedStrings.xml']), 'si').map(textOf);
  const styles = rootOf(parts['xl/styles.xml']);
  const formats = new Map(
    elements(styles, 'numFmt').map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode,
    ]),
  );
  const isDay = elements(elements(styles, 'cellXfs')[0] ?? styles, 'xf').map(
    ({ attributes }) => formats.get(attributes.numFmtId) === 'yyyy-mm-dd',
  );
  const read = (cell: XmlElement): ReadCell => {
    const value = textOf(cell);
    if (value === '') return null;
    if (cell.attributes.t === 's') return strings[Number(value)] ?? null;
    if (cell.attributes.t === 'b') return value === '1';
    // Days since 1899-12-30.
    return isDay[Number(cell.attributes.s ?? 0)]
      ? new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000)
      : Number(value);
  };
  return elements(rootOf(parts['xl/workbook.xml']), 'sheet').map(({ attributes }, i) => {
    const sheet = rootOf(parts[`xl/worksheets/sheet${i + 1}.xml`]);
    const targets = new Map(
      elements(rootOf(parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`]), 'Relationship').map(
        ({ attributes: { Id, Target } }) => [Id, Target],
      ),
    );
    const pane = elements(sheet, 'pane')[0]?.attributes;
    return {
      name: attributes.name ?? '',
      rows: elements(sheet, 'row').map((row) => {
        const cells: ReadCell[] = [];
        for (const cell of elements(row, 'c'))
          cells[columnOf(cell.attributes.r ?? '')] = read(cell);
        return Array.from(cells, (cell) => cell ?? null);
      }),
      frozen: [pane?.ySplit ?? '', pane?.xSplit ?? ''],
      filter: elements(sheet, 'autoFilter')[0]?.attributes.ref ?? null,
      links: Object.fromEntries(
        elements(sheet, 'hyperlink').map(({ attributes: link }) => [
          link.ref,
          `${targets.get(link['r:id'])}${link.location ? `#${link.location}` : ''}`,
        ]),
      ),
    };
  });
};
