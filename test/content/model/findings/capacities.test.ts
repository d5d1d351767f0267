import { expect, test } from 'vitest';
import { isInForce } from '../../../../content/model/corpus/time.ts';
import {
  capacitiesOf,
  definitionAt,
  kindSteps,
  listsAt,
} from '../../../../content/model/findings/capacities.ts';
import { findingsFor } from '../../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../../content/model/findings/subjects.ts';
import { realIndex } from '../../support/real-index.ts';

const entity = (id: string) => {
  const found = realIndex.entities.get(id);
  if (!found) throw new Error(`no entity ${id}`);
  return found;
};
const capacities = (id: string, date: string) =>
  capacitiesOf(realIndex, entity(id), date).map(
    ({ target, steps }) => `${target}: ${steps.map(({ edge, to }) => `${edge} ${to}`).join(', ')}`,
  );

test.each([
  ['2015-02-09', []],
  ['2015-02-10', ['annex-2015']],
  ['2016-10-20', ['annex-2015']],
  ['2016-10-21', ['annex-2016', 'designated-2016']],
  ['2030-01-01', ['annex-2016', 'designated-2016']],
])('on %s the lists %j hold', (date, lists) => {
  expect(listsAt(realIndex, date).map(({ id }) => id)).toEqual(lists);
});

test.each([
  [
    'japan-pension-service',
    '2016-10-21',
    [
      'japan-pension-service: ',
      'designated-corporations: designated_by designated-2016, defined_as designated-corporations',
      'listed-corporations: listed_in annex-2016, defined_as listed-corporations',
    ],
  ],
  [
    'kyushu-railway',
    '2016-10-21',
    [
      'kyushu-railway: ',
      'unlisted-bodies: not_listed_in annex-2016, not_listed_in designated-2016',
      'others: not_listed_in annex-2016, not_listed_in designated-2016',
    ],
  ],
  [
    'ipa',
    '2016-10-21',
    [
      'ipa: contracted_under contractors',
      'incorporated-administrative-agencies: member_of incorporated-administrative-agencies',
      'contractors: contracted_under contractors',
    ],
  ],
  [
    'ipa',
    '2016-10-20',
    [
      'ipa: ',
      'incorporated-administrative-agencies: member_of incorporated-administrative-agencies',
    ],
  ],
  ['nisc', '2016-10-21', ['nisc: ']],
])('%s on %s', (id, date, wanted) => {
  expect(capacities(id, date)).toEqual(wanted);
});

test('where the list prints another name than today’s, the step says so', () => {
  const [listed] = capacitiesOf(
    realIndex,
    entity('nuclear-damage-compensation-and-decommissioning-facilitation-corporation'),
    '2016-10-20',
  ).filter(({ target }) => target === 'listed-corporations');
  expect(listed?.steps[0]?.statement).toBe(
    '原子力損害賠償・廃炉等支援機構は改定前の別表の4番目に掲げられている（一覧の表記は「原子力損害賠償支援機構」）。',
  );
});

test('a kind is shown in the words of the day, and not at all before it is defined', () => {
  const kind = realIndex.classes.get('designated-corporations');
  if (!kind) throw new Error('no kind');
  const on = (date: string) => definitionAt(realIndex, kind, date)?.eid ?? null;
  expect([on('2016-10-20'), on('2016-10-21')]).toEqual([null, 'art_13']);
  expect(kindSteps(realIndex, 'designated-corporations', '2016-10-20')).toEqual([]);
  expect(kindSteps(realIndex, 'no-such-kind', '2016-10-21')).toEqual([]);
  expect(
    kindSteps(realIndex, 'local-governments', '2016-10-21').map(
      ({ edge, from, to, statement, provision }) => [edge, from, to, statement, provision.eid],
    ),
  ).toEqual([
    [
      'defined_as',
      'local-governments',
      'local-governments',
      '地方公共団体: 都道府県、市町村など。本部がその長に協力を求めることができる。',
      'art_32__para_1',
    ],
  ]);
});

const DAYS = [
  ...['2015-02-10', '2015-05-24', '2015-05-25', '2015-09-24', '2015-09-25'],
  ...['2016-01-24', '2016-01-25', '2016-10-20', '2016-10-21', '2030-01-01'],
];

test.each(DAYS)(
  'on %s no chain says what a subject is in words of a text that is not in force',
  (day) => {
    const wrong = subjectsOf(realIndex).flatMap((subject) =>
      findingsFor(realIndex, subject, day).flatMap(({ because, capacities, obligation }) =>
        [...because, ...capacities.flatMap((capacity) => capacity.because)]
          .filter(({ edge }) => ['defined_as', 'listed_in', 'designated_by'].includes(edge))
          .filter(
            ({ provision: { instrument, version } }) =>
              !isInForce(realIndex.instrument(instrument), version, day),
          )
          .map(
            ({ edge, provision }) => `${subject.id} ${obligation.id} ${edge} ${provision.citation}`,
          ),
      ),
    );
    expect(wrong).toEqual([]);
  },
);
