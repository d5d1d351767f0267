import { expect, test } from 'vitest';
import { groundsAreCited } from '../../../../content/proof/checks/grounds-are-cited.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await groundsAreCited(realContent)).toEqual([]);
});

test('a ground that the decision does not cite fails', async () => {
  const content = alteredContent((altered) => {
    const ground = recordIn(altered.obligations, 'obligations/report-after-audit').phases[1]
      ?.provisions[1];
    if (ground) ground.eid = 'art_25__para_1__item_3';
  });
  expect(await groundsAreCited(content)).toEqual([
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases.1.provisions.1',
      message: 'audit-policy (2016) nowhere cites 「第25条第1項第3号」 of the Act.',
      remedy: 'Name the article that the decision cites.',
    },
  ]);
});

test('a ground of another state fails', async () => {
  const content = alteredContent((altered) => {
    const ground = recordIn(altered.obligations, 'obligations/report-after-audit').phases[1]
      ?.provisions[1];
    if (ground) ground.version = '2015';
  });
  expect(await groundsAreCited(content)).toEqual([
    {
      file: 'content/data/obligations/report-after-audit.json',
      at: 'phases.1.provisions.1',
      message: 'The ground is of the version 2015, the phase of 2016.',
      remedy: 'Name the version in force in this phase.',
    },
  ]);
});
