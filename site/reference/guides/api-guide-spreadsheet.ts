import { EXAMPLE_REQUESTS } from '../../../api/resource/example-requests.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { HOST } from '../contract/api-addresses.ts';
import { OPERATIONS, type ShownOperation } from '../contract/api-operations.ts';

const BASE = `${HOST}${API_ROOT}`;

/** Formulas for Google Sheets, simplest first: `=IMPORTDATA("address")`. */
export const FORMULAS = [
  {
    title: '2016年の別表をそのまま',
    formula: `=IMPORTDATA("${BASE}/lists/annex-2016.csv")`,
  },
  {
    title: '日本銀行に及ぶ規定',
    formula: `=IMPORTDATA("${BASE}/entities/bank-of-japan/obligations.csv?verdict=applies")`,
  },
  {
    title: '改正の前の日の、すべての対象と規定',
    formula: `=IMPORTDATA("${BASE}/matrix.csv?as_of=2016-10-20")`,
  },
] as const;

/** The same, with the body's id in a cell. */
export const CELL_FORMULA = `=IMPORTDATA("${BASE}/entities/"&A2&"/obligations.csv?verdict=applies")`;

/** Power Query M: everything stays text, so that a 法人番号 is not read as a quantity. */
export const POWER_QUERY = `let
  Source = Csv.Document(
    Web.Contents(
      "${HOST}",
      [
        RelativePath = "${API_ROOT.slice(1)}/entities/bank-of-japan/obligations.csv",
        Query = [verdict = "applies"]
      ]
    ),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  Findings = Table.PromoteHeaders(Source, [PromoteAllScalars = true])
in
  Findings`;

/** For who saves the file and opens it by a double click. */
export const WITH_BOM = `${BASE}/entities.csv?bom=true`;

/** Every table there is. */
export const TABLES: readonly ShownOperation[] = OPERATIONS.flatMap(({ forms }) =>
  forms.filter(({ suffix }) => suffix === '.csv'),
);

/** How a name becomes an id: the request the guide shows. */
export const NAME_TO_ID = `${BASE}${EXAMPLE_REQUESTS.listEntities?.path.replace('?', '.csv?')}`;
