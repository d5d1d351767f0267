import { expect, test } from 'vitest';
import { ask, askJson, storedCorpus } from '../support/ask.ts';
import { byId, cited, lines, stored } from '../support/records.ts';

test('one kind of bodies: what it is, since when, by which words', async () => {
  const { data, links } = await askJson('/classes/designated-corporations');
  const { definitions, ...kind } = data;
  const { name, aliases, summary, cautions } = stored('classes', 'designated-corporations');
  expect(kind).toEqual({
    id: 'designated-corporations',
    name,
    aliases,
    summary,
    from: '2016-10-21',
    until: null,
    cautions,
  });
  expect([name, aliases]).toEqual(['指定法人', ['13条指定法人', '法13条の指定法人']]);
  expect(definitions[1]).toEqual({
    provision: cited('audit-policy', '2016', 'sec_2', '監査方針2'),
    quote: '本基本方針において「指定法人」とは、法第13条に規定する指定法人をいう。',
    source: lines(706, 706),
  });
  expect(definitions.map(({ source }: { source: { lines: number[] } }) => source.lines)).toEqual([
    [196, 196],
    [706, 706],
    [74, 74],
  ]);
  expect(links).toEqual({
    self: '/api/v1/classes/designated-corporations',
    html: '/classes/designated-corporations/',
  });
  expect(await byId('/classes', 'designated-corporations')).toEqual(data);
});

test.each([
  ['', 12],
  ['?as_of=2015-02-10', 10],
  ['?as_of=2016-10-20', 10],
  ['?as_of=2016-10-21', 12],
])('/classes%s: %i kinds, those without a first day always', async (query, count) => {
  const { data } = await askJson(`/classes${query}`);
  const kinds: { id: string; from: string | null }[] = storedCorpus.classes;
  const late = ['designated-corporations', 'contractors'];
  expect(data.map(({ id }: { id: string }) => id)).toEqual(
    kinds.map(({ id }) => id).filter((id) => count === 12 || !late.includes(id)),
  );
  expect(data.map(({ from }: { from: string | null }) => from).filter(Boolean)).toEqual(
    count === 12 ? ['2016-10-21', '2016-10-21'] : [],
  );
});

test('a rule with all who have to do with it, and its phases', async () => {
  const { data, links } = await askJson('/obligations/report-after-audit');
  const { explanation, cautions, phases, discrepancies, ...head } = data;
  expect(head).toEqual({
    id: 'report-after-audit',
    title: '改善結果又は改善計画の報告',
    modality: 'internal_rule',
    rank: 'decision',
    theme: 'audit',
    actor: [
      { id: 'national-administrative-organs', name: '国の行政機関' },
      { id: 'incorporated-administrative-agencies', name: '独立行政法人' },
      { id: 'designated-corporations', name: '指定法人' },
    ],
    performed_by: [],
    counterparty: [{ id: 'strategic-headquarters', name: 'サイバーセキュリティ戦略本部' }],
    concerns: [{ id: 'competent-ministries', name: '所管府省庁' }],
  });
  const record = stored('obligations', 'report-after-audit');
  expect([explanation, cautions]).toEqual([record.explanation, record.cautions]);
  expect(discrepancies).toEqual([
    { id: 'audit-policy-start-date', title: '監査に係る基本方針の決定日', kind: 'date' },
  ]);
  expect(
    phases.map(({ version, basis, trigger, provisions }: Record<string, unknown>) => ({
      version,
      basis,
      trigger,
      provisions,
    })),
  ).toEqual([
    {
      version: '2015',
      basis: 'held',
      trigger: '通知を受けた',
      provisions: [
        cited('audit-policy', '2015', 'sec_5__sub_3', '旧監査方針5(3)'),
        cited('basic-act', '2015', 'art_25__para_1__item_2', '旧法第25条第1項第2号'),
      ],
    },
    {
      version: '2016',
      basis: 'held',
      trigger: '通知を受けた',
      provisions: [
        cited('audit-policy', '2016', 'sec_5__sub_3', '監査方針5(3)'),
        cited('basic-act', '2016', 'art_25__para_1__item_2', '法第25条第1項第2号'),
      ],
    },
  ]);
  expect(Object.keys(phases[0].key_phrase)).toEqual(['provision', 'quote', 'source']);
  expect(links.html).toBe('/obligations/report-after-audit/');
  expect(await byId('/obligations', 'report-after-audit')).toEqual(data);
});

test('a rule that another carries out says who, and one of one version has one phase', async () => {
  const { data } = await askJson('/obligations');
  for (const rule of data) {
    const record = stored('obligations', rule.id);
    const ids = (party: { id: string }[]) => party.map(({ id }) => id);
    expect([
      ids(rule.actor),
      ids(rule.performed_by),
      ids(rule.counterparty),
      ids(rule.concerns),
      rule.phases.map(({ version, key_phrase }: Record<string, unknown>) => [
        version,
        key_phrase === null,
      ]),
    ]).toEqual([
      record.actor,
      record.performed_by,
      record.counterparty,
      record.concerns,
      record.phases.map(({ version, key_phrase }: Record<string, unknown>) => [
        version,
        key_phrase === null,
      ]),
    ]);
  }
});

test('a list as printed, and its head among the lists', async () => {
  const { data } = await askJson('/lists/designated-2016');
  const { rows, ...head } = data;
  expect(head).toEqual({
    id: 'designated-2016',
    title: '指定法人（2016年）',
    summary: stored('lists', 'designated-2016').summary,
    class: 'designated-corporations',
    edge: 'designated_by',
    from: '2016-10-21',
    until: null,
    count: 9,
    undetermined: null,
  });
  expect(rows[8]).toEqual({
    row: 9,
    entity: 'japan-agency-for-local-authority-information-systems',
    name: '地方公共団体情報システム機構',
    group: 'マイナンバー関係',
    provision: cited('overview-2016', '2016', 'sec_2__row_9', '概要2（9番目）'),
    source: lines(62, 62),
  });
  expect((await askJson('/lists')).data[2]).toEqual(head);
  const { data: former } = await askJson('/lists?as_of=2016-10-20');
  expect(former.map(({ id, until, count }: Record<string, unknown>) => [id, until, count])).toEqual(
    [['annex-2015', '2016-10-21', 48]],
  );
});

test('on a day for which a later text is known no list is said to hold', async () => {
  const asked = async (day: string) =>
    (await askJson(`/lists?as_of=${day}`)).data.map(
      ({ id, undetermined }: Record<string, unknown>) => [id, undetermined],
    );
  const known = [
    ['annex-2016', null],
    ['designated-2016', null],
  ];
  const behind = { reason: 'later_version_not_held', from: '2019-04-01' };
  expect(await asked('2019-03-31')).toEqual(known);
  expect(await asked('2019-04-01')).toEqual(known.map(([id]) => [id, behind]));
  expect(await asked('2026-11-29')).toEqual(known.map(([id]) => [id, behind]));
});

test('a row, and what stands on it alone', async () => {
  expect((await askJson('/lists/annex-2016/rows/29')).data).toEqual({
    list: 'annex-2016',
    row: 29,
    entity: 'japan-pension-service',
    name: '日本年金機構',
    findings: [
      {
        id: 'request-for-cooperation',
        title: '資料の提出その他の協力の求め',
        role: 'addressee',
      },
      {
        id: 'designate-listed-corporations',
        title: '協力の求めの相手となる特殊法人及び認可法人の指定（別表）',
        role: 'subject',
      },
    ],
  });
  // Numbers are as printed: neither padded nor signed.
  for (const row of ['029', '+29', '0', '53', '29.0'])
    expect([row, (await ask(`/lists/annex-2016/rows/${row}`)).status]).toEqual([row, 404]);
});
