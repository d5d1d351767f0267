import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/paths.ts';

/** Folders of records whose ids mean something of the law: what is said of one of them is content. */
const FOLDERS = ['obligations', 'entities', 'classes', 'actors', 'lists', 'terms', 'silences'];

const ids = new Set(
  FOLDERS.flatMap((folder) => globSync(`content/data/${folder}/*.json`, { cwd: projectRoot })).map(
    (path) => basename(path, '.json'),
  ),
);

/**
 * Words that are ids as well as names of something else in code: a lane of the picture, a state of a citation, a part of a
 * text. They cannot be told apart by their letters.
 */
const ALSO_WORDS = ['others', 'state', 'cabinet', 'information-sharing', 'prime-minister'];

/** Where ids stand for what they are, and why. Everything else takes them from the content. */
const EXAMPLES = 'examples for readers of the reference and for clients';
const ALLOWED: Readonly<Record<string, string>> = {
  'api/mcp/tool/subject.ts': EXAMPLES,
  'api/mcp/tools/compare-subjects.ts': EXAMPLES,
  'api/mcp/tools/get-later-changes.ts': EXAMPLES,
  'api/mcp/tools/list-members.ts': EXAMPLES,
  'api/mcp/tools/get-obligation.ts': EXAMPLES,
  'api/reconcile/reconcile.ts': EXAMPLES,
  'api/resource/example-requests.ts': EXAMPLES,
  'api/resource/parameters.ts': EXAMPLES,
  'api/routes/comparison-of-subjects.ts': EXAMPLES,
  'api/routes/entities.ts': EXAMPLES,
  'api/routes/lists.ts': EXAMPLES,
  'content/model/schema/common.ts': EXAMPLES,
  'site/about/vocabularies.ts': EXAMPLES,
  'site/crawlers/llms.ts': EXAMPLES,
  'site/downloads/downloads.ts': EXAMPLES,
  'site/pages/corrections.astro': EXAMPLES,
  'site/pages/en/index.astro': EXAMPLES,
  'site/reference/guides/api-guide-openrefine.ts': EXAMPLES,
  'site/reference/guides/api-guide-spreadsheet.ts': EXAMPLES,
  'content/model/findings/chain.ts':
    'the parties that the edges `supervised_by` and `routed_through` lead to',
  'content/model/reconcile/properties.ts': 'a published property is defined by one rule',
  'content/proof/checks/offices-follow-parties.ts':
    'a check of what the words say of these parties',
  'content/proof/checks/parties-are-reached.ts': 'a check of what the words say of this party',
};

const code = ['api', 'content', 'downloads', 'site', 'client'].flatMap((folder) =>
  globSync(`${folder}/**/*.{ts,mts,mjs,astro}`, { cwd: projectRoot })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('content/data/') && !path.endsWith('.d.ts')),
);

/** Comments speak of records without depending on them. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Ids that stand in a file as a whole string, or as a step of an address. */
const idsIn = (path: string): string[] => {
  const source = withoutComments(readFileSync(join(projectRoot, path), 'utf8'));
  const words = source.match(/(?<=['"`/#])[a-z0-9]+(?:-[a-z0-9]+)*(?=['"`/?#])/g) ?? [];
  return [...new Set(words)].filter((word) => ids.has(word) && !ALSO_WORDS.includes(word)).sort();
};

const found = code.map((path) => ({ path, ids: idsIn(path) })).filter(({ ids }) => ids.length > 0);

test('no id of a rule, a body, a kind, a party or a list stands in code', () => {
  expect(
    found.filter(({ path }) => !(path in ALLOWED)).map((one) => `${one.path}: ${one.ids}`),
  ).toEqual([]);
});

test('no exception is kept that nothing needs', () => {
  expect(Object.keys(ALLOWED).filter((path) => !found.some((one) => one.path === path))).toEqual(
    [],
  );
});
