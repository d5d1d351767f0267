import { syntheticBody } from '../test/support/synthetic/bodies.ts';

/** One kind of question that is put to every server: the requests of a run are these addresses, or bodies, in turn. */
export type Question = {
  name: string;
  /** `hot`: the same bytes again and again. `worst`: another question each time, so that nothing can be kept. */
  kind: 'hot' | 'worst';
  method: 'GET' | 'POST';
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
  body: string | null;
  /** Ask first for the ETag, then always with `If-None-Match`. */
  revalidate: boolean;
};

const ENTITY = '/api/v1/entities/japan-pension-service';
const PROVISION = '/api/v1/instruments/basic-act/provisions/art_32__para_1';

/** More than the product keeps: asked in turn, the first has been forgotten when it comes round again. */
const MANY = 4000;

const many = (path: (number: number) => string): string[] =>
  Array.from({ length: MANY }, (_, i) => path(i));

const dayAfter = (days: number): string =>
  new Date(Date.UTC(2016, 9, 21 + days)).toISOString().slice(0, 10);

/** A batch as OpenRefine sends it: real names, slips and names that nobody has, a hundred of them. */
const batch = (): string => {
  const names = [
    '日本年金機構',
    '日本年金機講',
    'NHK',
    '日本銀行',
    '高速道路',
    '独立行政法人情報処理推進機構',
  ];
  const queries = Array.from({ length: 100 }, (_, i) => [
    `q${i}`,
    { query: i % 2 === 0 ? (names[(i / 2) % names.length] ?? '') : syntheticBody(i).name },
  ]);
  return new URLSearchParams({ queries: JSON.stringify(Object.fromEntries(queries)) }).toString();
};

const get = (
  name: string,
  kind: Question['kind'],
  paths: readonly string[],
  headers: Record<string, string> = {},
): Question => ({ name, kind, method: 'GET', paths, headers, body: null, revalidate: false });

/** Hot routes, then the worst there are. */
export const QUESTIONS: readonly Question[] = [
  get('entity', 'hot', [ENTITY]),
  get('entity, coded', 'hot', [ENTITY], { 'Accept-Encoding': 'gzip, br' }),
  get('findings', 'hot', [`${ENTITY}/obligations`]),
  get('findings, coded', 'hot', [`${ENTITY}/obligations`], { 'Accept-Encoding': 'gzip, br' }),
  get('provision', 'hot', [PROVISION]),
  { ...get('304', 'hot', [ENTITY]), revalidate: true },
  get(
    'matrix',
    'worst',
    many((i) => `/api/v1/matrix?as_of=${dayAfter(i)}`),
  ),
  get(
    'search',
    'worst',
    many((i) => `/api/v1/search?q=${encodeURIComponent(syntheticBody(i).name)}`),
  ),
  {
    ...get('reconcile, batch of 100', 'worst', ['/api/v1/reconcile']),
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: batch(),
  },
];
