import { expect, test } from 'vitest';
import type { Entity } from '../../../../content/model/schema/entity.ts';
import { factsHaveWitnesses } from '../../../../content/proof/checks/facts-have-witnesses.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

const PENSION = 'entities/japan-pension-service';
const file = `content/data/${PENSION}.json`;

const faultsWith = async (alter: (body: Entity) => void) =>
  factsHaveWitnesses(alteredContent(({ entities }) => alter(recordIn(entities, PENSION))));

test('the real content passes', async () => {
  expect(await factsHaveWitnesses(realContent)).toEqual([]);
});

test("the kana of a law's title make no official reading", async () => {
  const found = await faultsWith((body) => {
    if (body.reading) body.reading.tier = 'official';
  });
  expect(found).toEqual([
    {
      file,
      at: 'reading.tier',
      message: 'The value is official, and its sources bear no more than secondary.',
      remedy: 'Make it secondary, or add the source that shows more.',
    },
  ]);
});

test('the best of several sources decides', async () => {
  const found = await faultsWith((body) => {
    if (!body.reading) return;
    body.reading.tier = 'official';
    body.reading.source.push('金融庁 EDINETコードリスト');
  });
  expect(found).toEqual([]);
});

test.each(['aliases.0', 'founding_statute'] as const)('%s without a source fails', async (at) => {
  const found = await faultsWith((body) => {
    const fact = at === 'aliases.0' ? body.aliases[0] : body.founding_statute;
    if (fact) fact.source = [];
  });
  const tier = at === 'aliases.0' ? 'sourced' : 'official';
  expect(found).toEqual([
    {
      file,
      at: `${at}.source`,
      message: `The value is ${tier} and names no source.`,
      remedy: 'Say where it was read, or make it unverified.',
    },
  ]);
});

test('a publication that nobody has described fails', async () => {
  const found = await faultsWith((body) => body.corporate_number?.source.push('ある人のブログ'));
  expect(found).toEqual([
    {
      file,
      at: 'corporate_number.source.1',
      message: '「ある人のブログ」 cites no publication of content/data/witnesses.',
      remedy: 'Begin it as a witness is cited, or add the witness.',
    },
  ]);
});

test('events and dated names are asked for their sources as well', async () => {
  const borne = { tier: 'secondary' as const, source: [], note: null };
  const found = await faultsWith((body) => {
    body.former_names.push({ value: '旧称', from: null, until: '2010-01', ...borne });
    body.later_names.push({ value: '新称', from: '2020-01', until: null, ...borne });
    body.events.push({ date: '2010', what: '設立', ...borne });
  });
  expect(found.map(({ at }) => at)).toEqual([
    'former_names.0.source',
    'later_names.0.source',
    'events.0.source',
  ]);
});
