import { expect, test } from 'vitest';
import { wording } from '../../../../content/proof/checks/wording.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

const remedy = 'Say what the words say, no more.';

test('the real content passes', async () => {
  expect(await wording(realContent)).toEqual([]);
});

test('a title that calls a power a 義務 fails', async () => {
  const content = alteredContent(({ obligations }) => {
    recordIn(obligations, 'obligations/request-for-cooperation').title = '資料提出の義務';
  });
  expect(await wording(content)).toEqual([
    {
      file: 'content/data/obligations/request-for-cooperation.json',
      at: 'title',
      message: 'The title says 義務, but the modality is power.',
      remedy,
    },
  ]);
});

test.each(['法律上の義務がある。', '法的義務を負う。', '法律上の義務である。'])(
  'a rule of a decision that is explained as 「%s」 fails',
  async (explanation) => {
    const content = alteredContent(({ obligations }) => {
      recordIn(obligations, 'obligations/report-after-audit').explanation = explanation;
    });
    expect(await wording(content)).toEqual([
      {
        file: 'content/data/obligations/report-after-audit.json',
        at: 'explanation',
        message: 'The sentence asserts a legal duty for a rule of a decision.',
        remedy,
      },
    ]);
  },
);

test.each(['法律上の義務ではない。', '法律上の義務とは異なる。', '法律上の義務でない。'])(
  '「%s」 may be said of it',
  async (explanation) => {
    const content = alteredContent(({ obligations }) => {
      recordIn(obligations, 'obligations/report-after-audit').explanation = explanation;
    });
    expect(await wording(content)).toEqual([]);
  },
);
