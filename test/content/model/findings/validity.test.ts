import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { findingFor } from '../../../../content/model/findings/findings.ts';
import {
  disputedSteps,
  notInForceStep,
  stubWords,
} from '../../../../content/model/findings/validity.ts';
import type { ProvisionRef, VersionId } from '../../../../content/model/schema/common.ts';
import { obligationOfRow, realIndex } from '../../support/real-index.ts';

const asked = {
  obligation: { id: 'some-rule' },
  subject: { kind: 'entity', id: 'bank-of-japan', name: '日本銀行' } as const,
  date: '2015-02-10',
};

test.each([
  ['L06', '法第13条）は2016-10-21（予定）から', '2016', [196, 196]],
  ['L07', '概要2）は2016-10-21（推定）から', '2016', [34, 34]],
  ['P01', '2016年1月25日本部決定(4)）は2016-01-25から', '2016', [234, 234]],
  ['K02', '旧監査方針2）は2015-05-25又は2015-09-25から', '2015', [617, 639]],
  ['K28', '監査方針5(5)）は2016-10-21（推定）から', '2016', [776, 776]],
])('%s did not exist on the first day: its period and its place', (row, period, version, lines) => {
  const found = findingFor(
    realIndex,
    { kind: 'entity', id: 'bank-of-japan' },
    obligationOfRow(row),
    '2015-02-10',
  );
  expect(
    found.because.map(({ edge, statement, provision, quote, source }) => [
      edge,
      statement,
      provision.version,
      quote,
      source.lines,
    ]),
  ).toEqual([
    [
      'not_in_force',
      `この規定（${period}のもので、2015-02-10には効力がない。`,
      version,
      null,
      lines,
    ],
  ]);
});

/** The real corpus with nothing in the source for one provision. */
const withoutPlace = (ref: ProvisionRef) =>
  buildIndex({
    ...realIndex.corpus,
    provisions: realIndex.corpus.provisions.map((provision) =>
      provision.instrument === ref.instrument &&
      provision.version === ref.version &&
      provision.eid === ref.eid
        ? { ...provision, evidence: [], text: [], heading: null }
        : provision,
    ),
  });

test.each<[string, string, VersionId, string, [number, number]]>([
  ['its own start', 'audit-policy', '2015', 'pream', [691, 692]],
  ['any start of the instrument, where none follows', 'audit-policy', '2016', 'pream', [691, 692]],
  ['the start that ends it', 'basic-act', '2015', 'art_30', [25, 25]],
])('a provision that shows nowhere takes the place of %s', (_, instrument, version, eid, lines) => {
  const ref = { instrument, version, eid };
  const words = stubWords(withoutPlace(ref), ref);
  expect([words.quote, [words.spans[0]?.[0], words.spans.at(-1)?.[0]]]).toEqual([null, lines]);
});

test('where nothing in the source shows a provision, that is said', () => {
  const ref: ProvisionRef = { instrument: 'overview-2016', version: '2016', eid: 'sec_2' };
  expect(() => stubWords(withoutPlace(ref), ref)).toThrow(
    'nothing in the source shows 概要2 (2016)',
  );
  expect(() => notInForceStep(realIndex, asked, undefined, null)).toThrow(
    '"some-rule" has no provision to show for 2015-02-10',
  );
});

test('the start of its own version comes before the start of an earlier one', () => {
  const ref: ProvisionRef = { instrument: 'audit-policy', version: '2016', eid: 'pream' };
  const { corpus } = withoutPlace(ref);
  const words = { text: '改定', spans: [[700, 0, 2]] as [number, number, number][], sha256: '' };
  const index = buildIndex({
    ...corpus,
    instruments: corpus.instruments.map((instrument) =>
      instrument.id === 'audit-policy'
        ? {
            ...instrument,
            versions: instrument.versions.map((version) =>
              version.id === '2016'
                ? {
                    ...version,
                    starts: version.starts.map((start) => ({ ...start, evidence: words })),
                  }
                : version,
            ),
          }
        : instrument,
    ),
  });
  expect(stubWords(index, ref).spans).toEqual([[700, 0, 2]]);
});

test('a rule begins on the very day that one side of the source gives', () => {
  const steps = (date: string) =>
    disputedSteps(realIndex, realIndex.instrument('audit-policy'), { ...asked, date }).map(
      ({ statement }) => (statement.includes('すでに始まっている') ? 'begun' : 'not yet'),
    );
  expect([steps('2015-05-24'), steps('2015-05-25'), steps('2015-09-25')]).toEqual([
    ['not yet', 'not yet'],
    ['begun', 'not yet'],
    ['begun', 'begun'],
  ]);
});

test('a period ends where the next version begins, and is said to end only from that day on', () => {
  const ref: ProvisionRef = {
    instrument: 'incident-evaluation-rules',
    version: '2015',
    eid: 'art_1',
  };
  const said = (date: string) => notInForceStep(realIndex, { ...asked, date }, ref, null).statement;
  expect(['2016-10-20', '2016-10-21'].map(said)).toEqual([
    'この規定（旧重大事象施策評価規則第1条）は2015-02-10からのもので、2016-10-20には効力がない。',
    'この規定（旧重大事象施策評価規則第1条）は2015-02-10から2016-10-21の前日までのもので、2016-10-21には効力がない。',
  ]);
});
