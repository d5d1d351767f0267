import type { ProvisionKind } from '../../model/schema/provision.ts';

/** What a wrapper says of the element it belongs to: its number, its heading, both (「第一章　総則」) or its text. */
export type Role = 'num' | 'heading' | 'num and heading' | 'text';

/** How an element of 法令標準XML becomes a provision. */
export type Shape = {
  kind: ProvisionKind;
  /** Name of its part of an eId. */
  part: string;
  /** Does its eId begin anew, whatever encloses it? So the articles, which are numbered through all chapters. */
  begins: boolean;
  /** Wrappers that belong to it. */
  says: Readonly<Record<string, Role>>;
  /** Elements within it that are provisions, or tables. */
  holds: readonly string[];
};

const TABLES = ['Table', 'TableStruct'];

/** Depth to which the schema of e-Gov divides an item. */
const DEEPEST = 10;

const division = (kind: ProvisionKind, part: string, name: string, holds: string[]): Shape => ({
  kind,
  part,
  begins: false,
  says: { [`${name}Title`]: 'num and heading' },
  holds: [...holds, 'Article', 'Paragraph'],
});

const subitem = (level: number): [string, Shape] => [
  `Subitem${level}`,
  {
    kind: 'subitem',
    part: 'subitem',
    begins: false,
    says: { [`Subitem${level}Title`]: 'num', [`Subitem${level}Sentence`]: 'text' },
    holds: [`Subitem${level + 1}`, ...TABLES],
  },
];

/** Every element that is a provision. An element that is neither here nor a wrapper of one is refused. */
export const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['Part', division('part', 'part', 'Part', ['Chapter'])],
  ['Chapter', division('chapter', 'chp', 'Chapter', ['Section'])],
  ['Section', division('chapter_section', 'chsec', 'Section', ['Subsection', 'Division'])],
  ['Subsection', division('chapter_subsection', 'subsec', 'Subsection', ['Division'])],
  ['Division', division('chapter_division', 'dvs', 'Division', [])],
  [
    'Article',
    {
      kind: 'article',
      part: 'art',
      begins: true,
      says: { ArticleCaption: 'heading', ArticleTitle: 'num' },
      holds: ['Paragraph'],
    },
  ],
  [
    'Paragraph',
    {
      kind: 'paragraph',
      part: 'para',
      begins: false,
      says: { ParagraphCaption: 'heading', ParagraphNum: 'num', ParagraphSentence: 'text' },
      holds: ['Item', ...TABLES],
    },
  ],
  [
    'Item',
    {
      kind: 'item',
      part: 'item',
      begins: false,
      says: { ItemTitle: 'num', ItemSentence: 'text' },
      holds: ['Subitem1', ...TABLES],
    },
  ],
  ...Array.from({ length: DEEPEST }, (_, i) => subitem(i + 1)),
  [
    'SupplProvision',
    {
      kind: 'supplementary',
      part: 'suppl',
      begins: true,
      says: { SupplProvisionLabel: 'heading' },
      holds: ['Chapter', 'Article', 'Paragraph'],
    },
  ],
  [
    'AppdxTable',
    {
      kind: 'annex',
      part: 'annex',
      begins: true,
      says: { AppdxTableTitle: 'num', RelatedArticleNum: 'heading' },
      holds: [...TABLES, 'Item', 'Paragraph'],
    },
  ],
]);

/** Rows of a table: each is a provision of kind row, each of its cells a block. */
export const ROWS: ReadonlySet<string> = new Set(['TableRow', 'TableHeaderRow']);
export const CELLS: ReadonlySet<string> = new Set(['TableColumn', 'TableHeaderColumn']);

/** Elements that stand within words. */
export const INLINE: ReadonlySet<string> = new Set(['Sentence', 'Ruby']);

/** Of these nothing is read: how a word is read aloud is not the law's text. */
export const UNREAD: ReadonlySet<string> = new Set(['Rt']);

/** Attributes by which the words of an element are no law any more, or are not shown: what they say is heeded, not passed over. */
export const FLAGS = ['Delete', 'Hide'] as const;

const NUMBERED = ['Num', ...FLAGS];
const NUMBERED_ELEMENTS = [
  ...['Part', 'Chapter', 'Section', 'Subsection', 'Division', 'Article', 'Item'],
  ...Array.from({ length: DEEPEST }, (_, i) => `Subitem${i + 1}`),
];
const BORDERS = ['BorderTop', 'BorderBottom', 'BorderLeft', 'BorderRight'];

/** Attributes that the schema of e-Gov (法令標準XMLスキーマ, version 3) gives to an element; an element that is not here has none. */
export const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map<string, string[]>([
  ['Law', ['Era', 'Year', 'Num', 'PromulgateMonth', 'PromulgateDay', 'LawType', 'Lang']],
  ['LawBody', ['Subject']],
  ['LawTitle', ['Kana', 'Abbrev', 'AbbrevKana']],
  ['MainProvision', ['Extract']],
  ...NUMBERED_ELEMENTS.map((name): [string, string[]] => [name, NUMBERED]),
  ['ArticleCaption', ['CommonCaption']],
  ['Paragraph', ['Num', 'OldStyle', 'OldNum', 'Hide']],
  ['ParagraphCaption', ['CommonCaption']],
  ['Sentence', ['Num', 'Function', 'Indent', 'WritingMode']],
  ['Column', ['Num', 'LineBreak', 'Align']],
  ['SupplProvision', ['Type', 'AmendLawNum', 'Extract']],
  ['AppdxTable', ['Num']],
  ['AppdxTableTitle', ['WritingMode']],
  ['Table', ['WritingMode']],
  ['TableColumn', [...BORDERS, 'rowspan', 'colspan', 'Align', 'Valign']],
]);

/** The table of contents, which is passed over with all that stands in it. */
export const PASSED_OVER = 'TOC';
