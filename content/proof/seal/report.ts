import { shareOf } from '../../model/corpus/accounting.ts';
import type { Corpus } from '../../model/corpus/corpus.ts';
import { type CorpusIndex, refKey } from '../../model/corpus/corpus-index.ts';
import { coverageOf } from '../../model/corpus/coverage.ts';
import { knownIn, principalOf } from '../../model/corpus/readings.ts';
import { matrixOf } from '../../model/findings/matrix.ts';
import { canonicalJson } from '../../model/text/canonical-json.ts';

/** Facts about bodies that carry a tier. */
const FACTS = [
  'reading',
  'name_en',
  'corporate_number',
  'competent_minister',
  'registered_name',
  'founding_statute',
] as const;

const tally = (values: readonly string[]): string =>
  [...new Set(values)]
    .sort()
    .map((value) => `${value} ${values.filter((other) => other === value).length}`)
    .join(', ');

const heldLines = (index: CorpusIndex): string[] => {
  const { counts, boundaries } = coverageOf(index);
  return [
    '# Held',
    ...Object.entries(counts).map(([name, count]) => `${name.replaceAll('_', ' ')}: ${count}`),
    `days on which findings can change: ${boundaries.join(', ')}`,
    ...boundaries.map((day) => {
      const cells = matrixOf(index, day).rows.flatMap((row) => row.cells);
      return `findings on ${day}: ${cells.length} (${tally(cells.map(([verdict]) => verdict))})`;
    }),
  ];
};

const unverifiedLines = ({ corpus }: CorpusIndex): string[] => [
  `# Unverified or missing facts (${corpus.entities.length} bodies)`,
  ...FACTS.map((name) => {
    const tiers = corpus.entities.map((entity) => entity[name]?.tier ?? 'missing');
    return `${name}: ${tally(tiers)}`;
  }),
  `aliases: ${tally(corpus.entities.flatMap(({ aliases }) => aliases.map(({ tier }) => tier)))}`,
  `minister of October 2016 confirmed: ${corpus.entities.filter((e) => e.competent_minister?.confirmed_2016).length}`,
];

const disputedLines = ({ corpus }: CorpusIndex): string[] => [
  '# Disputed',
  ...corpus.discrepancies.map(
    ({ id, kind, status, title }) => `${id} (${kind}, ${status}): ${title}`,
  ),
  ...corpus.instruments.flatMap(({ id, versions }) =>
    versions
      .filter(({ starts }) => starts.length > 1)
      .map(
        (version) => `${id} ${version.id} begins ${version.starts.map((s) => s.date).join(' or ')}`,
      ),
  ),
];

const accountedLines = ({ corpus: { accounting, tables } }: CorpusIndex): string[] => [
  '# Accounted for',
  `lines: ${accounting.lines_accounted} of ${accounting.lines}`,
  `characters: ${shareOf(accounting)} % of ${accounting.characters} (in records ${accounting.characters_in_records}, page layout ${accounting.characters_of_furniture})`,
  ...accounting.page_layout.map(
    ({ id, kind, characters, lines }) =>
      `page layout ${id} (${kind}): ${characters} characters on ${lines.length} line(s)`,
  ),
  ...tables.flatMap(({ table, consolidated, differences }) => [
    `${table} against ${consolidated}: ${tally(differences.map(({ kind }) => kind))}`,
    ...differences
      .filter(({ kind }) => kind === 'real')
      .map(
        ({ eid, part, column, consolidated: text, discrepancy }) =>
          `${table} ${eid ?? 'front'} ${part}: 「${column}」, but 「${text}」 (${discrepancy})`,
      ),
  ]),
];

/** By instrument and version, the rules that nobody has read there: they are `undetermined` until somebody does. */
const unreadLines = ({ corpus }: CorpusIndex): string[] => {
  const waiting = corpus.instruments.flatMap((instrument) => {
    const own = corpus.obligations.filter((rule) => principalOf(rule) === instrument.id);
    return instrument.versions.flatMap(({ id }) => {
      const unread = own.filter((rule) => knownIn(instrument, rule, id) === 'unread');
      return unread.length === 0
        ? []
        : [
            `${instrument.id} ${id}: ${unread.length} of ${own.length} rules`,
            ...unread.map((rule) => `  ${rule.row} ${rule.id}: ${rule.title}`),
          ];
    });
  });
  return ['# Waiting to be read', ...(waiting.length > 0 ? waiting : ['nothing'])];
};

/** What is held, accounted for, waiting to be read, unverified and disputed, line by line. */
export const reportOf = (index: CorpusIndex): string[] => [
  ...heldLines(index),
  '',
  ...accountedLines(index),
  '',
  ...unreadLines(index),
  '',
  ...unverifiedLines(index),
  '',
  ...disputedLines(index),
];

const recordsOf = (corpus: Corpus): Map<string, string> => {
  const records = new Map<string, string>();
  for (const [kind, value] of Object.entries(corpus)) {
    if (!Array.isArray(value)) continue;
    for (const record of value)
      records.set(`${kind}/${'id' in record ? record.id : refKey(record)}`, canonicalJson(record));
  }
  return records;
};

const cellsOf = (index: CorpusIndex, day: string): Map<string, string> => {
  const { obligations, rows } = matrixOf(index, day);
  return new Map(
    rows.flatMap(({ subject, cells }) =>
      cells.map(([verdict, role], i): [string, string] => [
        `${subject.id} × ${obligations[i]}`,
        role ? `${verdict} as ${role}` : verdict,
      ]),
    ),
  );
};

const differences = (before: Map<string, string>, after: Map<string, string>, say: boolean) => [
  ...[...after].flatMap(([key, value]) => {
    const old = before.get(key);
    if (old === undefined) return [`added ${key}`];
    if (old === value) return [];
    return [say ? `${key}: ${old} → ${value}` : `changed ${key}`];
  }),
  ...[...before.keys()].filter((key) => !after.has(key)).map((key) => `removed ${key}`),
];

/** Findings that differ between two corpora, on every boundary day of the newer one. */
export const findingChanges = (before: CorpusIndex, after: CorpusIndex): string[] =>
  coverageOf(after).boundaries.flatMap((day) =>
    differences(cellsOf(before, day), cellsOf(after, day), true).map((line) => `${day}: ${line}`),
  );

/** What changed between two corpora: records by id, then findings on every boundary day of the newer one. */
export const changesBetween = (before: CorpusIndex, after: CorpusIndex): string[] => {
  const records = differences(recordsOf(before.corpus), recordsOf(after.corpus), false);
  const findings = findingChanges(before, after);
  return [
    `records: ${records.length} difference(s)`,
    ...records,
    `findings: ${findings.length} difference(s)`,
    ...findings,
  ];
};
