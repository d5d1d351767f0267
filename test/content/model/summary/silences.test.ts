import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { findingsFor } from '../../../../content/model/findings/findings.ts';
import {
  silencesAsked,
  silencesFor,
  silencesOn,
} from '../../../../content/model/summary/silences.ts';
import { realIndex } from '../../support/real-index.ts';

const idsFor = async (kind: 'entity' | 'class', id: string, date = '2016-10-21') =>
  silencesFor(realIndex, { kind, id }, date).map((silence) => silence.id);

test('everybody is told that there is no time limit and no penalty on the body', async () => {
  const { corpus } = realIndex;
  for (const { id } of corpus.entities) {
    const ids = await idsFor('entity', id);
    expect([id, ids.includes('time-limits'), ids.includes('penalty-on-the-body')]).toEqual([
      id,
      true,
      true,
    ]);
  }
});

test('a listed body is told that nothing obliges it to comply, and how it could leave the list is not said', async () => {
  const ids = await idsFor('entity', 'bank-of-japan');
  expect(ids).toContain('duty-to-comply-with-request');
  expect(ids).toContain('leaving-the-annex');
  expect(ids).not.toContain('frequency-of-audits');
});

test('a designated body is told what it is told as listed, and more, and only since it was designated', async () => {
  expect(await idsFor('entity', 'japan-pension-service')).toContain('act-of-designation');
  expect(await idsFor('entity', 'japan-pension-service', '2016-10-20')).not.toContain(
    'act-of-designation',
  );
});

test('a kind is told what concerns it', async () => {
  const ids = await idsFor('class', 'national-administrative-organs');
  expect(ids).toContain('relevant-organs');
  expect(ids).not.toContain('leaving-the-annex');
});

test('a kind is told what concerns it and everybody, whatever body has the same id', () => {
  const [some] = realIndex.corpus.entities.filter(({ id }) => id === 'bank-of-japan');
  if (!some) throw new Error('no body "bank-of-japan"');
  const entities = [...realIndex.corpus.entities, { ...some, id: 'contractors' }];
  const shownFor = new Map([
    ['of-all', []],
    ['of-contractors', ['contractors', 'others']],
    ['of-others', ['others']],
  ]);
  const [silence] = realIndex.corpus.silences;
  if (!silence) throw new Error('no silence');
  const silences = [...shownFor].map(([id, kinds]) => ({ ...silence, id, shown_for: kinds }));
  const index = buildIndex({ ...realIndex.corpus, entities, silences });
  const told = silencesFor(index, { kind: 'class', id: 'contractors' }, '2016-10-21');
  expect(told.map(({ id }) => id)).toEqual(['of-all', 'of-contractors']);
});

test('of a rule are told the silences that its readers ask for, then those that were looked for where it stands, above it or in a part of it', () => {
  const [silence] = realIndex.corpus.silences;
  if (!silence) throw new Error('no silence');
  const lookedIn = (id: string, version: string, eid: string, rules: string[] = []) => ({
    ...{ ...silence, id, rules },
    looked_in: [{ instrument: 'basic-act', version, eid }],
  });
  const silences = [
    lookedIn('there', '2016', 'art_30__para_1'),
    lookedIn('above', '2016', 'art_30'),
    lookedIn('in-a-part', '2016', 'art_30__para_1__item_2'),
    lookedIn('beside', '2016', 'art_30__para_10'),
    lookedIn('before', '2015', 'art_30__para_1'),
    lookedIn('asked', '2016', 'art_13', ['another', 'some']),
    lookedIn('asked-of-another', '2016', 'art_13', ['another']),
  ];
  const index = buildIndex({ ...realIndex.corpus, silences });
  const [rule] = realIndex.corpus.obligations;
  const [phase] = rule?.phases ?? [];
  if (!phase) throw new Error('no rule');
  const provisions = [{ instrument: 'basic-act', version: '2016', eid: 'art_30__para_1' }];
  const phases = [{ ...phase, provisions }];
  expect(silencesOn(index, { id: 'some', phases }).map(({ id }) => id)).toEqual([
    'asked',
    'there',
    'above',
    'in-a-part',
  ]);
});

/** What is told first of the rules of a theme, of a kind. */
const askedOf = (id: string, theme: string) => {
  const subject = { kind: 'class' as const, id };
  const findings = findingsFor(realIndex, subject, '2016-10-21').filter(
    ({ obligation }) => realIndex.obligations.get(obligation.id)?.theme === theme,
  );
  return silencesAsked(realIndex, subject, findings, '2016-10-21').map((silence) => silence.id);
};

test.each([
  // What it bears comes before what more rules have that are done to it.
  ['designated-corporations', 'audit', ['time-limits', 'penalty-on-the-body']],
  // A document that is not held, and where nobody looked for it.
  ['incorporated-administrative-agencies', 'standards', ['uniform-standards-text']],
  ['designated-corporations', 'incident', ['incident-report-to-ministry']],
  // None of the rules reaches them, and yet they ask.
  ['critical-infrastructure-operators', 'incident', ['incident-report-to-ministry']],
  ['national-administrative-organs', 'recommendation', ['duty-to-follow-recommendation']],
  ['listed-corporations', 'cooperation', ['duty-to-comply-with-request']],
])('%s, asked of %s, are told first of %j', (kind, theme, first) => {
  expect(askedOf(kind, theme).slice(0, first.length)).toEqual(first);
});

test('nothing is told that matters to others alone, nor a document that nobody asks for', () => {
  expect(askedOf('local-governments', 'recommendation')).not.toContain(
    'duty-to-follow-recommendation',
  );
  expect(askedOf('designated-corporations', 'audit')).not.toContain('adoption-of-the-drafts');
});
