import { expect, test } from 'vitest';
import { bibtexOf, escapeBibtex } from '../../../../content/model/formats/bibtex.ts';
import { citedParts, cslOf } from '../../../../content/model/formats/csl.ts';
import type { ProvisionRef } from '../../../../content/model/schema/common.ts';
import { bibliography } from '../../../support/citeproc.ts';
import { knownIndex } from '../../support/known-index.ts';

const DATASET = '0123456789abcdef'.repeat(4);
const NOWHERE = { dataset: DATASET, origin: null };
const TOLD = { dataset: DATASET, origin: 'https://kihonho.example' };

const ref = (instrument: string, version: ProvisionRef['version'], eid: string): ProvisionRef => ({
  instrument,
  version,
  eid,
});

test.each([
  ['a_b#1', 'a\\_b\\#1'],
  ['{100 % & $5}', '\\{100 \\% \\& \\$5\\}'],
  ['\\~^', '\\textbackslash{}\\textasciitilde{}\\textasciicircum{}'],
  ['二\n行\t目', '二 行 目'],
  ['別表（29番目）', '別表（29番目）'],
])('%j is escaped as %j', (text, escaped) => {
  expect(escapeBibtex(text)).toBe(escaped);
});

test('white space of any length is one space in BibTeX', () => {
  expect(escapeBibtex('二 \n\t行')).toBe('二 行');
});

const ACT = 'サイバーセキュリティ基本法（平成二十六年法律第百四号）';
const RULES = 'サイバーセキュリティ戦略本部資料提供等規則';
const POLICY = 'サイバーセキュリティ対策を強化するための監査に係る基本方針';
const HEADQUARTERS = 'サイバーセキュリティ戦略本部';

test('BibTeX of the Act has its number in the title, its year and a key to sort by', () => {
  expect(bibtexOf(knownIndex, ref('basic-act', '2016', 'art_32__para_1'), TOLD)).toBe(
    `@misc{basic-act-2016-art_32__para_1,
  title = {{${ACT}第32条第1項}},
  key = {Basic Act on Cybersecurity, art. 32, para. 1},
  date = {2014},
  year = {2014},
  version = {2016},
  language = {japanese},
  url = {https://kihonho.example/instruments/basic-act/#art_32__para_1},
  note = {Unofficial transcription, version 2016 (excerpts); not the law in force today. Kihonho dataset ${DATASET}. https://kihonho.example/api/v1/instruments/basic-act/provisions/art\\_32\\_\\_para\\_1?version=2016},
}
`,
  );
});

test('BibTeX of a decision has its issuer, and its day where the source prints it', () => {
  expect(bibtexOf(knownIndex, ref('incident-evaluation-rules', '2015', 'pream'), NOWHERE)).toBe(
    `@misc{incident-evaluation-rules-2015-pream,
  title = {{サイバーセキュリティ戦略本部重大事象施策評価規則前文}},
  author = {{${HEADQUARTERS}}},
  date = {2015-02-10},
  year = {2015},
  version = {2015},
  language = {japanese},
  note = {Unofficial transcription, version 2015 (text before the amendment); not the law in force today. Kihonho dataset ${DATASET}. Paths below the origin: /instruments/incident-evaluation-rules/2015/\\#pream, /api/v1/instruments/incident-evaluation-rules/provisions/pream?version=2015},
}
`,
  );
});

test('BibTeX of a provision of which the source has the number only says so', () => {
  expect(bibtexOf(knownIndex, ref('basic-act', '2015', 'art_30'), NOWHERE)).toBe(
    `@misc{basic-act-2015-art_30,
  title = {{${ACT}第30条}},
  key = {Basic Act on Cybersecurity, art. 30},
  date = {2014},
  year = {2014},
  version = {2015},
  language = {japanese},
  note = {Text not held, version 2015 (numbers only, text not held); not the law in force today. Kihonho dataset ${DATASET}. Paths below the origin: /instruments/basic-act/2015/\\#art\\_30, /api/v1/instruments/basic-act/provisions/art\\_30?version=2015},
}
`,
  );
});

test('every entry has its own key, an author or a key to sort by, a year, balanced braces and no character left unescaped', () => {
  const entries = knownIndex.corpus.provisions.map((p) => bibtexOf(knownIndex, p, TOLD));
  const keys = entries.map((entry) => /^@misc\{([^,]+),\n/.exec(entry)?.[1]);
  expect(new Set(keys).size).toBe(knownIndex.corpus.provisions.length);
  for (const entry of entries) {
    expect(entry).toMatch(/^ {2}(?:author = \{\{[^}]+\}|key = \{[^{}]+)\},$/m);
    expect(entry).toMatch(/^ {2}year = \{20\d\d\},$/m);
    const [url] = /^ {2}url = \{[^{}]+\},$/m.exec(entry) ?? [];
    expect(url).toBeDefined();
    const bare = entry
      .replace(url ?? '', '')
      .replace(/\\[{}$&#%_]/g, '')
      .replace(/^@misc\{[^,]+,/, '@misc{');
    expect(bare.split('{').length).toBe(bare.split('}').length);
    expect(bare).not.toMatch(/[\\$&#%_^~]/);
  }
});

test('CSL of the Act is legislation of the year of its number', () => {
  const act = ref('basic-act', '2016', 'art_32__para_1');
  const item = {
    id: 'basic-act-2016-art_32__para_1',
    type: 'legislation',
    title: `${ACT}第32条第1項`,
    version: '2016',
    language: 'ja',
    note: `Unofficial transcription, version 2016 (excerpts); not the law in force today. Kihonho dataset ${DATASET}. Paths below the origin: /instruments/basic-act/#art_32__para_1, /api/v1/instruments/basic-act/provisions/art_32__para_1?version=2016`,
    issued: { 'date-parts': [[2014]] },
  };
  expect(cslOf(knownIndex, act, NOWHERE)).toEqual(item);
  expect(cslOf(knownIndex, act, TOLD)).toEqual({
    ...item,
    note: `Unofficial transcription, version 2016 (excerpts); not the law in force today. Kihonho dataset ${DATASET}. https://kihonho.example/api/v1/instruments/basic-act/provisions/art_32__para_1?version=2016`,
    URL: 'https://kihonho.example/instruments/basic-act/#art_32__para_1',
  });
});

test('the parts of a citation stand by themselves, for programs', () => {
  expect(citedParts(knownIndex, ref('basic-act', '2016', 'art_32__para_1'))).toEqual({
    title: 'サイバーセキュリティ基本法',
    law_number: '平成二十六年法律第百四号',
    provision: '第32条第1項',
  });
  expect(citedParts(knownIndex, ref('audit-policy', '2016', 'sec_5__sub_3'))).toEqual({
    title: POLICY,
    law_number: null,
    provision: '5(3)',
  });
});

test('CSL of a decision has who issued it, and the day that the source prints', () => {
  expect(cslOf(knownIndex, ref('reinforcement-policy-2016', '2016', 'sub_4'), NOWHERE)).toEqual({
    id: 'reinforcement-policy-2016-2016-sub_4',
    type: 'legislation',
    title: '我が国のサイバーセキュリティ推進体制の更なる機能強化に関する方針(4)',
    version: '2016',
    language: 'ja',
    note: `Unofficial transcription, version 2016 (excerpts); not the law in force today. Kihonho dataset ${DATASET}. Paths below the origin: /instruments/reinforcement-policy-2016/#sub_4, /api/v1/instruments/reinforcement-policy-2016/provisions/sub_4?version=2016`,
    author: [{ literal: HEADQUARTERS }],
    authority: HEADQUARTERS,
    issued: { 'date-parts': [[2016, 1, 25]] },
  });
});

test.each([
  ['two days of one year', ref('audit-policy', '2015', 'sec_5'), [2015], undefined],
  ['a draft: the day of its paper', ref('audit-policy', '2016', 'sec_5'), [2016, 10, 12], 'draft'],
  ['the overview: its own day', ref('overview-2016', '2016', 'crit_4'), [2016, 10, 12], 'draft'],
] as const)('the date of %s', (_, of, parts, status) => {
  const item = cslOf(knownIndex, of, NOWHERE);
  expect([item.issued, item.status]).toEqual([{ 'date-parts': [parts] }, status]);
});

const AT = 'https://kihonho.example/instruments';

test.each([
  [
    'apa',
    [
      `${ACT}第32条第1項 (2014). ${AT}/basic-act/#art_32__para_1`,
      `${RULES}別表（29番目） (2015). ${AT}/information-provision-rules/2015/#annex__row_29`,
      `${POLICY}5(3) (2016) (draft). ${AT}/audit-policy/#sec_5__sub_3`,
      `サイバーセキュリティ基本法の一部改正に伴う関係規則等の整備について（案）概要要件④ (Version 2016). (2016). ${AT}/overview-2016/#crit_4`,
    ],
  ],
  [
    'harvard1',
    [
      `${ACT}第32条第1項 (2014). Available at: ${AT}/basic-act/#art_32__para_1.`,
      `${HEADQUARTERS} (2015) ${RULES}別表（29番目）. Available at: ${AT}/information-provision-rules/2015/#annex__row_29.`,
      `${HEADQUARTERS} (2016) ${POLICY}5(3). Available at: ${AT}/audit-policy/#sec_5__sub_3.`,
      `サイバーセキュリティ基本法の一部改正に伴う関係規則等の整備について（案）概要要件④ (2016). Available at: ${AT}/overview-2016/#crit_4.`,
    ],
  ],
  [
    'vancouver',
    [
      `1. ${ACT}第32条第1項 [Internet]. 2014. Available from: ${AT}/basic-act/#art_32__para_1`,
      `2. ${HEADQUARTERS}. ${RULES}別表（29番目） [Internet]. 2015 Feb 10. Available from: ${AT}/information-provision-rules/2015/#annex__row_29`,
      `3. ${HEADQUARTERS}. ${POLICY}5(3) [Internet]. 2016 Oct 12. Available from: ${AT}/audit-policy/#sec_5__sub_3`,
      `4. サイバーセキュリティ基本法の一部改正に伴う関係規則等の整備について（案）概要要件④ [Internet]. 2016 Oct. Available from: ${AT}/overview-2016/#crit_4`,
    ],
  ],
])('citeproc prints place, date and address in the style %s', (template, lines) => {
  const items = [
    ref('basic-act', '2016', 'art_32__para_1'),
    ref('information-provision-rules', '2015', 'annex__row_29'),
    ref('audit-policy', '2016', 'sec_5__sub_3'),
    ref('overview-2016', '2016', 'crit_4'),
  ].map((of) => cslOf(knownIndex, of, TOLD));
  expect(bibliography(items, template)).toEqual(lines);
});

test('no two articles are printed alike, though no origin was told', () => {
  const items = knownIndex.corpus.provisions
    .filter(({ version, kind }) => version === '2016' && kind === 'article')
    .map((provision) => cslOf(knownIndex, provision, NOWHERE));
  const printed = bibliography(items, 'apa');
  expect([printed.length, new Set(printed).size]).toEqual([items.length, items.length]);
});
