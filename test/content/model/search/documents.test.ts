import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { wholeText } from '../../../../content/model/provisions/printed-lines.ts';
import {
  findableProvisions,
  provisionDocument,
  type SearchDocument,
  searchDocuments,
} from '../../../../content/model/search/documents.ts';
import { ministersOf } from '../../../../content/model/summary/ministers.ts';
import { knownIndex } from '../../support/known-index.ts';
import { realIndex } from '../../support/real-index.ts';

/** One whole document of every type but provisions, which have a file of their own. */
const EXAMPLES = [
  [
    'a body: its names and number, and what it is listed as',
    {
      type: 'entity',
      id: 'bank-of-japan',
      title: '日本銀行',
      snippet: '別表24番目',
      keys: [
        '日本銀行',
        '日銀',
        'BOJ',
        'Nippon Ginko',
        'にちぎん',
        'にっぽんぎんこう',
        'Bank of Japan',
        '3010005002599',
      ],
      text: '',
      html: '/entities/bank-of-japan/',
      api: '/api/v1/entities/bank-of-japan',
    },
  ],
  [
    'a kind: its name, its reading, what people call it',
    {
      type: 'class',
      id: 'local-governments',
      title: '地方公共団体',
      snippet: '都道府県、市町村など。本部がその長に協力を求めることができる。',
      keys: [
        '地方公共団体',
        'ちほうこうきょうだんたい',
        '自治体',
        '地方自治体',
        '都道府県',
        '市町村',
        '特別区',
      ],
      text: '都道府県、市町村など。本部がその長に協力を求めることができる。',
      html: '/classes/local-governments/',
      api: '/api/v1/classes/local-governments',
    },
  ],
  [
    'a list that replaced another: what people call the change',
    {
      type: 'list',
      id: 'annex-2016',
      title: '別表（2016年改定案）',
      snippet:
        '52法人。法第32条第1項の本部が指定する特殊法人及び認可法人の一覧。載る法人の代表者に対して、本部は資料の提出その他の協力を求めることができる。載ることは、法第13条の指定法人であることを意味しない。',
      keys: [
        '別表',
        '一覧',
        '追加された法人',
        '削除された法人',
        '加わった法人',
        '外れた法人',
        '除外された法人',
      ],
      text: '法第32条第1項の本部が指定する特殊法人及び認可法人の一覧。載る法人の代表者に対して、本部は資料の提出その他の協力を求めることができる。載ることは、法第13条の指定法人であることを意味しない。',
      html: '/lists/annex-2016/',
      api: '/api/v1/lists/annex-2016',
    },
  ],
  [
    'a list that replaced none',
    {
      type: 'list',
      id: 'designated-2016',
      title: '指定法人（2016年）',
      snippet:
        '9法人。法第13条に基づき本部が指定する法人（指定法人）として、概要が挙げる法人の一覧。指定そのものの文書は資料に含まれない。別表（法第32条第1項の指定）とは別の指定である。',
      keys: ['指定法人', '以下の法人を指定', '一覧'],
      text: '法第13条に基づき本部が指定する法人（指定法人）として、概要が挙げる法人の一覧。指定そのものの文書は資料に含まれない。別表（法第32条第1項の指定）とは別の指定である。',
      html: '/lists/designated-2016/',
      api: '/api/v1/lists/designated-2016',
    },
  ],
  [
    'a term: where it is defined, in the words of the definition',
    {
      type: 'term',
      id: 'incident-rules-2016-headquarters',
      title: '本部',
      snippet: '重大事象施策評価規則第2条で定義。サイバーセキュリティ戦略本部のこと。',
      keys: ['本部', 'ほんぶ'],
      text: 'サイバーセキュリティ戦略本部（以下「本部」という。）',
      html: '/terms/#incident-rules-2016-headquarters',
      api: '/api/v1/terms',
    },
  ],
  [
    'a duty: the words for duties, and the office that the explanation shortens',
    {
      type: 'obligation',
      id: 'cabinet-decision-on-strategy',
      title: '戦略の案についての閣議決定の求め',
      snippet:
        '概要によれば、総理はサイバーセキュリティ戦略の案につき閣議決定を求めなければならない。求めるのは総理で、本部や各機関ではない。',
      keys: ['戦略の案についての閣議決定の求め', '義務', '法的義務', '法律上の義務'],
      text: '概要によれば、総理はサイバーセキュリティ戦略の案につき閣議決定を求めなければならない。求めるのは総理で、本部や各機関ではない。\n\n総理は、本戦略の案につき閣議決定を求めなければならない\n内閣総理大臣',
      html: '/obligations/cabinet-decision-on-strategy/',
      api: '/api/v1/obligations/cabinet-decision-on-strategy',
    },
  ],
  [
    'a rule of no such strength: nothing but its title and what the text says',
    {
      type: 'obligation',
      id: 'shared-information-systems',
      title: '情報システムの共同化',
      snippet:
        '国は、国の行政機関における情報システムの共同化の施策を講ずるものとされる。対象は国の行政機関だけで、独立行政法人と指定法人は挙げられていない。',
      keys: ['情報システムの共同化'],
      text: '国は、国の行政機関における情報システムの共同化の施策を講ずるものとされる。対象は国の行政機関だけで、独立行政法人と指定法人は挙げられていない。\n\n国の行政機関における情報システムの共同化',
      html: '/obligations/shared-information-systems/',
      api: '/api/v1/obligations/shared-information-systems',
    },
  ],
  [
    'a procedure: what its stages and steps are called',
    {
      type: 'procedure',
      id: 'cooperation',
      title: '協力の求めの流れ',
      snippet:
        '本部が、別表に掲げる法人、地方公共団体などに協力を求め、それ以外の者に依頼する手続（法第32条）。求めるのは本部の権限で、2016年の条文に、応じる義務を定める文はない。',
      keys: [
        '協力の求め',
        '協力の求めの手続',
        '手続',
        '手続の流れ',
        '協力要請',
        '協力の依頼',
        '協力依頼',
        '資料の提出の求め',
      ],
      text: '本部が、別表に掲げる法人、地方公共団体などに協力を求め、それ以外の者に依頼する手続（法第32条）。求めるのは本部の権限で、2016年の条文に、応じる義務を定める文はない。\n相手となる法人を指定する\n特殊法人・認可法人を別表に掲げる（協力の求めの相手となる特殊法人及び認可法人の指定（別表））\n協力を求める\n資料の提出その他の協力を求める（資料の提出その他の協力の求め）\n場合分け: それ以外の者に依頼する\n協力を依頼する（協力の求めの相手以外の者への協力の依頼）\n場合分け: 勧告をする場合\n勧告と報告の求めの事務をNISCが行う（資料・情報等に基づく勧告と報告の求めの事務（内閣サイバーセキュリティセンター））',
      html: '/procedures/cooperation/',
      api: '/api/v1/procedures/cooperation',
    },
  ],
  [
    'a minister: ministry and office',
    {
      type: 'minister',
      id: 'justice',
      title: '法務省（法務大臣）',
      snippet: '所管する法人1（それぞれの年の法令による。2016年の所管は未確認）。',
      keys: ['法務省', '法務大臣', 'MOJ', 'Ministry of Justice', '所管する大臣', '所管府省庁'],
      text: '',
      html: '/ministers/justice/',
      api: '/api/v1/ministers/justice',
    },
  ],
  [
    'an instrument: every name it goes by',
    {
      type: 'instrument',
      id: 'information-provision-rules',
      title: 'サイバーセキュリティ戦略本部資料提供等規則',
      snippet:
        '関係行政機関の長が本部に提供する資料・情報の範囲と、法第32条第1項の特殊法人及び認可法人の指定（別表）を定める本部決定。',
      keys: [
        'サイバーセキュリティ戦略本部資料提供等規則',
        '資料提供等規則',
        '資料提供等規則',
        '資料提供規則',
        '本部資料提供等規則',
        'サイバーセキュリティ戦略本部資料提供等規則（一部改定案）',
        '資料提供等に関する規則',
      ],
      text: '関係行政機関の長が本部に提供する資料・情報の範囲と、法第32条第1項の特殊法人及び認可法人の指定（別表）を定める本部決定。',
      html: '/instruments/information-provision-rules/',
      api: '/api/v1/instruments/information-provision-rules',
    },
  ],
  [
    'a comparison: of a text with one name',
    {
      type: 'comparison',
      id: 'basic-act',
      title: 'サイバーセキュリティ基本法の新旧対照表',
      snippet:
        '2015年（平成28年改正前・条文なし）と2016年（平成28年改正後・抄）。改正前の条文は資料になく、資料から分かる違いだけを示す。',
      keys: [
        'サイバーセキュリティ基本法新旧対照表',
        'サイバーセキュリティ基本法の改正',
        '新旧対照表',
        '新旧対照条文',
        '改正前',
        '改正後',
        '改正点',
        '改正内容',
        '変更点',
      ],
      text: '',
      html: '/instruments/basic-act/comparison/',
      api: '/api/v1/instruments/basic-act/comparison',
    },
  ],
  [
    'a comparison: of a text with a long and a short name',
    {
      type: 'comparison',
      id: 'audit-policy',
      title: '監査に係る基本方針の新旧対照表',
      snippet: '2015年（改定前）と2016年（改定案）を並べ、違う語を示す。',
      keys: [
        'サイバーセキュリティ対策を強化するための監査に係る基本方針新旧対照表',
        'サイバーセキュリティ対策を強化するための監査に係る基本方針の改正',
        '監査に係る基本方針新旧対照表',
        '監査に係る基本方針の改正',
        '新旧対照表',
        '新旧対照条文',
        '改正前',
        '改正後',
        '改正点',
        '改正内容',
        '変更点',
      ],
      text: '',
      html: '/instruments/audit-policy/comparison/',
      api: '/api/v1/instruments/audit-policy/comparison',
    },
  ],
] as const;

test.each(EXAMPLES)('%s', (_, expected) => {
  const found = searchDocuments(knownIndex).filter(
    ({ type, id }) => type === expected.type && id === expected.id,
  );
  expect(found).toEqual([expected]);
});

const documentOf = (key: string): SearchDocument => {
  const provision = realIndex.provisions.get(key);
  if (!provision) throw new Error(`no provision "${key}"`);
  return provisionDocument(realIndex, provision);
};

const withoutKeys = ({ keys, ...shown }: SearchDocument) => shown;

const COOPERATION =
  '前項に定めるもののほか、関係行政機関の長は、本部長の求めに応じて、本部に対し、本部の所掌事務の遂行に必要なサイバーセキュリティに関する資料又は情報の提供及び説明その他必要な協力を行わなければならない。';

test('a provision of the Act is found by every name of the Act before its number, and by the bare number', () => {
  const { keys, ...shown } = documentOf('basic-act/2016/art_31__para_2');
  expect(shown).toEqual({
    type: 'provision',
    id: 'basic-act/2016/art_31__para_2',
    title: '法第31条第2項（資料提供等）',
    snippet: COOPERATION,
    text: COOPERATION,
    html: '/instruments/basic-act/#art_31__para_2',
    api: '/api/v1/instruments/basic-act/provisions/art_31__para_2?version=2016',
  });
  // A set: title and short title of the Act are one.
  expect([...new Set(keys)]).toEqual([
    '法第31条第2項',
    '法31条2項',
    'サイバーセキュリティ基本法第31条第2項',
    'サイバーセキュリティ基本法31条2項',
    '基本法第31条第2項',
    '基本法31条2項',
    'サイバー基本法第31条第2項',
    'サイバー基本法31条2項',
    'サイバーセキュリティ法第31条第2項',
    'サイバーセキュリティ法31条2項',
    'サイバーセキュリティ基本法（平成二十六年法律第百四号）第31条第2項',
    'サイバーセキュリティ基本法（平成二十六年法律第百四号）31条2項',
    'サイバーセキュリティ基本法（平成26年法律第104号）第31条第2項',
    'サイバーセキュリティ基本法（平成26年法律第104号）31条2項',
    '平成26年法律第104号第31条第2項',
    '平成26年法律第104号31条2項',
    '平成二十六年法律第百四号第31条第2項',
    '平成二十六年法律第百四号31条2項',
    '改正後の基本法第31条第2項',
    '改正後の基本法31条2項',
    'Basic Act on Cybersecurity第31条第2項',
    'Basic Act on Cybersecurity31条2項',
    'Cybersecurity Basic Act第31条第2項',
    'Cybersecurity Basic Act31条2項',
    'the Basic Act第31条第2項',
    'the Basic Act31条2項',
    '第31条第2項',
    '31条2項',
  ]);
});

test('a provision of a rule is not found by its bare number: that is the Act’s', () => {
  const { keys, ...shown } = documentOf('information-provision-rules/2016/art_1');
  // Its text is in its paragraphs: they are shown, and found by themselves.
  const words = wholeText(
    realIndex,
    realIndex.provision({
      ...{ instrument: 'information-provision-rules', version: '2016', eid: 'art_1' },
    }),
  );
  expect(words?.slice(0, 12)).toBe('法第31条第1項の規定に');
  expect(shown).toEqual({
    type: 'provision',
    id: 'information-provision-rules/2016/art_1',
    title: '資料提供等規則第1条（提供しなければならない資料等）',
    snippet: words?.replaceAll('\n', '　'),
    text: '',
    html: '/instruments/information-provision-rules/#art_1',
    api: '/api/v1/instruments/information-provision-rules/provisions/art_1?version=2016',
  });
  expect([...new Set(keys)]).toEqual([
    '資料提供等規則第1条',
    '資料提供等規則1条',
    'サイバーセキュリティ戦略本部資料提供等規則第1条',
    'サイバーセキュリティ戦略本部資料提供等規則1条',
    '資料提供規則第1条',
    '資料提供規則1条',
    '本部資料提供等規則第1条',
    '本部資料提供等規則1条',
    'サイバーセキュリティ戦略本部資料提供等規則（一部改定案）第1条',
    'サイバーセキュリティ戦略本部資料提供等規則（一部改定案）1条',
    '資料提供等に関する規則第1条',
    '資料提供等に関する規則1条',
  ]);
});

test('a provision whose words are not held shows why, and is not found by that', () => {
  expect(withoutKeys(documentOf('basic-act/2016/art_12'))).toEqual({
    type: 'provision',
    id: 'basic-act/2016/art_12',
    title: '法第12条（サイバーセキュリティ戦略）',
    snippet:
      '条文は資料に含まれない。見出しは概要の参考1による。内容は概要の参考1の要約だけにある。',
    text: '',
    html: '/instruments/basic-act/#art_12',
    api: '/api/v1/instruments/basic-act/provisions/art_12?version=2016',
  });
});

test('an older provision leads to the page of its version, with all of its sentences', () => {
  const words = [
    '国の行政機関、すなわち、法律の規定に基づき内閣に置かれる機関、内閣の所轄の下に置かれる機関、宮内庁、',
    '内閣府設置法（平成11年法律第89号）第49条第1項及び第2項に規定する機関、',
    '国家行政組織法（昭和23年法律第120号）第3条第2項に規定する機関並びにこれらに置かれる機関を監査の対象とする。',
    'なお、独立行政法人については、当面、特に必要があると認める場合に監査の対象とする。',
  ].join('');
  expect(withoutKeys(documentOf('audit-policy/2015/sec_2'))).toEqual({
    type: 'provision',
    id: 'audit-policy/2015/sec_2',
    title: '旧監査方針2（監査の対象）',
    snippet: words,
    text: words,
    html: '/instruments/audit-policy/2015/#sec_2',
    api: '/api/v1/instruments/audit-policy/provisions/sec_2?version=2015',
  });
});

test('an older provision is cited as the old one, by every name of its instrument', () => {
  const { keys } = documentOf('basic-act/2015/art_30');
  expect(keys.filter((key) => !key.startsWith('旧'))).toEqual([]);
  expect(keys.slice(0, 4)).toEqual([
    '旧法第30条',
    '旧法30条',
    '旧サイバーセキュリティ基本法第30条',
    '旧サイバーセキュリティ基本法30条',
  ]);
});

test('found by their words are the provisions of the newest versions, without the rows of lists', () => {
  const count = new Map<string, number>();
  for (const { instrument, version, kind } of findableProvisions(realIndex)) {
    const key = `${instrument}/${version}${kind === 'row' ? ' row' : ''}`;
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  expect(Object.fromEntries(count)).toEqual({
    'audit-policy/2016': 17,
    'basic-act/2016': 61,
    'incident-evaluation-rules/2016': 32,
    'information-provision-rules/2016': 12,
    'overview-2016/2016': 19,
    'reinforcement-policy-2016/2016': 1,
  });
});

test('equal hits are shown in the order of their types: bodies first, the texts last', () => {
  const all = searchDocuments(realIndex);
  const count = new Map<string, number>();
  for (const { type } of all) count.set(type, (count.get(type) ?? 0) + 1);
  const {
    entities,
    classes,
    lists,
    terms,
    obligations,
    procedures,
    instruments,
    discrepancies,
    topics,
  } = realIndex.corpus;
  const newest = new Map(instruments.map(({ id, versions }) => [id, versions.at(-1)?.id]));
  const isNewest = ({ instrument, version }: { instrument: string; version: string }) =>
    newest.get(instrument) === version;
  expect([...count]).toEqual([
    ['entity', entities.length],
    ['minister', ministersOf(realIndex).length],
    ['class', classes.length],
    ['list', lists.length],
    // Of the newest versions alone: what 2015 defined, 2016 defines again.
    ['term', terms.filter(({ definition }) => isNewest(definition)).length],
    ['obligation', obligations.length],
    ['procedure', procedures.length],
    ['instrument', instruments.length],
    ['comparison', 4],
    ['discrepancy', discrepancies.length],
    ['topic', topics.length],
    ['provision', 142],
  ]);
  const idsOf = (wanted: string) => all.filter(({ type }) => type === wanted).map(({ id }) => id);
  // Those that hold on before the one that was replaced.
  expect(idsOf('list')).toEqual(['annex-2016', 'designated-2016', 'annex-2015']);
  // The overview and the decision of January 2016 have one version: nothing to compare.
  expect(idsOf('comparison')).toEqual([
    'audit-policy',
    'basic-act',
    'incident-evaluation-rules',
    'information-provision-rules',
  ]);
});

test('of three versions the last two are compared', () => {
  const instruments = realIndex.corpus.instruments.map((instrument) => {
    const [first] = instrument.versions;
    const older = first ? [{ ...first, label: '2014年' }] : [];
    return { ...instrument, versions: [...older, ...instrument.versions] };
  });
  const index = buildIndex({ ...realIndex.corpus, instruments });
  const [policy] = searchDocuments(index).filter(
    ({ type, id }) => type === 'comparison' && id === 'audit-policy',
  );
  expect(policy?.snippet).toBe('2015年（改定前）と2016年（改定案）を並べ、違う語を示す。');
});
