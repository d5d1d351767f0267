import { expect, test } from 'vitest';
import { pairAsked } from '../../scripts/law/pair.ts';
import { differenceLine, worklist } from '../../scripts/law/worklist.ts';
import { acts, laterIndex } from '../content/support/later-index.ts';

const [third, fourth] = acts;
const { instrument } = third;
const { instruments } = laterIndex.corpus;
const { home_version: home } = laterIndex.instrument(instrument);
const list = (from: string, to: string) => worklist(laterIndex, instrument, { from, to });

test('a curator reads each provision with its word difference, and which records stand on it', () => {
  const lines = list(home, third.day);
  expect(lines).toContain('renumbered: 旧法第31条第2項 → 法第32条第2項');
  expect(lines).toContain('not_held: 旧法第24条 (stub) → —');
  const at = lines.indexOf('amended: 旧法第13条 → 法第13条');
  expect(lines[at + 1]?.match(/\[-.*?-\]|\{\+.*?\+\}/g)).toEqual([
    ...['[-あつて-]', '{+あって+}', '[-十二条-]', '{+十三条+}'],
  ]);
  expect(lines.filter((line) => line.startsWith('# '))).toEqual([
    `# サイバーセキュリティ基本法: ${home} → ${third.day}`,
    expect.stringMatching(/^# Provisions that are not as they were: \d+$/),
    expect.stringMatching(/^# Records to read again: \d+ of \d+$/),
  ]);
  const request = lines.findIndex((line) => /^rule L\d\d request-for-cooperation/.test(line));
  expect(lines[request + 1]).toBe('    旧法第32条第1項 → 法第33条第1項: amended');
});

test('what was read two versions before is followed by way of the version between', () => {
  const lines = list(third.day, fourth.day);
  const rule = lines.indexOf('rule L12 standards-and-audit-competence');
  expect(lines[rule + 1]).toBe('    旧法第25条第1項第2号 → 法第25条第1項第2号: renumbered');
  expect(lines).toContain('deleted: 旧法第17条 → —');
  expect(lines).toContain('added: — → 法第30条');
});

test('a difference keeps a few characters around what changed', () => {
  const same = (text: string) => ({ op: 'same' as const, before: text, after: text });
  const long = '一二三四五六七八九十'.repeat(4);
  expect(
    differenceLine([
      same(long),
      { op: 'deleted', before: '甲', after: '' },
      { op: 'inserted', before: '', after: '乙' },
      same('丙\n丁'),
    ]),
  ).toBe('…九十一二三四五六七八九十[-甲-]{+乙+}丙⏎丁');
  expect(differenceLine([same(long)])).toBe('');
});

const held = instruments.find(({ id }) => id === instrument)?.versions.map(({ id }) => id) ?? [];
const THERE = `Of "${instrument}" are held: ${held.join(', ')}.`;

test.each([
  [undefined, [home, third.day], { instrument, from: home, to: third.day }],
  [undefined, ['2017', third.day], `No version "2017" is held. ${THERE}`],
  [undefined, [home], `Name two versions: npm run law:diff -- FROM TO. ${THERE}`],
  [
    undefined,
    [third.day, home],
    `"${third.day}" is not before "${home}": name the earlier version first, npm run law:diff -- FROM TO. ${THERE}`,
  ],
  [
    'law',
    [home, third.day],
    `"law" is no instrument; there are ${instruments.map(({ id }) => id).join(', ')}.`,
  ],
])('asked of %s for %j', (asked, versions, answer) => {
  expect(pairAsked(instruments, asked, versions)).toEqual(answer);
});
