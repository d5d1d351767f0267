/** A law as a test says it: what is not said has a plain form. Numbers are those of the attribute `Num`: 16_2 is 第十六条の二. */
export type MadeUpItem = { num: string; text: string; columns?: string[]; subitems?: string[] };
export type MadeUpParagraph = { text: string[]; items?: MadeUpItem[]; rows?: string[][] };
export type MadeUpArticle = { num: string; caption: string | null; paragraphs: MadeUpParagraph[] };
export type MadeUpLaw = {
  title: string;
  number: string;
  chapters: { num: string; title: string; articles: MadeUpArticle[] }[];
  /** 附則 of the law itself, then of those that amended it (`amending`: the law's number). */
  supplements: { amending?: string; articles: MadeUpArticle[] }[];
  annex?: { title: string; related: string; rows: string[][] };
};

const DIGITS = '〇一二三四五六七八九';

/** 漢数字 of a number from 1 to 99. */
const kanji = (n: number): string => {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`;
};

/** 第十六条の二 of 16_2 and 条; of 3:5 第三条から第五条まで. */
const numbered = (num: string, before: string, unit: string): string => {
  const [from = '', through] = num.split(':');
  if (through !== undefined)
    return `${numbered(from, before, unit)}から${numbered(through, before, unit)}まで`;
  const [first = '', ...branches] = num.split('_');
  return `${before}${kanji(Number(first))}${unit}${branches.map((b) => `の${kanji(Number(b))}`).join('')}`;
};

const el = (name: string, attributes: Record<string, string>, ...children: string[]): string => {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${told.join('')}>${children.join('\n')}</${name}>`;
};

/** Sentences of one 段落; one that begins with ただし is its proviso. */
const sentences = (texts: readonly string[]): string =>
  texts
    .map((text, i) => {
      const proviso = text.startsWith('ただし');
      const role = texts.some((one) => one.startsWith('ただし'))
        ? { Function: proviso ? 'proviso' : 'main' }
        : {};
      return el('Sentence', { ...role, Num: String(i + 1), WritingMode: 'vertical' }, text);
    })
    .join('\n');

const IROHA = 'イロハニホヘト';

const item = ({ num, text, columns, subitems }: MadeUpItem): string =>
  el(
    'Item',
    { Num: num },
    el('ItemTitle', {}, numbered(num, '', '')),
    el(
      'ItemSentence',
      {},
      columns
        ? columns.map((one, i) => el('Column', { Num: String(i + 1) }, sentences([one]))).join('\n')
        : sentences([text]),
    ),
    ...(subitems ?? []).map((one, i) =>
      el(
        'Subitem1',
        { Num: String(i + 1) },
        el('Subitem1Title', {}, IROHA.charAt(i)),
        el('Subitem1Sentence', {}, sentences([one])),
      ),
    ),
  );

const table = (rows: readonly string[][]): string =>
  el(
    'TableStruct',
    {},
    el(
      'Table',
      {},
      ...rows.map((row) =>
        el('TableRow', {}, ...row.map((cell) => el('TableColumn', {}, sentences([cell])))),
      ),
    ),
  );

const FULL_WIDTH = '０１２３４５６７８９';

const paragraph = ({ text, items, rows }: MadeUpParagraph, i: number): string =>
  el(
    'Paragraph',
    { Num: String(i + 1) },
    el('ParagraphNum', {}, i === 0 ? '' : FULL_WIDTH.charAt(i + 1)),
    el('ParagraphSentence', {}, sentences(text)),
    ...(items ?? []).map(item),
    ...(rows ? [table(rows)] : []),
  );

const article = ({ num, caption, paragraphs }: MadeUpArticle): string =>
  el(
    'Article',
    { Num: num },
    ...(caption === null ? [] : [el('ArticleCaption', {}, caption)]),
    el('ArticleTitle', {}, numbered(num, '第', '条')),
    ...paragraphs.map(paragraph),
  );

/** 法令標準XML of a law that a test made up, with a table of contents, which nobody reads. */
export const lawXml = (law: MadeUpLaw): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${el(
    'Law',
    { Era: 'Heisei', Lang: 'ja', LawType: 'Act', Num: '104', Year: '26' },
    el('LawNum', {}, law.number),
    el(
      'LawBody',
      {},
      el('LawTitle', { Kana: '' }, law.title),
      el('TOC', {}, el('TOCLabel', {}, '目次')),
      el(
        'MainProvision',
        {},
        ...law.chapters.map(({ num, title, articles }) =>
          el(
            'Chapter',
            { Num: num },
            el('ChapterTitle', {}, `${numbered(num, '第', '章')}　${title}`),
            ...articles.map(article),
          ),
        ),
      ),
      ...law.supplements.map(({ amending, articles }) =>
        el(
          'SupplProvision',
          amending === undefined ? {} : { AmendLawNum: amending, Extract: 'true' },
          el('SupplProvisionLabel', {}, '附　則'),
          ...articles.map(article),
        ),
      ),
      ...(law.annex
        ? [
            el(
              'AppdxTable',
              { Num: '1' },
              el('AppdxTableTitle', {}, law.annex.title),
              el('RelatedArticleNum', {}, law.annex.related),
              table(law.annex.rows),
            ),
          ]
        : []),
    ),
  )}\n`;
