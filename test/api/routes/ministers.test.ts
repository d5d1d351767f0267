import { expect, test } from 'vitest';
import { chargesOf, ministersOf } from '../../../content/model/summary/ministers.ts';
import { realIndex as index } from '../../content/support/real-index.ts';
import { ask, askJson } from '../support/ask.ts';

test('one ministry: its head, by which provision; its bodies, each with the year of the fact; what runs through it', async () => {
  const minister = index.ministers.get('health-labour');
  const named = ministersOf(index).find(({ minister: { id } }) => id === 'health-labour');
  if (!minister || !named) throw new Error('no health-labour');
  const { data, meta, links } = await askJson('/ministers/health-labour');
  expect({ ...data, entities: data.entities.length, charges: data.charges.length }).toEqual({
    id: 'health-labour',
    name: '厚生労働大臣',
    ministry: minister.ministry,
    aliases: ['厚労省', 'MHLW', 'Ministry of Health, Labour and Welfare'],
    kind: 'national-administrative-organs',
    entities: named.entities.length,
    charges: chargesOf(index, minister, '2016-10-21').length,
  });
  expect(data.entities.find(({ id }: { id: string }) => id === 'japan-pension-service')).toEqual({
    id: 'japan-pension-service',
    name: '日本年金機構',
    standing: '別表29番目・指定法人（公的年金関係）',
    minister: '厚生労働大臣',
    as_of: '2025-06-01',
    tier: 'official',
  });
  expect(
    data.charges.map(({ obligation, mode, entities }: Record<string, unknown>) => [
      (obligation as { id: string }).id,
      mode,
      entities,
    ]),
  ).toEqual(
    chargesOf(index, minister, '2016-10-21').map(({ obligation, mode, entities }) => [
      obligation.id,
      mode,
      entities.map(({ id }) => id),
    ]),
  );
  expect([meta.as_of, links.html]).toEqual(['2016-10-21', '/ministers/health-labour/']);
});

test('all of them, in the order of the laws; on another day the standing of that day', async () => {
  const { data } = await askJson('/ministers?as_of=2016-10-20');
  expect(data.map(({ id }: { id: string }) => id)).toEqual(
    ministersOf(index).map(({ minister }) => minister.id),
  );
  const pension = data
    .find(({ id }: { id: string }) => id === 'health-labour')
    .entities.find(({ id }: { id: string }) => id === 'japan-pension-service');
  expect(pension.standing).not.toContain('指定法人');
});

test('a ministry that is not held is a 404 with near ones; the filter takes office, ministry and id alike', async () => {
  const missing = await ask('/ministers/health-labor');
  expect([missing.status, (await missing.json()).did_you_mean]).toEqual([404, ['health-labour']]);
  const ids = async (asked: string) =>
    (await askJson(`/entities?minister=${encodeURIComponent(asked)}`)).data.map(
      ({ id }: { id: string }) => id,
    );
  const expected = await ids('厚生労働大臣');
  expect([await ids('厚生労働省'), await ids('health-labour')]).toEqual([expected, expected]);
});
