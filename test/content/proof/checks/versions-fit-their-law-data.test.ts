import { expect, test } from 'vitest';
import type { Instrument, InstrumentVersion } from '../../../../content/model/schema/instrument.ts';
import type { Source } from '../../../../content/model/schema/source.ts';
import { versionsFitTheirLawData } from '../../../../content/proof/checks/versions-fit-their-law-data.ts';
import { realContent } from '../../support/real-content.ts';
import { instrument, smallContent } from '../../support/small-content.ts';

type LawData = NonNullable<Source['law_xml']>;

const LAW = '501AC0000000900';
const DAY = '2021-01-01';
const FILE = 'content/data/instruments/act.json';

/** A law with a printed version of 2016 and one of law data, each altered. */
const checked = async ({
  first = {},
  second = {},
  law = {},
  act = {},
}: {
  first?: Partial<InstrumentVersion>;
  second?: Partial<InstrumentVersion>;
  law?: Partial<LawData>;
  act?: Partial<Instrument>;
}) => {
  const filed = instrument('act', { 2016: ['2016-10-21'], [DAY]: [DAY] }, { egov_law_id: LAW });
  const [one, two] = filed.record.versions;
  Object.assign(one ?? {}, first);
  Object.assign(two ?? {}, { source: 'law', status: 'enforced', ...second });
  Object.assign(filed.record, act);
  const record: Source = {
    ...{ id: 'law', title: '', publisher: '', date: DAY, file: '', sha256: '', note: '' },
    parts: [],
    law_xml: {
      ...{ law_id: LAW, revision_id: `${LAW}_20210101_502AC0000000012`, pulled_on: '2026-11-30' },
      ...{ status_when_pulled: 'PreviousEnforced', amending_law: null, enforced_on: DAY },
      ...law,
    },
  };
  return versionsFitTheirLawData(
    smallContent({ instruments: [filed], sources: [{ file: 'law.json', record }] }),
  );
};

const starts = (date: string): Pick<InstrumentVersion, 'starts'> => ({
  starts: [{ date, certainty: 'external', basis: '', evidence: null }],
});

test('the real content passes, and so does what was entered as it was pulled', async () => {
  expect(await versionsFitTheirLawData(realContent)).toEqual([]);
  expect(await checked({})).toEqual([]);
  const own = { source: 'law', status: 'excerpt' as const };
  const older = { enforced_on: '2016-04-01', revision_id: `${LAW}_20160401_427AC0000000066` };
  expect(await checked({ first: own, second: { source: 'other' }, law: older })).toEqual([]);
});

test.each<[string, Parameters<typeof checked>[0], string, string, string]>([
  [
    'a first day that is not the id',
    { second: starts('2021-04-01') },
    'versions.1.starts',
    'The version 2021-01-01 begins on 2021-04-01.',
    'A version is named by its first day, and by none that is disputed: correct the id or `starts`.',
  ],
  [
    'law data of another day',
    { law: { enforced_on: '2021-04-01', revision_id: `${LAW}_20210401_502AC0000000012` } },
    'versions.1.source',
    'The law data "law" are the law from 2021-04-01; the version 2021-01-01 begins on 2021-01-01.',
    'Name the law data of 2021-01-01, or call the version 2021-04-01.',
  ],
  [
    'law data behind an older version that they should fill',
    { first: { source: 'law' }, second: { source: 'other' } },
    'versions.0.source',
    'The law data "law" are the law from 2021-01-01; the version 2016 begins on 2016-10-21.',
    'Name the law data that were in force on 2016-10-21.',
  ],
  [
    'a text called in force that was fetched before',
    { law: { status_when_pulled: 'UnEnforced' } },
    'versions.1.status',
    'The status is enforced; when "law" were pulled e-Gov said UnEnforced.',
    'Write pre_enforcement.',
  ],
  [
    'a text of a repealed law',
    { law: { status_when_pulled: 'Repeal' } },
    'versions.1.status',
    'The status is enforced; when "law" were pulled e-Gov said Repeal.',
    'Of a repealed law there is no text: take the version away.',
  ],
  [
    'a status of law data without them',
    { second: { source: undefined } },
    'versions.1.status',
    'The status is enforced, and the version names no law data.',
    'Name the law data in `source`; of a text that was printed the status is draft, held, excerpt or stub.',
  ],
  [
    'the law data of another law',
    { act: { egov_law_id: '426AC1000000104' } },
    'versions.1.source',
    'The law data "law" are of the law 501AC0000000900; the 法令ID of act is 426AC1000000104.',
    'Name law data of this law, or correct `egov_law_id`.',
  ],
  [
    'versions out of order',
    { first: starts('2021-01-01') },
    'versions.1.starts',
    'The version 2021-01-01 begins on 2021-01-01, not after 2016, which stands before it.',
    'Put the versions in the order of their days, the oldest first.',
  ],
])('%s', async (_, altered, at, message, remedy) => {
  expect(await checked(altered)).toEqual([{ file: FILE, at, message, remedy }]);
});

test('a description whose revision id is of another day', async () => {
  expect(await checked({ law: { revision_id: `${LAW}_20210401_502AC0000000012` } })).toEqual([
    {
      file: 'law.json',
      at: 'law_xml.revision_id',
      message: `"${LAW}_20210401_502AC0000000012" does not begin with "${LAW}_20210101_", its 法令ID and day.`,
      remedy:
        'Bring the law data again with `npm run law:pull`; its description is not written by hand.',
    },
  ]);
});
