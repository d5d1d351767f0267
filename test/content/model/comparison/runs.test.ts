import { expect, test } from 'vitest';
import { compareVersions } from '../../../../content/model/comparison/comparison.ts';
import { runsOf } from '../../../../content/model/comparison/runs.ts';
import { changesOf, diffWords } from '../../../../content/model/text/diff.ts';
import { realIndex } from '../../support/real-index.ts';

const rows = ['incident-evaluation-rules', 'information-provision-rules', 'audit-policy'].flatMap(
  (instrument) => compareVersions(realIndex, instrument)?.rows ?? [],
);

test('the columns of a row: what changed, what the source underlines', () => {
  const row = rows.find(({ after }) => after?.eid === 'art_1__para_1');
  const { before, after, changes } = row ?? {};
  expect(runsOf('before', changes?.text ?? [], before?.underlined ?? null).slice(0, 4)).toEqual([
    { text: '法第', changed: false, underlined: true },
    { text: '30', changed: true, underlined: true },
    { text: '条第1項', changed: false, underlined: true },
    {
      text: 'の規定に基づき関係行政機関の長がサイバーセキュリティ戦略本部（以下「本部」という。）に対して提供しなければならない資料又は情報は、次に掲げる事項に関するものとする。',
      changed: false,
      underlined: false,
    },
  ]);
  expect(runsOf('after', changes?.text ?? [], after?.underlined ?? null)[1]).toEqual({
    text: '31',
    changed: true,
    underlined: true,
  });
});

test('the runs of a side are its text', () => {
  for (const { before, after, changes } of rows) {
    const joined = (side: 'before' | 'after') =>
      runsOf(side, changes.text, (side === 'before' ? before : after)?.underlined ?? null)
        .map(({ text }) => text)
        .join('');
    expect(joined('before')).toBe(before?.text ?? '');
    expect(joined('after')).toBe(after?.text ?? '');
  }
});

test('where the transcript keeps no underlining, none is claimed', () => {
  expect(runsOf('after', [{ op: 'same', before: '第4条', after: '第4条' }], null)).toEqual([
    { text: '第4条', changed: false, underlined: null },
  ]);
});

/** What goes and what comes, with what stays between: 第[30|31]条. */
const marked = (before: string, after: string): string => {
  let at = 0;
  const parts = changesOf(diffWords(before, after)).map((change) => {
    const [start, end] = change.beforeAt;
    const kept = before.slice(at, start);
    at = end;
    return `${kept}[${change.before}|${change.after}]`;
  });
  return parts.join('') + before.slice(at);
};

test.each([
  // A few letters kept between two replacements are replaced with them, …
  ['警察官の消防士', '裁判官の弁護士', '[警察官の消防士|裁判官の弁護士]'],
  ['警察官から消防士', '裁判官から弁護士', '[警察官から消防士|裁判官から弁護士]'],
  // … more are not, …
  ['警察官における消防士', '裁判官における弁護士', '[警察官|裁判官]における[消防士|弁護士]'],
  // … nor are they between an insertion or a deletion and a replacement.
  ['国の消防士', '国独立行政法人の弁護士', '国[|独立行政法人]の[消防士|弁護士]'],
  ['国独立行政法人の消防士', '国の弁護士', '国[独立行政法人|]の[消防士|弁護士]'],
  ['消防士の国', '弁護士の独立行政法人国', '[消防士|弁護士]の[|独立行政法人]国'],
  ['第30条の31', '第31条の32', '第[30|31]条の[31|32]'],
])('「%s」 against 「%s」: replacements', (before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

test.each([
  // What goes at the very beginning goes alone.
  ['法第31条及び第32条', '第31条及び第32条', '[法|]第31条及び第32条'],
  ['第31条及び第32条', '法第31条及び第32条', '[|法]第31条及び第32条'],
  // Of two ways that keep as much, the later words are kept.
  ['資料又は情報', '情報又は資料', '[資料又は|]情報[|又は資料]'],
  // Two insertions, or two deletions, around a word that ends the second are one before it, …
  [
    '当該行政機関の長に対し',
    '当該行政機関等（独立行政法人の場合は、所管する行政機関）の長に対し',
    '当該行政機関[|等（独立行政法人の場合は、所管する行政機関）]の長に対し',
  ],
  [
    '当該行政機関等（独立行政法人の場合は、所管する行政機関）の長に対し',
    '当該行政機関の長に対し',
    '当該行政機関[等（独立行政法人の場合は、所管する行政機関）|]の長に対し',
  ],
  // … a deletion and an insertion are two.
  ['警察の職員', 'の国の職員', '[警察|]の[|国の]職員'],
])('「%s」 against 「%s」: what moves', (before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

test('a run changes its look where an underlining begins and where it ends', () => {
  const same = [{ op: 'same' as const, before: '法第30条による', after: '法第30条による' }];
  const runs = (ranges: [number, number][]) =>
    runsOf('after', same, ranges).map(({ text, underlined }) => `${underlined} ${text}`);
  expect(
    runs([
      [1, 2],
      [4, 5],
    ]),
  ).toEqual(['false 法', 'true 第', 'false 30', 'true 条', 'false による']);
  expect(runs([])).toEqual(['false 法第30条による']);
});

test('a run changes its look where words come', () => {
  const segments = [
    { op: 'same' as const, before: '第', after: '第' },
    { op: 'deleted' as const, before: '30', after: '' },
    { op: 'inserted' as const, before: '', after: '31' },
    { op: 'width' as const, before: '(', after: '（' },
  ];
  const runs = (side: 'before' | 'after') =>
    runsOf(side, segments, [[0, 2]]).map((run) => Object.values(run).join(' '));
  expect(runs('before')).toEqual(['第 false true', '3 true true', '0 true false', '( false false']);
  expect(runs('after')).toEqual(['第 false true', '3 true true', '1 true false', '（ false false']);
});
