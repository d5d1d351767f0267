import { expect, test } from 'vitest';
import { laterFactsAgree } from '../../../../content/proof/checks/later-facts-agree.ts';
import { withLawProvisions } from '../../../../content/proof/law-provisions.ts';
import { type Content, readContent } from '../../../../content/proof/read/read.ts';
import { filesWithActs } from '../../../support/law-data/later-acts.ts';
import { acts } from '../../support/later-index.ts';
import { alteredContent, realContent, realFiles, recordIn } from '../../support/real-content.ts';

const FILE = 'content/data/concordances/basic-act.json';

const read = readContent(await filesWithActs(realFiles, acts)).content;
const { content: held } = await withLawProvisions(read);

type Facts = Content['concordances'][number]['record'];

/** What is found where the facts are altered and both texts are held. */
const foundIn = async (alter: (facts: Facts) => void) => {
  const altered = alteredContent((content) =>
    alter(recordIn(content.concordances, 'concordances/basic-act')),
  );
  const { concordances } = altered;
  return (await laterFactsAgree({ ...held, concordances })).map(({ file, at, message }) => {
    expect(file).toBe(FILE);
    return `${at}: ${message}`;
  });
};

test('without later texts nothing is compared, and what is known of them agrees with texts that are held', async () => {
  expect(await laterFactsAgree(realContent)).toEqual([]);
  expect(await laterFactsAgree(held)).toEqual([]);
});

test('a number that is another in the text, or that it does not have, is found', async () => {
  expect(
    await foundIn(({ rows }) => {
      for (const { eid, numbers } of rows) {
        if (eid === 'art_30') numbers[3] = '32条';
        if (eid === 'art_12__para_2__item_3') numbers[4] = '12条2項4号';
      }
    }),
  ).toEqual([
    'rows.7.numbers.3: The text of 2025-07-01 that is held says 31条 where the row says 32条.',
    'rows.1.numbers.4: The text of 2026-10-01 that is held has no 12条2項4号.',
  ]);
});

test('another revision, status or beginning of a chapter is found', async () => {
  expect(
    await foundIn(({ texts: [, second, third] }) => {
      if (!second || !third) throw new Error('two later texts are known');
      second.revision = '426AC1000000104_20250701_507AC0000000099';
      second.chapters = [1, 12, 13, 24, 38];
      third.status = 'enforced';
    }),
  ).toEqual([
    'texts.1.revision: The text of 2025-07-01 that is held is of the revision 426AC1000000104_20250701_507AC0000000043, not 426AC1000000104_20250701_507AC0000000099.',
    'texts.1.chapters: The text of 2025-07-01 that is held has chapters that begin with articles 1, 12, 13, 25, 38.',
    'texts.2.status: The text of 2026-10-01 that is held was pre_enforcement when fetched, not enforced.',
  ]);
});

test('articles that are said to stand elsewhere are found one by one', async () => {
  expect(
    await foundIn(({ numbering }) => {
      const [, , last] = numbering;
      if (last) last.starts_at[1] = 32;
    }),
  ).toEqual([
    'numbering.2: The text of 2025-07-01 that is held has 第31条 where 第30条 is said to be 第32条.',
    'numbering.2: The text of 2025-07-01 that is held has 第32条 where 第31条 is said to be 第33条.',
    'numbering.2: The text of 2025-07-01 that is held has 第33条 where 第32条 is said to be 第34条.',
    'numbering.2: The text of 2025-07-01 that is held has nothing where 第37条 is said to be 第39条.',
  ]);
});

test('a rule in another place, and words that stand otherwise than is said, are found with what the text says', async () => {
  const places = (facts: Facts, rule: string) =>
    facts.rules.find(({ obligation }) => obligation === rule)?.places ?? [];
  expect(
    await foundIn((facts) => {
      const [, moved] = places(facts, 'request-to-others');
      const [, missing] = places(facts, 'penalty-for-breach-of-confidentiality');
      const [, , same] = places(facts, 'request-for-cooperation');
      if (!moved || !missing || !same) throw new Error('every rule has three places');
      moved.eids = ['art_33__para_2'];
      missing.eids = ['art_39'];
      Object.assign(same, { phrase: 'kana', provision: 'same' });
    }),
  ).toEqual([
    'rules.18.places.1.eids: The text of 2025-07-01 that is held has nothing where "penalty-for-breach-of-confidentiality" is said to be at art_39.',
    'rules.22.places.1.eids: The text of 2025-07-01 that is held has art_33__para_3 where "request-to-others" is said to be at art_33__para_2.',
    'rules.21.places.2.phrase: The text of 2026-10-01 that is held has the words of "request-for-cooperation" as same, not as kana.',
    'rules.21.places.2.provision: The text of 2026-10-01 that is held has the words of "request-for-cooperation" as changed, not as same.',
  ]);
});
