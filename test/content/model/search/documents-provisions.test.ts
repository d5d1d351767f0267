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
import { realIndex } from '../../support/real-index.ts';

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
  const { entities, classes, lists, terms, obligations, procedures, instruments } =
    realIndex.corpus;
  const newest = new Map(instruments.map(({ id, versions }) => [id, versions.at(-1)?.id]));
  const isNewest = ({ instrument, version }: { instrument: string; version: string }) =>
    newest.get(instrument) === version;
  expect([...count]).toEqual([
    ['entity', entities.length],
    ['class', classes.length],
    ['list', lists.length],
    // Of the newest versions alone: what 2015 defined, 2016 defines again.
    ['term', terms.filter(({ definition }) => isNewest(definition)).length],
    ['obligation', obligations.length],
    ['procedure', procedures.length],
    ['minister', ministersOf(realIndex).length],
    ['instrument', instruments.length],
    ['comparison', 4],
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
  expect(policy?.snippet).toBe('2015年（現行）と2016年（改定案）を並べ、違う語を示す。');
});
