import { expect, test } from 'vitest';
import { ask, storedCorpus } from '../support/ask.ts';
import { held, silencesOf, subjects } from '../support/held.ts';

const [entities, obligations] = [held('entities'), held('obligations')];

type Stored = {
  corporate_number: { tier: string } | null;
  founding_statute: { egov_law_id: string | null } | null;
};
const bodies: Stored[] = storedCorpus.entities;
const numbered = bodies.filter(
  ({ corporate_number }) => corporate_number && corporate_number.tier !== 'unverified',
).length;
const foundedBy = (law: string): number =>
  bodies.filter(({ founding_statute }) => founding_statute?.egov_law_id === law).length;

const LAW = 'NOT_CURRENT_LAW';
const LATER = 'LATER_THAN_COVERED';

/** The day of an answer that hangs on none. */
const DAY = '2016-10-21';
const BEFORE = '2016-10-20';
const AFTER = '2020-01-01';

const nisc = '/entities/nisc';
const kind = '/classes/designated-corporations';
const sec2 = '/instruments/audit-policy/provisions/sec_2';

type Row = [path: string, day: string, total: number | null, warnings: string[]];

/** What an answer says of itself: its day, the number of records, cautions. Legal texts and findings carry one. */
const JAPANESE: Row[] = [
  ['/sources', DAY, 1, []],
  ['/coverage', DAY, null, []],
  ['/entities', DAY, entities, [LAW]],
  [`/entities?as_of=${BEFORE}`, BEFORE, entities, [LAW]],
  [`/entities?as_of=${AFTER}&limit=1`, AFTER, entities, [LAW, LATER]],
  [nisc, DAY, null, [LAW]],
  [`${nisc}?as_of=${AFTER}`, AFTER, null, [LAW, LATER]],
  [`${nisc}/obligations`, DAY, obligations, [LAW]],
  [`${nisc}/obligations?as_of=${AFTER}`, AFTER, obligations, [LAW, LATER]],
  [`${nisc}/obligations/audit-work-by-nisc`, DAY, null, [LAW]],
  [`${nisc}/obligations/audit-work-by-nisc?as_of=${BEFORE}`, BEFORE, null, [LAW]],
  [`${nisc}/cite`, DAY, null, []],
  [`${nisc}/obligations/audit-work-by-nisc/cite`, DAY, null, [LAW]],
  [`${nisc}/obligations/audit-work-by-nisc/cite?as_of=${AFTER}`, AFTER, null, [LAW, LATER]],
  [`${nisc}/silences`, DAY, silencesOf().length, [LAW]],
  [`${nisc}/silences?as_of=${BEFORE}`, BEFORE, silencesOf().length, [LAW]],
  ['/classes', DAY, 12, [LAW]],
  [`/classes?as_of=${BEFORE}`, BEFORE, 10, [LAW]],
  [`/classes?as_of=${AFTER}`, AFTER, 12, [LAW, LATER]],
  [kind, DAY, null, [LAW]],
  [`${kind}/obligations`, DAY, obligations, [LAW]],
  [`${kind}/obligations/report-after-audit`, DAY, null, [LAW]],
  [`${kind}/obligations/report-after-audit?as_of=${BEFORE}`, BEFORE, null, [LAW]],
  [`${kind}/obligations/report-after-audit/cite?as_of=${BEFORE}`, BEFORE, null, [LAW]],
  [`${kind}/silences`, DAY, silencesOf('designated-corporations').length, [LAW]],
  [
    `${kind}/silences?as_of=${AFTER}`,
    AFTER,
    silencesOf('designated-corporations').length,
    [LAW, LATER],
  ],
  ['/obligations', DAY, obligations, [LAW]],
  ['/obligations/report-after-audit', DAY, null, [LAW]],
  ['/obligations/report-after-audit/entities', DAY, subjects, [LAW]],
  [`/obligations/report-after-audit/entities?as_of=${BEFORE}`, BEFORE, subjects, [LAW]],
  ['/procedures', DAY, held('procedures'), [LAW]],
  ['/procedures/cooperation', DAY, null, [LAW]],
  [`/matrix?as_of=${BEFORE}`, BEFORE, null, [LAW]],
  ['/instruments', DAY, 6, [LAW]],
  ['/instruments/basic-act', DAY, null, [LAW]],
  ['/instruments/basic-act/versions/2015', BEFORE, null, [LAW]],
  [sec2, DAY, null, [LAW]],
  [`${sec2}?version=2015`, BEFORE, null, [LAW]],
  [`${sec2}?as_of=${BEFORE}`, BEFORE, null, [LAW]],
  [`${sec2}?as_of=${AFTER}`, AFTER, null, [LAW, LATER]],
  [`${sec2}/cite`, DAY, null, [LAW]],
  ['/instruments/information-provision-rules/comparison', DAY, 66, [LAW]],
  ['/lists', DAY, 3, [LAW]],
  [`/lists?as_of=${BEFORE}`, BEFORE, 1, [LAW]],
  [`/lists?as_of=${AFTER}`, AFTER, 2, [LAW, LATER]],
  ['/lists/annex-2015', '2015-02-10', 48, [LAW]],
  ['/lists/annex-2016/changes', DAY, 54, [LAW]],
  // A row is shown as of the first day of its list.
  ['/lists/annex-2015/rows/36', '2015-02-10', null, [LAW]],
  ['/lists/designated-2016/rows/9', DAY, null, [LAW]],
  ['/terms', DAY, held('terms'), [LAW]],
  ['/discrepancies', DAY, held('discrepancies'), [LAW]],
  ['/changes', DAY, held('later_changes'), [LAW]],
  ['/concordances', DAY, held('concordances'), [LAW]],
  ['/silences', DAY, held('silences'), [LAW]],
  ['/search?q=JR九州', DAY, 1, [LAW]],
  ['/resolve?citation=旧30条', DAY, null, [LAW]],
  [`/resolve?citation=法30条&as_of=${BEFORE}`, BEFORE, null, [LAW]],
  ['/verify?text=秘密の保持に十分留意するものとする', DAY, 2, [LAW]],
  ['/identifiers', DAY, 2, []],
  ['/identifiers/corporate-number', DAY, numbered, []],
  ['/identifiers/egov-law-id/416AC0000000099', DAY, foundedBy('416AC0000000099'), []],
];

const ENGLISH: Row[] = [
  ['/api/v1', DAY, null, [LAW]],
  ['/health', DAY, null, []],
  ['/version', DAY, null, []],
  ['/downloads', DAY, null, [LAW]],
];

const says = async (path: string) => {
  const response = await ask(encodeURI(path));
  const { schema_version, dataset_version, ...meta } = (await response.json()).meta;
  expect([response.status, schema_version, dataset_version.length]).toEqual([200, '1.0', 64]);
  const { text_version: _v, text_status: _s, totals: _t, ...plain } = meta;
  const warnings = meta.warnings.map(({ code }: { code: string }) => code);
  return { language: response.headers.get('content-language'), ...plain, warnings };
};

const meant = ([, day, total, warnings]: Row, language: string) => ({
  language,
  as_of: day,
  up_to_date_as_of: '2016-10-21',
  ...(total === null ? {} : { total }),
  warnings,
});

test.each(JAPANESE)('%s is of %s, %s records, cautions %j', async (...row) => {
  expect(await says(row[0])).toEqual(meant(row, 'ja'));
});

test.each(ENGLISH)('%s is English, of %s, %s records, cautions %j', async (...row) => {
  expect(await says(row[0])).toEqual(meant(row, 'en'));
});

test('the cautions in words', async () => {
  const { meta } = await (await ask(`${nisc}/obligations?as_of=${AFTER}`)).json();
  expect(meta.warnings).toEqual([
    {
      code: LAW,
      message:
        'This is the state of 2016-10-21, read from drafts of 2016-10-12; it is not the law in force today. See /changes for what is known to have changed since.',
      message_ja:
        '2016-10-21の状態（2016-10-12の案による）であり、現行法ではない。分かっている改正は/changesにある。',
    },
    {
      code: LATER,
      message:
        'The day asked lies after 2016-10-21, the newest day that was read. Of a rule whose text of the day asked nobody has read, the answer is undetermined, with the last words read; later changes are listed where known.',
      message_ja:
        'お尋ねの日は、読んだ最も新しい日（2016-10-21）より後である。その日の条文を読んでいない規定は、及ぶとも及ばないとも答えず、最後に読んだ文言を示す。分かっている改正は併せて掲げる。',
    },
  ]);
});
