import { expect, test } from 'vitest';
import type { Corpus } from '../../../../content/model/corpus/corpus.ts';
import { reportOf } from '../../../../content/proof/seal/report.ts';
import { realIndex } from '../../support/real-index.ts';
import { only, smallIndex } from '../../support/small-corpus.ts';

const { corpus } = realIndex;
const SOURCED = { tier: 'secondary' as const, source: [], note: null };
const DESIGNATED = 'japan-agency-for-local-authority-information-systems';

/** Three bodies: two are designated in 2016 (the audits reach them), the bank never was. */
const ENTITIES: Corpus['entities'] = only(
  corpus.entities,
  ...['bank-of-japan', DESIGNATED, 'japan-pension-service'],
).map((entity) => ({
  ...entity,
  reading: entity.id === 'bank-of-japan' ? null : { ...SOURCED, value: 'にほん' },
  name_en: { ...SOURCED, tier: 'unverified', value: 'Japan' },
  corporate_number: null,
  competent_minister:
    entity.id === 'bank-of-japan'
      ? null
      : {
          ...{ ...SOURCED, value: '大臣', provision: '法1条', as_of: '2016-10-21' },
          confirmed_2016: entity.id === DESIGNATED,
        },
  registered_name: { ...SOURCED, tier: 'official', value: '日本' },
  aliases:
    entity.id === 'bank-of-japan'
      ? [
          { ...SOURCED, value: '日銀', tier: 'unverified' },
          { ...SOURCED, value: 'BOJ', tier: 'sourced' },
        ]
      : [{ ...SOURCED, value: '機構', tier: 'unverified' }],
}));

const difference = {
  ...{ eid: 'art_3__para_2', part: 'text' as const, position: 1 },
  ...{ kind: 'real' as const, column: 'の場合', consolidated: 'の場合は', discrepancy: 'wording' },
};

const INDEX = smallIndex({
  entities: ENTITIES,
  ...{ classes: [], silences: [] },
  procedures: corpus.procedures.slice(0, 2),
  obligations: only(corpus.obligations, 'conduct-audit', 'report-after-audit'),
  discrepancies: only(
    corpus.discrepancies,
    ...['audit-policy-start-date', 'incident-rules-article-3-paragraph-2-wording'],
  ),
  accounting: {
    ...{ lines: 10, lines_accounted: 9, characters: 400 },
    ...{ characters_in_records: 300, characters_of_furniture: 50 },
    furniture: [
      { id: 'cover', kind: 'cover', reason: '表紙。', lines: [1, 2], characters: 45 },
      { id: 'marks', kind: 'mark', reason: '記号。', lines: [4], characters: 5 },
    ],
  },
  tables: [
    {
      ...{ id: 'rules', version: '2016', table: '2-2', consolidated: '2-3' },
      ...{ front: [], underlines: [] },
      differences: [
        { ...difference, kind: 'width', column: '(', consolidated: '（', discrepancy: null },
        difference,
        { ...difference, ...{ eid: null, part: 'decided', column: '9', consolidated: '5' } },
      ],
    },
  ],
});

test('the report says line by line what is held, accounted for, unverified and disputed', () => {
  expect(reportOf(INDEX)).toEqual([
    '# Held',
    'instruments: 6',
    'provisions: 357',
    'provisions full: 256',
    'provisions omitted unchanged: 9',
    'provisions stub: 92',
    'lists: 3',
    'entities: 3',
    'classes: 0',
    'obligations: 2',
    'procedures: 2',
    `terms: ${corpus.terms.length}`,
    'discrepancies: 2',
    'silences: 0',
    'days on which findings can change: 2015-02-10, 2015-05-25, 2015-09-25, 2016-01-25, 2016-10-21',
    'findings on 2015-02-10: 6 (does_not_apply 6)',
    'findings on 2015-05-25: 6 (does_not_apply 6)',
    'findings on 2015-09-25: 6 (does_not_apply 6)',
    'findings on 2016-01-25: 6 (does_not_apply 6)',
    'findings on 2016-10-21: 6 (applies 4, does_not_apply 2)',
    '',
    '# Accounted for',
    'lines: 9 of 10',
    'characters: 87.50 % of 400 (in records 300, furniture 50)',
    'furniture cover (cover): 45 characters on 2 line(s)',
    'furniture marks (mark): 5 characters on 1 line(s)',
    '2-2 against 2-3: real 2, width 1',
    '2-2 art_3__para_2 text: 「の場合」, but 「の場合は」 (wording)',
    '2-2 front decided: 「9」, but 「5」 (wording)',
    '',
    '# Unverified or missing facts (3 bodies)',
    'reading: missing 1, secondary 2',
    'name_en: unverified 3',
    'corporate_number: missing 3',
    'competent_minister: missing 1, secondary 2',
    'registered_name: official 3',
    'founding_statute: official 3',
    'aliases: sourced 1, unverified 3',
    'minister of October 2016 confirmed: 1',
    '',
    '# Disputed',
    'audit-policy-start-date (date, open): 監査に係る基本方針の決定日',
    'incident-rules-article-3-paragraph-2-wording (wording, open): 重大事象施策評価規則第3条第2項の「の場合は、」',
    'audit-policy 2015 begins 2015-05-25 or 2015-09-25',
  ]);
});
