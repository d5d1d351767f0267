import { expect, test } from 'vitest';
import { compareVersions } from '../../../../content/model/comparison/comparison.ts';
import { knownNew } from '../../../../content/model/comparison/rows.ts';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { comparisonApiPath, comparisonPage } from '../../../../content/model/corpus/paths.ts';
import type { VersionPair } from '../../../../content/model/corpus/time.ts';
import { withVersion } from '../../support/later-versions.ts';
import { realIndex } from '../../support/real-index.ts';

const RULES = 'incident-evaluation-rules';

/** The rules with a third version, in which 第2条 has other words and 第9条 ended, and a fourth, in which 第2条 is 第3条. */
const index = buildIndex(
  withVersion(
    withVersion(realIndex.corpus, RULES, '2020-04-01', {
      becomes: (provision) => {
        const [block] = provision.text;
        if (provision.eid.startsWith('art_9')) return null;
        return provision.eid === 'art_2' && block
          ? { text: [{ ...block, text: `${block.text}ただし、別に定める。` }] }
          : {};
      },
    }),
    RULES,
    '2024-04-01',
    { becomes: ({ eid }) => ({ eid: eid === 'art_2' ? 'art_2_2' : eid }) },
  ),
);

const outline = (pair?: VersionPair) =>
  (compareVersions(index, RULES, pair)?.rows ?? [])
    .filter(({ kind }) => kind !== 'unchanged')
    .map(
      ({ before, after, kind }) =>
        `${before?.version ?? ''} ${before?.eid ?? '—'} → ${after?.version ?? ''} ${after?.eid ?? '—'} ${kind}`,
    );

test('what is compared without being told stays what it was, however many versions follow', () => {
  const { before, after, table, rows } = compareVersions(index, RULES) ?? {};
  const published = compareVersions(realIndex, RULES);
  expect([before, after, table?.table, rows?.length]).toEqual([
    published?.before,
    published?.after,
    published?.table?.table,
    published?.rows.length,
  ]);
});

test('a third version stands against the second, with no table of the source', () => {
  const pair = { from: '2016', to: '2020-04-01' };
  expect(compareVersions(index, RULES, pair)?.table).toBeNull();
  expect(outline(pair)).toEqual([
    '2016 art_2 → 2020-04-01 art_2 amended',
    '2016 art_9 →  — deleted',
    '2016 art_9__para_1 →  — deleted',
    '2016 art_9__para_2 →  — deleted',
    '2016 art_9__para_3 →  — deleted',
    '2016 art_9__para_3__item_1 →  — deleted',
    '2016 art_9__para_3__item_2 →  — deleted',
  ]);
});

test('the table of the source is of the version that it amends and the one before it', () => {
  const { corpus } = realIndex;
  const between = buildIndex({
    ...corpus,
    instruments: corpus.instruments.map((held) => {
      const [first, ...later] = held.versions;
      return first && held.id === RULES
        ? { ...held, versions: [first, { ...first, id: '2016-01-01' }, ...later] }
        : held;
    }),
  });
  const tableOf = (from: string) => compareVersions(between, RULES, { from, to: '2016' })?.table;
  expect(tableOf('2015')).toBeNull();
  expect(tableOf('2016-01-01')?.table).toEqual(compareVersions(realIndex, RULES)?.table?.table);
});

test('versions that do not follow each other are aligned by way of those between', () => {
  expect(outline({ from: '2016', to: '2024-04-01' }).slice(0, 2)).toEqual([
    '2016 art_2 → 2024-04-01 art_2_2 amended',
    '2016 art_9 →  — deleted',
  ]);
  const { rows, table } = compareVersions(index, RULES, { from: '2015', to: '2024-04-01' }) ?? {};
  expect(table).toBeNull();
  const words = rows?.find(({ after }) => after?.eid === 'art_2_2');
  expect([words?.before?.eid, words?.changes.text.at(-1)]).toEqual([
    'art_2',
    { op: 'inserted', before: '', after: 'ただし、別に定める。' },
  ]);
});

test('a pair that is none is refused', () => {
  const says = (from: string, to: string) =>
    `"${RULES}" has no version "${from}" before a version "${to}"`;
  for (const [from, to] of [
    ['2020-04-01', '2016'],
    ['2016', '2016'],
    ['2014', '2016'],
    ['2016', '2014'],
  ] as const)
    expect(() => compareVersions(index, RULES, { from, to })).toThrow(
      new RangeError(says(from, to)),
    );
});

test('pairs that follow each other have a page, the pair published first under its own address', () => {
  const page = (from: string, to: string) =>
    comparisonPage(index.instrument(RULES), { from, to }) ?? null;
  expect([
    page('2015', '2016'),
    page('2016', '2020-04-01'),
    page('2020-04-01', '2024-04-01'),
    page('2015', '2024-04-01'),
  ]).toEqual([
    `/instruments/${RULES}/comparison/`,
    `/instruments/${RULES}/comparison/2016/2020-04-01/`,
    `/instruments/${RULES}/comparison/2020-04-01/2024-04-01/`,
    null,
  ]);
  expect(comparisonApiPath(RULES, { from: '2015', to: '2024-04-01' })).toBe(
    `/api/v1/instruments/${RULES}/comparison?from=2015&to=2024-04-01`,
  );
});

test('what the concordance calls new is new in a later version too, under the number it has there', () => {
  const act = buildIndex(
    withVersion(realIndex.corpus, 'basic-act', '2019-04-01', {
      becomes: ({ eid }) => ({ eid: eid.replace(/^art_30(?=_|$)/, 'art_31') }),
    }),
  );
  expect([...knownNew(act, 'basic-act', '2015', '2019-04-01')].sort()).toEqual([
    'art_31',
    'art_31__para_1',
    'art_31__para_2',
    'art_31__para_3',
    'art_37',
    'chp_5',
  ]);
  expect([...knownNew(act, 'basic-act', '2016', '2019-04-01')]).toEqual([]);
});
