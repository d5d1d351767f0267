import { expect, test } from 'vitest';
import { lookupData } from '../../../../content/model/search/browser-data.ts';
import { searchDocuments } from '../../../../content/model/search/documents.ts';
import { openLookup } from '../../../../content/model/search/open.ts';
import { lookUp } from '../../../../content/model/search/search.ts';
import { knownIndex } from '../../support/known-index.ts';

const whole = { index: knownIndex, documents: searchDocuments(knownIndex) };
const opened = openLookup(JSON.parse(JSON.stringify(lookupData(whole))));
const rules = knownIndex.corpus.obligations;

test('every word that people have for a rule leads to the rule first, on the server and on the page', () => {
  const asked = rules.flatMap(({ id, keywords }) => keywords.map((word) => ({ id, word })));
  expect(asked.length).toBeGreaterThan(30);
  const wrong = asked.flatMap(({ id, word }) =>
    [whole, opened]
      .map((lookup) => lookUp(lookup, word).hits[0]?.id)
      .filter((found) => found !== id)
      .map((found) => ({ word, found })),
  );
  expect(wrong).toEqual([]);
});

test('no such word is the name of a body, a kind, a term or another rule', () => {
  const named = whole.documents.filter(({ type }) =>
    ['entity', 'class', 'term', 'instrument', 'list'].includes(type),
  );
  const names = new Set([
    ...named.flatMap(({ title, keys }) => [title, ...keys]),
    ...rules.map(({ title }) => title),
  ]);
  const words = rules.flatMap(({ keywords }) => keywords);
  expect(words.filter((word) => names.has(word))).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});

test('what lawyers and users call a rule otherwise', () => {
  const first = (query: string): string | undefined => lookUp(opened, query).hits[0]?.id;
  expect(['守秘義務', '統一基準', 'システム障害', '情報漏洩', '協力の要請'].map(first)).toEqual([
    'contractor-confidentiality',
    'uniform-standards',
    'incident-system-failure',
    'incident-information-leak',
    'request-for-cooperation',
  ]);
});

test.each(['厚生労働大臣', '厚生労働省', '厚労省'])(
  '「%s」 finds the ministry, and leads to its page',
  (query) => {
    for (const lookup of [whole, opened]) {
      const [first] = lookUp(lookup, query).hits;
      expect([first?.type, first?.html, first?.api, first?.snippet]).toEqual([
        'minister',
        '/ministers/health-labour/',
        '/api/v1/ministers/health-labour',
        '所管する法人8（それぞれの年の法令による。2016年の所管は未確認）。',
      ]);
    }
  },
);

test('a rule is found by who acts, where its own words name the office otherwise', () => {
  const ids = lookUp(opened, '内閣総理大臣').hits.map(({ type, id }) => `${type}/${id}`);
  expect(ids).toEqual(['minister/prime-minister', 'obligation/cabinet-decision-on-strategy']);
});

test('what changed is found by what people call it: the comparison of each instrument, and the list that replaced another', () => {
  for (const lookup of [whole, opened]) {
    const found = (query: string) =>
      lookUp(lookup, query).hits.map(({ type, id, html, api }) => [type, id, html, api]);
    const comparisons = [
      'audit-policy',
      'basic-act',
      'incident-evaluation-rules',
      'information-provision-rules',
    ].map((id) => [
      'comparison',
      id,
      `/instruments/${id}/comparison/`,
      `/api/v1/instruments/${id}/comparison`,
    ]);
    expect(found('新旧対照表').slice(0, 4)).toEqual(comparisons);
    expect(found('改正点')).toEqual(comparisons);
    expect(found('監査に係る基本方針の改正')).toEqual([comparisons[0]]);
    expect(found('削除された法人')).toEqual([
      ['list', 'annex-2016', '/lists/annex-2016/', '/api/v1/lists/annex-2016'],
    ]);
    expect(lookUp(lookup, '改正前').hits[0]?.snippet).toBe(
      '2015年（改定前）と2016年（改定案）を並べ、違う語を示す。',
    );
  }
});

test('what binds is found by its strength: 義務 finds duties alone, before all else', () => {
  const modalities = new Map(rules.map(({ id, modality }) => [id, modality]));
  for (const lookup of [whole, opened]) {
    const first = (query: string, modality: string): (string | undefined)[] => {
      const many = rules.filter((rule) => rule.modality === modality).length;
      const found = lookUp(lookup, query).hits.slice(0, many);
      return found.map(({ id }) => modalities.get(id));
    };
    const all = (modality: string) =>
      rules.filter((rule) => rule.modality === modality).map(() => modality);
    expect(first('義務', 'duty')).toEqual(all('duty'));
    expect(first('努力義務', 'effort')).toEqual(all('effort'));
    expect(first('禁止', 'prohibition')).toEqual(all('prohibition'));
    expect(first('権限', 'power')).toEqual(all('power'));
  }
});

test('companies are found by their trade and by their group', () => {
  for (const lookup of [whole, opened]) {
    const names = (query: string) =>
      lookUp(lookup, query)
        .hits.filter(({ type }) => type === 'entity')
        .map(({ title }) => title);
    expect(names('高速道路会社')).toEqual(names('高速道路'));
    expect(names('高速道路会社')).toHaveLength(6);
    expect(names('NTT各社')).toEqual([
      '日本電信電話株式会社',
      '東日本電信電話株式会社',
      '西日本電信電話株式会社',
    ]);
    expect(names('JRグループ')).toEqual([
      '北海道旅客鉄道株式会社',
      '日本貨物鉄道株式会社',
      '九州旅客鉄道株式会社',
      '四国旅客鉄道株式会社',
    ]);
    expect(lookUp(lookup, '高速道路会社').hits[0]?.type).toBe('entity');
  }
});

test('a trade of which no company is held, and a company by its full name, lead to the kind alone', () => {
  for (const lookup of [whole, opened]) {
    const found = (query: string) =>
      lookUp(lookup, query).hits.map(({ type, id }) => `${type}/${id}`);
    expect(found('保険会社')).toEqual(['class/critical-infrastructure-operators', 'class/others']);
    expect(found('名古屋高速道路株式会社')[0]).toBe('class/others');
  }
});
