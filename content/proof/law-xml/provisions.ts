import type { XmlElement } from '@rgrove/parse-xml';
import type { Block } from '../../model/schema/common.ts';
import type { Provision } from '../../model/schema/provision.ts';
import { compareEids } from '../../model/text/eid.ts';
import { sha256 } from '../../model/text/spans.ts';
import { supplementPart } from '../../model/text/supplement-part.ts';
import { elementsOf, type LawDocument, parseLawDocument, type Words } from './document.ts';
import {
  ATTRIBUTES,
  CELLS,
  FLAGS,
  INLINE,
  PASSED_OVER,
  ROWS,
  type Role,
  SHAPES,
  type Shape,
  UNREAD,
} from './elements.ts';
import { LawXmlFault } from './fault.ts';

/** A file of 法令標準XML, read: what law it is, and its provisions in the order of the file. */
export type ReadLaw = { title: string; law_number: string; provisions: Provision[] };

/** Of which version of which instrument the provisions are, and the source that their spans are in. */
export type LawOf = { instrument: string; version: string; source: string };

/** A provision before its blocks have their hashes. */
type Raw = Pick<Provision, 'eid' | 'through' | 'kind' | 'parent'> & {
  num: Words | null;
  heading: Words | null;
  text: Words[];
};

/** Where an element stands: what encloses it, and before which eIds of articles (suppl). */
type Place = { within: string | null; root: string | null };

const joined = (before: string | null, part: string): string =>
  before === null ? part : `${before}__${part}`;

/** `Num`: 3, 30_2, or 3:5 of what was struck out together, which the first number stands for. */
const NUM = /^(\d+(?:_\d+)*)(?::(\d+(?:_\d+)*))?$/;

/** The words of what was struck out, behind its number. */
const STRUCK_OUT = '削除';

/** The words of an element without its titles and numbers. */
const wordsBelow = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (!('children' in child)) return 'text' in child ? child.text : '';
      return /(?:Title|Num|Caption)$/.test(child.name) ? '' : wordsBelow(child);
    })
    .join('');

/** Name of an element's part of its eId; of those struck out together also that of the last one. */
type Named = { part: string; last?: string };

class Reader {
  readonly found: Raw[] = [];
  readonly #seen = new Set<string>();
  readonly #document: LawDocument;

  constructor(document: LawDocument) {
    this.#document = document;
  }

  /** Throws the sentence about an element. */
  refuse(element: XmlElement, says: string): never {
    throw new LawXmlFault(this.#document.lineOf(element), says);
  }

  /** Refuses an attribute that the schema does not give to its element: it may say of the words what nobody here would heed. */
  checkAttributes(element: XmlElement): void {
    const known = ATTRIBUTES.get(element.name) ?? [];
    const strange = Object.keys(element.attributes).find((name) => !known.includes(name));
    if (strange !== undefined)
      this.refuse(
        element,
        `The attribute ${strange}="${element.attributes[strange]}" is not known of <${element.name}>; nothing of the file is taken.`,
      );
    for (const flag of FLAGS) this.#checkFlag(element, flag);
    for (const child of element.children)
      if ('attributes' in child && child.name !== PASSED_OVER) this.checkAttributes(child);
  }

  /** What is marked as struck out says 削除 and nothing else; whether words that are marked as not shown are law, nobody here can tell. */
  #checkFlag(element: XmlElement, flag: (typeof FLAGS)[number]): void {
    const value = element.attributes[flag] ?? 'false';
    if (value === 'false' || value === '0') return;
    if (value !== 'true' && value !== '1')
      this.refuse(element, `${flag}="${value}" of <${element.name}> is neither true nor false.`);
    if (flag === 'Delete' && wordsBelow(element).trim() === STRUCK_OUT) return;
    this.refuse(
      element,
      flag === 'Delete'
        ? `<${element.name}> is marked as struck out (Delete) and has other words than 削除; nothing of the file is taken.`
        : `<${element.name}> is marked as not shown (Hide), so that its words may be no law; nothing of the file is taken.`,
    );
  }

  #unknown(element: XmlElement, around: XmlElement): never {
    return this.refuse(
      element,
      `<${element.name}> is not known to stand in <${around.name}>; nothing of the file is taken.`,
    );
  }

  /** Words of an element; null where it is empty. */
  words(element: XmlElement): Words | null {
    const check = (around: XmlElement): void => {
      for (const child of around.children)
        if ('children' in child && !UNREAD.has(child.name)) {
          if (!INLINE.has(child.name)) this.#unknown(child, around);
          check(child);
        }
    };
    check(element);
    const words = this.#document.elementWords(element, UNREAD);
    return words.spans.length === 0 ? null : words;
  }

  /** Blocks of a wrapper of sentences: one, or one for each column. */
  blocks(element: XmlElement): Words[] {
    const divided = element.children.some((child) => 'name' in child && child.name === 'Column');
    if (!divided) return [this.words(element) ?? []].flat();
    return elementsOf(this.#document, element).flatMap((column) =>
      column.name === 'Column' ? (this.words(column) ?? []) : this.#unknown(column, element),
    );
  }

  #add(element: XmlElement, raw: Raw): Raw {
    if (this.#seen.has(raw.eid))
      this.refuse(element, `<${element.name}> is the second with the number of ${raw.eid}.`);
    this.#seen.add(raw.eid);
    this.found.push(raw);
    return raw;
  }

  #partOf(element: XmlElement, shape: Shape): Named {
    if (element.name === 'SupplProvision') {
      const { AmendLawNum: law } = element.attributes;
      const part =
        supplementPart(law) ??
        this.refuse(element, `AmendLawNum="${law}" of <SupplProvision> is no number of a law.`);
      return { part };
    }
    const { Num } = element.attributes;
    if (Num === undefined && element.name === 'AppdxTable') return { part: shape.part };
    const [, number, last] = NUM.exec(Num ?? '') ?? [];
    if (number === undefined)
      return this.refuse(element, `Num="${Num ?? ''}" of <${element.name}> is no number.`);
    const part = `${shape.part}_${number}`;
    if (last === undefined) return { part };
    const until = `${shape.part}_${last}`;
    return compareEids(part, until) < 0
      ? { part, last: until }
      : this.refuse(element, `Num="${Num}" of <${element.name}> does not go forward.`);
  }

  #say(raw: Raw, role: Role, element: XmlElement): void {
    if (role === 'text') raw.text.push(...this.blocks(element));
    else if (role === 'num and heading') Object.assign(raw, this.#numAndHeading(element));
    else {
      const words = this.words(element);
      if (words && raw[role])
        this.refuse(element, `<${element.name}> is the second ${role} of one provision.`);
      raw[role] ??= words;
    }
  }

  /** 「第一章　総則」: the number, and behind a 全角 space the heading. */
  #numAndHeading(element: XmlElement): Pick<Raw, 'num' | 'heading'> {
    const words = this.words(element);
    const [span] = words?.spans ?? [];
    if (!words || !span || words.spans.length > 1) return { num: words, heading: null };
    const at = words.text.indexOf('\u3000');
    if (at < 0) return { num: words, heading: null };
    const [line, start, end] = span;
    const behind = words.text.slice(at).search(/[^\u3000]/);
    return {
      num: { text: words.text.slice(0, at), spans: [[line, start, start + at]] },
      heading:
        behind < 0
          ? null
          : { text: words.text.slice(at + behind), spans: [[line, start + at + behind, end]] },
    };
  }

  /** Rows of the tables of a provision, numbered through all of them. */
  #rows(raw: Raw, tables: readonly XmlElement[]): void {
    const tablesOf = (element: XmlElement): XmlElement[] =>
      element.name === 'Table'
        ? [element]
        : elementsOf(this.#document, element).flatMap((inner) =>
            inner.name === 'Table' ? [inner] : this.#unknown(inner, element),
          );
    for (const [i, [row, table]] of tables
      .flatMap(tablesOf)
      .flatMap((table) => elementsOf(this.#document, table).map((row) => [row, table] as const))
      .entries()) {
      if (!ROWS.has(row.name)) this.#unknown(row, table);
      const text = elementsOf(this.#document, row).flatMap((cell) =>
        CELLS.has(cell.name) ? this.blocks(cell) : this.#unknown(cell, row),
      );
      const eid = joined(raw.eid, `row_${i + 1}`);
      this.#add(row, { eid, kind: 'row', parent: null, num: null, heading: null, text });
    }
  }

  /** The one paragraph without a number that an article or a 附則 consists of: the text is then that of what holds it. */
  #onlyParagraph(element: XmlElement, inner: readonly XmlElement[]): XmlElement | null {
    const [only, another] = inner.filter(({ name }) => name === 'Paragraph' || name === 'Article');
    if (!['Article', 'SupplProvision'].includes(element.name) || !only || another) return null;
    if (only.name !== 'Paragraph') return null;
    const num = elementsOf(this.#document, only).find(({ name }) => name === 'ParagraphNum');
    return num && this.words(num) ? null : only;
  }

  #fill(raw: Raw, element: XmlElement, shape: Shape, place: Place): void {
    const inner = elementsOf(this.#document, element);
    const only = this.#onlyParagraph(element, inner);
    const tables: XmlElement[] = [];
    for (const child of inner) {
      const role = shape.says[child.name];
      if (role !== undefined) this.#say(raw, role, child);
      else if (!shape.holds.includes(child.name)) this.#unknown(child, element);
      else if (child === only) this.#fill(raw, child, SHAPES.get(child.name) as Shape, place);
      else if (SHAPES.has(child.name)) this.provision(child, place);
      else tables.push(child);
    }
    this.#rows(raw, tables);
  }

  /** Takes an element that is a provision, and all within it. */
  provision(element: XmlElement, { within, root }: Place): void {
    const shape =
      SHAPES.get(element.name) ??
      this.refuse(element, `<${element.name}> is not known to stand here.`);
    const { part, last } = this.#partOf(element, shape);
    const around = shape.begins ? root : within;
    const eid = joined(around, part);
    const parent = shape.begins && within !== root ? within : null;
    const raw = this.#add(element, {
      eid,
      ...(last === undefined ? {} : { through: joined(around, last) }),
      kind: shape.kind,
      parent,
      num: null,
      heading: null,
      text: [],
    });
    this.#fill(raw, element, shape, {
      within: eid,
      root: element.name === 'SupplProvision' ? eid : root,
    });
  }
}

const withHashes = async (words: Words, source: string): Promise<Block> => ({
  ...words,
  sha256: await sha256(words.text),
  source,
});

const TOP: Place = { within: null, root: null };

/**
 * Reads 法令標準XML as the 法令API of e-Gov gives it. Every block is proven by the slices of the file that its spans name.
 * The table of contents is passed over; any other element or attribute that is not known here throws a {@link LawXmlFault}
 * with its line, so that no words of a law are ever left out in silence.
 */
export const readLaw = async (xml: string, of: LawOf): Promise<ReadLaw> => {
  const document = parseLawDocument(xml);
  const reader = new Reader(document);
  const { root } = document;
  if (root.name !== 'Law')
    throw new LawXmlFault(
      document.lineOf(root),
      `The file begins with <${root.name}>, not with <Law>: no 法令標準XML.`,
      { broken: true },
    );
  const said = { LawNum: '', LawTitle: '' };
  const one = (element: XmlElement): string =>
    reader.words(element)?.text ?? reader.refuse(element, `<${element.name}> is empty.`);
  for (const child of elementsOf(document, root)) {
    if (child.name === 'LawNum') said.LawNum = one(child);
    else if (child.name !== 'LawBody')
      reader.refuse(child, `<${child.name}> is not known to stand in <Law>.`);
    else
      for (const part of elementsOf(document, child)) {
        if (part.name === 'LawTitle') said.LawTitle = one(part);
        else if (part.name === 'EnactStatement')
          reader.found.push({
            eid: 'enact',
            kind: 'enactment',
            parent: null,
            num: null,
            heading: null,
            text: reader.blocks(part),
          });
        else if (part.name === 'MainProvision')
          for (const provision of elementsOf(document, part)) reader.provision(provision, TOP);
        else if (part.name === 'SupplProvision' || part.name === 'AppdxTable')
          reader.provision(part, TOP);
        else if (part.name !== PASSED_OVER)
          reader.refuse(part, `<${part.name}> is not known to stand in <LawBody>.`);
      }
  }
  reader.checkAttributes(root);
  const missing = Object.entries(said).find(([, text]) => text === '');
  if (missing) reader.refuse(root, `The law has no <${missing[0]}>.`);
  if (reader.found.length === 0) reader.refuse(root, 'The law has no provision.');
  const { source, ...version } = of;
  const block = (words: Words | null) => words && withHashes(words, source);
  return {
    title: said.LawTitle,
    law_number: said.LawNum,
    provisions: await Promise.all(
      reader.found.map(async ({ num, heading, text, ...raw }) => ({
        ...version,
        ...raw,
        num: await block(num),
        heading: await block(heading),
        status: 'full' as const,
        text: await Promise.all(text.map((words) => withHashes(words, source))),
        same_as: null,
        evidence: [],
        note: null,
        continued_by: null,
      })),
    ),
  };
};
