/**
 * Groups of files that are mutated together: folders of the model, of what the build proves, and the routes of the API.
 * A folder in no group fails, so none can be forgotten.
 */
import { globSync } from 'node:fs';

/**
 * What has no logic: zod schemas with their descriptions, tables of Japanese words for the pages, the list of files to
 * download, shapes without a function. Other tests look at what is made of them.
 */
const LEFT_OUT = [
  'content/model/schema/',
  'content/model/findings/labels.ts',
  'content/model/formats/download-list.ts',
];

/** Name of a group to its folders, in the order of risk in law. */
const FOLDERS = {
  findings: ['content/model/findings', 'content/model/summary'],
  time: ['content/model/text', 'content/model/provisions'],
  citation: ['content/model/citation'],
  comparison: ['content/model/comparison', 'content/proof/source'],
  names: ['content/model/names', 'content/model/quotation', 'content/model/reconcile'],
  proof: ['content/proof', 'content/proof/checks', 'content/proof/read', 'content/proof/seal'],
  lookup: ['content/model/search', 'content/model/procedures'],
  corpus: ['content/model/corpus', 'content/model/formats'],
};

/** Tests that a group is tried on besides those of its own folders. */
const ALSO = {
  findings: ['test/content/model/procedures/*'],
  time: ['test/content/model/findings/questions/{boundaries,audit-start-date}'],
  comparison: ['test/content/proof/checks/columns-agree'],
  names: ['test/content/model/search/*', 'test/api/reconcile/*'],
  lookup: ['test/api/routes/search'],
  corpus: ['test/content/model/findings/questions/determinism', 'test/content/proof/proof'],
};

/** Each of two hundred seeded slips is a whole proof; a mutant would cost minutes. */
const TOO_SLOW = 'test/content/proof/mutations.test.ts';

const found = (patterns) =>
  [...new Set(globSync(patterns).map((path) => path.replaceAll('\\', '/')))].sort();

const folderOf = (path) => path.slice(0, path.lastIndexOf('/'));

const modelFiles = found(['content/model/**/*.ts', 'content/proof/**/*.ts']).filter(
  (path) => !LEFT_OUT.some((left) => path.startsWith(left)),
);

/** The group of the longest of its folders that a file stands below. */
const groupOf = (path) =>
  Object.entries(FOLDERS)
    .flatMap(([group, folders]) => folders.map((folder) => ({ group, folder })))
    .filter(({ folder }) => `${folderOf(path)}/`.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0]?.group;

const forgotten = modelFiles.filter((path) => groupOf(path) === undefined);
if (forgotten.length > 0) throw new Error(`in no group: ${forgotten.join(', ')}`);

const testsOf = (group) => {
  const own = found(['test/content/**/*.test.ts']).filter(
    (path) => groupOf(path.slice('test/'.length)) === group,
  );
  const also = found((ALSO[group] ?? []).map((pattern) => `${pattern}.test.ts`));
  return [...own, ...also].filter((path) => path !== TOO_SLOW);
};

/** Group to the files that are mutated and the tests that mutants are tried on. */
export const GROUPS = {
  ...Object.fromEntries(
    Object.keys(FOLDERS).map((group) => [
      group,
      { mutate: modelFiles.filter((path) => groupOf(path) === group), tests: testsOf(group) },
    ]),
  ),
  routes: {
    mutate: found(['api/routes/*.ts', 'api/reconcile/*.ts']),
    tests: found([
      'test/api/*.test.ts',
      'test/api/{problem,records,reconcile,resource,routes}/*.test.ts',
    ]).filter((path) => !path.endsWith('/start.test.ts')),
  },
};
