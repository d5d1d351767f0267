import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkText } from '../../../../content/model/check/check.ts';
import { refKey } from '../../../../content/model/corpus/corpus-index.ts';
import { projectRoot } from '../../../support/paths.ts';
import { realIndex as index } from '../../support/real-index.ts';

const DAY = index.corpus.default_day;
const MOST = 5000;

const fixture = (name: string): string =>
  readFileSync(join(projectRoot, 'test/fixtures/check', name), 'utf8');

const rowsOf = (name: string): string[][] =>
  fixture(name)
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** What was found in a text, as the tables beside the texts say it. */
const found = (text: string): string[][] =>
  checkText(index, text, { day: DAY, most: MOST }).citations.map((one) => [
    one.text,
    one.verdict,
    one.status,
    one.provisions.map(refKey).join(' '),
    one.meant ? refKey(one.meant) : '',
  ]);

// Written with their verdicts before the code: sixty citations of all kinds, and texts that cite nothing of ours.
test.each(['report', 'regulation', 'mail', 'other-law', 'notice', 'answer', 'review'])(
  'every citation of %s.txt gets the verdict written beside it, and nothing else is one',
  (name) => {
    expect(found(fixture(`${name}.txt`))).toEqual(rowsOf(`${name}.tsv`));
  },
);

test.each(
  rowsOf('cases.tsv').map(([kind = '', day = '', text = '', wanted = '']) => ({
    kind,
    day: day || DAY,
    text: text.replaceAll('\\n', '\n').replaceAll('\\t', '\t'),
    wanted,
  })),
)('$kind', ({ day, text, wanted }) => {
  const { citations } = checkText(index, text, { day, most: MOST });
  const said = citations.map((one) =>
    [one.text.replaceAll('\n', '\\n'), one.verdict, ...(one.meant ? [refKey(one.meant)] : [])].join(
      ' ',
    ),
  );
  expect(said.join(' | ')).toBe(wanted);
});

test('offsets are those of the text as given, in UTF-16 units, and in order', () => {
  const text = `𠮷${fixture('report.txt')}`;
  const { citations } = checkText(index, text, { day: DAY, most: MOST });
  for (const { start, end, text: words, points } of citations) {
    expect(text.slice(start, end)).toBe(words);
    for (const point of points) expect(text.slice(point.start, point.end)).toBe(point.text);
  }
  const starts = citations.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('the summary counts every citation once, by its verdict', () => {
  const { citations, summary } = checkText(index, fixture('report.txt'), { day: DAY, most: MOST });
  const counts = Object.entries(summary).map(([verdict, count]) => ({
    verdict,
    count,
    counted: citations.filter((one) => one.verdict === verdict).length,
  }));
  expect(counts.filter(({ count, counted }) => count !== counted)).toEqual([]);
  expect(citations.length).toBe(60);
});

test('one answer whole: what was said, what is so, and what was probably meant', () => {
  expect(
    checkText(index, '法第31条（資料の提出その他の協力）による。', { day: DAY, most: MOST }),
  ).toEqual({
    day: DAY,
    citations: [
      {
        start: 0,
        end: 5,
        text: '法第31条',
        normalised: '法第31条',
        status: 'found',
        verdict: 'stands_but',
        reason:
          '「資料の提出その他の協力」は法第32条の見出しである。引かれたものの見出しは「資料提供等」である。改正前の番号では旧法第31条に当たる。',
        provisions: [{ instrument: 'basic-act', version: '2016', eid: 'art_31' }],
        law: null,
        points: [
          {
            kind: 'heading',
            start: 6,
            end: 17,
            text: '資料の提出その他の協力',
            agrees: false,
            said: '「資料の提出その他の協力」は法第32条の見出しである。引かれたものの見出しは「資料提供等」である。',
            writing_only: false,
            difference: null,
            meant: { instrument: 'basic-act', version: '2016', eid: 'art_32' },
          },
        ],
        meant: { instrument: 'basic-act', version: '2016', eid: 'art_32' },
        old_number: {
          old: { instrument: 'basic-act', version: '2015', eid: 'art_31' },
          now: { instrument: 'basic-act', version: '2016', eid: 'art_32' },
        },
      },
    ],
    summary: { stands: 0, stands_but: 1, fails: 0, not_held: 0 },
    unassigned: 0,
    left_out: 0,
  });
});

test('words that differ are set against those of the law, word by word', () => {
  const text = '法第32条第2項は「同項の協力を要請することができる」とする。';
  const [citation] = checkText(index, text, { day: DAY, most: MOST }).citations;
  expect(citation?.points.map(({ difference }) => difference)).toEqual([
    [
      { op: 'same', before: '同項の協力を', after: '同項の協力を' },
      { op: 'deleted', before: '依頼', after: '' },
      { op: 'inserted', before: '', after: '要請' },
      { op: 'same', before: 'することができる', after: 'することができる' },
    ],
  ]);
});

test('no more citations are compared than asked for, and the others are counted', () => {
  const { citations, left_out } = checkText(index, '法第13条。法第30条。法第38条。', {
    day: DAY,
    most: 2,
  });
  expect(citations.map(({ text }) => text)).toEqual(['法第13条', '法第30条']);
  expect(left_out).toBe(1);
});

test('numbers that no law is named for are counted, not guessed', () => {
  const { citations, unassigned } = checkText(index, '第31条と第32条による。', {
    day: DAY,
    most: MOST,
  });
  expect({ citations, unassigned }).toEqual({ citations: [], unassigned: 2 });
});

// What is wrong comes alone, what agrees only where nothing is wrong; then what the words may mean, and a number of before.
const REASONS = [
  '監査方針2: この番号の条項がある。',
  '法第37条: 法第37条の番号はあるが、条文は資料にない。見出しは合う。',
  '法第31条: 「事務の委託」は法第30条の見出しである。引かれたものの見出しは「資料提供等」である。',
  '法第31条: 「資料の提出その他の協力」は法第32条の見出しである。引かれたものの見出しは「資料提供等」である。改正前の番号では旧法第31条に当たる。',
  '法第13条: 「指定法人」は、ここで定められた語である。日本年金機構は、指定法人（2016年）にある。',
  '法第13条: 日本放送協会は、指定法人（2016年）にない。',
  '個人情報保護法第13条: 個人情報保護法の条文は、ここにない。「国の行政機関等におけるサイバーセキュリティの確保」は法第13条の見出しである。',
  '法第26条から第29条: 番号はあるが、条文は資料にない。',
];

test('the reason says what decides, whole', () => {
  const { citations } = checkText(index, fixture('report.txt'), { day: DAY, most: MOST });
  const said = citations.map(({ text, reason }) => `${text}: ${reason}`);
  expect(said.filter((one) => REASONS.includes(one))).toEqual(REASONS);
});
