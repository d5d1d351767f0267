import { expect, test } from 'vitest';
import type { InstrumentVersion } from '../../../../content/model/schema/instrument.ts';
import type { Source } from '../../../../content/model/schema/source.ts';
import type { Content } from '../../../../content/proof/read/read.ts';
import { withLaterTexts } from '../../../../content/proof/source/later-texts.ts';
import { realContent } from '../../support/real-content.ts';
import { instrument, smallContent } from '../../support/small-content.ts';

const LAW = '501AC0000000900';

const amendment = (id: string, in_force: string, touches: string[] = []) => ({
  file: `content/data/later-changes/${id}.json`,
  record: {
    ...{ id, law: '令和2年法律第12号（第1段）', promulgated: '2020-03-04', in_force, summary: '' },
    ...{ certainty: 'A' as const, source: ['e-Gov'], in_force_source: 'e-Gov' },
    touches: touches.map((obligation) => ({ obligation, effect: '' })),
  },
});

const lawData = (
  day: string,
  status_when_pulled: NonNullable<Source['law_xml']>['status_when_pulled'],
): Content['sources'][number] => ({
  file: '',
  record: {
    ...{ id: `law-${day}`, title: '', publisher: '', date: day, file: '', sha256: '', note: '' },
    parts: [],
    law_xml: {
      ...{ law_id: LAW, revision_id: '', pulled_on: '2026-11-30', status_when_pulled },
      ...{ amending_law: null, enforced_on: day },
    },
  },
});

/** A law of which the states of these days are versions, each by its law data. */
const law = (...days: string[]) => {
  const act = instrument('act', Object.fromEntries(days.map((day) => [day, [day]])));
  act.record.egov_law_id = LAW;
  for (const version of act.record.versions)
    Object.assign(version, { source: `law-${version.id}`, status: 'enforced', parts: [] });
  return act;
};

const laterOf = (held: Partial<Content>): (InstrumentVersion['later_text'] | null)[][] =>
  withLaterTexts(smallContent(held)).map(({ versions }) =>
    versions.map(({ later_text }) => later_text ?? null),
  );

const byLaw = (id: string, from: string) => ({
  from,
  change: id,
  basis: `令和2年法律第12号が${from}に施行され、又は施行されるものとされている。その後の文言はここにない。`,
});

test('a law that was read answers until the first amendment behind it that is not held, whoever forgot to say so', () => {
  const changes = ['2020-04-01', '2021-09-01', '2025-07-01', '2026-10-01'].map((day) =>
    amendment(`act-2020-12-${day}`, day),
  );
  const held = { 'later-changes': changes.toReversed(), instruments: [law('2020-04-01')] };
  expect(laterOf(held)).toEqual([[byLaw('act-2020-12-2021-09-01', '2021-09-01')]]);
  expect(laterOf({ ...held, instruments: [law('2020-04-01', '2021-09-01')] })).toEqual([
    [null, byLaw('act-2020-12-2025-07-01', '2025-07-01')],
  ]);
  expect(
    laterOf({ ...held, instruments: [law('2020-04-01', '2025-07-01', '2026-10-01')] }),
  ).toEqual([[byLaw('act-2020-12-2021-09-01', '2021-09-01'), null, null]]);
});

test('what a curator said stands, and a version of numbers alone says nothing that could end', () => {
  const act = law('2015-01-01', '2020-04-01');
  const [stub, read] = act.record.versions;
  if (stub) Object.assign(stub, { status: 'stub', source: undefined });
  const said = { from: '2021-09-01', change: null, basis: '例示' };
  if (read) read.later_text = said;
  const changes = ['2016-03-29', '2022-01-01'].map((day) => amendment(`act-${day}`, day));
  expect(laterOf({ 'later-changes': changes, instruments: [act] })).toEqual([[null, said]]);
});

test('a decision ends with an amendment that touches a rule standing on it', () => {
  const [rule] = realContent.obligations.filter(({ record }) => record.rank === 'decision');
  const id = rule?.record.id ?? '';
  const on = rule?.record.phases[0]?.provisions[0]?.instrument ?? '';
  const changes = [amendment('other', '2024-01-01'), amendment('its-own', '2025-07-01', [id])];
  expect(
    laterOf({
      obligations: rule ? [rule] : [],
      'later-changes': changes,
      instruments: [instrument(on, { 2023: ['2023-01-01'] })],
    }),
  ).toEqual([[byLaw('its-own', '2025-07-01')]]);
});

test('law data tell of a later text too: a state that is no version yet, and one that e-Gov calls a former one', () => {
  const sources = [lawData('2020-04-01', 'PreviousEnforced'), lawData('2027-04-01', 'UnEnforced')];
  const followed = {
    from: '2026-11-30',
    change: null,
    basis:
      'e-Gov法令検索は2026-11-30に、この条文の後に施行された条文があるとしていた。その条文はここにない。',
  };
  const waiting = {
    from: '2027-04-01',
    change: null,
    basis: '2027-04-01からの条文の法令データがある。まだ版として取り入れられていない。',
  };
  expect(laterOf({ sources, instruments: [law('2020-04-01')] })).toEqual([[followed]]);
  expect(laterOf({ sources, instruments: [law('2020-04-01', '2026-05-01')] })).toEqual([
    [null, waiting],
  ]);
});
