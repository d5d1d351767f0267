import { expect, test } from 'vitest';
import { mentionsIn } from '../../../../../content/model/citation/in-text/in-text.ts';
import { termUsesIn } from '../../../../../content/model/citation/in-text/term-uses.ts';
import type { LocatedTerm } from '../../../../../content/model/corpus/corpus.ts';
import { buildIndex, type CorpusIndex } from '../../../../../content/model/corpus/corpus-index.ts';
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

const INSTRUMENT = 'incident-evaluation-rules';
const at = (eid: string) => ({ instrument: INSTRUMENT, version: '2016' as const, eid });

/** The corpus with other paragraphs in provisions of the rules, and more terms before its own. */
const indexWith = (
  texts: Record<string, readonly string[]>,
  terms: readonly LocatedTerm[] = [],
): CorpusIndex =>
  buildIndex({
    ...realIndex.corpus,
    terms: [...terms, ...realIndex.corpus.terms],
    provisions: realIndex.corpus.provisions.map((p) => {
      const words = p.instrument === INSTRUMENT && p.version === '2016' ? texts[p.eid] : undefined;
      return words ? { ...p, text: words.map((text) => ({ text, spans: [], sha256: '' })) } : p;
    }),
  });

const usesIn = (index: CorpusIndex, eid: string): string[] =>
  termUsesIn(index, at(eid)).map(({ paragraph, start, text, reading }) =>
    [paragraph, start, text, ...(reading ? [reading] : [])].join(' '),
  );

const [anyTerm] = realIndex.corpus.terms;
if (!anyTerm) throw new Error('the corpus has no term');
const QUOTE = '事象（以下「みなし事象」という。）';
/** 「みなし事象」, which 第6条 defines in its second paragraph. */
const made: LocatedTerm = {
  ...anyTerm,
  ...{ id: 'made', term: 'みなし事象', scope: '以下同じ。' },
  definition: { ...anyTerm.definition, ...at('art_6'), quote: QUOTE },
};

test('a term is used behind its definition, not before it nor in it', () => {
  const index = indexWith(
    {
      art_5__para_5: ['みなし事象は、まだない。'],
      art_6: [
        'みなし事象は、まだない。',
        `みなし事象となる${QUOTE}みなし事象は、もうある。`,
        'みなし事象は、もうある。',
      ],
      art_7: ['みなし事象は、もうある。', 'みなし事象'],
    },
    [made],
  );
  expect(usesIn(index, 'art_5__para_5')).toEqual([]);
  expect(usesIn(index, 'art_6')).toEqual(['1 25 みなし事象', '2 0 みなし事象']);
  expect(usesIn(index, 'art_7')).toEqual(['0 0 みなし事象', '1 0 みなし事象']);
});

test('a term stands beside a reference', () => {
  const index = indexWith({ art_7: ['みなし事象第6条のみなし事象'] }, [made]);
  expect(usesIn(index, 'art_7')).toEqual(['0 0 みなし事象', '0 9 みなし事象']);
});

test('the order of the terms decides nothing: the longest goes first', () => {
  const index = buildIndex({ ...realIndex.corpus, terms: realIndex.corpus.terms.toReversed() });
  for (const { instrument, version, eid } of realIndex.corpus.provisions) {
    const ref = { instrument, version, eid };
    expect(termUsesIn(index, ref)).toEqual(termUsesIn(realIndex, ref));
  }
});

const ORGAN = '当該行政機関等';
const HEAD = '（独立行政法人等（法人をいう。）の場合は、所管する行政機関）';

test.each([
  // The words in brackets say whose head it is, …
  ['art_6', `${ORGAN}${HEAD}の長`, [`0 0 ${ORGAN} ministry_head`, '0 8 独立行政法人等']],
  ['art_8', `${ORGAN}${HEAD}の長`, [`0 0 ${ORGAN} ministry_head`, '0 8 独立行政法人等']],
  // … if they stand there, are of the ministry, and a head follows them.
  ['art_6', `${ORGAN}${HEAD}の職員`, [`0 0 ${ORGAN}`, '0 8 独立行政法人等']],
  ['art_6', `${ORGAN}（甲）の長（所管する行政機関）`, [`0 0 ${ORGAN}`]],
  ['art_6', `${ORGAN}は（所管する行政機関）の長`, [`0 0 ${ORGAN}`]],
  ['art_6', `${ORGAN}（所管する行政機関の長`, [`0 0 ${ORGAN}`]],
  // 第8条 is left out of the definition of the head: there the words alone leave it open.
  ['art_8', `${ORGAN}の長は`, [`0 0 ${ORGAN} open`]],
  ['art_8', `${ORGAN}は`, [`0 0 ${ORGAN}`]],
  ['art_6', `${ORGAN}の長は`, [`0 0 ${ORGAN}の長 both_heads`]],
  // Before the head is defined it is no term, and nothing distinguishes.
  ['art_3__para_1', `${ORGAN}の長は`, [`0 0 ${ORGAN}`]],
])('%s: 「%s」', (eid, text, uses) => {
  expect(usesIn(indexWith({ [eid]: [text] }), eid)).toEqual(uses);
});
