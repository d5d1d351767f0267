import { expect, test } from 'vitest';
import { mentionsIn } from '../../../../../content/model/citation/in-text/in-text.ts';
import { termUsesIn } from '../../../../../content/model/citation/in-text/term-uses.ts';
import type { VersionId } from '../../../../../content/model/schema/common.ts';
import { realIndex } from '../../../support/real-index.ts';

const usesOf = (instrument: string, version: VersionId, eid: string) =>
  termUsesIn(realIndex, { instrument, version, eid }).map(({ start, text, term, reading }) =>
    [start, text, term, reading].filter((value) => value !== null),
  );

test('the longest term is taken, and a term is no use in its own definition', () => {
  expect(usesOf('incident-evaluation-rules', '2016', 'art_7')).toEqual([
    [0, '本部長', 'incident-rules-2016-chief'],
    [5, '当該行政機関等', 'incident-rules-2016-that-organ-etc'],
    [17, '復旧・再発防止策', 'incident-rules-2016-recovery-and-prevention-measures'],
    [45, '当該行政機関等の長', 'incident-rules-2016-heads-of-that-organ-etc', 'both_heads'],
  ]);
  expect(usesOf('incident-evaluation-rules', '2016', 'art_2')).toEqual([
    [29, '特定重大事象', 'incident-rules-2016-specific-serious-incident'],
    [68, '特定重大事象', 'incident-rules-2016-specific-serious-incident'],
    [79, '行政機関等', 'incident-rules-2016-administrative-organs-etc'],
  ]);
});

test('whose head is meant: both, the ministry’s, or open', () => {
  const readings = realIndex.corpus.provisions.flatMap((p) =>
    termUsesIn(realIndex, p).flatMap(({ reading }) =>
      reading ? [`${p.instrument} ${p.eid} ${reading}`] : [],
    ),
  );
  expect(readings).toEqual([
    'incident-evaluation-rules art_3__para_2 ministry_head',
    'incident-evaluation-rules art_5__para_2 both_heads',
    'incident-evaluation-rules art_5__para_3 both_heads',
    'incident-evaluation-rules art_6 both_heads',
    'incident-evaluation-rules art_7 both_heads',
    'incident-evaluation-rules art_8 ministry_head',
    'incident-evaluation-rules art_8__item_1 open',
  ]);
});

test('行政機関等 is the term of the text it stands in', () => {
  expect(usesOf('audit-policy', '2015', 'sec_3__sub_4')).toEqual([
    [30, '行政機関等', 'audit-policy-2015-administrative-organs-etc'],
  ]);
  expect(usesOf('incident-evaluation-rules', '2016', 'art_1__item_1')[0]).toEqual([
    0,
    '行政機関等',
    'incident-rules-2016-administrative-organs-etc',
  ]);
});

test('認可法人 reaches Art. 32(1); a proper name is no use', () => {
  expect(usesOf('basic-act', '2016', 'art_32__para_1')).toEqual([
    [38, '独立行政法人', 'basic-act-2016-incorporated-administrative-agencies'],
    [203, '特殊法人', 'basic-act-2016-special-corporations'],
    [209, '認可法人', 'basic-act-2016-approved-corporations'],
  ]);
  const { text = '' } =
    realIndex.provision({
      instrument: 'basic-act',
      version: '2016',
      eid: 'art_30__para_1',
    }).text[0] ?? {};
  for (const [start] of usesOf('basic-act', '2016', 'art_30__para_1'))
    expect(text.startsWith('独立行政法人情報処理推進機構', Number(start))).toBe(false);
});

test('uses overlap neither each other nor references', () => {
  let uses = 0;
  for (const provision of realIndex.corpus.provisions) {
    const taken = [...mentionsIn(realIndex, provision), ...termUsesIn(realIndex, provision)];
    uses += termUsesIn(realIndex, provision).length;
    for (const a of taken)
      for (const b of taken)
        if (a !== b && a.paragraph === b.paragraph)
          expect(a.end <= b.start || b.end <= a.start).toBe(true);
  }
  expect(uses).toBe(173);
});
