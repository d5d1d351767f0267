import { expect, test } from 'vitest';
import type { Provision } from '../../../../content/model/schema/provision.ts';
import { type Library, locate } from '../../../../content/proof/source/locate.ts';
import { realIndex } from '../../support/real-index.ts';

const real = realIndex.provision({
  instrument: 'basic-act',
  version: '2016',
  eid: 'art_32__para_2',
});
const block = (text: string, line: number) => ({
  text,
  spans: [[line, 0, text.length]] as [number, number, number][],
  sha256: '',
});
const provision = (eid: string, parts: Partial<Provision>): [string, Provision] => [
  `act/2016/${eid}`,
  {
    ...real,
    eid,
    instrument: 'act',
    version: '2016',
    evidence: [],
    heading: null,
    text: [],
    ...parts,
  },
];

const library: Library = {
  sourceOf: ({ source }) => source ?? 'transcript',
  linesOf: ({ source }) =>
    source === 'law'
      ? ['<Sentence>本部は、依頼する。</Sentence>']
      : ['本部は、協力を求める。', '協力を求め、協力する。', '見出し', '根拠'],
  provisions: new Map([
    provision('art_1', { text: [block('本部は、協力を求める。', 1)], heading: block('見出し', 3) }),
    provision('art_2', { text: [block('協力を求め、協力する。', 2)] }),
    provision('art_3', { text: [block('ああい', 1)] }),
    provision('art_4', { evidence: [block('根拠', 4)], heading: block('見出し', 3) }),
    provision('art_5', {}),
    provision('art_8', {
      text: [{ text: '本部は、依頼する。', spans: [[1, 10, 19]], sha256: '', source: 'law' }],
    }),
    provision('art_6', { same_as: '2015' }),
    provision('art_7', { same_as: '2015' }),
    ['act/2015/art_6', { ...real, text: [block('本部は、協力を求める。', 1)], same_as: null }],
  ]),
};
const at = (eid: string, quote: string | null) =>
  locate(library, { instrument: 'act', version: '2016', eid, quote });
const found = (eid: string, quote: string | null, spans: [number, number, number][]) => ({
  instrument: 'act',
  version: '2016',
  eid,
  quote,
  source: 'transcript',
  spans,
});

test('a quotation has its place in the source, with the whole of the reference', () => {
  expect(at('art_1', '協力')).toEqual(found('art_1', '協力', [[1, 4, 6]]));
});

test('words of law data have their place in its file', () => {
  expect(at('art_8', '依頼')).toEqual({ ...found('art_8', '依頼', [[1, 14, 16]]), source: 'law' });
});

test('words that the source leaves out as 略 are found in the version they are the same as', () => {
  expect(at('art_6', '本部')).toEqual(found('art_6', '本部', [[1, 0, 2]]));
});

test('without a quotation the place is the evidence, else the heading, else the text', () => {
  expect([at('art_4', null), at('art_1', null), at('art_2', null)]).toEqual([
    found('art_4', null, [[4, 0, 2]]),
    found('art_1', null, [[3, 0, 3]]),
    found('art_2', null, [[2, 0, 11]]),
  ]);
});

test.each([
  ['art_9', '協力', 'There is no provision act/2016/art_9.'],
  ['art_1', '依頼', '「依頼」 does not stand in act/2016/art_1.'],
  ['art_2', '協力', '「協力」 stands 2 times in act/2016/art_2.'],
  ['art_3', 'あ', '「あ」 stands 2 times in act/2016/art_3.'],
  [
    'art_5',
    null,
    'Nothing in the source shows act/2016/art_5; words without a quotation need a place.',
  ],
  ['art_7', '協力', '「協力」 does not stand in act/2016/art_7.'],
])('%s, 「%s」: %s', (eid, quote, sentence) => {
  expect(at(eid, quote)).toBe(sentence);
});
