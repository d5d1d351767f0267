import { expect, test } from 'vitest';
import { akomaNtoso } from '../../../../content/model/formats/akoma-ntoso.ts';
import { bibtexOf } from '../../../../content/model/formats/bibtex.ts';
import { cslOf } from '../../../../content/model/formats/csl.ts';
import {
  lineText,
  printedTogether,
  wholeText,
} from '../../../../content/model/provisions/printed-lines.ts';
import { acts, laterIndex } from '../../support/later-index.ts';

const [third, fourth] = acts;
const EDITION = { dataset: 'd', origin: null };
const ref = (eid: string, version = third.day) => ({
  ...{ instrument: third.instrument, version, eid },
});

test('columns of a 号 and cells of a row stand on one line; 後段 goes on in its own', () => {
  expect(wholeText(laterIndex, laterIndex.provision(ref('art_16_2')))?.split('\n')).toEqual([
    '国は、次に掲げる記録を毀損しないように保つものとする。ただし、写しについては、この限りでない。',
    '一　例示の記録　次に掲げるもの',
    'イ　紙の記録',
    'ロ　電磁的記録',
    '一の二　前号の記録の写し',
    '二　前二号に掲げるもののほか、第三十二条第一項の資料',
    '２　前項の記録は、次の表による期間保つ。この場合において、同項第一号の二の写しの期間は、別表第一による。',
    '記録　期間',
    '紙の記録　三年',
  ]);
});

test('a heading in brackets stands above the number of an article, and behind that of a 別表, as the file has them', () => {
  const titles = (eid: string) =>
    printedTogether(laterIndex, [laterIndex.provision(ref(eid))])
      .flatMap(({ lines }) => lines)
      .map(lineText);
  expect(titles('annex_1')).toEqual(['別表第一　（第十六条の二関係）']);
  expect(titles('art_1')[0]).toBe('（目的）');
});

test.each([
  [third, ''],
  [fourth, '; not the law in force today'],
] as const)(
  'an Akoma Ntoso document of $0.day names its law data, and whether it is in force',
  (act, today) => {
    const { day } = act;
    const xml = akomaNtoso(laterIndex, act.instrument, day, 'd'.repeat(64));
    const status =
      act === third
        ? 'law data, in force when fetched'
        : 'law data, fetched before it came into force';
    expect(xml).toContain(`<p>Unofficial transcription, version ${day} (${status})${today}.</p>`);
    expect(xml).toContain(`<FRBRdate date="${day}" name="source"/>`);
    expect(xml).toContain('href="/ontology/organization/publisher" showAs="e-Gov法令検索"/>');
    const eids = [...xml.matchAll(/ eId="([a-z_0-9]+)"/g)].map(([, eid]) => eid);
    const provisions = laterIndex.corpus.provisions
      .filter(({ instrument, version }) => instrument === act.instrument && version === day)
      .map(({ eid }) => eid);
    expect(eids.filter((eid) => provisions.includes(eid ?? ''))).toEqual(provisions);
  },
);

test('what is copied into a bibliography names 枝番 and 附則', () => {
  const csl = (eid: string) => cslOf(laterIndex, ref(eid), EDITION).title;
  const act = 'サイバーセキュリティ基本法（平成二十六年法律第百四号）';
  expect([csl('art_16_2__para_1__item_1_2'), csl('suppl_430_91__art_1')]).toEqual([
    `${act}第16条の2第1項第1号の2`,
    `${act}附則（平成30年法律第91号）第1条`,
  ]);
  expect(bibtexOf(laterIndex, ref('art_16_2'), EDITION)).toBe(
    [
      '@misc{basic-act-2025-07-01-art_16_2,',
      '  title = {{サイバーセキュリティ基本法（平成二十六年法律第百四号）第16条の2}},',
      '  key = {Basic Act on Cybersecurity, art. 16-2},',
      '  date = {2014},',
      '  year = {2014},',
      '  version = {2025-07-01},',
      '  language = {japanese},',
      '  note = {Unofficial transcription, version 2025-07-01 (law data, in force when fetched). Kihonho dataset d. Paths below the origin: /instruments/basic-act/2025-07-01/\\#art\\_16\\_2, /api/v1/instruments/basic-act/provisions/art\\_16\\_2?version=2025-07-01},',
      '}',
      '',
    ].join('\n'),
  );
});
