import { expect, test } from 'vitest';
import { indexCorpus } from '../../../content/model/corpus/corpus-index.ts';
import { askJson, storedCorpus } from '../support/ask.ts';
import { connectHere, told } from '../support/mcp.ts';

const client = await connectHere();

const call = async (name: string, given: Record<string, unknown>) =>
  told(await client.callTool({ name, arguments: given }));

const firstLine = (text: string) => text.split('\n')[0];

const JAPAN_PENSION_SERVICE = {
  id: 'japan-pension-service',
  name: '日本年金機構',
  type: 'corporation',
  standing: '別表29番目・指定法人（公的年金関係）',
  designated: true,
  classes: ['designated-corporations', 'listed-corporations'],
  listings: [
    { list: 'annex-2016', row: 29, name: '日本年金機構', group: null },
    { list: 'designated-2016', row: 1, name: '日本年金機構', group: '公的年金関係' },
  ],
};

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
    kinds: [],
    ministries: [],
    note: null,
  });
  expect(meta.total).toBe(1);
  expect(links.html).toBe('/entities/');
  expect(text.split('\n').slice(0, 2)).toEqual([
    '「ﾆｯﾎﾟﾝﾈﾝｷﾝｷｺｳ」: 法人・機関 1 件',
    '- **日本年金機構** `japan-pension-service`: 別表29番目・指定法人（公的年金関係）（団体の種類: designated-corporations, listed-corporations）',
  ]);
});

test('find_body: on no list, every kind of the day and no guess', async () => {
  const { data, text } = await call('find_body', { name: '復興庁', as_of: '2016-10-20' });
  const { data: kinds } = await askJson('/classes?as_of=2016-10-20');
  expect(data).toEqual({
    match: 'none',
    result: 'not_listed',
    bodies: [],
    likely_kinds: [
      { id: 'national-administrative-organs', why: expect.stringContaining('省・庁・府・委員会') },
    ],
    cannot_conclude: data.note,
    ministries: [],
    kinds: kinds.map(({ id, name, summary }: Record<string, string>) => ({ id, name, summary })),
    note: expect.stringContaining('どの類型に当たるかは、この資料からは決められない'),
  });
  expect(firstLine(text)).toBe('「復興庁」: 一覧にない');
});

test('find_body: a ministry leads to the bodies it is competent for and to its kind', async () => {
  const { data, text, links } = await call('find_body', { name: '厚労省' });
  const { data: minister } = await askJson('/ministers/health-labour');
  expect(data).toEqual({
    match: 'none',
    result: 'ministry',
    bodies: [],
    likely_kinds: [],
    cannot_conclude: data.note,
    kinds: [expect.objectContaining({ id: 'national-administrative-organs' })],
    ministries: [
      {
        id: 'health-labour',
        name: '厚生労働省',
        minister: '厚生労働大臣',
        bodies: minister.entities.map(({ id }: { id: string }) => id),
        charges: minister.charges.length,
      },
    ],
    note: expect.stringContaining('2016年10月の所管は確認していない'),
  });
  expect(firstLine(text)).toBe('「厚労省」: 府省庁の名');
  expect(links.html).toBe('/ministers/health-labour/');
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
      first.matched,
      first.certain,
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

test('find_body: letters inside another word or an id are no name', async () => {
  const ids = async (name: string) =>
    (await call('find_body', { name })).data.bodies.map(({ id }: { id: string }) => id);
  expect(await ids('IPA')).toEqual(['ipa']);
  expect(await ids('Amazon Web Services Japan')).toEqual([]);
  expect(await ids('University of Tokyo')).toEqual([]);
  expect(await ids('JR')).not.toContain('japan-racing-association');
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
  expect(data.counts).toEqual({
    applies: 11,
    does_not_apply: of('does_not_apply'),
    undetermined: of('undetermined'),
    reach: { direct: 2, persons: 0, indirect: 9 },
  });
  expect(text.split('\n').slice(0, 2)).toEqual([
    `# 日本銀行: 及ぶ 2、役職員に及ぶ 0、関係する 9、資料からは判断できない ${of('undetermined')}、及ばない ${of('does_not_apply')}`,
    '（うち 11 件）',
  ]);
  type Brief = { obligation: { id: string; modality: string }; role: string };
  expect(
    data.findings.map(({ obligation, role }: Brief) => [obligation.id, obligation.modality, role]),
  ).toEqual([
    ['information-sharing', 'state_responsibility', 'concerned'],
    ['designation-of-corporations', 'designation', 'concerned'],
    ['designation-criteria', 'procedure', 'concerned'],
    ['other-necessary-measures', 'state_responsibility', 'concerned'],
    ['recommendation-to-ministries', 'power', 'concerned'],
    ['timely-provision-of-materials', 'duty', 'concerned'],
    ['request-for-cooperation', 'power', 'addressee'],
    ['provide-other-material', 'internal_rule', 'concerned'],
    ['designate-listed-corporations', 'designation', 'subject'],
    ['nisc-handles-provision-affairs', 'procedure', 'concerned'],
    ['nisc-handles-recommendation-affairs', 'procedure', 'concerned'],
  ]);
  expect(text).toContain(
    '性質: 権限（できる） ／ 立場: 求めや通知の相手 ／ 主体・名宛人: 代表者 ／ 条件:「その所掌事務を遂行するため必要があると認めるとき」',
  );
});

test('get_findings: all of a kind, with chains, are those of the API', async () => {
  const subject = 'designated-corporations';
  const { data } = await call('get_findings', { subject, reasons: 'chain' });
  const api = await askJson(`/classes/${subject}/obligations`);
  type Step = { statement: string; quote: string | null; provision: { citation: string } };
  // biome-ignore lint/suspicious/noExplicitAny: an answer of the API, whose own tests say what it is.
  const expected = api.data.map((finding: any) => ({
    obligation: {
      id: finding.obligation.id,
      title: finding.obligation.title,
      modality: finding.obligation.modality,
      rank: finding.obligation.rank,
      citations: finding.obligation.provisions.map((p: Step['provision']) => p.citation),
    },
    verdict: finding.verdict,
    rests_on: finding.rests_on,
    reason: finding.reason,
    role: finding.role,
    reach: finding.reach,
    office: finding.office,
    condition: finding.condition,
    via: finding.via,
    capacities: finding.capacities.map(({ capacity, role }: Record<string, string>) => ({
      capacity,
      role,
    })),
    because: finding.because.map(({ statement, quote, provision }: Step) => ({
      statement,
      citation: provision.citation,
      quote,
    })),
  }));
  expect(data.findings).toEqual(expected);
  expect(expected.length).toBe(api.meta.total);
});

test('get_findings: only duties, on a day before the amendment', async () => {
  const given = { subject: 'japan-pension-service', modality: 'duty', as_of: '2016-10-20' };
  const { data, meta } = await call('get_findings', given);
  const { data: api } = await askJson(
    '/entities/japan-pension-service/obligations?as_of=2016-10-20',
  );
  type Found = { obligation: { id: string; modality: string }; verdict: string };
  const pairs = (found: Found[]) => found.map((f) => [f.obligation.id, f.verdict]);
  const duties = api.filter((f: Found) => f.obligation.modality === 'duty');
  expect(duties.length).toBeGreaterThan(0);
  expect(pairs(data.findings)).toEqual(pairs(duties));
  expect(meta.as_of).toBe('2016-10-20');
});

test('get_finding: the finding of the API, whole, and its chain in words', async () => {
  const given = { subject: 'bank-of-japan', obligation: 'request-for-cooperation' };
  const { data, text, links } = await call('get_finding', given);
  const api = await askJson('/entities/bank-of-japan/obligations/request-for-cooperation');
  expect(data).toEqual(api.data);
  expect(links.html).toBe(api.links.html);
  expect(text.split('\n').slice(0, 7)).toEqual([
    '# 日本銀行 — 資料の提出その他の協力の求め',
    '及ぶ ／ 性質: 権限（できる） ／ 立場: 求めや通知の相手 ／ 主体・名宛人: 代表者 ／ 条件:「その所掌事務を遂行するため必要があると認めるとき」',
    '根拠: 法第32条第1項、資料提供等規則第2条',
    '「することができる」「求めることができる」。する側の権限であり、求められる側の義務ではない。',
    'サイバーセキュリティ基本法の条文による。',
    '## 理由',
    '1. 日本銀行は別表（2016年改定案）の24番目に掲げられている。［資料提供等規則別表（24番目）「日本銀行」］',
  ]);
});

test('list_obligations: the rules of one nature', async () => {
  const { data } = await call('list_obligations', { modality: 'prohibition' });
  expect(data).toEqual({
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

test('get_obligation: the rule of the API, and whom it reaches', async () => {
  const { data, text } = await call('get_obligation', { obligation: 'request-for-cooperation' });
  const { reach, ...rule } = data;
  expect(rule).toEqual((await askJson('/obligations/request-for-cooperation')).data);
  const { data: findings } = await askJson('/obligations/request-for-cooperation/entities');
  type Found = { subject: { id: string }; verdict: string; role: string; reach: string };
  const ids = (verdict: string) =>
    findings.filter((f: Found) => f.verdict === verdict).map((f: Found) => f.subject.id);
  expect(reach).toEqual({
    applies: findings
      .filter((f: Found) => f.verdict === 'applies')
      .map(({ subject, role, reach: to }: Found) => ({ id: subject.id, role, reach: to })),
    does_not_apply: ids('does_not_apply'),
    undetermined: ids('undetermined'),
  });
  expect(reach.undetermined).toEqual(['critical-infrastructure-operators']);
  expect(text).toContain('- 資料からは判断できない（1）: critical-infrastructure-operators');
});

test('get_procedure: the steps of the API in short, in words, with what follows what', async () => {
  const { data, text, links } = await call('get_procedure', { procedure: 'audit' });
  const api = await askJson('/procedures/audit');
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
    ...{ id, title, summary, left_out },
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    stages: stages.map((stage: any) => ({
      ...{ title: stage.title, mode: stage.mode, note: stage.note },
      steps: stage.steps.map(brief),
    })),
  });
  expect([links.self, links.html]).toEqual(['/api/v1/procedures/audit', '/procedures/audit/']);
  expect(firstLine(text)).toBe('# 監査の流れ（10段）');
  for (const line of [
    '3. **実施方法を双方で協議して決める** `consult-on-audit-method` サイバーセキュリティ戦略本部 ⇄ 国の行政機関・独立行政法人・指定法人［監査方針3(3)、法第25条第1項第2号 ／ 手続 ／ 本部決定］',
    '   - 2との先後は、文に順序の規定はない',
    '   - 4の後「個別の監査実施結果については」',
    '   - 条件:「通知を受けた」',
    '- 図にない規定: 監査の目的（監査の目的を述べるもので、段ではない。）',
  ])
    expect(text.split('\n')).toContain(line);
});

test('get_provision: the provision of the API, its proof as lines', async () => {
  const given = { instrument: 'basic-act', eid: 'art_32__para_1' };
  const { data, text } = await call('get_provision', given);
  const api = await askJson('/instruments/basic-act/provisions/art_32__para_1');
  const { paragraphs: _, evidence: __, parts: ___, ...rest } = api.data;
  expect(data).toEqual({ ...rest, lines: [226, 226], not_held: [] });
  expect(text.split('\n').slice(0, 2)).toEqual([
    '# 法第32条第1項［basic-act 2016 art_32__para_1］',
    `> ${api.data.text}`,
  ]);
});

test('get_provision: an article whose words stand in its paragraphs', async () => {
  const { data, text } = await call('get_provision', { instrument: 'basic-act', eid: 'art_31' });
  const words = data.whole_text.split('\n');
  expect([data.held, data.lines, data.not_held, words.length]).toEqual(['full', [220, 222], [], 2]);
  expect(text.split('\n').slice(0, 3)).toEqual([
    '# 法第31条（資料提供等）［basic-act 2016 art_31］',
    `> ${words[0]}`,
    `> ${words[1]}`,
  ]);
});

test('get_provision: what is held in part names what is not', async () => {
  const { data, text } = await call('get_provision', { instrument: 'basic-act', eid: 'art_25' });
  const missing = ['法第25条第2項', '法第25条第3項', '法第25条第4項'];
  expect([data.held, data.not_held]).toEqual(['in_parts', missing]);
  expect(text).toContain(`\n本文が資料にない部分: ${missing.join('、')}（ここにはない）\n`);
});

test('get_provision: every provision that is no stub has its words, none in two pairs of brackets', {
  timeout: 120_000,
}, async () => {
  const { provisions } = indexCorpus(storedCorpus).corpus;
  for (const { instrument, version, eid, status } of provisions) {
    const { data, text } = await call('get_provision', { instrument, version, eid });
    const { data: api } = await askJson(
      `/instruments/${instrument}/provisions/${eid}?version=${version}`,
    );
    const isStub = status === 'stub';
    expect([
      [instrument, version, eid],
      data.text === null,
      api.text === null,
      data.whole_text,
      (data.held === 'stub') === text.includes('本文は資料になく'),
      /（（/.test(text.split('\n')[0] ?? ''),
    ]).toEqual([[instrument, version, eid], isStub, isStub, api.whole_text, true, false]);
    if (!isStub) expect([eid, data.held]).not.toEqual([eid, 'stub']);
  }
});

test('get_provision: the version of a day, and a text that is not held', async () => {
  const given = { instrument: 'basic-act', eid: 'art_30', as_of: '2016-10-20' };
  const { data, text } = await call('get_provision', given);
  expect([data.version, data.text, data.lines]).toEqual(['2015', null, null]);
  expect(text.split('\n')[1]).toBe('本文は資料になく、ここにはない。');
});

test('resolve_citation: the answer of the API', async () => {
  const citation = '基本法25①二';
  const { data, text } = await call('resolve_citation', { citation });
  expect(data).toEqual((await askJson(`/resolve?${new URLSearchParams({ citation })}`)).data);
  expect(firstLine(text)).toBe(
    '基本法25①二 → **法第25条第1項第2号**（所掌事務等）: instrument `basic-act`, version `2016`, eid `art_25__para_1__item_2`',
  );
});

test('verify_quotation: right and wrong words', async () => {
  const text = '秘密の保持に十分留意しなければならない';
  const wrong = await call('verify_quotation', { text });
  expect(wrong.data).toEqual((await askJson(`/verify?${new URLSearchParams({ text })}`)).data);
  expect([wrong.data.result, firstLine(wrong.text)]).toEqual([
    'DIFFERS',
    '**DIFFERS**: 収録した文と違う箇所がある',
  ]);
  const invented = await call('verify_quotation', {
    text: '監査の対象は国の行政機関、独立行政法人及び指定法人とする',
  });
  expect(invented.text.split('\n').slice(0, 3)).toEqual([
    '**NOT_HELD**: このような文は、収録した資料にない',
    '似た文（引用の正しい文言ではない）:',
    '- 監査方針2（2016）「国の行政機関、独立行政法人及び指定法人（以下「行政機関等」という。）を監査の対象とする。」',
  ]);
  const right = await call('verify_quotation', { text: '秘密の保持に十分留意するものとする' });
  expect([right.data.result, right.meta.total]).toEqual(['EXACT', 2]);
});

test('compare_versions: the rows that changed, marked', async () => {
  const { data, text } = await call('compare_versions', { instrument: 'audit-policy' });
  type Row = Record<'before' | 'after', { citation: string } | null> & { kind: string };
  expect(data.rows.map(({ kind, after }: Row) => [kind, after?.citation])).toEqual([
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
  expect(data.lists).toEqual([]);
  expect(text).toContain(`  ${data.rows[0].marked}`);
});

test('compare_versions: the list an instrument holds', async () => {
  const { data } = await call('compare_versions', { instrument: 'information-provision-rules' });
  const { data: changes } = await askJson('/lists/annex-2016/changes');
  expect(data.lists).toEqual([
    {
      list: 'annex-2016',
      before: 'annex-2015',
      changes: changes.filter(({ kind }: { kind: string }) => kind !== 'unchanged'),
    },
  ]);
  const kinds = new Set(data.lists[0].changes.map(({ kind }: { kind: string }) => kind));
  expect([...kinds].sort()).toEqual(['added', 'removed', 'renamed']);
});

test('list_members: the rows as printed', async () => {
  const { data, text } = await call('list_members', { list: 'designated-2016' });
  const { rows, ...head } = (await askJson('/lists/designated-2016')).data;
  expect(data).toEqual({
    ...head,
    // biome-ignore lint/suspicious/noExplicitAny: an answer of the API, whose own tests say what it is.
    rows: rows.map(({ row, entity, name, group, provision }: any) => ({
      ...{ row, entity, name, group },
      citation: provision.citation,
    })),
  });
  expect(data.rows[8]).toEqual({
    row: 9,
    entity: 'japan-agency-for-local-authority-information-systems',
    name: '地方公共団体情報システム機構',
    group: 'マイナンバー関係',
    citation: '概要2（9番目）',
  });
  expect(firstLine(text)).toBe('# 指定法人（2016年）（2016-10-21 から、9 件）');
});

test('list_members: the day of an old list', async () => {
  const { data, meta } = await call('list_members', { list: 'annex-2015' });
  expect([data.count, data.rows.length, meta.as_of]).toEqual([48, 48, '2015-02-10']);
});

test('get_coverage: what is missing, silent, contradictory', async () => {
  const { data } = await call('get_coverage', {});
  const [coverage, silences, discrepancies] = await Promise.all(
    ['/coverage', '/silences', '/discrepancies'].map(async (path) => (await askJson(path)).data),
  );
  const { accounting: _, ...held } = coverage;
  const { instruments, silences: silent, discrepancies: disputed, ...rest } = data;
  expect(rest).toEqual(held);
  expect(instruments[0]).toEqual({
    id: 'audit-policy',
    title: 'サイバーセキュリティ対策を強化するための監査に係る基本方針',
    versions: [
      { id: '2015', label: '2015年（現行）', starts: ['2015-05-25', '2015-09-25'] },
      { id: '2016', label: '2016年（改定案）', starts: ['2016-10-21'] },
    ],
  });
  type Silence = Record<'id' | 'kind' | 'statement', string>;
  expect(silent).toEqual(
    silences.map(({ id, kind, statement }: Silence) => ({ id, kind, statement })),
  );
  type Disputed = Record<'id' | 'title' | 'kind' | 'bearing' | 'status', string>;
  expect(disputed).toEqual(
    discrepancies.map(({ id, title, kind, bearing, status }: Disputed) => ({
      id,
      title,
      kind,
      bearing,
      status,
    })),
  );
});

test('search: the hits of the API', async () => {
  const { data, meta } = await call('search', { q: '改善計画', limit: 2 });
  const api = await askJson(`/search?${new URLSearchParams({ q: '改善計画', limit: '2' })}`);
  expect(data).toEqual({ hits: api.data });
  expect([data.hits.length, meta.total]).toEqual([2, api.meta.total]);
});
