import { expect, test } from 'vitest';
import type { Corpus } from '../../../../content/model/corpus/corpus.ts';
import { changesBetween, reportOf } from '../../../../content/proof/seal/report.ts';
import { indexOf } from '../../support/index-of.ts';
import { alteredContent, recordIn } from '../../support/real-content.ts';
import { realIndex } from '../../support/real-index.ts';
import { only, smallIndex } from '../../support/small-corpus.ts';

test('the report counts what is held, unverified and disputed', async () => {
  const lines = reportOf(realIndex);
  const bodies = realIndex.corpus.entities;
  const numbers = bodies.map(({ corporate_number }) => corporate_number?.tier ?? 'missing');
  const counted = [...new Set(numbers)]
    .sort()
    .map((tier) => `${tier} ${numbers.filter((one) => one === tier).length}`);
  expect(lines).toContain(`obligations: ${realIndex.corpus.obligations.length}`);
  expect(lines).toContain('minister of October 2016 confirmed: 0');
  expect(lines).toContain(`corporate_number: ${counted.join(', ')}`);
  expect(lines).toContain('audit-policy 2015 begins 2015-05-25 or 2015-09-25');
});

test('nothing has changed against itself', async () => {
  const index = realIndex;
  expect(changesBetween(index, index)).toEqual([
    'records: 0 difference(s)',
    'findings: 0 difference(s)',
  ]);
});

test('a body taken off a list shows as a changed list and as changed findings of that body alone', () => {
  const shorter = indexOf(
    alteredContent((content) => {
      recordIn(content.lists, 'lists/designated-2016').rows.pop();
    }),
  );
  const lines = changesBetween(shorter, realIndex);
  expect(lines).toContain('changed lists/designated-2016');
  expect(lines).toContain(
    '2016-10-21: japan-agency-for-local-authority-information-systems × report-after-audit: does_not_apply → applies as bearer',
  );
  const others = lines.filter(
    (line) => line.startsWith('2016-10-21: ') && !line.includes('japan-agency-for-local-authority'),
  );
  expect(others).toEqual([]);
});

const { corpus } = realIndex;
const BODY = 'japan-pension-service';

/** One body that is designated in 2016, and one rule of the audits. */
const SMALL: Partial<Corpus> = {
  entities: only(corpus.entities, BODY),
  classes: [],
  obligations: only(corpus.obligations, 'report-after-audit'),
};

const differences = (before: Partial<Corpus>, after: Partial<Corpus>): string[] =>
  changesBetween(smallIndex({ ...SMALL, ...before }), smallIndex({ ...SMALL, ...after }));

const NO_FINDINGS = 'findings: 0 difference(s)';

test('the same corpus differs in nothing, whatever was built anew', () => {
  expect(differences({}, structuredClone(SMALL))).toEqual([
    'records: 0 difference(s)',
    NO_FINDINGS,
  ]);
});

test('records added, changed and removed are named by their folder and id', () => {
  const [first, second, third] = corpus.silences;
  if (!first || !second || !third) throw new Error('the corpus has fewer than three silences');
  expect(
    differences(
      { silences: [first, second] },
      { silences: [third, { ...second, statement: '何も書かれていない。' }] },
    ),
  ).toEqual([
    'records: 3 difference(s)',
    `added silences/${third.id}`,
    `changed silences/${second.id}`,
    `removed silences/${first.id}`,
    NO_FINDINGS,
  ]);
});

test('a provision is named by its place: the same eId of another version or text is another record', () => {
  const article = (instrument: string, version: '2015' | '2016', note: string | null = null) => {
    const found = corpus.provisions.find(
      (p) => p.instrument === instrument && p.version === version && p.eid === 'art_1__para_1',
    );
    if (!found) throw new Error(`${instrument} ${version} has no art_1__para_1`);
    return { ...found, note };
  };
  const same = article('information-provision-rules', '2016');
  const before = [article('information-provision-rules', '2015'), same];
  const after = [same, article('information-provision-rules', '2015', '注。')];
  const rest = corpus.provisions.filter(({ eid }) => eid !== 'art_1__para_1');
  expect(
    differences({ provisions: [...rest, ...before] }, { provisions: [...rest, ...after] }),
  ).toEqual([
    'records: 1 difference(s)',
    'changed provisions/information-provision-rules/2015/art_1__para_1',
    NO_FINDINGS,
  ]);
});

test('a rule that is new brings its findings on every day, one that is gone takes them away', () => {
  const other = { obligations: only(corpus.obligations, 'conduct-audit') };
  const days = ['2015-02-10', '2015-05-25', '2015-09-25', '2016-01-25', '2016-10-21', '2019-04-01'];
  expect(differences({}, other)).toEqual([
    'records: 2 difference(s)',
    'added obligations/conduct-audit',
    'removed obligations/report-after-audit',
    'findings: 12 difference(s)',
    ...days.flatMap((day) => [
      `${day}: added ${BODY} × conduct-audit`,
      `${day}: removed ${BODY} × report-after-audit`,
    ]),
  ]);
});

test('a finding that changed says what it was and what it is, on the days it changed', () => {
  const lists = corpus.lists.map((list) =>
    list.id === 'designated-2016'
      ? { ...list, rows: list.rows.filter(({ entity }) => entity !== BODY) }
      : list,
  );
  expect(differences({ lists }, {})).toEqual([
    'records: 1 difference(s)',
    'changed lists/designated-2016',
    'findings: 1 difference(s)',
    `2016-10-21: ${BODY} × report-after-audit: does_not_apply → applies as bearer`,
  ]);
  expect(differences({}, { lists })).toEqual([
    'records: 1 difference(s)',
    'changed lists/designated-2016',
    'findings: 1 difference(s)',
    `2016-10-21: ${BODY} × report-after-audit: applies as bearer → does_not_apply`,
  ]);
});

test('two exceptions of one provision are two records', () => {
  const same = corpus.reference_exceptions.filter(
    ({ instrument, version, eid }) =>
      corpus.reference_exceptions.filter(
        (other) =>
          other.instrument === instrument && other.version === version && other.eid === eid,
      ).length > 1,
  );
  const [first, second] = same;
  if (!first || !second) throw new Error('no provision has two exceptions');
  expect(
    differences({ reference_exceptions: [first, second] }, { reference_exceptions: [second] }),
  ).toEqual(['records: 1 difference(s)', `removed reference_exceptions/${first.id}`, NO_FINDINGS]);
});

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
    page_layout: [
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
    'days on which findings can change: 2015-02-10, 2015-05-25, 2015-09-25, 2016-01-25, 2016-10-21, 2019-04-01',
    'findings on 2015-02-10: 6 (does_not_apply 6)',
    'findings on 2015-05-25: 6 (does_not_apply 6)',
    'findings on 2015-09-25: 6 (does_not_apply 6)',
    'findings on 2016-01-25: 6 (does_not_apply 6)',
    'findings on 2016-10-21: 6 (applies 4, does_not_apply 2)',
    'findings on 2019-04-01: 6 (undetermined 6)',
    '',
    '# Accounted for',
    'lines: 9 of 10',
    'characters: 87.50 % of 400 (in records 300, page layout 50)',
    'page layout cover (cover): 45 characters on 2 line(s)',
    'page layout marks (mark): 5 characters on 1 line(s)',
    '2-2 against 2-3: real 2, width 1',
    '2-2 art_3__para_2 text: 「の場合」, but 「の場合は」 (wording)',
    '2-2 front decided: 「9」, but 「5」 (wording)',
    '',
    '# Waiting to be read',
    'nothing',
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
