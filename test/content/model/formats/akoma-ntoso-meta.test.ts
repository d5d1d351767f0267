import { expect, test } from 'vitest';
import { metaOf } from '../../../../content/model/formats/akoma-ntoso-meta.ts';
import { xmlDocument } from '../../../../content/model/formats/akoma-ntoso-xml.ts';
import type { Instrument } from '../../../../content/model/schema/instrument.ts';
import { instrument, source, version } from '../../support/made-up-content.ts';

/** Meta of a version of an instrument as it is written, the newest one's unless told otherwise. */
const written = (work: Instrument, at = -1): string => {
  const expression = work.versions.at(at);
  if (!expression) throw new Error('no such version');
  return xmlDocument(metaOf(work, expression, source, 'dataset-1', 'Unofficial transcription'));
};

const OLD = version({
  ...{ id: '2015', status: 'held', note: '現行の欄による。' },
  starts: [
    { date: '2015-05-25', certainty: 'stated', basis: '資料', evidence: null },
    { date: '2015-09-25', certainty: 'stated', basis: '資料', evidence: null },
  ],
});

test('a decision’s older version: its author, both starts, its page, and what is to be known of it', () => {
  expect(
    written(instrument({ versions: [OLD, version()] }), 0),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<meta>
  <identification source="#kihonho">
    <FRBRWork>
      <FRBRthis value="/akn/jp/decision/rules/!main"/>
      <FRBRuri value="/akn/jp/decision/rules"/>
      <FRBRdate date="2015-05-25" name="start-stated"/>
      <FRBRdate date="2015-09-25" name="start-stated"/>
      <FRBRauthor href="#publisher"/>
      <FRBRcountry value="jp"/>
      <FRBRname value="評価規則"/>
    </FRBRWork>
    <FRBRExpression>
      <FRBRthis value="/akn/jp/decision/rules/jpn@2015/!main"/>
      <FRBRuri value="/akn/jp/decision/rules/jpn@2015"/>
      <FRBRalias value="/instruments/rules/2015/" name="page"/>
      <FRBRdate date="2015-05-25" name="start-stated"/>
      <FRBRdate date="2015-09-25" name="start-stated"/>
      <FRBRauthor href="#publisher"/>
      <FRBRversionNumber value="2015"/>
      <FRBRauthoritative value="false"/>
      <FRBRlanguage language="jpn"/>
    </FRBRExpression>
    <FRBRManifestation>
      <FRBRthis value="/akn/jp/decision/rules/jpn@2015.xml/!main"/>
      <FRBRuri value="/akn/jp/decision/rules/jpn@2015.xml"/>
      <FRBRalias value="dataset-1" name="dataset-version"/>
      <FRBRdate date="2016-10-12" name="source"/>
      <FRBRauthor href="#kihonho"/>
      <FRBRformat value="application/akn+xml"/>
    </FRBRManifestation>
  </identification>
  <references source="#kihonho">
    <TLCOrganization eId="kihonho" href="/ontology/organization/kihonho" showAs="Kihonho"/>
    <TLCOrganization eId="publisher" href="/ontology/organization/publisher" showAs="本部事務局"/>
    <TLCConcept eId="not-stated" href="/ontology/concept/not-stated" showAs="not stated in the source"/>
  </references>
  <notes source="#kihonho">
    <note eId="unofficial">
      <p>Unofficial transcription, version 2015 (text before the amendment); not the law in force today.</p>
    </note>
    <note eId="version-note">
      <p>現行の欄による。</p>
    </note>
  </notes>
</meta>
`);
});

/** Lines between two tags, without their indent. */
const inside = (xml: string, tag: string): string[] =>
  (xml.split(`<${tag}`)[1]?.split(`</${tag}>`)[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .slice(1, -1);

const statute = instrument({
  ...{ id: 'act', title: '基本法', rank: 'statute' },
  ...{ law_number: '平成二十六年法律第百四号', egov_law_id: '426AC1000000104' },
  versions: [OLD, version()],
});

test('a statute has its number and its e-Gov id; who made it is not stated in the source', () => {
  expect(inside(written(statute), 'FRBRWork')).toEqual([
    '<FRBRthis value="/akn/jp/statute/act/!main"/>',
    '<FRBRuri value="/akn/jp/statute/act"/>',
    '<FRBRalias value="426AC1000000104" name="e-gov-law-id"/>',
    '<FRBRdate date="2015-05-25" name="start-stated"/>',
    '<FRBRdate date="2015-09-25" name="start-stated"/>',
    '<FRBRauthor href="#not-stated"/>',
    '<FRBRcountry value="jp"/>',
    '<FRBRnumber value="平成二十六年法律第百四号"/>',
    '<FRBRname value="基本法"/>',
  ]);
});

test('the newest version has the instrument’s own page, its own start and no note', () => {
  const xml = written(statute);
  expect(inside(xml, 'FRBRExpression')).toEqual([
    '<FRBRthis value="/akn/jp/statute/act/jpn@2016/!main"/>',
    '<FRBRuri value="/akn/jp/statute/act/jpn@2016"/>',
    '<FRBRalias value="/instruments/act/" name="page"/>',
    '<FRBRdate date="2016-10-21" name="start-scheduled"/>',
    '<FRBRauthor href="#not-stated"/>',
    '<FRBRversionNumber value="2016"/>',
    '<FRBRauthoritative value="false"/>',
    '<FRBRlanguage language="jpn"/>',
  ]);
  expect(inside(xml, 'notes')).toEqual([
    '<note eId="unofficial">',
    '<p>Unofficial transcription, version 2016 (draft); not the law in force today.</p>',
    '</note>',
  ]);
});

test('an overview of one version: who made it is not stated, its page is the instrument’s own', () => {
  const overview = written(instrument({ rank: 'explanatory', versions: [version()] }));
  expect(inside(overview, 'FRBRWork')).toEqual([
    '<FRBRthis value="/akn/jp/explanatory/rules/!main"/>',
    '<FRBRuri value="/akn/jp/explanatory/rules"/>',
    '<FRBRdate date="2016-10-21" name="start-scheduled"/>',
    '<FRBRauthor href="#not-stated"/>',
    '<FRBRcountry value="jp"/>',
    '<FRBRname value="評価規則"/>',
  ]);
  expect(inside(overview, 'FRBRExpression')[2]).toBe(
    '<FRBRalias value="/instruments/rules/" name="page"/>',
  );
});
