import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { coverageOf } from '../../content/model/corpus/coverage.ts';
import { API_ROOT } from '../../content/model/corpus/paths.ts';

type Link = readonly [title: string, path: string, note: string];

const MCP = '/api/mcp';

/** One recipe for each kind of question. */
const RECIPES: readonly Link[] = [
  [
    'An organisation',
    `${API_ROOT}/entities?q=日本年金機構`,
    'any spelling; only `matched: exact` is it',
  ],
  ['On no list', `${API_ROOT}/classes`, 'an empty answer to `q` is not a no: choose the kind here'],
  [
    'What applies to it',
    `${API_ROOT}/entities/bank-of-japan/obligations?verdict=applies`,
    'also `role`, `reach`, `modality` (legal duties: MCP `get_findings`, `binds_subject`); whole 300 kB; one rule: `/obligations/{rule}`',
  ],
  [
    'Numbers and ministers',
    `${API_ROOT}/entities.csv?designated=true`,
    '法人番号, all bodies without the filter',
  ],
  [
    'Exact words',
    `${API_ROOT}/instruments/basic-act/provisions/art_31.txt`,
    'eIds: `art_25__para_1__item_2`, `sec_5__sub_3`, `annex__row_29`',
  ],
  [
    'A citation',
    `${API_ROOT}/resolve?citation=法第31条第1項`,
    'any spelling; `as_of` tells whose numbering',
  ],
  [
    'A quotation',
    `${API_ROOT}/verify?text=秘密の保持に十分留意するものとする`,
    'before you print words as the law',
  ],
  ['Words, topics', `${API_ROOT}/search?q=監査`, 'everything held'],
  ['A procedure', `${API_ROOT}/procedures/audit`, 'also incident, information, cooperation'],
  [
    'What 2016 changed',
    `${API_ROOT}/instruments/basic-act/comparison`,
    '`/lists/annex-2016/changes` for the bodies',
  ],
  [
    'Today',
    `${API_ROOT}/later-rules`,
    'numbers and likeness of words in later texts; amendments: `/changes`',
  ],
  ['What is missing', `${API_ROOT}/coverage`, '`/silences`, `/discrepancies`'],
];

const MORE: readonly Link[] = [
  ['OpenAPI 3.1', `${API_ROOT}/openapi.json`, '500 kB: every operation'],
  ['Ids of bodies', `${API_ROOT}/entities?limit=200`, ''],
  ['Rules', `${API_ROOT}/obligations`, 'each with its modality'],
  ['Texts', `${API_ROOT}/instruments`, 'ids and versions'],
  [
    'Files with the whole',
    '/downloads/',
    'JSON Lines, CSV, SQLite; texts and findings for Word and Excel, every finding of a day as CSV',
  ],
  ['Check a draft', '/check/', `a program: POST ${API_ROOT}/check`],
  ['The site', '/entities/', 'for people, in Japanese'],
];

/**
 * The site for language models: what it is, the cautions, a recipe for each kind of question, and where to go on
 * (llmstxt.org: one H1, a quotation, prose, sections of links). A model reads it whole: at most 4,000 bytes. `address` makes
 * a path absolute where the origin is known.
 */
export const llmsText = (index: CorpusIndex, address: (path: string) => string): string => {
  const { from, amended_from, up_to_date_as_of, counts } = coverageOf(index);
  const link = ([title, path, note]: Link) =>
    `- [${title}](${address(path)})${note === '' ? '' : `: ${note}`}`;
  return [
    '# Kihonho 基本法',
    `> Who must do what under Japan's Basic Act on Cybersecurity (サイバーセキュリティ基本法) as amended with effect from ${amended_from}, and the decisions of the Cybersecurity Strategic Headquarters: verified texts, ${counts.entities} bodies, ${counts.classes} kinds, ${counts.obligations} rules, and for each pair a verdict with reasons.`,
    [
      `**This is not the law in force today.** It is the state of ${up_to_date_as_of}, read from drafts; later amendments are notes without text. Information, not legal advice.`,
      '',
      `- \`as_of\` chooses a day from ${from} on; ${amended_from} without it.`,
      `- ${counts.provisions_stub} of ${counts.provisions} provisions are stubs without text: do not fill them in.`,
      '- 「求めることができる」 is a power of the one that asks, not a duty of the body asked; a rule of a decision is no legal duty. `modality`, `role` and `reach` say which.',
      '- `undetermined`: the source allows no answer, neither yes nor no.',
      '- Quotes are verbatim; statements and reasons are ours.',
      '',
      `Model Context Protocol (streamable HTTP, stateless, no key, read-only tools): \`${address(MCP)}\``,
    ].join('\n'),
    ['## Recipes', '', ...RECIPES.map(link)].join('\n'),
    ['## More', '', ...MORE.map(link)].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
};
