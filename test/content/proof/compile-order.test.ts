import { expect, test } from 'vitest';
import { compileCorpus } from '../../../content/proof/compile.ts';
import { kind, madeUpContent, provision } from '../support/made-up-content.ts';
import { obligation, procedure } from '../support/made-up-rules.ts';

const compiled = (records: Parameters<typeof madeUpContent>[0]) =>
  compileCorpus(madeUpContent(records)).corpus;

/** Orders in which files may have been read: none may be told from the corpus. */
const orders = <T>(records: readonly T[]): T[][] => [
  [...records],
  [...records].reverse(),
  [...records.slice(2), ...records.slice(0, 2)],
];

const ROWS = ['L02', 'L11', 'P01', 'J03', 'J20', 'S01', 'K07', 'K22'];

test.each(orders(ROWS))(
  'rules stand in the order of the reading table, law first, read as %s, %s, %s …',
  (...rows) => {
    const obligations = rows.map((row) => obligation({ id: row.toLowerCase(), row }));
    expect(compiled({ obligations }).obligations.map(({ row }) => row)).toEqual(ROWS);
  },
);

test.each(orders([1, 2, 3, 4, 10]))(
  'kinds and procedures stand in the order that is curated, read as %i, %i, %i …',
  (...read) => {
    const { classes, procedures } = compiled({
      classes: read.map((order) => kind({ id: `kind-${order}`, order })),
      procedures: read.map((order) => procedure({ id: `procedure-${order}`, order })),
    });
    expect(classes.map(({ order }) => order)).toEqual([1, 2, 3, 4, 10]);
    expect(procedures.map(({ order }) => order)).toEqual([1, 2, 3, 4, 10]);
  },
);

const change = (number: number) => ({
  ...{ id: `change-${number}`, number, date: '2026-01-01', kind: 'release' as const },
  ...{ title: '公開', text: '公開', affects: [], correction: null },
});

test.each(orders([1, 2, 3, 4, 10]))(
  'changes of the dataset stand in the order of publication, read as %i, %i, %i …',
  (...read) => {
    const records = compiled({ 'dataset-changes': read.map(change) }).dataset_changes;
    expect(records).toEqual([1, 2, 3, 4, 10].map(change));
  },
);

const law = (in_force: string) => ({
  ...{ id: `law-${in_force}`, law: '法律', promulgated: '2014-11-12', in_force },
  ...{ summary: '', certainty: 'A' as const, source: ['e-Gov'], in_force_source: 'e-Gov' },
  touches: [],
});
const DAYS = ['2015-01-09', '2016-10-21', '2019-04-01', '2025-07-01'];

test.each(orders(DAYS))(
  'later law stands in the order in which it took force, read as %s, %s, %s …',
  (...read) => {
    expect(compiled({ 'later-changes': read.map(law) }).later_changes).toEqual(DAYS.map(law));
  },
);

const EIDS = ['pream', 'art_2', 'art_2__para_1', 'art_10', 'annex'];

test.each(orders(EIDS))('provisions stand in document order, read as %s, %s, %s …', (...read) => {
  const provisions = read.map((eid) => provision(eid));
  expect(compiled({ provisions }).provisions).toEqual(EIDS.map((eid) => provision(eid)));
});
