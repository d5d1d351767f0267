import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { PROPERTIES } from '../../../content/model/reconcile/properties.ts';
import { index } from '../../corpus.ts';
import { HOST } from '../contract/api-addresses.ts';
import { askApi } from '../contract/api-app.ts';

/** What is pasted into OpenRefine. */
export const SERVICE = `${HOST}${API_ROOT}/reconcile`;

/** Names as tables have them, each of another kind of nearness. */
const NAMES: readonly string[] = [
  '日本年金機構',
  'ＮＨＫ',
  '原子力損害賠償支援機構',
  index.entities.get('bank-of-japan')?.corporate_number?.value ?? '日銀',
  '日本銀行 総裁',
  '日本年禁機構',
  '年金',
];

type Candidate = {
  id: string;
  name: string;
  score: number;
  match: boolean;
  features: { name: string; value: boolean | number }[];
};

/** The best candidate for a name, why it is one, and how many more there are. */
export type Matched = {
  query: string;
  best: Pick<Candidate, 'id' | 'name' | 'score' | 'match'> | null;
  reasons: string[];
  more: number;
};

/** What the service answers to each name, asked of it at build. */
export const matchedNames = async (): Promise<Matched[]> => {
  const queries = Object.fromEntries(NAMES.map((query, index) => [`q${index}`, { query }]));
  const response = await askApi('post', {
    path: '/reconcile',
    form: { queries: JSON.stringify(queries) },
  });
  const answers: Record<string, { result: Candidate[] }> = await response.json();
  return NAMES.map((query, index) => {
    const [best, ...others] = answers[`q${index}`]?.result ?? [];
    if (!best) return { query, best: null, reasons: [], more: 0 };
    const { id, name, score, match, features } = best;
    const reasons = features.filter(({ value }) => value === true).map((feature) => feature.name);
    return { query, best: { id, name, score, match }, reasons, more: others.length };
  });
};

/** The values that can be put beside a matched column. */
export const COLUMNS: readonly { id: string; name: string; description: string }[] = PROPERTIES;
