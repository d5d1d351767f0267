import { expect, test } from 'vitest';
import { ask, askJson } from '../support/ask.ts';

type Step = {
  number: number;
  obligation: { id: string };
  from: { id: string }[];
  to: { id: string }[];
  through: { id: string } | null;
  after: { steps: number[]; words: { quote: string } }[];
  unordered_with: number | null;
  earlier: { state: string };
};

const stepsOf = async (id: string): Promise<Step[]> => {
  const { data } = await askJson(`/procedures/${id}`);
  return data.stages.flatMap(({ steps }: { steps: Step[] }) => steps);
};

test('the four procedures, with their stages and the rules that are their steps', async () => {
  const { data, meta, links } = await askJson('/procedures');
  expect([meta.total, links.html, meta.warnings.map(({ code }: { code: string }) => code)]).toEqual(
    [4, '/procedures/', ['NOT_CURRENT_LAW']],
  );
  expect(data.map(({ id, title }: { id: string; title: string }) => [id, title])).toEqual([
    ['audit', '監査'],
    ['incident', '重大事象の評価'],
    ['information', '資料提供'],
    ['cooperation', '協力の求め'],
  ]);
  expect(data[3]).toEqual({
    id: 'cooperation',
    title: '協力の求め',
    summary:
      '本部が、別表に掲げる法人、地方公共団体などに協力を求め、それ以外の者に依頼する手続（法第32条）。求めるのは本部の権限で、2016年の条文に、応じる義務を定める文はない。',
    themes: ['cooperation'],
    stages: [
      {
        title: '相手となる法人を指定する',
        mode: 'sequence',
        obligations: ['designate-listed-corporations'],
      },
      { title: '協力を求める', mode: 'sequence', obligations: ['request-for-cooperation'] },
      {
        title: '場合分け: それ以外の者に依頼する',
        mode: 'branch',
        obligations: ['request-to-others'],
      },
      {
        title: '場合分け: 勧告をする場合',
        mode: 'branch',
        obligations: ['nisc-handles-recommendation-affairs'],
      },
    ],
  });
});

test('a step, whole: who acts, to whom and through whom, by which rule, after what, and what it was', async () => {
  const { data } = await askJson('/procedures/audit');
  const place = (version: string, citation: string) => ({
    ...{ instrument: 'audit-policy', eid: 'sec_5__sub_3', version, citation },
  });
  const act = (version: string, citation: string) => ({
    ...{ instrument: 'basic-act', eid: 'art_25__para_1__item_2', version, citation },
  });
  const [now, before] = [place('2016', '監査方針5(3)'), place('2015', '旧監査方針5(3)')];
  const grounds = [now, act('2016', '法第25条第1項第2号')];
  const words = (provision: object, quote: string, line: number) => ({
    ...{ provision, quote, source: { id: 'hq-2016-10-12', lines: [line, line] } },
  });
  const kinds = [
    { id: 'national-administrative-organs', name: '国の行政機関' },
    { id: 'incorporated-administrative-agencies', name: '独立行政法人' },
    { id: 'designated-corporations', name: '指定法人' },
  ];
  const bears = { verdict: 'applies', role: 'bearer', reach: 'direct' };
  expect(data.stages[2].steps[2]).toEqual({
    number: 7,
    label: '改善結果又は改善計画を報告する',
    obligation: {
      id: 'report-after-audit',
      title: '改善結果又は改善計画の報告',
      modality: 'internal_rule',
      rank: 'decision',
      provisions: grounds,
    },
    key_phrase: words(now, '改善結果又は改善計画を戦略本部に報告するものとする', 768),
    conditions: ['通知を受けた'],
    from: kinds,
    to: [{ id: 'strategic-headquarters', name: 'サイバーセキュリティ戦略本部' }],
    through: { id: 'competent-ministries', name: '所管府省庁' },
    performed_by: [],
    mutual: false,
    after: [
      {
        steps: [6],
        words: words(now, '改善計画を策定し、改善結果又は改善計画を戦略本部に報告する', 768),
      },
    ],
    unordered_with: null,
    parts: [
      {
        id: 'audit-report-route',
        title: '改善結果又は改善計画の報告の経路',
        modality: 'procedure',
        rank: 'decision',
        provisions: grounds,
      },
    ],
    earlier: {
      state: 'reworded',
      provisions: [before, act('2015', '旧法第25条第1項第2号')],
      key_phrase: words(before, '改善結果又は改善計画を報告するものとする', 681),
      changes: [
        {
          ...{ kind: 'condition', before_held: true, before: bears, after: bears },
          classes: [kinds[1]],
        },
        {
          kind: 'answer',
          before_held: true,
          before: { verdict: 'does_not_apply', role: null, reach: null },
          after: bears,
          classes: [kinds[2]],
        },
      ],
    },
    note: '所管府省庁を通じるのは、独立行政法人と指定法人の報告である。',
  });
});

test('a number is no order: what the text puts a step after, and where it orders nothing', async () => {
  const audit = await stepsOf('audit');
  expect(
    audit.map(({ number, after, unordered_with }) => [
      number,
      after.map(({ steps }) => steps),
      unordered_with,
    ]),
  ).toEqual([
    [1, [], null],
    [2, [[1]], null],
    [3, [], 2],
    [4, [[2]], 3],
    [5, [[4]], null],
    [6, [[5]], null],
    [7, [[6]], null],
    [8, [[4]], 7],
    [9, [[8]], null],
    [10, [[4]], 9],
  ]);
  const { data } = await askJson('/procedures/incident');
  expect(
    data.stages.map(({ mode, follows }: { mode: string; follows: { quote: string } | null }) => [
      mode,
      follows?.quote ?? null,
    ]),
  ).toEqual([
    ['sequence', null],
    ...Array(3).fill(['sequence', '次に掲げる段階を踏まえて行う']),
    ...Array(3).fill(['branch', null]),
  ]);
});

test('what a step was before the amendment: words held, not held, or no such rule', async () => {
  const states = async (id: string) =>
    (await stepsOf(id)).map(({ obligation, earlier }) => [obligation.id, earlier.state]);
  expect(await states('cooperation')).toEqual([
    ['designate-listed-corporations', 'reworded'],
    ['request-for-cooperation', 'not_held'],
    ['request-to-others', 'not_held'],
    ['nisc-handles-recommendation-affairs', 'reworded'],
  ]);
  expect(await states('information')).toContainEqual([
    'provide-infrastructure-incident-material',
    'new',
  ]);
  for (const { earlier } of (await askJson('/procedures/cooperation')).data.stages[1].steps)
    expect([earlier.provisions, earlier.key_phrase]).toEqual([[], null]);
});

test('every step is a rule of /obligations with the same nature, rank and words, and names parties with a record', async () => {
  type Rule = { id: string; title: string; modality: string; rank: string; phases: object[] };
  const { data: rules } = await askJson('/obligations');
  const { data: list } = await askJson('/procedures');
  for (const { id, stages } of list) {
    const steps = await stepsOf(id);
    expect(steps.map(({ obligation }) => obligation.id)).toEqual(
      stages.flatMap(({ obligations }: { obligations: string[] }) => obligations),
    );
    for (const step of steps as (Step & { key_phrase: object; conditions: string[] })[]) {
      const rule = rules.find((one: Rule) => one.id === step.obligation.id);
      const { title, modality, rank, phases } = rule;
      const { provisions, key_phrase } = phases.at(-1);
      expect(step.obligation).toEqual({ id: rule.id, title, modality, rank, provisions });
      expect(step.key_phrase).toEqual(key_phrase);
      const named = [rule.actor, rule.performed_by, rule.counterparty, rule.concerns].flat();
      for (const party of [...step.from, ...step.to, ...(step.through ? [step.through] : [])])
        expect(named).toContainEqual(party);
    }
  }
});

test('whom a procedure reaches, and which rules of its theme are no step', async () => {
  const { data } = await askJson('/procedures/audit');
  expect(data.reach.slice(0, 3)).toEqual([
    {
      subject: { kind: 'class', id: 'national-administrative-organs', name: '国の行政機関' },
      rules: 17,
      indirect: 4,
    },
    {
      subject: { kind: 'class', id: 'incorporated-administrative-agencies', name: '独立行政法人' },
      rules: 21,
      indirect: 4,
    },
    {
      subject: { kind: 'class', id: 'designated-corporations', name: '指定法人' },
      rules: 21,
      indirect: 4,
    },
  ]);
  expect(data.left_out[1]).toEqual({
    obligation: 'audit-purpose',
    title: '監査の目的',
    reason: '監査の目的を述べるもので、段ではない。',
  });
});

test('the steps as a table: a row says all by itself', async () => {
  const response = await ask('/procedures/cooperation.csv');
  const [header = '', , row = ''] = (await response.text()).split('\r\n');
  const { meta } = await askJson('/procedures/cooperation');
  const cells = row.split(',');
  const cell = (name: string) => cells[header.split(',').indexOf(name)];
  expect([response.headers.get('content-type'), cells.length]).toEqual([
    'text/csv; charset=utf-8; header=present',
    header.split(',').length,
  ]);
  expect(
    ['procedure', 'number', 'obligation_id', 'modality', 'from', 'through', 'citation'].map(cell),
  ).toEqual([
    'cooperation',
    '2',
    'request-for-cooperation',
    'power',
    'strategic-headquarters',
    '',
    '法第32条第1項',
  ]);
  expect(['after', 'after_quote', 'earlier', 'as_of', 'dataset_version'].map(cell)).toEqual([
    '1',
    '特殊法人及び認可法人であつて本部が指定するもの',
    'not_held',
    '2016-10-21',
    meta.dataset_version,
  ]);
});

test('another id is a 404 that says where to look; the answer is of the amended state, so no day is asked', async () => {
  const missing = await ask('/procedures/audits');
  expect([missing.status, (await missing.json()).detail]).toEqual([
    404,
    '/procedures has no record "audits".',
  ]);
  const asked = await ask('/procedures/audit?as_of=2016-10-20');
  expect([asked.status, (await asked.json()).code]).toEqual([400, 'INVALID_PARAMETER']);
});

test('the answer points to its page and its table, and is kept for ever with its dataset', async () => {
  const { meta } = await askJson('/procedures/audit');
  const pinned = await ask(`/procedures/audit?dataset=${meta.dataset_version}`);
  const link = pinned.headers.get('link') ?? '';
  expect(link).toContain('</procedures/audit/>; rel="alternate"; type="text/html"');
  expect(link).toContain(
    `</api/v1/procedures/audit.csv?dataset=${meta.dataset_version}>; rel="alternate"; type="text/csv"`,
  );
  expect(pinned.headers.get('cache-control')).toContain('immutable');
  expect((await askJson('')).data.resources.procedures).toBe('/api/v1/procedures');
});
