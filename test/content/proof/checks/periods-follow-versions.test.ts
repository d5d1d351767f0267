import { expect, test } from 'vitest';
import { periodsFollowVersions } from '../../../../content/proof/checks/periods-follow-versions.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await periodsFollowVersions(realContent)).toEqual([]);
});

test('a list that ends on another day than its version fails', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.lists, 'lists/annex-2015').until = '2016-10-22';
  });
  expect(await periodsFollowVersions(content)).toEqual([
    {
      file: 'content/data/lists/annex-2015.json',
      at: 'until',
      message: 'The day is 2016-10-22; the version it stands on gives 2016-10-21.',
      remedy: 'Take the day from the versions in content/data/instruments.',
    },
  ]);
});

test('a kind that begins on another day than its definition fails', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.classes, 'classes/designated-corporations').from = '2016-10-12';
  });
  expect(await periodsFollowVersions(content)).toEqual([
    {
      file: 'content/data/classes/designated-corporations.json',
      at: 'from',
      message: 'The day is 2016-10-12; the version it stands on gives 2016-10-21.',
      remedy: 'Take the day from the versions in content/data/instruments.',
    },
  ]);
});

test('a capacity that begins on a day of its own fails', async () => {
  const content = alteredContent((altered) => {
    const proof = recordIn(altered.entities, 'entities/ipa').capacities[1]?.proof[0];
    if (proof) proof.from = '2016-10-12';
  });
  expect(await periodsFollowVersions(content)).toEqual([
    {
      file: 'content/data/entities/ipa.json',
      at: 'capacities.1.proof.0.from',
      message: 'No version of any instrument starts on 2016-10-12.',
      remedy: 'A capacity begins and ends with the text that proves it.',
    },
  ]);
});
