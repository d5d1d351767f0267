import { expect, test } from 'vitest';
import type { LaterChange } from '../../../../content/model/schema/later-change.ts';
import { laterLawHasWitnesses } from '../../../../content/proof/checks/later-law-has-witnesses.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

const ACT = 'later-changes/act-2016-31';

const faultsWith = async (alter: (change: LaterChange) => void) =>
  (
    await laterLawHasWitnesses(
      alteredContent((content) => alter(recordIn(content['later-changes'], ACT))),
    )
  ).map(({ file, at, message }) => [file, at, message]);

test('the real content passes', async () => {
  expect(await laterLawHasWitnesses(realContent)).toEqual([]);
});

test('a day that only a plan tells is not certain', async () => {
  const found = await faultsWith((change) => {
    change.certainty = 'A';
  });
  expect(found).toEqual([
    [
      `content/data/${ACT}.json`,
      'certainty',
      'The day 2016-10-21 is certain (A), and 「資料2-1」 is no law data.',
    ],
  ]);
});

test("a change is not certain by the Diet's record of a bill and a plan", async () => {
  const found = await faultsWith((change) => {
    change.certainty = 'A';
    change.source = ['参議院議案情報', '資料2-1'];
  });
  expect(found).toEqual([
    [
      `content/data/${ACT}.json`,
      'certainty',
      'The change is certain (A), and none of its sources is law data.',
    ],
  ]);
});

test('the day stands in one of the sources, and each is a known publication', async () => {
  const found = await faultsWith((change) => {
    change.source = ['資料2-1', 'うわさ'];
    change.in_force_source = '資料2-2';
  });
  expect(found.map(([, at, message]) => `${at}: ${message}`)).toEqual([
    'source.1: 「うわさ」 cites no publication of content/data/witnesses.',
    'in_force_source: 「資料2-2」 is none of the sources.',
  ]);
});
