import { expect, test } from 'vitest';
import type { LaterChange } from '../../../../content/model/schema/later-change.ts';
import { laterLawsAgree } from '../../../../content/proof/checks/later-laws-agree.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await laterLawsAgree(realContent)).toEqual([]);
});

const REMEDY = 'Read both in the law data and correct the one.';

const foundWith = async (id: string, held: Partial<LaterChange>) =>
  laterLawsAgree(
    alteredContent((altered) => {
      Object.assign(recordIn(altered['later-changes'], `later-changes/${id}`), held);
      altered.concordances = [];
      altered.instruments = [];
    }),
  );

test.each<[string, Partial<LaterChange>, string, string]>([
  [
    'act-2018-91',
    { law: '平成30年法律第19号' },
    'law',
    '「平成30年法律第19号」 is not the law of the id "act-2018-91".',
  ],
  [
    'act-2018-91',
    { law: '平成30年法律第9号' },
    'law',
    '「平成30年法律第9号」 is not the law of the id "act-2018-91".',
  ],
  [
    'act-2018-91',
    { law: '法律第91号' },
    'law',
    '「法律第91号」 does not begin with the number of a law.',
  ],
  [
    'act-2018-91',
    { promulgated: '2017-12-12' },
    'promulgated',
    'A law of 2018 was not promulgated on 2017-12-12.',
  ],
  [
    'act-2018-91',
    { in_force: '2018-12-11' },
    'in_force',
    'The day 2018-12-11 is before the promulgation, 2018-12-12.',
  ],
  [
    'act-2019-11',
    { promulgated: '2020-01-01' },
    'promulgated',
    'A law of 2019 was not promulgated on 2020-01-01.',
  ],
])('%s %j', async (id, held, at, message) => {
  expect(await foundWith(id, held)).toEqual([
    { file: `content/data/later-changes/${id}.json`, at, message, remedy: REMEDY },
  ]);
});

test('a law promulgated and in force on one day agrees', async () => {
  expect(await foundWith('act-2018-91', { in_force: '2018-12-12' })).toEqual([]);
});

test('a state of the article numbers begins with its law, and its label says the day', async () => {
  const content = alteredContent((altered) => {
    const { states } = recordIn(altered.concordances, 'concordances/basic-act');
    if (states[2]) states[2].from = '2019-04-02';
    if (states[0]) states[0].from = '2014-11-12';
  });
  const file = 'content/data/concordances/basic-act.json';
  expect(await laterLawsAgree(content)).toEqual([
    {
      file,
      at: 'states.0.from',
      message: 'The state begins on 2014-11-12, its law is in force from null.',
      remedy: REMEDY,
    },
    {
      file,
      at: 'states.0.label',
      message: '「2016-10-20まで」 does not say the day 2014-11-12.',
      remedy: REMEDY,
    },
    {
      file,
      at: 'states.2.from',
      message: 'The state begins on 2019-04-02, its law is in force from 2019-04-01.',
      remedy: REMEDY,
    },
    {
      file,
      at: 'states.2.label',
      message: '「2019-04-01から」 does not say the day 2019-04-02.',
      remedy: REMEDY,
    },
  ]);
});

test('a text that was compared is that of the day of an amendment', async () => {
  const content = alteredContent((altered) => {
    const { texts } = recordIn(altered.concordances, 'concordances/basic-act');
    if (texts[0]) texts[0].date = '2020-04-02';
  });
  expect(await laterLawsAgree(content)).toEqual([
    {
      file: 'content/data/concordances/basic-act.json',
      at: 'texts.0.date',
      message: 'No amendment is known that was in force from 2020-04-02.',
      remedy: 'Add the amendment to content/data/later-changes, or correct the day.',
    },
  ]);
});

test('no text is said to stand longer than to the first amendment that is known', async () => {
  const content = alteredContent((altered) => {
    const { versions } = recordIn(altered.instruments, 'instruments/basic-act');
    const later = versions[1]?.later_text;
    if (later) later.from = '2019-04-02';
  });
  expect(await laterLawsAgree(content)).toEqual([
    {
      file: 'content/data/instruments/basic-act.json',
      at: 'versions.1.later_text.from',
      message:
        'The text is said to stand until 2019-04-02; another is known from 2019-04-01 on (act-2018-91-duty-to-comply).',
      remedy: 'Write 2019-04-01, or take `later_text` away: the build then says it.',
    },
  ]);
});
