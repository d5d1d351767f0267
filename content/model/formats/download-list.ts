/** One file under /downloads/: what it is, before anybody asks how long it is. */
export type Download = {
  /** Path below /downloads/. */
  path: string;
  media_type: string;
  group: 'whole' | 'records' | 'tables' | 'schemas' | 'proof';
  /** English, for the API. */
  description: string;
  /** Japanese, for the page. */
  label: string;
};

/** Where the files are served. */
export const DOWNLOADS_ROOT = '/downloads/';

/** Days whose findings are written out: the last of the old state and the first of the amended one. */
export const FINDINGS_DAYS = ['2016-10-20', '2016-10-21'] as const;

/** Kinds of record with a JSON Lines file and a JSON Schema each: name, TypeScript type, what one line is. */
export const RECORD_KINDS = [
  ['sources', 'Source', '資料', 'the transcript everything is made from'],
  ['instruments', 'Instrument', '法律・決定・概要と、その版', 'the Act, a decision, the overview'],
  ['provisions', 'Provision', '条文（条・項・号・別表の行）', 'a provision of one version'],
  ['references', 'TextReference', '条文の中の参照', 'a reference in a text and what it leads to'],
  ['lists', 'List', '別表と指定法人', 'a list of bodies with its rows'],
  [
    'list-changes',
    'ListChange',
    '別表の行ごとの変化と理由',
    'a row of a list against the one before',
  ],
  [
    'entities',
    'Entity',
    '法人・機関（2016年10月21日の立場）',
    'a body, as it stands on 2016-10-21',
  ],
  ['classes', 'Class', '団体の種類', 'a kind of body'],
  ['actors', 'Actor', 'そのほかの主体', 'an actor that is neither a body nor a kind'],
  [
    'ministers',
    'Minister',
    '所管する府省庁（2016年10月21日）',
    'a ministry that facts of bodies name',
  ],
  ['terms', 'Term', '定義された用語', 'a defined term'],
  ['obligations', 'Obligation', '規定', 'a rule of the source'],
  ['procedures', 'Procedure', '手続', 'a procedure, its rules as steps'],
  [
    'findings-2016-10-20',
    'Finding',
    '判定（改正前日）',
    'a finding for 2016-10-20, with its chain',
  ],
  ['findings-2016-10-21', 'Finding', '判定（改正後）', 'a finding for 2016-10-21, with its chain'],
  ['comparisons', 'Comparison', '新旧対照の行', 'a provision before and after'],
  ['discrepancies', 'Discrepancy', '資料の食い違い', 'two places of the source that disagree'],
  ['silences', 'Silence', '資料にないこと', 'what the source does not say'],
  ['later-changes', 'LaterChange', '法律の改正', 'an amendment that is known of'],
  ['concordances', 'Concordance', '条番号の対照', 'article numbers through the states of the Act'],
  ['dataset-changes', 'DatasetChange', 'データの変更', 'what was published, added or corrected'],
] as const;

/** Tables of the SQLite file, each also a CSV file. */
export const TABLES = [
  ['sources', '資料', 'Sources'],
  ['instruments', '法律・決定・概要', 'The Act, the decisions, the overview'],
  ['versions', '版', 'Versions of instruments'],
  ['version_starts', '版の始期（二つの読みがあれば二行）', 'Start dates of versions, all readings'],
  ['provisions', '条文', 'Provisions of every version'],
  ['text_references', '条文の中の参照', 'References in the texts'],
  ['reference_targets', '参照の先', 'What the references lead to'],
  [
    'parties',
    '法人・機関、団体の種類、そのほかの主体の全部',
    'Bodies, kinds and other actors together',
  ],
  ['entities', '法人・機関', 'Bodies'],
  ['entity_names', '略称、旧称、後の名称', 'Abbreviations, former and later names'],
  ['entity_events', '設立、上場などの出来事', 'What happened to a body besides its names'],
  ['classes', '団体の種類', 'Kinds of body'],
  ['memberships', 'ある日にどの類型に属するか（計算による）', 'Kinds a body belongs to on a day'],
  ['lists', '別表と指定法人', 'Lists of bodies'],
  ['list_rows', '一覧の行', 'Rows of the lists, as printed'],
  ['list_changes', '別表の行ごとの変化と理由', 'Rows of the list against the one before'],
  ['terms', '定義された用語', 'Defined terms'],
  ['obligations', '規定', 'Rules of the source'],
  ['obligation_parties', '規定の主体と相手', 'Who acts and to whom'],
  ['obligation_grounds', '規定の根拠条文', 'Provisions a rule stands on'],
  ['procedures', '手続', 'Procedures'],
  ['procedure_lanes', '手続の図の列と、その主体', 'Lanes of a procedure, and who stands in them'],
  ['procedure_stages', '手続の段階と、それを示す文言', 'Stages of a procedure, and their words'],
  ['procedure_steps', '手続の段と、その規定', 'Steps of a procedure, each a rule'],
  ['procedure_step_parties', '段の主体と相手', 'Who acts in a step, and to whom'],
  ['procedure_step_parts', '段についての規定', 'Rules that shape a step'],
  ['procedure_orders', '段の順と、それを示す文言', 'Which step comes after which, by what words'],
  ['procedure_left_out', '図にない規定と、その理由', 'Rules that are no step, and why'],
  ['findings', '判定（2016年10月20日と21日）', 'Findings for both days'],
  ['steps', '理由の一段（同じものは一度だけ）', 'Steps of reasons, each once'],
  ['finding_steps', '判定と理由の段のつながり', 'Which steps a finding stands on'],
  ['comparison_rows', '新旧対照の行', 'Provisions before and after'],
  ['discrepancies', '資料の食い違い', 'Discrepancies of the source'],
  ['discrepancy_readings', '食い違う記載', 'What the places say'],
  ['discrepancy_provisions', '食い違いが関わる条文', 'Provisions a discrepancy touches'],
  ['discrepancy_obligations', '食い違いが関わる規定', 'Rules a discrepancy bears on'],
  ['discrepancy_subjects', '食い違いが関わる法人・類型', 'Bodies and kinds a discrepancy bears on'],
  ['silences', '資料にないこと', 'What the source does not say'],
  ['silence_provisions', '読んで確かめた条文', 'Where it was looked for'],
  ['later_changes', '法律の改正', 'Amendments that are known of'],
  ['later_change_touches', '改正が触れる規定', 'Rules an amendment touches'],
  ['concordance_numbers', '条番号の対照', 'Article numbers through the states of the Act'],
  ['dataset_changes', 'データの変更', 'What was published, added or corrected'],
  ['dataset_change_affects', '変更が関わる記録', 'Records a change affects'],
] as const;

export type RecordName = (typeof RECORD_KINDS)[number][0];
export type TableName = (typeof TABLES)[number][0];

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv; charset=utf-8; header=present';
const TEXT_TYPE = 'text/plain; charset=utf-8';
const SCHEMA_TYPE = 'application/schema+json';

const file = (
  group: Download['group'],
  path: string,
  media_type: string,
  description: string,
  label: string,
): Download => ({ path, media_type, group, description, label });

/** Every file but those that hold the hashes of the others. */
export const HASHED_DOWNLOADS: readonly Download[] = [
  file(
    'whole',
    'corpus.json',
    JSON_TYPE,
    'All records but findings, in one object',
    '判定のほかの全記録を一つにしたもの',
  ),
  file(
    'whole',
    'kihonho.sqlite',
    'application/vnd.sqlite3',
    'All tables with foreign keys, and a full-text index',
    '全部の表（外部キー、全文索引つき）',
  ),
  ...RECORD_KINDS.map(([name, , label, one]) =>
    file('records', `jsonl/${name}.jsonl`, 'application/jsonl', `One line: ${one}`, label),
  ),
  ...TABLES.map(([name, label, what]) => file('tables', `csv/${name}.csv`, CSV_TYPE, what, label)),
  ...FINDINGS_DAYS.map((day) =>
    file(
      'tables',
      `csv/matrix-${day}.csv`,
      CSV_TYPE,
      `Every subject × every rule on ${day}`,
      `マトリクス（${day}）`,
    ),
  ),
  file(
    'schemas',
    'schemas/corpus.schema.json',
    SCHEMA_TYPE,
    'JSON Schema of corpus.json',
    'corpus.jsonの形',
  ),
  ...RECORD_KINDS.map(([name, , label, one]) =>
    file(
      'schemas',
      `schemas/${name}.schema.json`,
      SCHEMA_TYPE,
      `JSON Schema of ${one}`,
      `${label}の形`,
    ),
  ),
  file('schemas', 'kihonho.d.ts', TEXT_TYPE, 'TypeScript types of all records', '全記録の型'),
  file(
    'schemas',
    'datapackage.json',
    JSON_TYPE,
    'Frictionless Data Package of the CSV files',
    'CSVの列と外部キー',
  ),
];

/** Every file, in the order it is shown. */
export const DOWNLOADS: readonly Download[] = [
  file(
    'proof',
    'manifest.json',
    JSON_TYPE,
    'Bytes and SHA-256 of every file, and which dataset it was made from',
    '全ファイルのバイト数、SHA-256、データの版',
  ),
  file(
    'proof',
    'sha256sums.txt',
    TEXT_TYPE,
    'The same hashes for `sha256sum -c`',
    '検証用のハッシュ一覧',
  ),
  ...HASHED_DOWNLOADS,
];
