import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { coverageOf } from '../../content/model/corpus/coverage.ts';
import { API_ROOT, htmlPath } from '../../content/model/corpus/paths.ts';

type Link = readonly [title: string, path: string, note: string];

const MCP = '/api/mcp';

const PAGES: readonly Link[] = [
  [
    '法人・機関',
    '/entities/',
    '別表の法人と、五十音の索引。1件ごとに、及ぶ規定、及ばない規定と、その理由',
  ],
  [
    '団体の種類',
    '/classes/',
    '名前では掲げられない府省庁、独立行政法人、地方公共団体などは、ここから引く',
  ],
  ['義務・権限', '/obligations/', '義務、権限、手続などの一覧'],
  ['手続', '/procedures/', '監査、重大事象の評価、資料提供、協力の求めを一段ずつ'],
  ['マトリクス', '/matrix/', 'すべての主体とすべての規定'],
  ['別表・指定法人', '/lists/', '別表と指定法人、その増減'],
  ['用語', '/terms/', '定義された語'],
  ['改正', '/changes/', '知られている改正。条文は収録していない'],
  [
    '2016年の規定とその後',
    '/today/',
    '法律の規定ごとに、後の条文での条番号、語句の異同、改正。判定ではない',
  ],
  ['収録範囲', '/coverage/', 'あるもの、ないもの、資料が述べていないこと'],
  ['論点', '/topics/', '秘密を守る義務、罰則の対象、施行日、附則'],
  ['食い違い', '/discrepancies/', '資料が互いに矛盾する箇所'],
  ['このサイトについて', '/about/', ''],
];

const API: readonly Link[] = [
  ['OpenAPI 3.1', `${API_ROOT}/openapi.json`, 'every operation with its parameters and answers'],
  ['Entry', API_ROOT, 'the resources'],
  ['Bodies', `${API_ROOT}/entities`, '?q= finds a name in any spelling'],
  ['Kinds of bodies', `${API_ROOT}/classes`, 'for whom no list names'],
  ['Rules', `${API_ROOT}/obligations`, 'each with its modality'],
  [
    'And today?',
    `${API_ROOT}/later-rules`,
    'where the statute rules of 2016 stand in later texts; /obligations/{id}/later for one',
  ],
  ['Procedures', `${API_ROOT}/procedures`, '/procedures/{id}: who does what after what'],
  ['Texts', `${API_ROOT}/instruments`, '/instruments/{id}/provisions/{eid} is one provision'],
  ['Lists', `${API_ROOT}/lists`, '/lists/{id}/changes compares with the list before'],
  ['Coverage', `${API_ROOT}/coverage`, 'what is held and what is missing'],
  ['Introduction to the API', '/api/', 'in Japanese'],
];

/**
 * The site for language models: what it is, the caution, and where to go on (llmstxt.org: one H1, a quotation, prose,
 * sections of links). `address` makes a path absolute where the origin is known.
 */
export const llmsText = (index: CorpusIndex, address: (path: string) => string): string => {
  const { corpus } = index;
  const { from, amended_from, up_to_date_as_of, counts } = coverageOf(index);
  const link = ([title, path, note]: Link) =>
    `- [${title}](${address(path)})${note === '' ? '' : `: ${note}`}`;
  const texts = corpus.instruments.map(({ id, title, versions }): Link => {
    const held = versions.map((version) => version.id).join(', ');
    return [title, htmlPath('instruments', id), `id \`${id}\`, versions ${held}`];
  });
  return [
    '# Kihonho 基本法',
    `> Who must do what under Japan's Basic Act on Cybersecurity (サイバーセキュリティ基本法) as amended with effect from ${amended_from}, and under the decisions of the Cybersecurity Strategic Headquarters that go with it: verified texts, ${counts.entities} bodies, ${counts.classes} kinds of bodies, ${counts.obligations} rules, and for each pair a verdict with its reasons.`,
    [
      `**This is not the law in force today.** It is the state of ${up_to_date_as_of}, read from drafts; later amendments are notes without text. It is information, not legal advice.`,
      '',
      'How to read it:',
      '',
      `- Coverage begins on ${from}; \`as_of\` chooses a day, ${amended_from} without it.`,
      `- ${counts.provisions_stub} of ${counts.provisions} provisions are stubs: their text is not held. Do not fill them in.`,
      '- 「求めることができる」 is a power of the one that asks, not a duty of the body asked; a rule of a decision is no legal duty (法律上の義務). `modality` and `role` say which.',
      '- `undetermined` means that the source allows no answer: neither yes nor no.',
      '- Quotes are verbatim; statements, explanations and reasons are ours.',
      '- Ids: bodies, kinds and rules are kebab-case English (`japan-pension-service`); provisions are instrument, version and Akoma Ntoso eId (`basic-act`, `2016`, `art_32__para_1`).',
      '',
      `Model Context Protocol (streamable HTTP, stateless, no key, read-only tools): \`${address(MCP)}\``,
    ].join('\n'),
    ['## API', '', ...API.map(link)].join('\n'),
    ['## Texts', '', ...texts.map(link)].join('\n'),
    ['## Pages', '', ...PAGES.map(link)].join('\n'),
    [
      '## Optional',
      '',
      ...corpus.entities.map(({ id, name }) => link([name, htmlPath('entities', id), `\`${id}\``])),
      ...corpus.classes.map(({ id, name }) => link([name, htmlPath('classes', id), `\`${id}\``])),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
};
