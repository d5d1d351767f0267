import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../support/paths.ts';
import { ask, askJson } from '../support/ask.ts';

const packageFile = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

/** Resources of the directory, in the order shown; each stands at its own name but the document. */
const RESOURCES = [
  'entities',
  'classes',
  'obligations',
  'procedures',
  'matrix',
  'compare',
  'instruments',
  'lists',
  'terms',
  'discrepancies',
  'changes',
  'concordances',
  'later-rules',
  'silences',
  'coverage',
  'sources',
  'search',
  'resolve',
  'verify',
  'identifiers',
  'reconcile',
  'downloads',
  'health',
  'version',
];

test('the base says what this is, what it covers and where everything stands', async () => {
  const { data, links } = await askJson('/api/v1');
  expect(data).toEqual({
    name: 'Kihonho',
    description:
      "Who must do what under Japan's Basic Act on Cybersecurity as amended with effect from 2016-10-21, and under the decisions of the Cybersecurity Strategic Headquarters that go with it.",
    coverage: {
      from: '2015-02-10',
      amended_from: '2016-10-21',
      boundaries: [
        '2015-02-10',
        '2015-05-25',
        '2015-09-25',
        '2016-01-25',
        '2016-10-21',
        '2019-04-01',
      ],
    },
    resources: {
      ...Object.fromEntries(RESOURCES.map((name) => [name, `/api/v1/${name}`])),
      openapi: '/api/v1/openapi.json',
    },
    identifier_schemes: [
      {
        id: 'corporate-number',
        name: '法人番号',
        description: '国税庁が指定する13桁の番号。出典のあるものだけ',
        api: '/api/v1/identifiers/corporate-number',
      },
      {
        id: 'egov-law-id',
        name: 'e-Gov 法令ID',
        description: 'e-Gov法令検索の法令ID。文書そのもの、又は法人の根拠法のもの',
        api: '/api/v1/identifiers/egov-law-id',
      },
    ],
    licence: {
      texts: 'Legal texts are not subject to copyright (著作権法13条).',
      additions: 'CC BY 4.0',
      code: 'MIT',
    },
  });
  expect(Object.keys(data.resources)).toEqual([...RESOURCES, 'openapi']);
  expect(links).toEqual({ self: '/api/v1', html: '/about/' });
});

test('every address of the directory answers', async () => {
  const { data } = await askJson('/');
  const needed: Record<string, string> = {
    search: '?q=NHK',
    resolve: '?citation=法32条',
    verify: '?text=日本銀行',
    compare: '?a=ipa&b=nisc',
  };
  const addresses: string[] = [
    ...Object.entries<string>(data.resources).map(([name, at]) => at + (needed[name] ?? '')),
    ...data.identifier_schemes.map(({ api }: { api: string }) => api),
  ];
  const answers = await Promise.all(
    addresses.map(async (at) => [at, (await ask(encodeURI(at))).status]),
  );
  expect(answers).toEqual(addresses.map((at) => [at, 200]));
});

test('health and version name the dataset that every answer names', async () => {
  const { meta } = await askJson('/sources');
  const dataset_version = meta.dataset_version;
  expect(dataset_version).toMatch(/^[0-9a-f]{64}$/);
  expect((await askJson('/health')).data).toEqual({ status: 'ok', dataset_version });
  expect((await askJson('/version')).data).toEqual({
    schema_version: '1.0',
    dataset_version,
    software_version: packageFile.version,
  });
});

test('the source with its seven materials, and where in it each stands', async () => {
  const { data } = await askJson('/sources');
  const [{ note, parts, ...source }, ...more] = data;
  expect(more).toEqual([]);
  expect(source).toEqual({
    id: 'hq-2016-10-12',
    title: 'サイバーセキュリティ基本法の一部改正に伴う関係規則等の整備（案）',
    publisher: 'サイバーセキュリティ戦略本部',
    date: '2016-10-12',
    sha256: '9c7070c2cd9d4a158c9fee8598c19283ac88a2b11510380346a0a68b0de0342d',
  });
  expect(note).toContain('776 lines');
  expect(parts.map(({ id, lines }: { id: string; lines: number[] }) => [id, lines])).toEqual([
    ['2-1', [20, 234]],
    ['2-2', [236, 351]],
    ['2-3', [353, 423]],
    ['2-4', [425, 527]],
    ['2-5', [529, 612]],
    ['2-6', [614, 687]],
    ['2-7', [689, 776]],
  ]);
  expect(parts[1].title).toBe(
    'サイバーセキュリティ戦略本部重大事象施策評価規則（一部改定案） 新旧対照表',
  );
});
