import { expect, test } from 'vitest';
import { aliasesAreNoNames } from '../../../../content/proof/checks/aliases-are-no-names.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

const borne = { tier: 'unverified' as const, source: [], note: null };

test('the real content passes', async () => {
  expect(await aliasesAreNoNames(realContent)).toEqual([]);
});

test.each([
  [
    'okinawa-institute-of-science-and-technology',
    '学校法人 沖縄科学技術大学院大学学園',
    'registered',
  ],
  ['cool-japan-fund', '海外需要開拓支援機構', 'printed in the older list'],
  ['regional-economy-vitalization-corporation', '株式会社企業再生支援機構', 'former'],
  ['ntt-east', 'NTT東日本株式会社', 'later'],
  ['bank-of-japan', '日本銀行', 'own'],
])('a name of %s is no abbreviation: 「%s」 (%s)', async (id, value) => {
  const path = `entities/${id}`;
  const content = alteredContent(({ entities }) => {
    recordIn(entities, path).aliases = [{ value, ...borne }];
  });
  expect(await aliasesAreNoNames(content)).toEqual([
    {
      file: `content/data/${path}.json`,
      at: 'aliases.0',
      message: `「${value}」 is no abbreviation: it is a name of the body.`,
      remedy: 'Take it out: lookups find a body by every name it has.',
    },
  ]);
});

test('an abbreviation in two spellings stands once', async () => {
  const content = alteredContent(({ entities }) => {
    recordIn(entities, 'entities/bank-of-japan').aliases.push({ value: 'ｂｏｊ', ...borne });
  });
  expect((await aliasesAreNoNames(content)).map(({ message }) => message)).toEqual([
    '「ｂｏｊ」 stands there already as 「BOJ」.',
  ]);
});
