import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { akomaNtoso } from '../../../../content/model/formats/akoma-ntoso.ts';
import type { Instrument } from '../../../../content/model/schema/instrument.ts';
import type { Provision } from '../../../../content/model/schema/provision.ts';
import { compileCorpus } from '../../../../content/proof/compile.ts';
import { block, instrument, madeUpContent, provision } from '../../support/made-up-content.ts';

const indexOf = (provisions: Provision[], fields: Partial<Instrument> = {}) =>
  buildIndex(
    compileCorpus(madeUpContent({ provisions, instruments: [instrument(fields)] })).corpus,
  );

/** The document without its `meta`, which has a test of its own. */
const written = (provisions: Provision[], fields: Partial<Instrument> = {}): string =>
  akomaNtoso(indexOf(provisions, fields), 'rules', '2016', 'dataset-1').replace(
    /^ *<meta>\n(?:.*\n)*? *<\/meta>\n/m,
    '',
  );

test('a decision is an act: preface, preamble, and a body of provisions within provisions', () => {
  const provisions = [
    provision('pream', { kind: 'preamble', text: [block('評価規則')] }),
    provision('chp_1', { kind: 'chapter', num: block('第二条') }),
    provision('art_2', {
      ...{ parent: 'chp_1', num: block('第二条'), heading: block('（監査）') },
      text: [block('本部は、甲を監査する。')],
    }),
    provision('art_2__para_1', { kind: 'paragraph', text: [block('甲は、本部に資料を出す。')] }),
    provision('annex', { kind: 'annex', heading: block('甲社') }),
    // Of another version or instrument: none of it belongs here.
    provision('art_1', { version: '2015', text: [block('甲社')] }),
    provision('art_1', { instrument: 'others', text: [block('甲社')] }),
  ];
  expect(written(provisions)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <act name="decision" contains="singleVersion">
    <preface>
      <p><docTitle>評価規則</docTitle></p>
    </preface>
    <preamble eId="pream">
      <p>評価規則</p>
    </preamble>
    <body>
      <chapter eId="chp_1">
        <num>第二条</num>
        <article eId="art_2">
          <num>第二条</num>
          <heading>（監査）</heading>
          <intro>
            <p>本部は、甲を監査する。</p>
          </intro>
          <paragraph eId="art_2__para_1">
            <content>
              <p>甲は、本部に資料を出す。</p>
            </content>
          </paragraph>
        </article>
      </chapter>
      <hcontainer name="annex" eId="annex">
        <heading>甲社</heading>
      </hcontainer>
    </body>
  </act>
</akomaNtoso>
`);
});

test('a statute tells its number below its title', () => {
  const xml = written([], { rank: 'statute', law_number: '平成二十六年法律第百四号' });
  expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <act name="statute" contains="singleVersion">
    <preface>
      <p><docTitle>評価規則</docTitle></p>
      <p><docNumber>平成二十六年法律第百四号</docNumber></p>
    </preface>
    <body/>
  </act>
</akomaNtoso>
`);
});

test('the overview is no law: a document with a main body', () => {
  const section = provision('sec_1', { kind: 'section', text: [block('評価規則')] });
  expect(written([section], { rank: 'explanatory' })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <doc name="explanatory" contains="singleVersion">
    <preface>
      <p><docTitle>評価規則</docTitle></p>
    </preface>
    <mainBody>
      <section eId="sec_1">
        <content>
          <p>評価規則</p>
        </content>
      </section>
    </mainBody>
  </doc>
</akomaNtoso>
`);
});

/** Every kind of provision below the 前文, and how its element begins. */
test.each([
  ['chapter', 'chp_1', '<chapter eId="chp_1"/>'],
  ['article', 'art_1', '<article eId="art_1"/>'],
  ['paragraph', 'art_1__para_1', '<paragraph eId="art_1__para_1"/>'],
  ['section', 'sec_1', '<section eId="sec_1"/>'],
  ['subsection', 'sec_1__sub_1', '<subsection eId="sec_1__sub_1"/>'],
  ['item', 'art_1__item_1', '<hcontainer name="item" eId="art_1__item_1"/>'],
  ['annex', 'annex', '<hcontainer name="annex" eId="annex"/>'],
  ['row', 'annex__row_1', '<hcontainer name="row" eId="annex__row_1"/>'],
  ['criterion', 'crit_1', '<hcontainer name="criterion" eId="crit_1"/>'],
] as const)('%s', (kind, eid, element) => {
  // Its parent is there too, where the eId tells of one.
  const above = eid.includes('__') ? [provision(eid.replace(/__.*/, ''))] : [];
  expect(written([...above, provision(eid, { kind })])).toContain(` ${element}\n`);
});

test('a text without a source has no document', () => {
  const index = indexOf([]);
  index.corpus.sources.splice(0);
  expect(() => akomaNtoso(index, 'rules', '2016', 'dataset-1')).toThrow(
    new Error('the corpus has no source'),
  );
});

test('a version has one 前文 at most', () => {
  const preambles = [
    provision('pream', { kind: 'preamble' }),
    provision('art_1', { kind: 'preamble' }),
  ];
  expect(() => akomaNtoso(indexOf(preambles), 'rules', '2016', 'dataset-1')).toThrow(
    new Error('rules/2016 has several preambles'),
  );
});
