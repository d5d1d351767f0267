import { expect, test } from 'vitest';
import { compareVersions } from '../../../../content/model/comparison/comparison.ts';
import { knownNew } from '../../../../content/model/comparison/rows.ts';
import { buildIndex, type CorpusIndex } from '../../../../content/model/corpus/corpus-index.ts';
import type { VersionId } from '../../../../content/model/schema/common.ts';
import { realIndex } from '../../support/real-index.ts';

const NEW = ['art_30', 'art_30__para_1', 'art_30__para_2', 'art_30__para_3', 'art_37', 'chp_5'];

const fresh = (index: CorpusIndex, instrument: string, version: VersionId = '2016'): string[] =>
  [...knownNew(index, instrument, version)].sort();

test('of the Act, new is what the concordance has no earlier number for, and what stands in it', () => {
  expect(fresh(realIndex, 'basic-act')).toEqual(NEW);
  expect(fresh(realIndex, 'basic-act', '2015')).toEqual([]);
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

const rowAt = (eid: string) => {
  const row = compareVersions(realIndex, 'basic-act')?.rows.find(({ after }) => after?.eid === eid);
  if (!row) throw new Error(`no row ${eid}`);
  return row;
};

const silent = {
  ...{ omitted: false, terms: [], column: [] },
  underlines: { kept: 'none', agreement: null, source_only: [], computed_only: [] },
};

test('a row of which the words before are not held says its numbers and no change', () => {
  const { before, after, discrepancies, ...row } = rowAt('art_31');
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
  const { before, after, ...row } = rowAt('art_30__para_3');
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
