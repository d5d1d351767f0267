import { expect, test } from 'vitest';
import { termUsesIn } from '../../../../../content/model/citation/in-text/term-uses.ts';
import type { LocatedTerm } from '../../../../../content/model/corpus/corpus.ts';
import { buildIndex, type CorpusIndex } from '../../../../../content/model/corpus/corpus-index.ts';
import { realIndex } from '../../../support/real-index.ts';

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
