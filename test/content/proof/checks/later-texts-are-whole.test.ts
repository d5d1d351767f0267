import { expect, test } from 'vitest';
import { laterTextsAreWhole } from '../../../../content/proof/checks/later-texts-are-whole.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

const FILE = 'content/data/concordances/basic-act.json';

test('the real content passes', async () => {
  expect(await laterTextsAreWhole(realContent)).toEqual([]);
});

test('a statute rule that is left out, twice or without a text is found', async () => {
  const content = alteredContent((altered) => {
    const { rules } = recordIn(altered.concordances, 'concordances/basic-act');
    const [first, second] = rules;
    if (!first || !second) throw new Error('no rules');
    rules.splice(0, 2, { ...second, places: second.places.slice(1) }, second);
  });
  const gone = recordIn(realContent.concordances, 'concordances/basic-act').rules[0]?.obligation;
  const [twice, missing, places] = await laterTextsAreWhole(content);
  expect(twice).toMatchObject({ file: FILE, at: 'rules', message: 'A rule stands twice.' });
  expect(missing).toMatchObject({ at: 'rules', message: `The rule "${gone}" is not there.` });
  expect(places).toMatchObject({ at: 'rules.0.places' });
});

test('texts out of order, and a revision of another day, are found', async () => {
  const content = alteredContent((altered) => {
    const { texts } = recordIn(altered.concordances, 'concordances/basic-act');
    for (const text of texts) text.date = '2020-04-01';
  });
  expect((await laterTextsAreWhole(content)).map(({ at }) => at).slice(0, 3)).toEqual([
    'texts',
    'texts.1.revision',
    'texts.2.revision',
  ]);
});

test('what is gone has no place, and a difference is told', async () => {
  const content = alteredContent((altered) => {
    const [rule] = recordIn(altered.concordances, 'concordances/basic-act').rules;
    const [first, second] = rule?.places ?? [];
    if (!first || !second) throw new Error('no places');
    first.phrase = 'gone';
    second.note = null;
  });
  expect(await laterTextsAreWhole(content)).toMatchObject([
    { at: 'rules.0.places.0', message: 'What is gone has no place, and only that.' },
    { at: 'rules.0.places.1', message: 'Words differ and nothing says how.' },
  ]);
});

test('an article without a number, or with two, and a place in another article, are found', async () => {
  const content = alteredContent((altered) => {
    const { numbering, rules } = recordIn(altered.concordances, 'concordances/basic-act');
    const [first] = numbering;
    if (!first) throw new Error('no numbering');
    first.last -= 1;
    numbering.push({ first: 1, last: 1, starts_at: [1, 1, 1] });
    const place = rules[0]?.places[0];
    if (place) place.eids = ['art_33'];
  });
  expect((await laterTextsAreWhole(content)).map(({ at, message }) => [at, message])).toEqual([
    ['numbering', '第1条 has no number in one of the texts, or two.'],
    ['numbering', '第16条 has no number in one of the texts, or two.'],
    [
      'rules.0.places.0.eids',
      'art_33 stands in another article than its grounds, which are 第13条 there.',
    ],
  ]);
});
