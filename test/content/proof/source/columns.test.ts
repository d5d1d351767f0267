import { expect, test } from 'vitest';
import { columnDifferences } from '../../../../content/proof/source/columns.ts';
import { overviewClaims } from '../../../../content/proof/source/columns-overview.ts';
import { realContent, recordIn } from '../../support/real-content.ts';

const differences = (instrument: string): string[] =>
  columnDifferences(realContent, recordIn(realContent.columns, `columns/${instrument}`)).map(
    ({ eid, part, kind, column, consolidated, discrepancy }) =>
      `${eid ?? 'front'} ${part} ${kind} 「${column}」「${consolidated}」 ${discrepancy ?? ''}`.trim(),
  );

test('2-2 against 2-3: three differences of words, the rest artefacts', () => {
  expect(differences('incident-evaluation-rules')).toEqual([
    'front decided frame 「」「〔」',
    'front decided frame 「」「〕」',
    'front amended draft_mark 「」「（案）」',
    'art_3__para_2 text real 「」「は」 incident-rules-article-3-paragraph-2-wording',
    'art_5__para_1 text real 「)」「」 incident-rules-article-5-paragraph-1-bracket',
    'art_5__para_1 text width 「)」「）」',
    'art_5__para_5 text real 「において」「に」 incident-rules-article-5-paragraph-5-wording',
    'art_6 heading width 「()」「（）」',
    'art_7 heading width 「()」「（）」',
    'art_8 text width 「()」「（）」',
    'art_9__para_1 text width 「()」「（）」',
    'art_9__para_3__item_1 text width 「()」「（）」',
  ]);
});

test('2-4 against 2-5: no difference of words, the 別表 included', () => {
  expect(differences('information-provision-rules')).toEqual([
    'front decided frame 「」「〔」',
    'front decided frame 「」「〕」',
    'front amended draft_mark 「」「（案）」',
    'art_2 heading width 「()」「（）」',
    'art_3 heading width 「()」「（）」',
  ]);
});

test('2-6 against 2-7: the month of the decision', () => {
  expect(differences('audit-policy')).toEqual([
    'front decided frame 「」「〔」',
    'front decided real 「9」「5」 audit-policy-start-date',
    'front decided frame 「」「〕」',
    'front amended draft_mark 「」「（案）」',
  ]);
});

test('the overview against the articles it names', () => {
  expect(
    overviewClaims(realContent).map(
      ({ line, eid, says, agrees }) => `${line} ${eid} ${says.join()} ${agrees}`,
    ),
  ).toEqual([
    '74 art_25__para_1__item_2 国の行政機関,独立行政法人,指定法人 true',
    '75 art_30__para_1 独立行政法人,指定法人 true',
    '83 art_25__para_1__item_3 国の行政機関,独立行政法人,指定法人 true',
    '84 art_30__para_1 独立行政法人,指定法人 true',
    '92 art_25__para_1__item_2 独立行政法人,指定法人 true',
    '92 art_25__para_1__item_3 独立行政法人,指定法人 true',
    '142 art_13 国の行政機関等におけるサイバーセキュリティの確保 true',
    '170 art_25 所掌事務等 true',
    '178 art_30 事務の委託 true',
    '182 art_31 資料提供等 true',
  ]);
});
