import { expect, test } from 'vitest';
import type { Discrepancy } from '../../../../content/model/schema/discrepancy.ts';
import { discrepanciesDisagree } from '../../../../content/proof/checks/discrepancies-disagree.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { block, instrument, refOf, smallContent } from '../../support/small-content.ts';
import { phase, rule } from '../../support/small-rules.ts';

test('the real content passes', async () => {
  expect(await discrepanciesDisagree(realContent)).toEqual([]);
});

const quoted = (path: string) => ({
  ...{ words: { ...refOf(path), quote: '甲' }, print: null, follows: '甲による。' },
});
const printed = (line: number) => ({
  words: null,
  ...{ print: { where: '表', block: block('甲', [line, 0, 1]) }, follows: '表による。' },
});

const ACT = 'act/2016/art_1';
const RULES = 'rules/2016/art_1';
const OVERVIEW = 'overview/2016/sec_1';

/** A disagreement on which one rule, which stands on the Act alone, bears. */
const faultsOf = async (held: Partial<Discrepancy>) => {
  const record: Discrepancy = {
    ...{ id: 'two', title: '二つ', kind: 'substance', bearing: '文。', status: 'open' },
    readings: [quoted(ACT), quoted(RULES)],
    provisions: [refOf(ACT), refOf(RULES), refOf(OVERVIEW)],
    ...{ obligations: ['gives'], subjects: [] },
    ...held,
  };
  const content = smallContent({
    instruments: [
      instrument('act', {}),
      instrument('rules', {}),
      instrument('overview', {}, { rank: 'explanatory' }),
    ],
    obligations: [rule('gives', { phases: [phase({ provisions: [refOf(ACT)] })] })],
    discrepancies: [{ file: 'two.json', record }],
  });
  return (await discrepanciesDisagree(content)).map(({ at, message }) => `${at}: ${message}`);
};

const SUBSTANCE =
  'kind: A disagreement of substance quotes two provisions of texts that are not explanatory.';
const OVERVIEWS =
  'kind: A disagreement with the overview quotes an explanatory text and one that it explains.';
const ONE_PLACE = 'readings: All readings stand in one place.';

test.each<[string, Partial<Discrepancy>, string[]]>([
  ['two provisions of two texts', {}, []],
  [
    'the overview and the text it explains',
    { kind: 'overview', readings: [quoted(OVERVIEW), quoted(ACT)] },
    [],
  ],
  ['two lines of print', { kind: 'wording', readings: [printed(1), printed(2)] }, []],
  ['one line twice', { kind: 'wording', readings: [printed(1), printed(1)] }, [ONE_PLACE]],
  ['one provision twice', { readings: [quoted(ACT), quoted(ACT)] }, [ONE_PLACE, SUBSTANCE]],
  ['the overview for a text', { readings: [quoted(OVERVIEW), quoted(ACT)] }, [SUBSTANCE]],
  ['no overview', { kind: 'overview' }, [OVERVIEWS]],
  [
    'the overview against itself',
    { kind: 'overview', readings: [quoted(OVERVIEW), quoted('overview/2016/sec_2')] },
    [OVERVIEWS, 'readings.1: overview/2016/sec_2 is quoted and not among the provisions.'],
  ],
  [
    'a provision that is quoted and not named',
    { provisions: [refOf(ACT)] },
    ['readings.1: rules/2016/art_1 is quoted and not among the provisions.'],
  ],
])('%s', async (_, held, faults) => {
  expect(await faultsOf(held)).toEqual(faults);
});

test('what bears on no rule, and a rule whose findings would never show it, fail', async () => {
  expect(
    await faultsOf({ readings: [quoted(RULES), quoted('rules/2016/art_2')], provisions: [] }),
  ).toContain('obligations: It bears on no rule.');
  const content = alteredContent((altered) => {
    recordIn(
      altered.discrepancies,
      'discrepancies/overview-communications-or-activities',
    ).obligations.push('provision-affairs-separate');
  });
  expect(await discrepanciesDisagree(content)).toEqual([
    {
      file: 'content/data/discrepancies/overview-communications-or-activities.json',
      at: 'obligations',
      message: '"provision-affairs-separate" stands on no text that the disagreement touches.',
      remedy: 'Name a provision of that text, or take the rule off.',
    },
  ]);
});
