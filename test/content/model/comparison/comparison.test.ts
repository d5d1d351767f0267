import { expect, test } from 'vitest';
import {
  type ComparisonRow,
  compareVersions,
} from '../../../../content/model/comparison/comparison.ts';
import {
  alignVersions,
  knownNew,
  newWithinHeld,
} from '../../../../content/model/comparison/rows.ts';
import { buildIndex, type CorpusIndex } from '../../../../content/model/corpus/corpus-index.ts';
import type { VersionId } from '../../../../content/model/schema/common.ts';
import type { Provision } from '../../../../content/model/schema/provision.ts';
import { isChanged } from '../../../../content/model/text/diff.ts';
import { alteredIndex, only } from '../../support/altered-index.ts';
import { realIndex } from '../../support/real-index.ts';

const rowsOf = (instrument: string, index = realIndex): ComparisonRow[] =>
  compareVersions(index, instrument)?.rows ?? [];

/** A row in one line: eIds, kind, flags. */
const outline = ({ before, after, kind, renumbered, omitted }: ComparisonRow): string =>
  [
    before?.eid === after?.eid ? before?.eid : `${before?.eid ?? '—'} → ${after?.eid ?? '—'}`,
    kind,
    ...(renumbered ? ['renumbered'] : []),
    ...(omitted ? ['略'] : []),
  ].join(' ');

const rowAt = (instrument: string, eid: string): ComparisonRow => {
  const row = rowsOf(instrument).find(({ after }) => after?.eid === eid);
  if (!row) throw new Error(`no row ${eid}`);
  return row;
};

test('重大事象施策評価規則', () => {
  expect(rowsOf('incident-evaluation-rules').map(outline)).toEqual([
    'pream unchanged',
    'art_1 amended',
    'art_1__item_1 amended',
    'art_1__item_2 unchanged',
    'art_1__item_3 reference_changed',
    'art_2 amended',
    'art_3 unchanged',
    'art_3__para_1 meaning_changed',
    'art_3__para_1__item_1 unchanged',
    'art_3__para_1__item_2 unchanged',
    'art_3__para_1__item_3 unchanged',
    'art_3__para_1__item_4 unchanged',
    'art_3__para_2 amended',
    'art_4 amended',
    'art_5 unchanged',
    'art_5__para_1 amended',
    'art_5__para_2 amended',
    'art_5__para_3 amended',
    '— → art_5__para_4 added',
    '— → art_5__para_5 added',
    'art_6 amended',
    'art_7 amended',
    'art_8 amended',
    'art_8__item_1 amended',
    'art_8__item_2 reference_changed',
    'art_8__item_3 amended',
    'art_9 unchanged',
    'art_9__para_1 amended',
    'art_9__para_2 amended',
    'art_9__para_3 meaning_changed',
    'art_9__para_3__item_1 reference_changed',
    'art_9__para_3__item_2 unchanged',
  ]);
});

test('資料提供等規則, and of its 別表 what is not the same', () => {
  const outlines = rowsOf('information-provision-rules').map(outline);
  expect(outlines.slice(0, 12)).toEqual([
    'pream amended',
    'art_1 unchanged',
    'art_1__para_1 amended',
    'art_1__para_1__item_1 amended',
    '— → art_1__para_1__item_2 added',
    'art_1__para_1__item_2 → art_1__para_1__item_3 amended renumbered',
    'art_1__para_2 amended',
    'art_2 amended',
    'art_3 unchanged',
    'art_3__para_1 amended',
    'art_3__para_2 amended',
    'annex unchanged',
  ]);
  expect(outlines.slice(12).filter((line) => !line.endsWith('unchanged'))).toEqual([
    'annex__row_2 amended',
    'annex__row_4 amended',
    '— → annex__row_8 added',
    '— → annex__row_9 added',
    '— → annex__row_10 added',
    '— → annex__row_11 added',
    '— → annex__row_12 added',
    '— → annex__row_25 added',
    'annex__row_33 → annex__row_39 amended',
    'annex__row_36 → — deleted',
    'annex__row_47 → — deleted',
    'annex__row_48 → annex__row_52 amended',
  ]);
  expect(outlines.length).toBe(12 + 52 + 2);
});

test('監査に係る基本方針: 略 says that the words stay, not that the meaning does', () => {
  expect(rowsOf('audit-policy').map(outline)).toEqual([
    'pream amended',
    'sec_1 amended',
    'sec_2 amended',
    'sec_3 omitted 略',
    'sec_3__sub_1 meaning_changed 略',
    'sec_3__sub_2 meaning_changed 略',
    'sec_3__sub_3 meaning_changed 略',
    'sec_3__sub_4 meaning_changed 略',
    'sec_4 unchanged',
    'sec_4__sub_1 amended',
    'sec_4__sub_2 omitted 略',
    'sec_5 unchanged',
    'sec_5__sub_1 reference_changed 略',
    'sec_5__sub_2 omitted 略',
    'sec_5__sub_3 amended',
    'sec_5__sub_4 omitted 略',
    'sec_5__sub_5 amended',
  ]);
});

test('the Act: numbers move, words before are not held, and only what is known to be new is new', () => {
  const outlines = rowsOf('basic-act').map(outline);
  expect(outlines.filter((line) => !line.endsWith('not_held'))).toEqual([
    '— → art_30 added',
    '— → art_30__para_1 added',
    '— → art_30__para_2 added',
    '— → art_30__para_3 added',
    'art_30 → art_31 not_held renumbered',
    'art_30__para_1 → art_31__para_1 not_held renumbered',
    'art_30__para_2 → art_31__para_2 not_held renumbered',
    'art_31 → art_32 not_held renumbered',
    'art_31__para_1 → art_32__para_1 not_held renumbered',
    'art_31__para_2 → art_32__para_2 not_held renumbered',
    'art_32 → art_33 not_held renumbered',
    'art_33 → art_34 not_held renumbered',
    'art_34 → art_35 not_held renumbered',
    'art_35 → art_36 not_held renumbered',
    '— → chp_5 added',
    '— → art_37 added',
  ]);
  expect(outlines).toContain('— → chp_4 not_held');
  expect(outlines).toContain('— → art_25__para_2 not_held');
});

test('one version is compared with nothing', () => {
  expect(compareVersions(realIndex, 'overview-2016')).toBeNull();
  expect(compareVersions(realIndex, 'reinforcement-policy-2016')).toBeNull();
});

test('a row in full: 3条2項', () => {
  const row = rowAt('incident-evaluation-rules', 'art_3__para_2');
  expect({ ...row, before: null, after: null }).toEqual({
    kind: 'amended',
    renumbered: false,
    omitted: false,
    before: null,
    after: null,
    changes: {
      num: [{ op: 'same', before: '2', after: '2' }],
      heading: [],
      text: [
        { op: 'same', before: '施策の評価は、法第', after: '施策の評価は、法第' },
        { op: 'deleted', before: '30', after: '' },
        { op: 'inserted', before: '', after: '31' },
        { op: 'same', before: '条の規定により当該行政機関', after: '条の規定により当該行政機関' },
        {
          op: 'inserted',
          before: '',
          after:
            '等（当該行政機関等が独立行政法人又は法第13条に規定する指定法人（以下「独立行政法人等」という。）の場合は、当該独立行政法人等を所管する行政機関）',
        },
        {
          op: 'same',
          before: 'の長から提供される報告資料を基に行うものとする。',
          after: 'の長から提供される報告資料を基に行うものとする。',
        },
      ],
    },
    terms: [
      {
        term: '施策の評価',
        before: 'incident-rules-2015-evaluation-of-measures',
        after: 'incident-rules-2016-evaluation-of-measures',
        through: ['特定重大事象'],
      },
    ],
    underlines: { kept: 'none', agreement: null, source_only: [], computed_only: [] },
    replay: 'holds',
    references: [],
    column: [
      {
        part: 'text',
        position: 1,
        kind: 'real',
        column: '',
        consolidated: 'は',
        discrepancy: 'incident-rules-article-3-paragraph-2-wording',
      },
    ],
    discrepancies: [
      'incident-rules-article-3-paragraph-2-wording',
      'nisc-recommendation-limited-or-not',
      'who-provides-withheld-material',
    ],
  });
  expect(row.after).toEqual({
    instrument: 'incident-evaluation-rules',
    version: '2016',
    eid: 'art_3__para_2',
    kind: 'paragraph',
    status: 'full',
    num: '2',
    heading: null,
    text: '施策の評価は、法第31条の規定により当該行政機関等（当該行政機関等が独立行政法人又は法第13条に規定する指定法人（以下「独立行政法人等」という。）の場合は、当該独立行政法人等を所管する行政機関）の長から提供される報告資料を基に行うものとする。',
    underlined: null,
  });
});

test('the source underlines less than what came into 1条1項1号 of the 資料提供等規則', () => {
  expect(rowAt('information-provision-rules', 'art_1__para_1__item_1').underlines).toEqual({
    kept: 'whole',
    agreement: 'computed_marks_more',
    source_only: [],
    computed_only: [{ side: 'after', text: '又は当該行政機関が所管する独立行政法人若しくは' }],
  });
});

test('the table prints the date of the decision as it does, beside what the consolidated text has', () => {
  const front = compareVersions(realIndex, 'audit-policy')?.table?.front[1];
  expect({
    before: front?.before?.text,
    column: front?.column.text,
    consolidated: front?.consolidated.text,
    differences: front?.differences.map(({ kind, discrepancy }) => [kind, discrepancy]),
  }).toEqual({
    before: '平成27年9月25日サイバーセキュリティ戦略本部決定',
    column: '平成27年9月25日サイバーセキュリティ戦略本部決定',
    consolidated: '〔平成27年5月25日サイバーセキュリティ戦略本部決定〕',
    differences: [
      ['frame', null],
      ['real', 'audit-policy-start-date'],
      ['frame', null],
    ],
  });
});

const COMPARED = [
  'basic-act',
  'incident-evaluation-rules',
  'information-provision-rules',
  'audit-policy',
];

test.each(COMPARED)('%s: every provision of both versions stands in one row', (instrument) => {
  const eids = (version: string) =>
    realIndex.corpus.provisions
      .filter((p) => p.instrument === instrument && p.version === version)
      .map(({ eid }) => eid);
  const rows = rowsOf(instrument);
  expect(rows.flatMap(({ after }) => after?.eid ?? [])).toEqual(eids('2016'));
  expect(rows.flatMap(({ before }) => before?.eid ?? []).sort()).toEqual(eids('2015').sort());
});

test.each(COMPARED)('%s: the replay holds wherever both sides are printed', (instrument) => {
  for (const row of rowsOf(instrument)) {
    const printed = [row.before, row.after].every((side) => !side || side.status === 'full');
    expect(row.replay, outline(row)).toBe(printed ? 'holds' : 'not_applicable');
    const { heading, text } = row.changes;
    if (row.before && row.after && printed)
      expect(isChanged(heading) || isChanged(text), outline(row)).toBe(row.kind === 'amended');
  }
});

const isAt = (instrument: string, version: VersionId, eid: string) => (one: Provision) =>
  one.instrument === instrument && one.version === version && one.eid === eid;

test('words that only moved are renumbered', () => {
  const index = alteredIndex(({ provisions }) => {
    const at = (version: VersionId, eid: string) =>
      only(provisions, isAt('information-provision-rules', version, eid));
    at('2015', 'art_1__para_1__item_2').text = at('2016', 'art_1__para_1__item_3').text;
  });
  expect(rowsOf('information-provision-rules', index).map(outline)[5]).toBe(
    'art_1__para_1__item_2 → art_1__para_1__item_3 renumbered renumbered',
  );
});

test('a provision that ended stands behind the one before it', () => {
  const index = alteredIndex(({ provisions }) => {
    only(provisions, isAt('incident-evaluation-rules', '2015', 'art_5__para_2')).continued_by =
      null;
  });
  expect(rowsOf('incident-evaluation-rules', index).map(outline).slice(15, 19)).toEqual([
    'art_5__para_1 amended',
    'art_5__para_2 → — deleted',
    '— → art_5__para_2 added',
    'art_5__para_3 amended',
  ]);
});

test('a provision that ended before all others stands first', () => {
  const index = alteredIndex(({ provisions }) => {
    only(provisions, isAt('incident-evaluation-rules', '2015', 'pream')).continued_by = null;
  });
  expect(rowsOf('incident-evaluation-rules', index).map(outline).slice(0, 3)).toEqual([
    'pream → — deleted',
    '— → pream added',
    'art_1 amended',
  ]);
});

test('new for certain is what stands in a provision of which every word was held', () => {
  const within = (instrument: string) => [
    ...newWithinHeld(realIndex, alignVersions(realIndex, instrument, '2015', '2016')),
  ];
  expect(within('incident-evaluation-rules')).toEqual(['art_5__para_4', 'art_5__para_5']);
  expect(within('basic-act')).toEqual([]);
});

const NEW = ['art_30', 'art_30__para_1', 'art_30__para_2', 'art_30__para_3', 'art_37', 'chp_5'];

const fresh = (
  index: CorpusIndex,
  instrument: string,
  pair: [VersionId, VersionId] = ['2015', '2016'],
): string[] => [...knownNew(index, instrument, ...pair)].sort();

test('of the Act, new is what the concordance has no earlier number for, and what stands in it', () => {
  expect(fresh(realIndex, 'basic-act')).toEqual(NEW);
  expect(fresh(realIndex, 'basic-act', ['2016', '2016'])).toEqual([]);
});

test('the concordance of the Act makes nothing new elsewhere', () => {
  expect(fresh(realIndex, 'audit-policy')).toEqual([]);
});

test('what stands at such a number of another version or another text is not new', () => {
  const like = realIndex.provision({ instrument: 'basic-act', version: '2016', eid: 'art_30' });
  const chapter = realIndex.provision({ instrument: 'basic-act', version: '2016', eid: 'chp_5' });
  const index = buildIndex({
    ...realIndex.corpus,
    provisions: [
      ...realIndex.corpus.provisions,
      { ...like, version: '2015', eid: 'art_30__para_8' },
      { ...like, instrument: 'audit-policy', eid: 'art_30__para_9' },
      // A chapter of which no article is known says nothing.
      { ...chapter, eid: 'chp_6' },
    ],
  });
  expect(fresh(index, 'basic-act')).toEqual(NEW);
});

const rowAtNotHeld = (eid: string) => {
  const row = compareVersions(realIndex, 'basic-act')?.rows.find(({ after }) => after?.eid === eid);
  if (!row) throw new Error(`no row ${eid}`);
  return row;
};

const silent = {
  ...{ omitted: false, terms: [], references: [], column: [] },
  underlines: { kept: 'none', agreement: null, source_only: [], computed_only: [] },
};

test('a row of which the words before are not held says its numbers and no change', () => {
  const { before, after, discrepancies, ...row } = rowAtNotHeld('art_31');
  expect(row).toEqual({
    ...silent,
    ...{ kind: 'not_held', renumbered: true, replay: 'not_applicable' },
    changes: { num: [], heading: [], text: [] },
  });
  expect([before?.eid, before?.status, before?.text, after?.eid, after?.status]).toEqual([
    ...['art_30', 'stub', null],
    ...['art_31', 'full'],
  ]);
  expect(discrepancies).toEqual([]);
});

test('a provision known to be new is shown whole as come in', () => {
  const { before, after, ...row } = rowAtNotHeld('art_30__para_3');
  const text = after?.text ?? '';
  expect(text).toMatch(/^第一項の規定により/);
  const came = (words: string) => [{ op: 'inserted', before: '', after: words }];
  expect(row).toEqual({
    ...silent,
    ...{ kind: 'added', renumbered: false, replay: 'holds', discrepancies: [] },
    changes: { num: came(after?.num ?? ''), heading: [], text: came(text) },
  });
  expect(before).toBeNull();
});

test('by the same words a provision says something else where what it refers to changed', () => {
  const rows = compareVersions(realIndex, 'incident-evaluation-rules')?.rows ?? [];
  const references = rows
    .filter(({ kind }) => kind === 'reference_changed')
    .map(({ after, references }) => [after?.eid, references]);
  expect(references).toEqual([
    ['art_1__item_3', ['art_1__item_1']],
    ['art_8__item_2', ['art_5__para_2']],
    ['art_9__para_3__item_1', ['art_9__para_2']],
  ]);
  // 第4項 refers to the Act, whose words before are not held: nothing is claimed.
  expect(rows.find(({ after }) => after?.eid === 'art_9__para_3__item_2')?.kind).toBe('unchanged');
});
