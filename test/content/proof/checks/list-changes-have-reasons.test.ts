import { expect, test } from 'vitest';
import { listChangesHaveReasons } from '../../../../content/proof/checks/list-changes-have-reasons.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

const file = 'content/data/lists/annex-2016.json';

test('the real content passes', async () => {
  expect(await listChangesHaveReasons(realContent)).toEqual([]);
});

test('a change without a reason, and a reason without a change, fail', async () => {
  const content = alteredContent(({ lists }) => {
    const reasons = recordIn(lists, 'lists/annex-2016').reasons;
    for (const reason of reasons)
      if (reason.entity === 'kyushu-railway') reason.entity = 'bank-of-japan';
  });
  expect(await listChangesHaveReasons(content)).toEqual([
    {
      file,
      at: 'reasons',
      message: '"kyushu-railway" was added, removed or renamed, and has not exactly one reason.',
      remedy: 'Say what is known of the reason, with its certainty and source.',
    },
    {
      file,
      at: 'reasons',
      message: '"bank-of-japan" has a reason, but its row did not change.',
      remedy: 'Take the reason out, or correct the id.',
    },
  ]);
});
