import { expect, test } from 'vitest';
import { versionsHaveProvisions } from '../../../../content/proof/checks/versions-have-provisions.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await versionsHaveProvisions(realContent)).toEqual([]);
});

test('a mistyped id of a version is named with its instrument', async () => {
  const content = alteredContent(({ instruments }) => {
    const [version] = recordIn(instruments, 'instruments/reinforcement-policy-2016').versions;
    if (version) version.id = '3016';
  });
  expect(await versionsHaveProvisions(content)).toEqual([
    {
      file: 'content/data/instruments/reinforcement-policy-2016.json',
      at: 'versions.0.id',
      message: 'No provision is of the version 3016.',
      remedy: 'Give the version the id that its provisions name, or bring its provisions.',
    },
  ]);
});
