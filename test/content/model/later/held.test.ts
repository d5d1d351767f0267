import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { laterDifference } from '../../../../content/model/later/difference.ts';
import { chaptersOf, goesOnAs, heldAfterHome } from '../../../../content/model/later/held.ts';
import { laterProvision } from '../../../../content/model/later/provisions.ts';
import { laterRule, laterRules } from '../../../../content/model/later/rules.ts';
import { acts, laterIndex } from '../../support/later-index.ts';
import { realIndex } from '../../support/real-index.ts';

const [third, fourth] = acts;
const { instrument } = third;
const act = laterIndex.instrument(instrument);
const home = act.home_version;

test('only law data after the version that the page shows is held of later law', () => {
  expect(heldAfterHome(act).map(({ id }) => id)).toEqual([third.day, fourth.day]);
  expect(heldAfterHome(realIndex.instrument(instrument))).toEqual([]);
  expect(chaptersOf(laterIndex, { instrument, version: fourth.day })).toEqual([1, 12, 13, 24, 38]);
});

test('a provision is followed through all versions, to its end or as far as it is known', () => {
  const goesOn = (version: string, eid: string, to = fourth.day) =>
    goesOnAs(laterIndex, { instrument, version, eid }, to);
  expect(goesOn(home, 'art_25__para_1__item_4')).toBe('art_25__para_1__item_5');
  expect(goesOn(third.day, 'art_17')).toBeNull();
  expect(goesOn(home, 'art_24')).toBeUndefined();
  expect(goesOn(home, 'art_25__para_1', home)).toBe('art_25__para_1');
});

/** The same texts, of which nobody wrote down what stands where but in the first that was compared, which is not held. */
const uncompared = buildIndex({
  ...laterIndex.corpus,
  concordances: laterIndex.corpus.concordances.map((concordance) => ({
    ...concordance,
    texts: concordance.texts.slice(0, 1),
    numbering: concordance.numbering.map((row) => ({
      ...row,
      starts_at: row.starts_at.slice(0, 1),
    })),
    rules: concordance.rules.map((rule) => ({ ...rule, places: rule.places.slice(0, 1) })),
  })),
});

test('where nobody compared a text that is held, the texts themselves say the same of every rule that they can', () => {
  for (const written of laterRules(laterIndex)) {
    const computed = laterRule(uncompared, written.obligation.id);
    const told = (rule: typeof written | null) =>
      rule?.texts.slice(1).map(({ note: _, basis: __, ...text }) => text);
    expect([written.obligation.id, computed?.texts.length]).toEqual([written.obligation.id, 3]);
    if (written.texts.some(({ provision }) => provision === 'not_held'))
      expect(computed?.texts[1]).toMatchObject({
        ...{ date: third.day, version: third.day, revision: third.revision, status: 'enforced' },
        ...{ provisions: [], phrase: 'not_held', provision: 'not_held', basis: 'numbering' },
      });
    else expect(told(computed)).toEqual(told(written));
  }
});

test('what is known of one version alone is followed into the next', () => {
  const index = buildIndex({
    ...laterIndex.corpus,
    concordances: laterIndex.corpus.concordances.map((concordance) => ({
      ...concordance,
      texts: concordance.texts.slice(0, 2),
      rules: concordance.rules.map((rule) => ({ ...rule, places: rule.places.slice(0, 2) })),
    })),
  });
  expect(laterRule(index, 'recommendation-to-ministries')?.texts.at(-1)).toMatchObject({
    date: fourth.day,
    provisions: [{ eid: 'art_27__para_3', citation: '第27条第3項' }],
    basis: 'matter',
    provision: 'not_held',
  });
  const stub = index.provision({ instrument, version: home, eid: 'art_24' });
  expect(laterProvision(index, stub)).toMatchObject({
    ...{ date: fourth.day, version: fourth.day, of: 'provision', words: 'not_held' },
    provisions: [{ eid: 'art_24' }],
  });
  const held = index.provision({ instrument, version: home, eid: 'art_31__para_2' });
  expect(laterProvision(index, held)).toMatchObject({
    ...{ of: 'provision', basis: 'words', words: 'same', provisions: [{ eid: 'art_32__para_2' }] },
  });
});

test('a provision on which no rule stands is followed by the version that is held', () => {
  const later = (eid: string) => {
    const found = laterProvision(
      laterIndex,
      laterIndex.provision({ instrument, version: home, eid }),
    );
    return found && { ...found, provisions: found.provisions.map((one) => one.eid) };
  };
  const shared = { date: fourth.day, version: fourth.day, rules: [], of: 'provision', note: null };
  expect(later('art_25')).toMatchObject({
    ...{ ...shared, provisions: ['art_25'], basis: 'matter', words: 'not_held' },
  });
  expect(later('art_30')).toMatchObject({
    ...{ ...shared, provisions: ['art_31'], basis: 'words', words: 'changed' },
  });
});

test('a rule has the word difference of its whole article, which shows what stands beside the same words', () => {
  const rule = laterRule(laterIndex, 'request-for-cooperation');
  const difference = rule && laterDifference(laterIndex, rule);
  expect(difference?.text.version).toBe(fourth.day);
  expect(
    difference?.comparison.rows.map(({ kind, before, after }) => [
      kind,
      before?.eid ?? null,
      after?.eid ?? null,
    ]),
  ).toEqual([
    ['renumbered', 'art_32', 'art_33'],
    ['amended', 'art_32__para_1', 'art_33__para_1'],
    ['added', null, 'art_33__para_2'],
    ['amended', 'art_32__para_2', 'art_33__para_3'],
  ]);
  const [, request] = difference?.comparison.rows ?? [];
  expect(
    request?.changes.text.flatMap(({ op, before, after }) =>
      op === 'deleted' || op === 'inserted' ? [`${op} ${before}${after}`] : [],
    ),
  ).toEqual([
    'inserted 又は例示の長',
    'deleted あつて',
    'inserted あって',
    'inserted この場合において、求めを受けた者は、例示の理由がある場合を除き、これに応ずるものとする。',
  ]);
});

test('without a text that is held, or without words of the rule, there is no difference', () => {
  const of = (index: typeof laterIndex, id: string) => {
    const rule = laterRule(index, id);
    return rule && laterDifference(index, rule);
  };
  expect(of(realIndex, 'request-for-cooperation')).toBeNull();
  expect(of(laterIndex, 'responsibilities-of-parties')).toBeNull();
});
