import { describe, expect, test } from 'vitest';
import { findingFor, findingsFor } from '../../../../../content/model/findings/findings.ts';
import { stateLabel } from '../../../../../content/model/findings/labels.ts';
import { subjectsOf } from '../../../../../content/model/findings/subjects.ts';
import { BEFORE_DAY, NEWEST_DAY } from '../../../support/newest-day.ts';
import { obligationOfRow, realIndex } from '../../../support/real-index.ts';

const all = [BEFORE_DAY, NEWEST_DAY].flatMap((day) =>
  subjectsOf(realIndex).flatMap((subject) => findingsFor(realIndex, subject, day)),
);

const reachOn = (row: string): Record<string, string[]> => {
  const findings = subjectsOf(realIndex).map((subject) =>
    findingFor(realIndex, subject, obligationOfRow(row), NEWEST_DAY),
  );
  return Object.fromEntries(
    ['direct', 'persons', 'indirect'].map((wanted) => [
      wanted,
      findings.filter(({ reach }) => reach === wanted).map(({ subject }) => subject.id),
    ]),
  );
};

const DESIGNATED = realIndex.corpus.lists
  .find(({ id }) => id === 'designated-2016')
  ?.rows.map(({ entity }) => entity);

describe('法30条2項 binds the officers and staff of the contractor, and those who were', () => {
  const { direct, persons, indirect } = reachOn('L32');

  test('and nobody else: it is directed to no body, and about those whose secrets it keeps', () => {
    expect([direct, persons, [...(indirect ?? [])].sort()]).toEqual([
      [],
      ['ipa', 'contractors'],
      [
        ...(DESIGNATED ?? []),
        'designated-corporations',
        'incorporated-administrative-agencies',
      ].sort(),
    ]);
  });

  test('the actor is named with those who held the office; 30条3項 speaks of those who do the work', () => {
    const named = (row: string, field: 'actor' | 'concerns') =>
      realIndex.obligations
        .get(obligationOfRow(row))
        ?.[field].map((id) => realIndex.actors.get(id)?.name)
        .filter((name) => name !== undefined);
    expect([named('L32', 'actor'), named('L33', 'concerns')]).toEqual([
      ['事務の委託を受けた法人の役員・職員とこれらの職にあった者'],
      ['委託に係る事務に従事する役員・職員'],
    ]);
  });
});

test('the words say 及ぶ of what is directed to the subject, and of nothing else', () => {
  const said = new Set(
    all.map((finding) => `${finding.reach} ${stateLabel(finding, finding.obligation.modality)}`),
  );
  expect([...said].sort()).toEqual(
    [
      'direct 該当する（対象になる）',
      'direct 該当する（自ら行う）',
      'null 該当しない',
      'direct 及ぶ（報告などを受け取る）',
      'direct 及ぶ（対象になる）',
      'direct 及ぶ（求めや通知の相手）',
      'direct 及ぶ（自ら行う）',
      'indirect 関係する（他の主体の措置）',
      'null 及ばない',
      'null 資料からは判断できない',
      'persons 役職員に及ぶ',
    ].sort(),
  );
});

test('who stands between the State and a body is called as the text at hand calls it', () => {
  const steps = all
    .flatMap(({ because, capacities }) => [because, ...capacities.map((one) => one.because)])
    .flat();
  const words = (edge: string) => {
    const found = steps.filter((step) => step.edge === edge);
    return [
      ...new Set(
        found.map(({ to, quote, statement }) => {
          const word = edge === 'routed_through' ? '所管府省庁' : '所管する';
          return [to, word, quote?.includes(word), statement.includes(word)].join(' ');
        }),
      ),
    ];
  };
  expect([words('routed_through'), words('supervised_by')]).toEqual([
    ['competent-ministries 所管府省庁 true true'],
    ['supervising-administrative-organs 所管する true true'],
  ]);
  const routed = steps.filter(({ edge }) => edge === 'routed_through');
  expect([...new Set(routed.map(({ provision }) => provision.citation))]).toEqual(['監査方針5(3)']);
});
