import { expect, test } from 'vitest';
import { indexCorpus } from '../../../content/model/corpus/corpus-index.ts';
import { wholeSentence } from '../../../content/model/quotation/whole-sentence.ts';
import { competentIn } from '../../../content/model/summary/ministers.ts';
import { silencesOn } from '../../../content/model/summary/silences.ts';
import { askJson, storedCorpus } from '../support/ask.ts';
import { connectHere, told } from '../support/mcp.ts';

const client = await connectHere();

const call = async (name: string, given: Record<string, unknown>) =>
  told(await client.callTool({ name, arguments: given }));

const firstLine = (text: string) => text.split('\n')[0];

/** The ground that a finding is told by: the run of articles of the one rule that rests on several alike. */
const groundOf = ({ id, provisions }: { id: string; provisions: { citation: string }[] }) =>
  id === 'responsibilities-of-parties' ? '法第4条から第9条まで' : provisions[0]?.citation;

const JAPAN_PENSION_SERVICE = {
  id: 'japan-pension-service',
  name: '日本年金機構',
  designated_art13: true,
  listed_art32: { list: 'annex-2016', row: 29 },
  kinds: ['designated-corporations', 'listed-corporations'],
};

/** A silence as it stands beside something else. */
const toldSilence = (id: string) => ({
  id,
  statement: storedCorpus.silences.find((silence: { id: string }) => silence.id === id).statement,
});

const known = (id: string) => {
  const body = storedCorpus.entities.find((entity: { id: string }) => entity.id === id);
  if (!body) throw new Error(`no body ${id}`);
  return body;
};

test('find_body: a name in another spelling', async () => {
  const { data, meta, links, text } = await call('find_body', { name: 'ﾆｯﾎﾟﾝﾈﾝｷﾝｷｺｳ' });
  const { corporate_number, competent_minister } = known('japan-pension-service');
  expect(data).toEqual({
    match: 'exact',
    result: 'name',
    found: 1,
    returned: 1,
    next: null,
    bodies: [
      {
        ...JAPAN_PENSION_SERVICE,
        matched: 'exact',
        matched_on: 'reading',
        certain: true,
        corporate_number: { value: corporate_number?.value, tier: corporate_number?.tier },
        minister: {
          value: competent_minister?.value,
          as_of: competent_minister?.as_of,
          confirmed_2016: competent_minister?.confirmed_2016,
        },
      },
    ],
    likely_kinds: [],
    cannot_conclude: null,
    undetermined: null,
    unknown: null,
    kinds: [],
    ministries: [],
  });
  expect(meta.total).toBe(1);
  expect(links.html).toBe('/entities/');
  expect(text).toBe(
    'ﾆｯﾎﾟﾝﾈﾝｷﾝｷｺｳ: name; 1 of 1 in `bodies`; 0 in `kinds`.\n2016-10-21: NOT_CURRENT_LAW.',
  );
});

test('find_body: behind the last lists held what a body was is not said of the day', async () => {
  const asked = async (as_of: string) =>
    (await call('find_body', { name: '日本年金機構', as_of })).data.undetermined;
  expect(await asked('2019-03-31')).toBe(null);
  expect(await asked('2026-11-29')).toEqual({
    reason: 'later_version_not_held',
    from: '2019-04-01',
  });
});

test('find_body: on no list, every kind of the day and no guess', async () => {
  const { data, text } = await call('find_body', { name: '復興庁', as_of: '2016-10-20' });
  const { data: kinds } = await askJson('/classes?as_of=2016-10-20');
  expect(data).toEqual({
    match: 'none',
    result: 'not_listed',
    ...{ found: 0, returned: 0, next: null },
    bodies: [],
    likely_kinds: [
      { id: 'national-administrative-organs', why: expect.stringContaining('省・庁・府・委員会') },
    ],
    cannot_conclude: expect.stringContaining('どの類型に当たるかは、この資料からは決められない'),
    undetermined: null,
    unknown: null,
    ministries: [],
    kinds: expect.toSatisfy((told: unknown[]) => told.length === kinds.length),
  });
  const names = ({ id, name }: Record<string, string>) => `${id} ${name}`;
  expect(data.kinds.map(names).sort()).toEqual(kinds.map(names).sort());
  expect(firstLine(text)).toBe(
    `復興庁: not_listed; 0 of 0 in \`bodies\`; ${kinds.length} in \`kinds\`.`,
  );
});

test('find_body: a ministry leads to the bodies it is competent for and to its kind', async () => {
  const { data, text, links } = await call('find_body', { name: '厚労省' });
  const { data: minister } = await askJson('/ministers/health-labour');
  expect(data).toEqual({
    // The words are the name of the ministry; a body of that name there is none.
    match: 'exact',
    result: 'ministry',
    ...{ found: 0, returned: 0, next: null },
    bodies: [],
    likely_kinds: [
      { id: 'national-administrative-organs', why: expect.stringContaining('監査に係る基本方針2') },
    ],
    undetermined: null,
    unknown: null,
    cannot_conclude: expect.stringMatching(
      /2016年10月の所管は確認していない.*最初のページの as_ministry/,
    ),
    kinds: [{ id: 'national-administrative-organs', name: '国の行政機関' }],
    ministries: [
      {
        id: 'health-labour',
        name: '厚生労働省',
        minister: '厚生労働大臣',
        bodies: minister.entities.map(({ id }: { id: string }) => id),
        designated: minister.entities
          .map(({ id }: { id: string }) => id)
          .filter((id: string) => id === JAPAN_PENSION_SERVICE.id),
        charges: minister.charges.length,
      },
    ],
  });
  expect(firstLine(text)).toBe('厚労省: ministry; 1 in `ministries`; 1 in `kinds`.');
  expect(links.html).toBe('/ministers/health-labour/');
});

test('find_body: of the one kind named its cautions are told, and of a name taken later since when', async () => {
  const { data } = await call('find_body', { name: '委託先' });
  const { data: kind } = await askJson('/classes/contractors');
  expect(data.kinds).toEqual([
    { id: 'contractors', name: '事務の委託を受けた法人', cautions: kind.cautions },
  ]);
  expect(kind.cautions[0]).toContain('自ら業務や情報システムを委託した先');
  const { data: office } = await call('find_body', { name: 'NCO' });
  expect(office.bodies[0].later_names).toEqual([
    { name: '国家サイバー統括室', from: '2025-07-01' },
  ]);
  for (const [name, id] of [
    ['MHLW', 'health-labour'],
    ['Ministry of Internal Affairs and Communications', 'internal-affairs'],
  ] as const)
    expect((await call('find_body', { name })).data.ministries[0].id).toBe(id);
});

test('search: nothing is said of who answers for a contractor, and that is told first', async () => {
  for (const q of ['contractor leak liability', '委託先 漏えい 責任', '委託先 損害賠償']) {
    const { data } = await call('search', { q });
    expect([q, data.silences[0].id]).toEqual([q, 'contractor-liability']);
  }
  const { data } = await call('search', { q: '監査事務 委託 情報処理推進機構' });
  expect(data.hits.map(({ type }: Any) => type)).not.toContain('class');
});

test('find_body: a body whose name contains that of a place or a kind is not the one asked for', async () => {
  for (const [name, body, kind] of [
    [
      '東京都',
      'tokyo-metropolitan-government-employees-mutual-aid-association',
      'local-governments',
    ],
    [
      'Tokyo Metropolitan Government',
      'tokyo-metropolitan-government-employees-mutual-aid-association',
      'local-governments',
    ],
    ['北海道', 'hokkaido-railway', 'local-governments'],
    ['健康保険組合', 'national-federation-of-health-insurance-societies', 'others'],
  ] as const) {
    const { data } = await call('find_body', { name });
    const [first] = data.bodies;
    expect([
      data.match,
      data.result,
      first.id,
      first.matched ?? data.match,
      first.certain ?? false,
      data.likely_kinds[0].id,
      data.cannot_conclude,
    ]).toEqual([
      'partial',
      'near',
      body,
      'partial',
      false,
      kind,
      expect.stringContaining('この語がそれを指すとはいえない'),
    ]);
  }
});

test('find_body: of several bodies all are told, those of the very name in full, and as many as are said', async () => {
  const { data } = await call('find_body', { name: 'NTT' });
  type Body = { id: string; matched: string };
  expect(data.bodies.map(({ id, matched }: Body) => [id, matched])).toEqual([
    ['nippon-telegraph-and-telephone', 'exact'],
    ['ntt-east', 'partial'],
    ['ntt-west', 'partial'],
  ]);
  expect('corporate_number' in data.bodies[0]).toBe(true);
  expect(data.bodies[1]).toEqual({
    id: 'ntt-east',
    name: '東日本電信電話株式会社',
    matched: 'partial',
    designated_art13: false,
    listed_art32: { row: 15 },
  });
  // Where none bears the very name, none is told in full before the others.
  const { data: railways } = await call('find_body', { name: 'JR' });
  const listed = indexCorpus(storedCorpus).lists.get('annex-2016')?.rows;
  expect([railways.match, railways.next]).toEqual(['partial', null]);
  for (const body of railways.bodies) {
    const row = listed?.find(({ entity }) => entity === body.id)?.row;
    expect(body).toEqual({
      id: body.id,
      name: known(body.id).name,
      designated_art13: false,
      listed_art32: row === undefined ? null : { row },
    });
  }
  for (const name of ['JR', 'NEXCO', '高速道路', '空港', '共済組合', '機構', '株式会社', '日本']) {
    const told = [];
    let cursor: string | null = '0';
    while (cursor !== null) {
      const { data: page, meta, text } = await call('find_body', { name, cursor });
      const said = `${page.returned} of ${page.found} in \`bodies\`${page.next === null ? ';' : `, more with cursor=${page.next};`}`;
      expect([name, page.bodies.length, meta.total, text.includes(said)]).toEqual([
        ...[name, page.returned, page.found, true],
      ]);
      if (page.next === null) expect(told.length + page.returned).toBe(page.found);
      told.push(...page.bodies);
      cursor = page.next;
    }
    const { data: api } = await askJson(`/entities?${new URLSearchParams({ q: name })}`);
    expect(told.map(({ id }) => id)).toEqual(api.map(({ id }: Body) => id));
  }
});

test('find_body: all whose name holds the words on the first page, what is said of all of them once', async () => {
  for (const name of ['共済組合', '機構', '年金', 'JR', '連合会', '銀行'])
    expect([name, (await call('find_body', { name })).data.next]).toEqual([name, null]);
  const first = (await call('find_body', { name: '日本' })).data;
  const second = (await call('find_body', { name: '日本', cursor: first.next })).data;
  expect([first.kinds.length > 0, second.kinds, second.likely_kinds]).toEqual([true, [], []]);
});

test('find_body: who supervises by name, and the fact whole where it says more', async () => {
  const minister = async (name: string) => {
    const { value, note } = (await call('find_body', { name })).data.bodies[0].minister;
    return [value, note];
  };
  const fact = (id: string) => known(id).competent_minister?.value;
  expect(await minister('IPA')).toEqual(['経済産業大臣', fact('ipa')]);
  expect(await minister('預金保険機構')).toEqual([
    fact('deposit-insurance-corporation'),
    undefined,
  ]);
});

test('find_body: letters inside another word or an id are no name', async () => {
  const ids = async (name: string) =>
    (await call('find_body', { name })).data.bodies.map(({ id }: { id: string }) => id);
  expect(await ids('IPA')).toEqual(['ipa']);
  expect(await ids('Amazon Web Services Japan')).toEqual([]);
  expect(await ids('University of Tokyo')).toEqual([]);
  expect(await ids('JR')).not.toContain('japan-racing-association');
});

test.each([
  ['NICT', 'incorporated-administrative-agencies'],
  ['国立研究開発法人情報通信研究機構', 'incorporated-administrative-agencies'],
  ['産総研', 'incorporated-administrative-agencies'],
  ['JPCERT', 'coordinating-organisations'],
  ['デジタル庁', 'national-administrative-organs'],
  ['東京大学', 'national-university-corporations'],
  ['電力会社', 'critical-infrastructure-operators'],
  // Not those that the Headquarters entrusts, which are a kind of their own.
  ['ベンダー', 'others'],
  ['再委託先', 'others'],
  ['City of Yokohama', 'local-governments'],
  ['TEPCO', 'critical-infrastructure-operators'],
  ['東京電力ホールディングス株式会社', 'critical-infrastructure-operators'],
  ['Kansai Electric Power Company', 'critical-infrastructure-operators'],
  ["St. Luke's International Hospital", 'critical-infrastructure-operators'],
  ['MUFG Bank, Ltd.', 'critical-infrastructure-operators'],
  ['fintech start-up', 'others'],
  ['楽天', 'others'],
  ['Hitachi, Ltd.', 'others'],
  ['University of Tokyo', 'national-university-corporations'],
  ['Tokyo Institute of Technology', 'national-university-corporations'],
  ['情報・システム研究機構', 'inter-university-research-institutes'],
  ['大学共同利用機関法人 情報・システム研究機構', 'inter-university-research-institutes'],
  ['高エネルギー加速器研究機構', 'inter-university-research-institutes'],
  ['自然科学研究機構', 'inter-university-research-institutes'],
  ['人間文化研究機構', 'inter-university-research-institutes'],
  ['国立情報学研究所', 'inter-university-research-institutes'],
  ['日本学術振興会', 'incorporated-administrative-agencies'],
  ['国立がん研究センター', 'incorporated-administrative-agencies'],
  ['サイバー関連事業者', 'others'],
  ['トヨタ', undefined],
])('find_body: %s is on no list, and leads to a kind or to none', async (name, kind) => {
  const { data } = await call('find_body', { name });
  expect([data.result, data.likely_kinds[0]?.id, data.cannot_conclude]).toEqual([
    ...['not_listed', kind],
    expect.stringContaining('この資料からは決められない'),
  ]);
});

test('find_body: a company leads to both kinds that its reason names', async () => {
  const { data } = await call('find_body', { name: '株式会社三菱UFJ銀行' });
  expect(data.likely_kinds.map(({ id }: { id: string }) => id)).toEqual([
    'others',
    'critical-infrastructure-operators',
  ]);
});

test('find_body, list_members: why a number or a minister is null is said once', async () => {
  const { data } = await call('find_body', { name: 'NISC' });
  expect([data.bodies[0].corporate_number, data.bodies[0].minister, data.unknown]).toEqual([
    ...[null, null],
    '法人番号・所管大臣がnullのものは、確認できる出典が見つかっていない。推測して補わないこと。',
  ]);
  const full = await call('list_members', { list: 'annex-2015', detail: 'full' });
  const lacks = (field: 'corporate_number' | 'competent_minister') =>
    indexCorpus(storedCorpus)
      .lists.get('annex-2015')
      ?.rows.some(({ entity }) => known(entity)[field] === null);
  expect([
    full.data.unknown?.startsWith('法人番号') ?? false,
    full.data.unknown?.includes('所管大臣') ?? false,
  ]).toEqual([lacks('corporate_number'), lacks('competent_minister')]);
});

test('find_body: the name of a kind', async () => {
  const { data } = await call('find_body', { name: '指定法人' });
  expect([data.result, data.bodies, data.kinds.map(({ id }: { id: string }) => id)]).toEqual([
    'kind',
    [],
    ['designated-corporations'],
  ]);
});

test('get_findings: what applies, as what; a power is nobody’s duty', async () => {
  const { data, text } = await call('get_findings', {
    subject: 'bank-of-japan',
    verdict: 'applies',
  });
  expect(data.subject).toEqual({ kind: 'entity', id: 'bank-of-japan', name: '日本銀行' });
  // Of all rules, whatever the filter.
  const { data: all } = await askJson('/entities/bank-of-japan/obligations');
  const of = (verdict: string) =>
    all.filter((f: { verdict: string }) => f.verdict === verdict).length;
  expect(data.totals).toEqual({
    applies: 11,
    does_not_apply: of('does_not_apply'),
    undetermined: of('undetermined'),
    directed: { direct: 2, persons: 0, indirect: 9 },
    binds_subject: 0,
  });
  const open = all.filter((f: { verdict: string }) => f.verdict === 'undetermined');
  expect(data.also_undetermined).toEqual(
    open.map(({ obligation, reason }: Any) => ({
      rule: obligation.id,
      citation: groundOf(obligation),
      reason,
    })),
  );
  expect([data.found, data.returned, data.filter, data.next]).toEqual([
    ...[11, 11, { verdict: 'applies' }, null],
  ]);
  expect(text).toBe(
    `日本銀行, all rules: applies 11, undetermined ${of('undetermined')}, does_not_apply ${of('does_not_apply')}; in \`findings\` 11 of 11; left out by the filter: ${open.length} undetermined (\`also_undetermined\`).\n2016-10-21: NOT_CURRENT_LAW.`,
  );
  type Brief = { rule: string; modality: string; role: string; binds_subject: boolean };
  expect(
    data.findings.map(({ rule, modality, role, binds_subject }: Brief) => [
      ...[rule, modality, role, binds_subject],
    ]),
  ).toEqual([
    // What is directed to the body first.
    ['request-for-cooperation', 'power', 'addressee', false],
    ['designate-listed-corporations', 'designation', 'subject', false],
    ['information-sharing', 'state_responsibility', 'concerned', false],
    ['designation-of-corporations', 'designation', 'concerned', false],
    ['designation-criteria', 'procedure', 'concerned', false],
    ['other-necessary-measures', 'state_responsibility', 'concerned', false],
    ['recommendation-to-ministries', 'power', 'concerned', false],
    ['timely-provision-of-materials', 'duty', 'concerned', false],
    ['provide-other-material', 'internal_rule', 'concerned', false],
    ['nisc-handles-provision-affairs', 'procedure', 'concerned', false],
    ['nisc-handles-recommendation-affairs', 'procedure', 'concerned', false],
  ]);
});

/** Every page of an answer, one after the other. */
const pages = async (name: string, given: Record<string, unknown>) => {
  const told = [];
  let cursor: string | null = '0';
  while (cursor !== null) {
    const { data } = await call(name, { ...given, cursor });
    told.push(data);
    cursor = data.next;
  }
  return told;
};

// biome-ignore lint/suspicious/noExplicitAny: answers of the API, whose own tests say what they are.
type Any = any;

const findingsOf = async (given: Record<string, unknown>): Promise<Any[]> =>
  (await pages('get_findings', { reasons: 'summary', ...given })).flatMap(
    ({ findings }) => findings,
  );

test('get_findings: all of a kind, with chains and page by page, are those of the API', async () => {
  const subject = 'designated-corporations';
  const findings = await findingsOf({ subject, reasons: 'chain' });
  const api = await askJson(`/classes/${subject}/obligations`);
  const { data: rules } = await askJson('/obligations');
  const { data: later } = await askJson('/later-rules');
  const index = indexCorpus(storedCorpus);
  const rulesOf = index.obligations;
  const expected = api.data.map((finding: Any) => {
    const { id, title, modality, rank, provisions } = finding.obligation;
    const { verdict, reason, role, reach, office, condition, via, rests_on } = finding;
    const step = finding.because.at(-1);
    const words = rulesOf.get(id)?.phases.at(-1)?.key_phrase;
    return {
      rule: id,
      title,
      verdict,
      reason,
      binds_subject:
        ['duty', 'prohibition'].includes(modality) &&
        [rank, role, reach].join() === 'statute,bearer,direct',
      modality,
      rank,
      role,
      reach,
      citation: groundOf(finding.obligation),
      why: step.statement,
      who: rules.find((rule: Any) => rule.id === id).actor.map(({ name }: Any) => name),
      office,
      condition,
      via,
      rests_on,
      quote: step.quote,
      sentence: words ? wholeSentence(index, words) : null,
      other_citations: provisions.slice(1).map(({ citation }: Any) => citation),
      capacities: finding.capacities.map(({ capacity, role: as }: Any) => ({ capacity, role: as })),
      silences: silencesOn(index, rulesOf.get(id) as Any).map(({ id: silence }) => silence),
      later: {
        known: finding.later_changes.map(({ id: change, in_force }: Any) => ({
          id: change,
          in_force,
        })),
        read: (later.find((one: Any) => one.obligation.id === id)?.texts ?? []).some(
          ({ read }: Any) => read,
        ),
      },
      because: finding.because.map(({ statement, quote, provision }: Any) => ({
        statement,
        citation: provision.citation,
        quote,
      })),
    };
  });
  const byRule = (a: Any, b: Any) => (a.rule < b.rule ? -1 : 1);
  expect(findings.toSorted(byRule)).toEqual(expected.toSorted(byRule));
});

test('get_findings: what binds a subject, in one call, and what may', async () => {
  const subject = 'national-administrative-organs';
  const { data } = await call('get_findings', { subject, binds_subject: true });
  const all = await findingsOf({ subject });
  const binding = all.filter(({ binds_subject }) => binds_subject);
  expect([data.findings, data.totals.binds_subject, data.filter]).toEqual([
    ...[binding, binding.length, { binds_subject: 'true' }],
  ]);
  expect(binding.length).toBeGreaterThan(0);
  const open = (findings: Any[]) =>
    findings.filter(({ verdict }) => verdict === 'undetermined').map(({ rule }) => rule);
  expect(data.also_undetermined.map(({ rule }: Any) => rule)).toEqual(open(all));
  // Of those directed to it what binds it stands first, then what it bears, what is asked of it, what is done to it.
  const order = ['bearer', 'addressee', 'subject', 'recipient', 'concerned'];
  const direct = all.filter(({ reach }) => reach === 'direct');
  expect(direct.slice(0, binding.length)).toEqual(binding);
  const rest = direct.slice(binding.length).map(({ role }) => order.indexOf(role));
  expect(rest).toEqual(rest.toSorted((a, b) => a - b));
});

test('get_findings: of what a filter leaves out what nobody can tell is named, and no more than fit', async () => {
  const subject = 'contractors';
  const open = (await findingsOf({ subject, verdict: 'undetermined' })).map(({ rule }) => rule);
  const leftOut = async (given: object) => {
    const { data } = await call('get_findings', { subject, ...given });
    return data.also_undetermined.map(({ rule }: Any) => rule).sort();
  };
  for (const given of [{ verdict: 'applies' }, { reach: 'direct' }, { role: 'bearer' }])
    expect(await leftOut(given)).toEqual(open.toSorted());
  expect(open.length).toBeGreaterThan(0);
  expect(await leftOut({})).toEqual([]);
  expect(await leftOut({ verdict: 'undetermined' })).toEqual([]);
  // A filter by what a rule is leaves out rules that are known to be something else.
  const theme = 'contracting';
  expect(await leftOut({ theme, verdict: 'applies' })).toEqual(
    (await findingsOf({ subject, theme, verdict: 'undetermined' })).map(({ rule }) => rule),
  );
  expect((await leftOut({ reach: 'direct', as_of: '2026-11-30' })).length).toBe(12);
});

test('get_findings: one rule with its words, some by theme, role and rank', async () => {
  const subject = 'japan-pension-service';
  const one = await call('get_findings', { subject, obligations: ['audit-coverage'] });
  expect(
    one.data.findings.map(({ rule, quote, because }: Any) => [rule, typeof quote, because]),
  ).toEqual([['audit-coverage', 'string', undefined]]);
  const { data: rules } = await askJson('/obligations');
  const themes = new Map(rules.map(({ id, theme }: Any) => [id, theme]));
  const audits = await findingsOf({ subject, theme: 'audit' });
  expect(audits.length).toBe([...themes.values()].filter((theme) => theme === 'audit').length);
  const { data: api } = await askJson(`/entities/${subject}/obligations?role=bearer`);
  const borne = await findingsOf({ subject, role: 'bearer', rank: 'statute' });
  expect(borne.map(({ rule }) => rule).sort()).toEqual(
    api
      .filter(({ obligation }: Any) => obligation.rank === 'statute')
      .map(({ obligation }: Any) => obligation.id)
      .sort(),
  );
});

test('get_findings: what binds the persons of a subject is named beside what binds itself', async () => {
  const { data } = await call('get_findings', { subject: 'ipa', binds_subject: true });
  expect([data.found, data.binds_persons]).toEqual([
    ...[0, [{ rule: 'contractor-confidentiality', citation: '法第30条第2項' }]],
  ]);
  const other = await call('get_findings', { subject: 'bank-of-japan', binds_subject: true });
  expect(other.data.binds_persons).toEqual([]);
});

test('get_findings: whether a rule binds whose text is not held is not known, and told beside what binds', async () => {
  const rule = 'responsibilities-of-parties';
  for (const subject of ['local-governments', 'critical-infrastructure-operators']) {
    const binding = await call('get_findings', { subject, binds_subject: true });
    expect([binding.data.found, binding.data.totals.binds_subject]).toEqual([0, 0]);
    expect(binding.data.also_undetermined[0]).toEqual({
      ...{ rule, citation: '法第4条から第9条まで', reason: 'text_not_held' },
    });
    const [finding] = await findingsOf({ subject, obligations: [rule] });
    expect([finding.verdict, finding.role, finding.binds_subject]).toEqual([
      ...['applies', 'bearer', null],
    ]);
    // Neither is it told as what does not bind.
    const free = await findingsOf({ subject, binds_subject: false, theme: 'strategy' });
    expect(free.map((one) => one.rule)).not.toContain(rule);
  }
});

test('get_findings: what runs through the ministry competent for a body is named for the ministries', async () => {
  const given = { theme: 'audit', role: 'bearer' };
  const { data } = await call('get_findings', {
    ...given,
    subject: 'national-administrative-organs',
  });
  expect(data.as_ministry.map(({ rule }: Any) => rule)).toEqual(
    expect.arrayContaining(['audit-notice-route', 'audit-report-route']),
  );
  const other = await call('get_findings', { ...given, subject: 'japan-pension-service' });
  expect(other.data.as_ministry).toBe(undefined);
});

test('get_findings: several themes are one question, and of each it is told what is not said', async () => {
  const subject = 'incorporated-administrative-agencies';
  const told = async (theme: unknown) =>
    (await call('get_findings', { subject, role: 'bearer', reasons: 'summary', theme })).data;
  const [standards, audit] = [await told('standards'), await told(['audit'])];
  const both = await told(['standards', 'audit']);
  const rules = ({ findings }: Any): string[] => findings.map(({ rule }: Any) => rule);
  expect(rules(both).toSorted()).toEqual([...rules(standards), ...rules(audit)].toSorted());
  expect([both.found, both.filter.theme]).toEqual([
    ...[standards.found + audit.found, 'standards,audit'],
  ]);
  expect(both.silences.slice(0, 2)).toEqual([standards.silences[0], audit.silences[0]]);
  expect(await told('standards,audit')).toEqual(both);
});

test('get_findings: what is not said of what was asked for stands beside it, whatever comes back, on the first page', async () => {
  const told = async (given: object) => {
    const { data } = await call('get_findings', given as Record<string, unknown>);
    return data.silences.map(({ id }: Any) => id);
  };
  const subject = 'japan-pension-service';
  const audit = await told({ subject, theme: 'audit' });
  expect(audit.slice(0, 2)).toEqual(['time-limits', 'penalty-on-the-body']);
  expect([audit.length, await told({ subject, theme: 'audit', verdict: 'undetermined' })]).toEqual([
    3,
    audit,
  ]);
  expect(await told({ subject, theme: 'audit', cursor: '5' })).toEqual([]);
  expect((await told({ subject, obligations: ['uniform-standards'] }))[0]).toBe(
    'uniform-standards-text',
  );
});

test('a rule, a procedure and a search say in words what people ask of it and nothing says', async () => {
  const { data: rule } = await call('get_obligation', {
    obligation: 'recommendation-to-ministries',
  });
  const { data: flow } = await call('get_procedure', { procedure: 'incident' });
  const { data: found } = await call('search', { q: 'must we report incidents' });
  expect(rule.not_said).toEqual(
    ['duty-to-follow-recommendation', 'text-of-the-act'].map(toldSilence),
  );
  expect(rule.silences.slice(0, 2)).toEqual(['duty-to-follow-recommendation', 'text-of-the-act']);
  expect(flow.not_said[0]).toEqual(toldSilence('incident-report-to-ministry'));
  expect(found.silences).toContainEqual(toldSilence('incident-report-to-ministry'));
  expect(found.near[0].id).toBe('timely-provision-of-materials');
  expect(
    (await call('get_procedure', { procedure: 'incident', steps: [1] })).data.not_said,
  ).toEqual([]);
});

test('what is not held, or is read by another number, is led on from: words of the overview, other times, the whole sentence', async () => {
  const { data, text } = await call('get_provision', { citation: '法第37条' });
  expect([data.text, data.told_words]).toEqual([
    null,
    [
      {
        citation: '概要4(8)',
        text: '戦略本部からの事務の委託を受けた者が秘密保持義務に反した場合。1年以下の懲役又は50万円以下の罰金',
      },
    ],
  ]);
  expect(firstLine(text)).toBe(
    '法第37条（罰則）, version 2016: its words are not held here; `told_words` are those of an explanation, not of the law; `later` tells what became of its rules.',
  );
  const borne = {
    ...{ number: '28条3項', citation: '法第27条第3項', eid: 'art_27__para_3' },
    ...{ from: '2019-04-01', until: '2026-09-30', certainty: 'B' },
  };
  const asked = { citation: '法第28条' };
  expect((await call('get_provision', asked)).data.number_borne[0]).toEqual(borne);
  expect((await call('get_later_changes', asked)).data.provision.number_borne[0]).toEqual(borne);
  const rule = 'improve-after-audit';
  const given = { subject: 'designated-corporations', obligations: [rule] };
  const found = (await call('get_findings', given)).data.findings[0];
  const whole = (await call('get_obligation', { obligation: rule })).data;
  expect([found.sentence, whole.sentence]).toEqual([
    '通知を受けた各機関は、速やかに必要な改善を実施又は改善計画を策定し、改善結果又は改善計画を戦略本部に報告するものとする。',
    found.sentence,
  ]);
});

test('get_findings: rules of one theme on one page, together where the same is answered, the sentences of the first', async () => {
  for (const [subject, theme] of [
    ['japan-pension-service', 'audit'],
    ['incorporated-administrative-agencies', 'audit'],
    ['bank-of-japan', 'audit'],
    ['japan-pension-service', 'incident'],
  ]) {
    const { data, text } = await call('get_findings', { subject, theme });
    const one_by_one = await findingsOf({ subject, theme });
    const told = data.groups.flatMap(({ rules, ...group }: Any) =>
      rules.map((rule: Any) => ({ ...group, ...rule })),
    );
    expect([data.findings, data.next, data.returned, data.found]).toEqual([
      ...[[], null, one_by_one.length, one_by_one.length],
    ]);
    expect(text).toContain(`in \`groups\` ${told.length} of ${told.length}.`);
    const byRule = new Map(one_by_one.map((finding) => [finding.rule, finding]));
    for (const { rule, why, ...finding } of told) {
      const { why: sentence, rule: id, ...own } = byRule.get(rule) ?? {};
      expect({ reason: null, role: null, reach: null, binds_subject: false, ...finding }).toEqual(
        own,
      );
      expect([sentence, undefined]).toContain(why);
      byRule.delete(rule);
    }
    expect(byRule.size).toBe(0);
    const groups = data.groups.map(({ rules, ...group }: Any) => JSON.stringify(group));
    expect(new Set(groups).size).toBe(groups.length);
  }
  // What it bears comes first, and its sentences with it.
  const { data } = await call('get_findings', { subject: 'japan-pension-service', theme: 'audit' });
  expect(data.groups[0].role).toBe('bearer');
  expect(data.groups[0].rules.every(({ why }: Any) => why !== undefined)).toBe(true);
});

test('get_findings: groups go on behind a page, each rule once', async () => {
  const given = { subject: 'japan-pension-service' };
  const told = (await pages('get_findings', given)).flatMap(({ groups }) =>
    groups.flatMap(({ rules }: Any) => rules.map(({ rule }: Any) => rule)),
  );
  const all = (await findingsOf(given)).map(({ rule }) => rule);
  expect(told.toSorted()).toEqual(all.toSorted());
});

test('get_findings: what a filter leaves out is counted by what is not known of it', async () => {
  const { text } = await call('get_findings', {
    subject: 'local-governments',
    binds_subject: true,
  });
  expect(firstLine(text)?.split('; ')[2]).toBe(
    'left out by the filter: 4 undetermined, 1 that apply, whether they bind not known (`also_undetermined`).',
  );
});

test('get_findings: a rule that rests on a run of articles is cited by all of them', async () => {
  const given = { subject: 'local-governments', obligations: ['responsibilities-of-parties'] };
  const { data } = await call('get_findings', { ...given, reasons: 'summary' });
  expect(data.findings[0].citation).toBe('法第4条から第9条まで');
});

test('get_findings: a day that nobody has read is said to be one', async () => {
  const { data } = await call('get_findings', { subject: 'bank-of-japan', as_of: '2026-11-30' });
  expect([data.state, data.asked, data.answers_for_asked_day]).toEqual([
    '2016-10-21',
    '2026-11-30',
    false,
  ]);
});

test('get_findings: only duties, on a day before the amendment', async () => {
  const given = { subject: 'japan-pension-service', modality: 'duty', as_of: '2016-10-20' };
  const { meta } = await call('get_findings', given);
  const findings = await findingsOf(given);
  const { data: api } = await askJson(
    '/entities/japan-pension-service/obligations?as_of=2016-10-20',
  );
  type Found = { obligation: { id: string; modality: string }; verdict: string };
  const pairs = (found: Found[]) => found.map((f) => `${f.obligation.id} ${f.verdict}`).sort();
  const duties = api.filter((f: Found) => f.obligation.modality === 'duty');
  expect(duties.length).toBeGreaterThan(0);
  expect(findings.map(({ rule, verdict }) => `${rule} ${verdict}`).sort()).toEqual(pairs(duties));
  expect(meta.as_of).toBe('2016-10-20');
});

test('get_finding: the finding of the API, whole', async () => {
  const given = { subject: 'bank-of-japan', obligation: 'request-for-cooperation' };
  const { data, text, links } = await call('get_finding', given);
  const api = await askJson('/entities/bank-of-japan/obligations/request-for-cooperation');
  expect(data).toEqual(api.data);
  expect(links.html).toBe(api.links.html);
  expect(firstLine(text)).toBe('日本銀行, 資料の提出その他の協力の求め: applies.');
});

test('list_obligations: the rules of one nature', async () => {
  const { data } = await call('list_obligations', { modality: 'prohibition' });
  expect(data).toEqual({
    next: null,
    shared: {},
    obligations: [
      {
        id: 'contractor-confidentiality',
        title: '委託に係る事務の秘密の保持',
        modality: 'prohibition',
        rank: 'statute',
        theme: 'contracting',
        actor: ['事務の委託を受けた法人の役員・職員とこれらの職にあった者'],
        citations: ['法第30条第2項', '法第30条第1項'],
      },
    ],
  });
});

test('get_obligation: the rule of the API in short, and whom it reaches, together where that is the same', async () => {
  const obligation = 'request-for-cooperation';
  const { data, text } = await call('get_obligation', { obligation });
  const { phases, ...rule } = (await askJson(`/obligations/${obligation}`)).data;
  expect(data).toMatchObject(rule);
  expect(data.phases).toEqual(
    phases.map(({ version, basis, provisions, key_phrase, trigger }: Any) => ({
      ...{ version, basis, trigger, quote: key_phrase.quote },
      citations: provisions.map(({ citation }: Any) => citation),
      quoted_from: key_phrase.provision.citation,
    })),
  );
  expect(data.silences).toContain('duty-to-comply-with-request');
  const { number_today } = (await call('get_provision', { citation: '法第32条第1項' })).data;
  expect(data.number_today).toEqual(number_today);
  const { data: findings } = await askJson(`/obligations/${obligation}/entities`);
  const ids = (kind: string, of: object) =>
    findings
      .filter((f: Any) => f.subject.kind === kind)
      .filter((f: Any) => Object.entries(of).every(([key, value]) => f[key] === value))
      .map(({ subject }: Any) => subject.id);
  const asked = { verdict: 'applies', role: 'addressee', reach: 'direct' };
  const bodies = ids('entity', asked);
  expect(data.applies[0]).toEqual({
    ...{ role: 'addressee', reach: 'direct', kinds: ids('class', asked) },
    ...{ bodies: bodies.length, body_ids: bodies },
    bodies_by_kind: {
      ...{ 'incorporated-administrative-agencies': 1, contractors: 1 },
      ...{ 'listed-corporations': 52, 'designated-corporations': 9 },
    },
  });
  expect(data.applies[1]).toEqual({
    ...{ role: 'bearer', reach: 'direct', kinds: [] },
    ...{ bodies: 2, bodies_by_kind: {}, body_ids: ['nisc', 'strategic-headquarters'] },
  });
  const none = { bodies: 0, bodies_by_kind: {}, body_ids: [] };
  expect(data.undetermined).toEqual([
    { role: null, reach: null, kinds: ['critical-infrastructure-operators'], ...none },
  ]);
  const count = (verdict: string) => findings.filter((f: Any) => f.verdict === verdict).length;
  expect(data.totals).toEqual({
    applies: count('applies'),
    undetermined: 1,
    does_not_apply: count('does_not_apply'),
  });
  expect(firstLine(text)).toBe(
    `資料の提出その他の協力の求め: applies to ${count('applies')}, undetermined for 1, does not apply to ${count('does_not_apply')}.`,
  );
});

test('get_obligation: the bodies that a rule does not reach are counted, and named on request', async () => {
  const given = { obligation: 'request-for-cooperation' };
  const brief = (await call('get_obligation', given)).data.does_not_apply;
  const full = (await call('get_obligation', { ...given, detail: 'full' })).data.does_not_apply;
  expect(brief).toEqual([
    {
      ...{ role: null, reach: null, bodies: 2, bodies_by_kind: { others: 2 }, body_ids: null },
      kinds: ['national-administrative-organs', 'designated-corporations', 'contractors', 'others'],
    },
  ]);
  expect(full).toEqual([
    { ...brief[0], body_ids: ['central-japan-international-airport', 'kyushu-railway'] },
  ]);
});

test('get_procedure: the steps of the API in short, in words, with what follows what', async () => {
  const { data, text, links } = await call('get_procedure', { procedure: 'cooperation' });
  const api = await askJson('/procedures/cooperation');
  // biome-ignore lint/suspicious/noExplicitAny: an answer of the API, whose own tests say what it is.
  const brief = ({ obligation, key_phrase, ...step }: any) => ({
    number: step.number,
    label: step.label,
    obligation: {
      id: obligation.id,
      title: obligation.title,
      modality: obligation.modality,
      rank: obligation.rank,
    },
    citations: obligation.provisions.map(({ citation }: { citation: string }) => citation),
    quote: key_phrase?.quote ?? null,
    conditions: step.conditions,
    from: step.from.map(({ name }: { name: string }) => name),
    to: step.to.map(({ name }: { name: string }) => name),
    through: step.through?.name ?? null,
    performed_by: step.performed_by.map(({ name }: { name: string }) => name),
    mutual: step.mutual,
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    after: step.after.map(({ steps, words }: any) => ({
      ...{ steps, quote: words.quote, citation: words.provision.citation },
    })),
    unordered_with: step.unordered_with,
    parts: step.parts.map(({ id }: { id: string }) => id),
    earlier: step.earlier.state,
    note: step.note,
  });
  const { id, title, summary, left_out, stages } = api.data;
  expect(data).toEqual({
    ...{ id, title, summary, left_out, next: null },
    performed_by: ['内閣サイバーセキュリティセンター'],
    not_said: [
      'duty-to-comply-with-request',
      'duty-to-comply-with-request-of-paragraph-2',
      'handling-of-material-given',
      'direct-report-to-headquarters',
    ].map(toldSilence),
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    stages: stages.map((stage: any) => ({
      ...{ title: stage.title, mode: stage.mode, note: stage.note },
      steps: stage.steps.map(brief),
    })),
  });
  expect([links.self, links.html]).toEqual([
    '/api/v1/procedures/cooperation',
    '/procedures/cooperation/',
  ]);
  const count = stages.flatMap(({ steps }: { steps: unknown[] }) => steps).length;
  expect(firstLine(text)).toBe(
    `${title}: ${count} of ${count} steps in \`stages\`. Only \`after\` is an order of the law.`,
  );
});

test('get_procedure: a long one in short, and the steps that are named, in full', async () => {
  type Flow = { stages: { title: string; steps: { number: number; after: unknown[] }[] }[] };
  const stepsOf = ({ stages }: Flow) => stages.flatMap(({ steps }) => steps);
  const { data, text } = await call('get_procedure', { procedure: 'incident' });
  const { stages } = (await askJson('/procedures/incident')).data;
  const numbers = stepsOf({ stages }).map(({ number }) => number);
  expect(stepsOf(data).map(({ number }) => number)).toEqual(numbers);
  expect(Object.keys(stepsOf(data)[0] ?? {}).sort()).toEqual([
    'after',
    'from',
    'label',
    'modality',
    'number',
    'rank',
    'rule',
    'to',
  ]);
  expect(firstLine(text)).toContain(`${numbers.length} of ${numbers.length} steps`);
  const one = await call('get_procedure', { procedure: 'incident', steps: [2, 4] });
  expect(stepsOf(one.data).map((step) => [step.number, 'quote' in step])).toEqual([
    [2, true],
    [4, true],
  ]);
  // In full, page by page.
  const full: number[] = [];
  let cursor: string | undefined;
  do {
    const given = { procedure: 'incident', detail: 'full', ...(cursor ? { cursor } : {}) };
    const page = await call('get_procedure', given);
    full.push(...stepsOf(page.data).map(({ number }) => number));
    cursor = page.data.next ?? undefined;
  } while (cursor);
  expect(full).toEqual(numbers);
});

test('get_provision: the provision of the API in short, by its place or by a citation', async () => {
  const given = { instrument: 'basic-act', eid: 'art_32__para_1' };
  const { data, text } = await call('get_provision', given);
  const { data: api } = await askJson('/instruments/basic-act/provisions/art_32__para_1');
  const { data: changes } = await askJson('/changes');
  expect(data).toEqual({
    later: changes.flatMap(({ in_force, touches }: Any) =>
      touches
        .filter(({ obligation }: Any) => obligation === 'request-for-cooperation')
        .map(({ effect }: Any) => ({ in_force, effect })),
    ),
    citation: '法第32条第1項',
    heading: api.heading,
    instrument: 'basic-act',
    version: '2016',
    eid: 'art_32__para_1',
    num: api.num,
    rank: 'statute',
    law: { number: '平成二十六年法律第百四号', id: '426AC1000000104' },
    held: 'full',
    layer: 'official_text',
    text: api.whole_text,
    next: null,
    paragraphs: [],
    not_held: [],
    lines: [226, 226],
    rules: api.obligations.map(({ id }: Any) => id),
    continued_by: null,
    continues: [{ citation: '旧法第31条第1項', version: '2015', eid: 'art_31__para_1' }],
    number_today: {
      ...{ value: '33条1項', since: '2019-04-01', certainty: 'A', of: 'art_32__para_1' },
      unchanged: false,
    },
    number_borne: [],
    told_words: [],
    note: api.note,
    read_as: null,
    around: {
      counts: { above: 2, refers_to: 3, cited_by: 4, uses_term: 3, discrepancy: 1 },
      items: [],
    },
  });
  expect(text).toBe(
    '法第32条第1項, version 2016: words in `text`; `later` tells what became of its rules.\n2016-10-21: NOT_CURRENT_LAW.',
  );
  expect((await call('get_provision', { citation: '基本法32①' })).data).toEqual(data);
});

test('get_provision: what stands around it, on request, behind the text', async () => {
  const told = await pages('get_provision', { citation: '法第13条', around: true });
  const { data: api } = await askJson('/instruments/basic-act/provisions/art_13');
  const { references, cited_by, term_uses, ancestors, discrepancies } = api;
  const cited = (targets: Any[]) => targets.map(({ citation }) => citation);
  const terms = new Map<string, string>(term_uses.map(({ term, text }: Any) => [term, text]));
  expect(told.flatMap(({ around }) => around.items)).toEqual([
    ...ancestors.map((one: Any) => ({ relation: 'above', citations: cited([one]) })),
    ...references.map(({ text, law, targets }: Any) => ({
      ...{ relation: 'refers_to', words: text },
      ...(law ? { law: law.title } : { citations: cited(targets) }),
    })),
    ...cited_by.map((one: Any) => ({
      ...{ relation: 'cited_by', words: one.text, citations: cited([one]) },
    })),
    ...[...terms].map(([id, words]) => ({ relation: 'uses_term', words, id })),
    ...discrepancies.map(({ id, title }: Any) => ({ relation: 'discrepancy', words: title, id })),
  ]);
  const counts = {
    above: ancestors.length,
    refers_to: references.length,
    cited_by: cited_by.length,
    uses_term: terms.size,
    discrepancy: discrepancies.length,
  };
  // On the pages behind the first there is no word of the text any more.
  expect(told.map(({ text, around }) => [text, around.counts])).toEqual([
    [api.whole_text, counts],
    ['', counts],
  ]);
});

test('get_provision: a number that never was another', async () => {
  const [{ instrument, rows }] = storedCorpus.concordances as Any;
  const { eid } = rows.find(({ numbers }: Any) => new Set(numbers).size === 1);
  const { number_today } = (await call('get_provision', { instrument, eid })).data;
  expect([number_today.since, number_today.unchanged]).toEqual([null, true]);
  // Of an article that the concordance tells by its parts alone the newest text tells the number, and not since when.
  const article = (await call('get_provision', { citation: '法第32条' })).data;
  expect(article.number_today).toEqual({
    ...{ value: '33条', since: null, certainty: null, of: 'art_32', unchanged: false },
  });
});

test('get_provision: an article whose words stand in its paragraphs', async () => {
  const { data } = await call('get_provision', { instrument: 'basic-act', eid: 'art_31' });
  const { data: api } = await askJson('/instruments/basic-act/provisions/art_31');
  expect([data.held, data.lines, data.not_held, data.text, data.paragraphs]).toEqual([
    ...['full', [220, 222], [], api.whole_text],
    [
      { eid: 'art_31__para_1', num: null },
      { eid: 'art_31__para_2', num: '2' },
    ],
  ]);
});

test('get_provision: what is held in part names what is not', async () => {
  const { data } = await call('get_provision', { instrument: 'basic-act', eid: 'art_25' });
  const missing = ['法第25条第2項', '法第25条第3項', '法第25条第4項'];
  expect([data.held, data.not_held]).toEqual(['in_parts', missing]);
});

test('get_provision: every provision has its words, page by page, and a stub none', {
  timeout: 120_000,
}, async () => {
  const { provisions } = indexCorpus(storedCorpus).corpus;
  for (const { instrument, version, eid, status } of provisions) {
    const told = await pages('get_provision', { instrument, version, eid });
    const { data: api } = await askJson(
      `/instruments/${instrument}/provisions/${eid}?version=${version}`,
    );
    const words = told.map(({ text }) => text);
    expect([eid, words[0] === null ? null : words.join('\n'), told[0].held]).toEqual([
      ...[eid, api.whole_text, api.held],
    ]);
    if (status !== 'stub') expect([eid, told[0].held]).not.toEqual([eid, 'stub']);
  }
});

test('get_provision: the version of a day, and a text that is not held', async () => {
  const given = { instrument: 'basic-act', eid: 'art_30', as_of: '2016-10-20' };
  const { data, text } = await call('get_provision', given);
  expect([data.version, data.text, data.lines, data.number_today]).toEqual([
    ...['2015', null, null, null],
  ]);
  expect(firstLine(text)).toBe('旧法第30条, version 2015: its words are not held here.');
});

test.each([
  [{}, 'INVALID_PARAMETER: Neither a citation nor a place is given.'],
  [{ instrument: 'basic-act' }, 'INVALID_PARAMETER: Neither a citation nor a place is given.'],
  [
    { citation: '監査方針' },
    'INVALID_PARAMETER: 「監査方針」 is a whole instrument: audit-policy, version 2016.',
  ],
])('get_provision %j: what is missing is said', async (given, said) => {
  const { isError, content } = await client.callTool({ name: 'get_provision', arguments: given });
  expect([isError, (content as Any)[0].text.split('\n')[0]]).toEqual([true, said]);
});

test('resolve_citation: the answer of the API', async () => {
  const citation = '基本法25①二';
  const { data, text } = await call('resolve_citation', { citation });
  expect(data).toEqual((await askJson(`/resolve?${new URLSearchParams({ citation })}`)).data);
  expect(firstLine(text)).toBe('基本法25①二: 法第25条第1項第2号, version 2016.');
});

test('verify_quotation: right and wrong words', async () => {
  const text = '秘密の保持に十分留意しなければならない';
  const wrong = await call('verify_quotation', { text });
  expect(wrong.data).toEqual((await askJson(`/verify?${new URLSearchParams({ text })}`)).data);
  expect([wrong.data.result, firstLine(wrong.text)]).toEqual([
    'DIFFERS',
    'DIFFERS: a miswriting; the words of the source are in `text`.',
  ]);
  const invented = await call('verify_quotation', {
    text: '監査の対象は国の行政機関、独立行政法人及び指定法人とする',
  });
  expect([invented.data.nearest[0].provision.citation, firstLine(invented.text)]).toEqual([
    '監査方針2',
    'NOT_HELD: no such sentence in what is held; `nearest` are other sentences, not its right words.',
  ]);
  const right = await call('verify_quotation', { text: '秘密の保持に十分留意するものとする' });
  expect([right.data.result, right.meta.total]).toEqual(['EXACT', 2]);
});

test('compare_versions: the rows that changed, marked', async () => {
  const { data, text } = await call('compare_versions', { instrument: 'audit-policy' });
  const { data: rest } = await call('compare_versions', {
    instrument: 'audit-policy',
    cursor: data.next,
  });
  type Row = Record<'before' | 'after', { citation: string } | null> & { kind: string };
  expect(
    [...data.rows, ...rest.rows].map(({ kind, after }: Row) => [kind, after?.citation]),
  ).toEqual([
    ['amended', '監査方針前文'],
    ['amended', '監査方針1'],
    ['amended', '監査方針2'],
    ['meaning_changed', '監査方針3(1)'],
    ['meaning_changed', '監査方針3(2)'],
    ['meaning_changed', '監査方針3(3)'],
    ['meaning_changed', '監査方針3(4)'],
    ['amended', '監査方針4(1)'],
    // 「前述の監査テーマ」 is that of 3(4), where 行政機関等 means more than before.
    ['reference_changed', '監査方針5(1)'],
    ['amended', '監査方針5(3)'],
    ['amended', '監査方針5(5)'],
  ]);
  expect(data.rows[0].marked).toBe(
    'サイバーセキュリティ基本法（平成26年法律第104号{+。以下「法」という。+}）第25条第1項第2号の規定に基づきサイバーセキュリティ戦略本部（以下「戦略本部」という。）がつかさどる事務のうち、監査について、その実施のための基本方針を以下のとおり定める。',
  );
  expect([data.lists, rest.lists, rest.next]).toEqual([[], [], null]);
  // Both texts stand in what is marked.
  expect([data.rows[0].before, data.rows[0].after].map((side) => 'text' in side)).toEqual([
    false,
    false,
  ]);
  expect(firstLine(text)).toBe(
    'サイバーセキュリティ対策を強化するための監査に係る基本方針: 2015年（改定前） → 2016年（改定案）, 7 of 11 rows in `rows`, more with cursor=7.',
  );
});

test('compare_versions: the list an instrument holds, its rows told once', async () => {
  const given = { instrument: 'information-provision-rules' };
  const { data } = await call('compare_versions', given);
  const { data: changes } = await askJson('/lists/annex-2016/changes');
  expect(data.lists).toEqual([
    {
      list: 'annex-2016',
      before: 'annex-2015',
      changes: changes
        .filter(({ kind }: Any) => kind !== 'unchanged')
        .map(({ because: { reason, certainty }, ...change }: Any) => ({
          ...change,
          reason,
          certainty,
        })),
    },
  ]);
  const kinds = new Set(data.lists[0].changes.map(({ kind }: Any) => kind));
  expect([...kinds].sort()).toEqual(['added', 'removed', 'renamed']);
  const rows = (await pages('compare_versions', given)).flatMap((page) => page.rows);
  expect(rows.filter(({ after, before }: Any) => /annex__row/.test((after ?? before).eid))).toEqual(
    [],
  );
});

test('compare_versions: of what the source lacks words of one side, how many and which', async () => {
  const { data, meta, text } = await call('compare_versions', { instrument: 'basic-act' });
  const { data: api } = await askJson('/instruments/basic-act/comparison');
  const lacking = api.rows.filter(({ kind }: Any) => kind === 'not_held');
  expect(data.not_held).toEqual({
    count: lacking.length,
    eids: lacking.map(({ before, after }: Any) => (after ?? before).eid),
  });
  const changed = api.rows.filter(({ kind }: Any) => kind === 'added');
  expect(data.rows.map(({ after }: Any) => after.eid)).toEqual(
    changed.map(({ after }: Any) => after.eid),
  );
  expect([data.next, meta.total, firstLine(text)?.split(', ')[1]]).toEqual([
    ...[null, changed.length],
    `${changed.length} of ${changed.length} rows in \`rows\`; of ${lacking.length} more the source lacks words (\`not_held\`); what changed there: \`see\`.`,
  ]);
});

test.each<[object, unknown[], unknown[] | null, string[]]>([
  [{ provision: '監査方針2' }, [['amended', '旧監査方針2', '監査方針2']], null, []],
  // What did not change is told where it is asked.
  [
    { instrument: 'information-provision-rules', provision: 'annex__row_1' },
    [['unchanged', '旧資料提供等規則別表（1番目）', '資料提供等規則別表（1番目）']],
    null,
    [],
  ],
  // By its number of before the amendment, with its parts.
  [
    { provision: '旧法第31条' },
    [['not_held', '旧法第31条', '法第32条']],
    ['art_32__para_1', 'art_32__para_2'],
    [],
  ],
  [
    { instrument: 'information-provision-rules', provision: 'annex__row_8' },
    [['added', undefined, '資料提供等規則別表（8番目）']],
    null,
    [],
  ],
  // Its own words did not change, what stands in it did.
  [{ provision: '別表' }, [], null, ['annex-2016']],
])('compare_versions: one provision, %j', async (given, rows, lacking, lists) => {
  const { data } = await call('compare_versions', { ...given });
  expect([
    data.rows.map(({ kind, before, after }: Any) => [kind, before?.citation, after?.citation]),
    data.not_held?.eids ?? null,
    data.lists.map(({ list }: Any) => list),
  ]).toEqual([rows, lacking, lists]);
});

test('compare_versions: counts are of what is asked, with what is no longer there', async () => {
  const all = { instrument: 'information-provision-rules' };
  const counts = async (given: object) =>
    (await call('compare_versions', { ...given })).data.counts;
  const { data: api } = await askJson(`/instruments/${all.instrument}/comparison`);
  expect(await counts(all)).toEqual(api.counts);
  const { data: changes } = await askJson('/lists/annex-2016/changes');
  const of = (kind: string) => changes.filter((one: Any) => one.kind === kind).length;
  expect(await counts({ provision: '別表' })).toEqual({
    amended: of('renamed'),
    unchanged: of('unchanged'),
    added: of('added'),
    deleted: of('removed'),
  });
});

test('compare_subjects: how many rules bind each, and of how many that is not known', async () => {
  const [a, b] = ['others', 'critical-infrastructure-operators'];
  const bound = async (subject: string) => {
    const { data } = await call('get_findings', { subject, binds_subject: true });
    return { true: data.found, null: data.also_undetermined.length };
  };
  const { data } = await call('compare_subjects', { a, b });
  expect(data.binds).toEqual({ a: await bound(a), b: await bound(b) });
  expect(data.binds.b.null).toBeGreaterThan(0);
});

test('compare_subjects: what differs, together where the same is answered, on two pages at the most', async () => {
  const given = { a: 'japan-pension-service', b: 'bank-of-japan' };
  const { data: api } = await askJson(`/compare?${new URLSearchParams(given)}`);
  const told = await pages('compare_subjects', { ...given, detail: 'short' });
  expect([told.length, told[0].differ, told[0].same]).toEqual([
    2,
    api.differences.length,
    api.same,
  ]);
  const side = ({ verdict, reason, role, reach }: Any) =>
    Object.fromEntries(
      Object.entries({ verdict, reason, role, reach }).filter(([, value]) => value !== null),
    );
  const rowsOf = (answers: Any[]) =>
    answers
      .flatMap(({ groups }) => groups)
      .flatMap(({ rules, ...group }: Any) => rules.map((rule: Any) => ({ ...group, ...rule })))
      .toSorted((one: Any, other: Any) => (one.rule < other.rule ? -1 : 1));
  const expected = (isFull: boolean) =>
    api.differences
      .map(({ contrast, differs, obligation, a, b }: Any) => ({
        ...{ contrast, differs, a: side(a), b: side(b), rule: obligation.id },
        ...{ title: obligation.title, modality: obligation.modality, rank: obligation.rank },
        ...(isFull ? { a_why: a.because.statement, b_why: b.because.statement } : {}),
      }))
      .toSorted((one: Any, other: Any) => (one.rule < other.rule ? -1 : 1));
  expect(rowsOf(told)).toEqual(expected(false));
  const full = await pages('compare_subjects', { ...given, detail: 'full' });
  expect(rowsOf(full)).toEqual(expected(true));
  // Groups are alike in nothing but what two pages share of one.
  const [first] = told;
  const heads = first.groups.map(({ rules: _, ...group }: Any) => JSON.stringify(group));
  expect(new Set(heads).size).toBe(heads.length);
});

test('get_later_changes: a rule as the API has it, with every text or the newest', async () => {
  const obligation = 'request-for-cooperation';
  const { data: api } = await askJson(`/obligations/${obligation}/later`);
  const { caution, ...rule } = api;
  const { data } = await call('get_later_changes', { obligation });
  const { data: concordances } = await askJson('/concordances');
  expect(data).toEqual({
    ...{ provision: null, as_number_of_today: null, amendments: [], rules: [rule], next: null },
    ...{ compared: concordances[0].source, caution },
  });
  const { revision: _, version: __, ...newest } = rule.texts.at(-1);
  const short = await call('get_later_changes', { obligation, detail: 'short' });
  expect(short.data.rules).toEqual([
    {
      ...{ obligation: rule.obligation, changes: rule.changes, newest },
      grounds: rule.grounds.map(({ citation }: Any) => citation),
    },
  ]);
});

test.each([
  // What is part of it, and what it is part of.
  ['法第32条', '法第32条', ['request-for-cooperation', 'request-to-others']],
  // A number of before the amendment is asked by what goes on with it.
  ['旧法第31条第1項', '法第32条第1項', ['request-for-cooperation', 'request-to-others']],
  ['法第2条', '法第2条', []],
])('get_later_changes: a provision by its citation, %s', async (asked, citation, rules) => {
  const { data, text } = await call('get_later_changes', { citation: asked });
  const own = (await call('get_provision', { citation })).data;
  const path = `/instruments/basic-act/provisions/${own.eid}`;
  const { rules: _, ...newest } = (await askJson(path)).data.later;
  const { number_today, number_borne, version, eid } = own;
  expect(data.provision).toEqual({ citation, version, eid, number_today, number_borne, newest });
  expect(data.rules.map(({ obligation }: Any) => obligation.id)).toEqual(rules);
  expect(firstLine(text)).toContain(`${citation}: ${rules.length} of ${rules.length} rules`);
});

test('list_members: the rows as printed', async () => {
  const { data, text } = await call('list_members', { list: 'designated-2016' });
  const { rows, ...head } = (await askJson('/lists/designated-2016')).data;
  const numberOf = (entity: string) => {
    const number = known(entity).corporate_number;
    return number && { value: number.value, tier: number.tier };
  };
  const ministerOf = (entity: string) => {
    const minister = known(entity).competent_minister;
    if (!minister) return null;
    const { names: value, note } = competentIn(indexCorpus(storedCorpus), minister.value);
    const { as_of, confirmed_2016 } = minister;
    return { value, ...(note && { note }), as_of, confirmed_2016 };
  };
  expect(data).toEqual({
    ...head,
    asked: null,
    next: null,
    not_held: [expect.any(String), expect.any(String)],
    unknown: '法人番号がnullのものは、確認できる出典が見つかっていない。推測して補わないこと。',
    // biome-ignore lint/suspicious/noExplicitAny: an answer of the API, whose own tests say what it is.
    rows: rows.map(({ row, entity, name, group, provision }: any) => ({
      ...{ row, entity, name, group },
      citation: provision.citation,
      corporate_number: numberOf(entity),
      minister: ministerOf(entity),
    })),
  });
  expect(data.rows[8]).toEqual({
    row: 9,
    entity: 'japan-agency-for-local-authority-information-systems',
    name: '地方公共団体情報システム機構',
    group: 'マイナンバー関係',
    citation: '概要2（9番目）',
    corporate_number: numberOf('japan-agency-for-local-authority-information-systems'),
    minister: ministerOf('japan-agency-for-local-authority-information-systems'),
  });
  expect(firstLine(text)).toBe(
    '指定法人（2016年）: 9 of 9 in `rows`, from 2016-10-21; whether it holds today is not known (`not_held`).',
  );
});

test('list_members: a long list by its names, and in full page by page', async () => {
  const { rows } = (await askJson('/lists/annex-2016')).data;
  type Named = Record<'row' | 'entity' | 'name' | 'group', unknown>;
  const { data } = await call('list_members', { list: 'annex-2016' });
  expect(data.rows).toEqual(
    rows.map(({ row, entity, name, group }: Named) => ({ row, entity, name, group })),
  );
  const full = await call('list_members', { list: 'annex-2016', detail: 'full' });
  expect('corporate_number' in full.data.rows[0]).toBe(true);
  const given = { list: 'annex-2016', detail: 'full', cursor: full.data.next };
  const [next] = (await call('list_members', given)).data.rows;
  expect([full.data.next, next.row]).toEqual([
    String(full.data.rows.length),
    full.data.rows.length + 1,
  ]);
});

test('list_members: the day of an old list', async () => {
  const { data, meta } = await call('list_members', { list: 'annex-2015' });
  expect([data.count, data.rows.length, meta.as_of]).toEqual([48, 48, '2015-02-10']);
});

test('get_coverage: a topic that search found, whole: its answers, each with what it stands on', async () => {
  const { data: topics } = await askJson('/topics');
  const { data: silences } = await askJson('/silences');
  for (const { id, title, summary, cautions, rows } of topics) {
    const { data, text, links } = await call('get_coverage', { topic: id });
    expect(data).toEqual({
      topic: { id, title, summary, cautions },
      items: rows.map(({ silence, provision, ...row }: Any) =>
        Object.fromEntries(
          Object.entries({
            ...row,
            silence: silences.find((one: Any) => one.id === silence)?.statement ?? null,
            citation: provision?.citation ?? null,
          }).filter(([, value]) => value !== null),
        ),
      ),
      next: null,
    });
    expect([firstLine(text), links.html]).toEqual([
      `${title}: ${rows.length} of ${rows.length} answers in \`items\`.`,
      `/topics/${id}/`,
    ]);
  }
  const { text } = await call('search', { q: '罰則の対象' });
  expect(text).toContain('; the first whole: get_coverage topic=who-is-punished');
});

test('get_coverage: the overview, and each part in full', async () => {
  const { data } = await call('get_coverage', {});
  const [coverage, silences, discrepancies] = await Promise.all(
    ['/coverage', '/silences', '/discrepancies'].map(async (path) => (await askJson(path)).data),
  );
  const { from, amended_from, up_to_date_as_of, boundaries, counts } = coverage;
  const { instruments, silences: silent, missing, ...rest } = data;
  expect(rest).toEqual({
    ...{ from, amended_from, up_to_date_as_of, boundaries, counts },
    ...{ discrepancies: discrepancies.length, items: [], next: null },
  });
  expect(instruments[0]).toEqual({
    id: 'audit-policy',
    title: 'サイバーセキュリティ対策を強化するための監査に係る基本方針',
    ...{ law_number: null, law_id: null },
    versions: [
      { id: '2015', starts: ['2015-05-25', '2015-09-25'] },
      { id: '2016', starts: ['2016-10-21'] },
    ],
    not_held: coverage.not_held.filter(({ instrument }: Any) => instrument === 'audit-policy')
      .length,
  });
  expect(Object.values(missing)).toEqual(
    ['corporate_number', 'reading', 'minister_of_2016'].map(
      (fact) => coverage.missing[fact].length,
    ),
  );
  expect(new Set(Object.values(silent).flat())).toEqual(new Set(silences.map(({ id }: Any) => id)));
  const items = async (part: string) =>
    (await pages('get_coverage', { part })).flatMap(({ items }) => items);
  expect((await items('not_held')).map(({ eid }) => eid)).toEqual(
    coverage.not_held.map(({ eid }: Any) => eid),
  );
  expect(await items('silences')).toEqual(
    silences.map(({ id, kind, statement, shown_for }: Any) => ({
      ...{ id, kind, statement, shown_for },
    })),
  );
  expect(await items('discrepancies')).toEqual(
    discrepancies.map(({ id, title, kind, bearing, status }: Any) => ({
      ...{ id, title, kind, bearing, status },
    })),
  );
});

test('search: the hits of the API', async () => {
  const { data, meta } = await call('search', { q: '改善計画', limit: 2 });
  const api = await askJson(`/search?${new URLSearchParams({ q: '改善計画', limit: '2' })}`);
  expect(data).toEqual({
    ...{ hits: api.data, near: [], silences: [], amendments: [], next: '2' },
  });
  const more = await call('search', { q: '改善計画', limit: 2, cursor: '2' });
  const all = await askJson(`/search?${new URLSearchParams({ q: '改善計画', limit: '4' })}`);
  expect(more.data.hits).toEqual(all.data.slice(2));
  expect([data.hits.length, meta.total]).toEqual([2, api.meta.total]);
});

test('search: what the source is known not to say, in its words, and that nothing found proves nothing', async () => {
  const { data, text } = await call('search', { q: '不服' });
  const { data: silences } = await askJson('/silences');
  const { id, statement } = silences.find((one: Any) => one.id === 'objection');
  const { near: rules, ...told } = data;
  expect(told).toEqual({
    ...{ hits: [], silences: [{ id, statement }], amendments: [], next: null },
  });
  // What nothing is said about is asked of these rules.
  expect(rules.map(({ id }: Any) => id)).toEqual(['notify-audit-results', 'notify-findings']);
  expect(firstLine(text)).toBe(
    'No text or rule holds these words as typed, which is no proof that no such rule exists (get_coverage part=silences: what is known to be missing); 2 in `near` hold some of the words; 1 in `silences`.',
  );
  const both = await call('search', { q: '公表' });
  expect([both.data.hits.length, both.data.silences.length, firstLine(both.text)]).toEqual([
    ...[1, 1, '1 found, 1 in `hits`; 1 in `silences`.'],
  ]);
  const some = await call('search', { q: 'penalty secret leak' });
  expect(some.data.near[0].id).toBe('penalty-for-breach-of-confidentiality');
  expect((await call('search', { q: '監査', cursor: '3' })).data.silences).toEqual([]);
  // Names alone are no answer to words: what holds the words stands beside them.
  const asked = await call('search', { q: 'サイバーセキュリティの定義' });
  const near = asked.data.near.map(({ id }: Any) => id);
  expect([
    asked.data.hits.map(({ type }: Any) => type),
    near.includes('basic-act/2016/art_2'),
  ]).toEqual([['entity', 'entity'], true]);
});

test.each([
  ['annex-2016', '2017-11-30', true, 'the list of 2016-10-21, read as that of 2017-11-30'],
  ['annex-2016', '2015-11-30', false, 'the list of 2016-10-21: it is not that of 2015-11-30'],
  [
    'annex-2015',
    '2016-11-30',
    false,
    'the list from 2015-02-10 until 2016-10-21: it is not that of 2016-11-30',
  ],
])('list_members: %s asked of %s', async (list, as_of, answered, says) => {
  const { data, text } = await call('list_members', { list, as_of });
  expect([data.asked, firstLine(text)?.split('`rows`, ')[1]]).toEqual([
    { day: as_of, answered },
    `${says}.`,
  ]);
});

test('list_members: whether a list holds today is not known, and said', async () => {
  const { data, meta, text } = await call('list_members', {
    list: 'designated-2016',
    as_of: '2026-11-30',
  });
  expect([data.until, data.undetermined]).toEqual([
    null,
    { reason: 'later_version_not_held', from: '2019-04-01' },
  ]);
  expect(data.not_held).toEqual([
    expect.stringContaining('決定や告示は資料に含まれない'),
    expect.stringContaining('現在どれであるかは、この資料からは分からない'),
  ]);
  expect([data.asked, meta.as_of]).toEqual([{ day: '2026-11-30', answered: false }, '2026-11-30']);
  expect(firstLine(text)).toBe(
    '指定法人（2016年）: 9 of 9 in `rows`, the list of 2016-10-21, the last one held; nothing later is known, so it is no answer for 2026-11-30 (`not_held`).',
  );
  // Of a list that another followed it is known that it no longer holds.
  expect((await call('list_members', { list: 'annex-2015' })).data.not_held).toEqual([]);
});

test.each([
  ['法第33条第3項', '法第32条第2項', true],
  ['法第33条第2項', '法第32条', false],
  ['法第33条', '法第32条', true],
  ['法第36条', '法第35条', false],
  ['法第25条第1項第3号', null, false],
  ['法第25条第1項第4号', '法第25条第1項第3号', true],
])('get_later_changes: %s as a number of today is %s of 2016', async (citation, of2016, exact) => {
  const { data } = await call('get_later_changes', { citation });
  const { citation: found, exact: isExact, state } = data.as_number_of_today;
  expect([found, isExact, state]).toEqual([of2016, exact, '2026-10-01']);
});

test('get_later_changes: a number that 2016 did not have is what bears it today', async () => {
  const { data } = await call('get_later_changes', { citation: '法第38条' });
  expect([data.provision.citation, data.as_number_of_today.citation]).toEqual([
    ...['法第37条', '法第37条'],
  ]);
  // One that has its number of 2016 today is nothing else.
  const same = await call('get_later_changes', { citation: '法第26条' });
  expect(same.data.as_number_of_today).toBe(null);
});

test('get_later_changes: of an item only the rules on it, not those on the items beside it', async () => {
  const { data, text } = await call('get_later_changes', { citation: '法第25条第1項第3号' });
  expect(data.rules.map(({ obligation }: Any) => obligation.id)).toEqual([
    'serious-incident-evaluation-competence',
  ]);
  expect(text).toContain('today that number is not known to be anything of 2016.');
});

test('get_later_changes: an article on which no rule stands is not compared, and no amendment is denied', async () => {
  const { data, text } = await call('get_later_changes', { citation: '法第24条' });
  const { data: changes } = await askJson('/changes');
  const later = changes.filter((one: Any) => one.in_force > '2016-10-21');
  expect(data.amendments.map(({ id }: Any) => id)).toEqual(later.map(({ id }: Any) => id));
  expect(text).toContain('nobody compared it');
  expect(data.compared.at(-1)).toContain('未施行版');
});

test('compare_versions: of words that are not held it names the explanations that tell what changed', async () => {
  const { data } = await call('compare_versions', {});
  expect(data.instrument).toBe('basic-act');
  expect(data.see).toEqual(expect.arrayContaining(['概要1', '概要3(1)', '概要3(2)', '概要3(3)']));
  const told = async (provision: string) =>
    (await call('compare_versions', { provision })).data.see;
  expect(await told('法第13条')).toEqual(['概要1', '概要2', '概要3(1)', '概要3(3)']);
  expect(await told('監査方針2')).toEqual([]);
});

test('a rule and a provision whose words are not held name the explanations that tell of them', async () => {
  const { phases } = (
    await call('get_obligation', { obligation: 'monitoring-of-information-systems' })
  ).data;
  expect(phases.map(({ basis, quote, told_by }: Any) => [basis, quote === null, told_by])).toEqual([
    ['told', true, ['概要1', '概要2', '概要3(1)']],
    ['held', false, undefined],
  ]);
  const told = async (citation: string) => (await call('get_provision', { citation })).data.told_by;
  expect(await told('旧法第13条')).toEqual(['概要1', '概要2', '概要3(1)']);
  expect(await told('法第25条')).toEqual(['概要4(5)']);
  expect([await told('法第13条'), await told('法第33条')]).toEqual([undefined, undefined]);
});

test('get_provision: what later amendments did to its rules stands beside the words, as far as it fits', async () => {
  const { data: changes } = await askJson('/changes');
  const known = (rules: string[]) =>
    changes.flatMap(({ in_force, touches }: Any) =>
      touches
        .filter(({ obligation }: Any) => rules.includes(obligation))
        .map(({ effect }: Any) => ({ in_force, effect })),
    );
  const asked = async (citation: string) => (await call('get_provision', { citation })).data.later;
  const cooperation = known(['request-for-cooperation', 'request-to-others']);
  const told = await asked('法第32条');
  expect(told).toEqual(cooperation.slice(0, told.length));
  expect(told[0].effect).toContain('応じる義務が加わった');
  expect(await asked('法第31条第2項')).toEqual(known(['cooperation-at-request-of-chief']));
  expect([await asked('旧法第31条'), await asked('法第33条')]).toEqual([[], []]);
});

test('the number and id of a law stand where its text is', async () => {
  const law = { number: '平成二十六年法律第百四号', id: '426AC1000000104' };
  expect((await call('get_provision', { citation: '法第31条' })).data.law).toEqual(law);
  expect((await call('get_provision', { citation: '監査方針2' })).data.law).toBe(null);
  const { instruments } = (await call('get_coverage', {})).data;
  const act = instruments.find(({ id }: Any) => id === 'basic-act');
  expect([act.law_number, act.law_id]).toEqual([law.number, law.id]);
});

test('search: the number of an amending law leads to the amendments, and what is near is told in short', async () => {
  const { data, text } = await call('search', { q: '令和7年法律第43号' });
  expect(data.amendments.map(({ in_force }: Any) => in_force)).toEqual([
    ...['2025-07-01', '2026-10-01'],
  ]);
  expect(text).toContain('get_later_changes');
  const { data: near } = await call('search', { q: '損害賠償' });
  expect(near.near.length).toBeGreaterThan(0);
  expect(near.near.every(({ snippet }: Any) => snippet.length <= 120)).toBe(true);
});

test('list_obligations: the rules of one instrument, whatever their theme', async () => {
  const { data, text } = await call('list_obligations', { instrument: 'audit-policy' });
  const ids = data.obligations.map(({ id }: Any) => id);
  expect(ids).toContain('audit-work-by-ipa');
  // One list, whole: what all have in common is told once, and in each what they have not.
  expect([data.next, data.shared, firstLine(text)]).toEqual([
    ...[null, { rank: 'decision' }, `${ids.length} of ${ids.length} rules in \`obligations\`.`],
  ]);
  for (const rule of data.obligations)
    expect(['rank' in rule, 'theme' in rule, 'modality' in rule]).toEqual([false, true, true]);
  const { data: rules } = await askJson('/obligations');
  const standing = rules.filter(({ phases }: Any) =>
    phases.some(({ provisions }: Any) =>
      provisions.some(({ instrument }: Any) => instrument === 'audit-policy'),
    ),
  );
  expect(ids).toEqual(standing.map(({ id }: Any) => id));
});

test('get_procedure: in short it is told who carries a step out', async () => {
  const { data } = await call('get_procedure', { procedure: 'audit', detail: 'short' });
  expect(data.performed_by).toEqual([
    '内閣サイバーセキュリティセンター',
    '独立行政法人情報処理推進機構',
  ]);
});
