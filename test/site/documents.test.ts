import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, XmlElement, type XmlText } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { versionLines } from '../../api/records/text/plain-text.ts';
import { compareVersions } from '../../content/model/comparison/comparison.ts';
import { findingsFor } from '../../content/model/findings/findings.ts';
import {
  comparisonDocument,
  findingsDocument,
  textDocument,
} from '../../site/document-addresses.ts';
import { wordDocument } from '../../site/documents/word.ts';
import { realIndex } from '../content/support/real-index.ts';
import { siteFolder } from '../support/built-pages.ts';
import { elements, partsOf } from './support/office-package.ts';

type Run = { text: string; look: string };

const runsOf = (paragraph: XmlElement): Run[] =>
  elements(paragraph, 'w:r').map((run) => ({
    text: elements(run, 'w:t')
      .flatMap(({ children }) => children.map((child) => (child as XmlText).text))
      .join(''),
    look: [
      ...elements(run, 'w:rStyle').map(({ attributes }) => attributes['w:val']),
      ...['w:strike', 'w:u'].filter((mark) => elements(run, mark).length > 0),
    ].join(' '),
  }));

const textOf = (paragraph: XmlElement): string =>
  runsOf(paragraph)
    .map(({ text }) => text)
    .join('');

/** The parts of a document's package by their names, and its body. */
const opened = (bytes: Uint8Array) => {
  const files = partsOf(bytes);
  const { root } = parseXml(files['word/document.xml'] ?? '');
  const [body] = root ? elements(root, 'w:body') : [];
  if (!body) throw new Error('the document has no body');
  return { files, body };
};

const built = (path: string) => opened(readFileSync(join(siteFolder, path)));

const paragraphsAbove = (body: XmlElement): string[] =>
  body.children.flatMap((child) =>
    child instanceof XmlElement && child.name === 'w:p' ? [textOf(child)] : [],
  );

const rowsOf = (body: XmlElement): Run[][][][] =>
  elements(body, 'w:tr').map((row) =>
    elements(row, 'w:tc').map((cell) => elements(cell, 'w:p').map(runsOf)),
  );

const words = (lines: readonly Run[][] = []): string =>
  lines.map((runs) => runs.map(({ text }) => text).join('')).join('\n');

const NOT_CURRENT = /現行法ではありません|現行の法令ではない|not the law in force today/;

test.each(
  realIndex.corpus.instruments.flatMap(({ id, versions }) =>
    versions.map((version) => [id, version.id] as const),
  ),
)('the document of %s %s has every line of the text, and says what it is', (id, version) => {
  const lines = paragraphsAbove(built(textDocument(id, version)).body);
  const text = versionLines(realIndex, id, version).filter((line) => line !== '');
  expect(lines.slice(-text.length)).toEqual(text);
  const head = lines.slice(0, -text.length).join('\n');
  expect(head).toMatch(/データの版: [0-9a-f]{64}\n出典: .+「.+」（\d{4}-\d\d-\d\d）\n/);
  expect(head).toMatch(NOT_CURRENT);
  expect(head).toContain('固定URL: ');
});

test('a comparison has both texts beside each other, what went struck through and what came underlined', () => {
  for (const { id } of realIndex.corpus.instruments) {
    const comparison = compareVersions(realIndex, id);
    if (!comparison) continue;
    const { body } = built(comparisonDocument(id, comparison, 'docx'));
    const [, ...rows] = rowsOf(body);
    expect(rows.length).toBe(comparison.rows.length);
    const sides = (side: 'before' | 'after') =>
      comparison.rows
        .map((row) => [row[side]?.num, row[side]?.heading, row[side]?.text])
        .map((parts) => parts.filter(Boolean).join('\n'));
    const column = (at: number) =>
      rows.map((row) => words(row[at]).replace('（条文は収録していない）', ''));
    expect(column(1).toSorted()).toEqual(sides('before').toSorted());
    expect(column(2).toSorted()).toEqual(sides('after').toSorted());
    for (const [at, look] of [
      [1, 'del w:strike'],
      [2, 'ins w:u'],
    ] as const) {
      const looks = new Set(rows.flatMap((row) => (row[at] ?? []).flat().map((run) => run.look)));
      expect([...looks].filter((one) => one !== '' && one !== look)).toEqual([]);
    }
  }
});

test.each([
  ['entity', 'japan-pension-service'],
  ['class', 'designated-corporations'],
] as const)('the document of the %s %s has every finding of the day', (kind, id) => {
  const subject = { kind, id };
  const { default_day: day } = realIndex.corpus;
  const { body } = built(findingsDocument(subject, 'docx'));
  const [, ...rows] = rowsOf(body);
  const titles = findingsFor(realIndex, subject, day).map(({ obligation }) => obligation.title);
  expect(rows.map(([rule]) => words(rule).split('\n')[0]).toSorted()).toEqual(titles.toSorted());
  const head = paragraphsAbove(body).join('\n');
  expect(head).toContain(`${day}現在。編集部による判定であり、公的な判断ではない。`);
  expect(head).toMatch(NOT_CURRENT);
});

test('made twice a document has the same bytes, without a day of its making or a random id', async () => {
  const make = () =>
    wordDocument({ title: '題', lines: ['行'], page: '/instruments/basic-act/' }, [
      { kind: 'heading', text: '（目的）' },
      {
        kind: 'table',
        columns: [
          { head: '前', share: 30 },
          { head: '後', share: 70 },
        ],
        rows: [[[{ text: '旧\n二', mark: 'del' }], [{ text: '新' }]]],
      },
    ]);
  const [one, two] = [await make(), await make()];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  const { files, body } = opened(one);
  expect(Object.values(files).join('')).not.toMatch(/dcterms:created|rId[a-z0-9_-]{21}/);
  expect(files['word/styles.xml']).toMatch(/w:styleId="ins".+"加わった語".+"del".+"削られた語"/);
  expect(rowsOf(body)).toEqual([
    [[[{ text: '前', look: '' }]], [[{ text: '後', look: '' }]]],
    [
      [[{ text: '旧', look: 'del w:strike' }], [{ text: '二', look: 'del w:strike' }]],
      [[{ text: '新', look: '' }]],
    ],
  ]);
});

test('a table has its widths in its grid and its cells, and no row that breaks; each page says what it belongs to', () => {
  const { files, body } = built(findingsDocument({ kind: 'entity', id: 'ipa' }, 'docx'));
  const widths = (name: string) =>
    elements(body, name).map(({ attributes }) => Number(attributes['w:w']));
  const [first, ...others] = elements(body, 'w:tr').map((row) =>
    elements(row, 'w:tcW').map(({ attributes }) => attributes['w:w']),
  );
  // In fiftieths of a per cent.
  expect(first).toEqual(['1000', '700', '900', '2400']);
  expect(others.filter((row) => row.join() !== first?.join())).toEqual([]);
  expect(elements(body, 'w:cantSplit').length).toBe(others.length);
  expect(elements(body, 'w:pgSz')[0]?.attributes).toEqual({
    'w:w': '16838',
    'w:h': '11906',
    'w:orient': 'landscape',
  });
  expect(widths('w:gridCol')).toEqual([2914, 2040, 2623, 6994]);
  const footer = parseXml(files['word/footer1.xml'] ?? '').root;
  expect(footer && elements(footer, 'w:instrText').map((field) => field.text)).toEqual([
    'PAGE',
    'NUMPAGES',
  ]);
  expect(footer?.text).toContain(`${realIndex.entities.get('ipa')?.name}に及ぶ規定と及ばない規定`);
});
