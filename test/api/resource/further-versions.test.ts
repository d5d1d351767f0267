/** Answers where further versions of the Act are held: of their own day, with the cautions of their own text. */
import { expect, test } from 'vitest';
import { createApp } from '../../../api/app.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import type { Corpus } from '../../../content/model/corpus/corpus.ts';
import { withVersion } from '../../content/support/later-versions.ts';
import { storedCorpus } from '../support/ask.ts';

const [THIRD, FOURTH, FIFTH] = ['2020-04-01', '2026-10-01', '2027-04-01'];
const ACT = 'basic-act';
const held: Corpus = storedCorpus;
const corpus = withVersion(
  withVersion(
    withVersion(held, ACT, THIRD, { status: 'enforced' }),
    ...([ACT, FOURTH, { status: 'enforced' }] as const),
  ),
  ...([ACT, FIFTH, { status: 'pre_enforcement' }] as const),
);
const app = createApp(corpus, { openapi: makeDocument });

const metaOf = async (path: string) => {
  const { meta } = await (await app.request(`/api/v1${path}`)).json();
  const { as_of, text_version, text_status, warnings } = meta;
  return { as_of, text_version, text_status, warnings };
};

const law = (message: string) => [expect.objectContaining({ code: 'NOT_CURRENT_LAW', message })];
const later = expect.objectContaining({ code: 'LATER_THAN_COVERED' });

test('the text of a version says its own day and status, and is current law where it is', async () => {
  const of = (version: string) => metaOf(`/instruments/${ACT}/versions/${version}`);
  expect(await of(FOURTH)).toEqual({
    ...{ as_of: FOURTH, text_version: FOURTH, text_status: 'enforced' },
    warnings: [later],
  });
  expect(await of(THIRD)).toEqual({
    ...{ as_of: THIRD, text_version: THIRD, text_status: 'enforced' },
    warnings: [
      ...law(
        `This text (${THIRD}) has been followed by a later one; it is not the law in force today.`,
      ),
      later,
    ],
  });
  expect(await of(FIFTH)).toMatchObject({
    ...{ as_of: FIFTH, text_status: 'pre_enforcement' },
    warnings: law(
      `This text (${FIFTH}) was fetched before it came into force; what came into force may differ.`,
    ).concat(later),
  });
  const printed = (day: string) =>
    `This is the state of ${day}, read from drafts of 2016-10-12; it is not the law in force today. See /changes for what is known to have changed since.`;
  expect(await of('2016')).toMatchObject({
    as_of: '2016-10-21',
    warnings: law(printed('2016-10-21')),
  });
  expect(await of('2015')).toMatchObject({
    as_of: '2016-10-20',
    warnings: law(printed('2016-10-20')),
  });
});

/** A rule that stands on the Act alone. */
const ruleOfAct =
  held.obligations.find(({ phases }) =>
    phases.every(({ provisions }) => provisions.every(({ instrument }) => instrument === ACT)),
  )?.id ?? '';

test('a finding is of current law where the text of its day is held and in force', async () => {
  const codes = async (rule: string, day: string) =>
    (await metaOf(`/classes/listed-corporations/obligations/${rule}?as_of=${day}`)).warnings.map(
      ({ code }: { code: string }) => code,
    );
  expect(await codes(ruleOfAct, '2026-11-01')).toEqual(['LATER_THAN_COVERED']);
  expect(await codes(ruleOfAct, '2020-05-01')).toEqual(['LATER_THAN_COVERED']);
  for (const day of ['2019-04-01', '2027-04-01'])
    expect(await codes(ruleOfAct, day)).toEqual(['NOT_CURRENT_LAW', 'LATER_THAN_COVERED']);
  // One ground of a decision, or a rule of one, stands on the drafts still, and so does an answer from all texts.
  expect(await codes('report-after-audit', '2026-11-01')).toEqual([
    'NOT_CURRENT_LAW',
    'LATER_THAN_COVERED',
  ]);
  expect((await metaOf('/matrix?as_of=2026-11-01')).warnings).toHaveLength(2);
});

test.each(['/resolve?citation=法第32条&', `/instruments/${ACT}/provisions/art_32/cite?`])(
  '%s says of which text it is, and warns as that text does',
  async (asked) => {
    expect(await metaOf(`${asked}as_of=${FOURTH}`)).toEqual({
      ...{ as_of: FOURTH, text_version: FOURTH, text_status: 'enforced' },
      warnings: [later],
    });
    expect(await metaOf(`${asked}as_of=2016-10-21`)).toMatchObject({
      ...{ text_version: '2016', text_status: 'excerpt' },
      warnings: [expect.objectContaining({ code: 'NOT_CURRENT_LAW' })],
    });
  },
);
