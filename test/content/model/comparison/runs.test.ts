import { expect, test } from 'vitest';
import { compareVersions } from '../../../../content/model/comparison/comparison.ts';
import { runsOf } from '../../../../content/model/comparison/runs.ts';
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
