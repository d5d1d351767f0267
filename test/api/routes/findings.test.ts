import { expect, test } from 'vitest';
import { askJson } from '../support/ask.ts';
import { held, subjects } from '../support/held.ts';

const finding = async (path: string) => (await askJson(path)).data;

test('日本年金機構 reports the result or the plan, once notified, through its ministry', async () => {
  const data = await finding('/entities/japan-pension-service/obligations/report-after-audit');
  expect(data.obligation).toEqual({
    id: 'report-after-audit',
    title: '改善結果又は改善計画の報告',
    modality: 'internal_rule',
    rank: 'decision',
    provisions: [
      {
        instrument: 'audit-policy',
        eid: 'sec_5__sub_3',
        version: '2016',
        citation: '監査方針5(3)',
      },
      {
        instrument: 'basic-act',
        eid: 'art_25__para_1__item_2',
        version: '2016',
        citation: '法第25条第1項第2号',
      },
    ],
  });
  expect({
    verdict: data.verdict,
    role: data.role,
    condition: data.condition,
    via: data.via,
    capacities: data.capacities,
  }).toEqual({
    verdict: 'applies',
    role: 'bearer',
    condition: '通知を受けた',
    via: {
      mode: 'through_ministry',
      minister: '厚生労働大臣',
      tier: 'official',
      as_of: '2025-06-01',
    },
    capacities: [],
  });
  expect(data.because[0]).toEqual({
    edge: 'designated_by',
    from: 'japan-pension-service',
    to: 'designated-2016',
    statement: '日本年金機構は指定法人（2016年）の1番目に掲げられている（公的年金関係）。',
    provision: {
      instrument: 'overview-2016',
      eid: 'sec_2__row_1',
      version: '2016',
      citation: '概要2（1番目）',
    },
    quote: '日本年金機構',
    source: { id: 'hq-2016-10-12', lines: [53, 53] },
  });
});

test('日本年金機構 is to improve at once or to make a plan', async () => {
  const data = await finding('/entities/japan-pension-service/obligations/improve-after-audit');
  expect([data.verdict, data.role, data.condition]).toEqual(['applies', 'bearer', '通知を受けた']);
});

test('日本銀行 has neither, and the chain says which lists were read and which words exclude it', async () => {
  for (const id of ['improve-after-audit', 'report-after-audit']) {
    const data = await finding(`/entities/bank-of-japan/obligations/${id}`);
    expect([
      data.verdict,
      data.role,
      data.because.map(({ edge }: { edge: string }) => edge),
    ]).toEqual([
      'does_not_apply',
      null,
      ['listed_in', 'defined_as', 'not_listed_in', 'excluded_by'],
    ]);
  }
});

test('日本銀行 may be asked to cooperate: a power of the Headquarters under Art. 32(1), nothing else', async () => {
  const { data } = await askJson('/entities/bank-of-japan/obligations?verdict=applies');
  const asked = data.filter(
    (entry: { role: string; obligation: { modality: string } }) => entry.role === 'addressee',
  );
  expect(
    asked.map(
      (entry: {
        obligation: { id: string; modality: string; provisions: { citation: string }[] };
      }) => [
        entry.obligation.id,
        entry.obligation.modality,
        entry.obligation.provisions[0]?.citation,
      ],
    ),
  ).toEqual([['request-for-cooperation', 'power', '法第32条第1項']]);
  expect(data.filter((entry: { role: string }) => entry.role === 'bearer')).toEqual([]);
});

test('all findings of a subject come whole, one per rule', async () => {
  const { data, meta } = await askJson('/entities/bank-of-japan/obligations');
  const { data: rules } = await askJson('/obligations');
  expect(data.map((entry: { obligation: { id: string } }) => entry.obligation.id)).toEqual(
    rules.map(({ id }: { id: string }) => id),
  );
  expect(meta.total).toBe(held('obligations'));
});

test('a finding list says that this is not the law of today', async () => {
  const { meta } = await askJson('/classes/designated-corporations/obligations');
  expect(meta.warnings.map(({ code }: { code: string }) => code)).toEqual(['NOT_CURRENT_LAW']);
});

test('a day after the last one covered is answered with the state of that day, and says so', async () => {
  const { data, meta } = await askJson(
    '/entities/bank-of-japan/obligations/request-for-cooperation?as_of=2020-01-01',
  );
  expect(meta.as_of).toBe('2020-01-01');
  expect(meta.up_to_date_as_of).toBe('2016-10-21');
  expect(meta.warnings.map(({ code }: { code: string }) => code)).toEqual([
    'NOT_CURRENT_LAW',
    'LATER_THAN_COVERED',
  ]);
  expect(data.later_changes.map(({ in_force }: { in_force: string }) => in_force)).toContain(
    '2019-04-01',
  );
});

test('the day before the amendment a designated body was none', async () => {
  const data = await finding(
    '/entities/japan-pension-service/obligations/report-after-audit?as_of=2016-10-20',
  );
  expect([data.verdict, data.obligation.provisions[0].citation]).toEqual([
    'does_not_apply',
    '旧監査方針5(3)',
  ]);
});

test('the other way round: whom a rule reaches', async () => {
  const { data } = await askJson('/obligations/report-after-audit/entities?verdict=applies');
  const bearers = data.filter(({ role }: { role: string }) => role === 'bearer');
  expect(
    bearers.filter((f: { subject: { kind: string } }) => f.subject.kind === 'entity'),
  ).toHaveLength(10);
  expect(
    bearers
      .filter((f: { subject: { kind: string } }) => f.subject.kind === 'class')
      .map((f: { subject: { id: string } }) => f.subject.id),
  ).toEqual([
    'national-administrative-organs',
    'incorporated-administrative-agencies',
    'designated-corporations',
  ]);
});

test.each(['2016-10-21', '2016-10-20'])('the matrix of %s has no blank cell', async (day) => {
  const { data } = await askJson(`/matrix?as_of=${day}`);
  expect(data.rows).toHaveLength(subjects);
  const cells = data.rows.flatMap((row: { cells: unknown[] }) => row.cells);
  expect(cells).toHaveLength(subjects * held('obligations'));
  const wrong = cells.filter(
    ([verdict, role]: [string, string | null]) => (verdict === 'applies') !== (role !== null),
  );
  expect(wrong).toEqual([]);
});

type Finding = {
  verdict: string;
  subject: { kind: string; id: string };
  obligation: { id: string; modality: string };
};

const VERDICTS = ['applies', 'does_not_apply', 'undetermined'] as const;

/** Subject and rule of a finding. */
const keyOf = ({ subject, obligation }: Finding) =>
  `${subject.kind}/${subject.id}/${obligation.id}`;

test.each([
  ['/entities/japan-pension-service/obligations', '/entities/japan-pension-service/'],
  ['/entities/bank-of-japan/obligations?as_of=2016-10-20', '/entities/bank-of-japan/before/'],
  ['/entities/bank-of-japan/obligations?as_of=2016-10-19', undefined],
  ['/classes/listed-corporations/obligations', '/classes/listed-corporations/'],
  ['/classes/contractors/obligations?as_of=2016-10-20', '/classes/contractors/before/'],
  ['/obligations/designation-criteria/entities', '/obligations/designation-criteria/'],
  ['/obligations/report-after-audit/entities?as_of=2016-10-20', undefined],
])('%s by verdict: each filter gives its part, in the order of the whole', async (path, page) => {
  const { data: whole, meta } = await askJson(path);
  expect(meta.total).toBe(whole.length);
  let rest = whole.length;
  for (const verdict of VERDICTS) {
    const asked = await askJson(`${path}${path.includes('?') ? '&' : '?'}verdict=${verdict}`);
    expect(asked.data).toEqual(whole.filter((finding: Finding) => finding.verdict === verdict));
    expect([asked.meta.total, asked.links.html]).toEqual([asked.data.length, page]);
    rest -= asked.data.length;
  }
  expect(rest).toBe(0);
});

test('findings by the nature of their rules, alone and with a verdict', async () => {
  const path = '/entities/ipa/obligations?as_of=2016-10-20';
  const { data: whole } = await askJson(path);
  const { data: duties } = await askJson(`${path}&modality=duty`);
  expect(duties.length).toBeGreaterThan(0);
  const isDuty = ({ obligation }: Finding) => obligation.modality === 'duty';
  expect(duties).toEqual(whole.filter(isDuty));
  expect((await askJson(`${path}&modality=duty&verdict=undetermined`)).data).toEqual(
    whole.filter((finding: Finding) => isDuty(finding) && finding.verdict === 'undetermined'),
  );
});

test('whom a rule reaches: bodies first, then kinds, each with its finding of that day', async () => {
  const { data } = await askJson('/obligations/report-after-audit/entities?as_of=2016-10-20');
  const { data: bodies } = await askJson('/entities?limit=200');
  const { data: kinds } = await askJson('/classes');
  const named = (kind: string, records: { id: string }[]) =>
    records.map(({ id }) => `${kind}/${id}/report-after-audit`);
  expect(data.map(keyOf)).toEqual([...named('entity', bodies), ...named('class', kinds)]);
  const one = await askJson(
    '/classes/national-administrative-organs/obligations/report-after-audit?as_of=2016-10-20',
  );
  expect(
    data.find((finding: Finding) => finding.subject.id === 'national-administrative-organs'),
  ).toEqual(one.data);
});

test('one finding of a list is the finding at its own address', async () => {
  for (const [path, day, page] of [
    ['/entities/ipa', '2016-10-21', '/'],
    ['/entities/ipa', '2016-10-20', '/before/'],
    ['/classes/designated-corporations', '2016-10-21', '/'],
    ['/classes/others', '2015-02-10', '/2015-02-10/'],
    ['/classes/others', '2015-02-11', null],
  ]) {
    const { data } = await askJson(`${path}/obligations?as_of=${day}`);
    const found = data.find(({ obligation }: Finding) => obligation.id === 'audit-coverage');
    const { data: own, links } = await askJson(`${path}/obligations/audit-coverage?as_of=${day}`);
    expect(own).toEqual(found);
    expect(links).toEqual({
      self: `/api/v1${path}/obligations/audit-coverage?as_of=${day}`,
      ...(page ? { html: `${path}${page}#audit-coverage` } : {}),
    });
  }
});
