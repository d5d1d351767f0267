import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { judgeName } from '../names/judgement.ts';
import type { SearchDocument } from './documents.ts';
import { BY_NAME, fitting } from './ranking.ts';

/** What stands between a body and what is asked of it: 「日銀 監査」, 「日本銀行の監査」. */
const BETWEEN = /[\s、,・/]+|の|における|に対する|への/g;

/** Findings shown of one question; the page of the body has all. */
const MOST = 5;

/** More places to cut than a question of a body has. */
const MOST_CUTS = 6;

/**
 * What is asked of a body by a word alone: 「日銀 監査」 whether it undergoes one, 「NHK 協力」 whether it must. A rule that is called
 * so by its whole comes before those in whose names the word merely stands.
 */
const ASKED = ['を受ける', 'をする', '義務', ''];

const rulesOn = (rules: readonly SearchDocument[], topic: string): SearchDocument[] => {
  const scores = new Map<SearchDocument, number>();
  for (const asked of ASKED)
    for (const { document, score } of fitting(rules, topic + asked))
      if (score >= BY_NAME) scores.set(document, Math.max(score, scores.get(document) ?? 0));
  return [...scores].sort(([, a], [, b]) => b - a).map(([document]) => document);
};

/** A query cut in two wherever words may end. */
const cutsOf = (query: string): [string, string][] =>
  [...query.trim().matchAll(BETWEEN)]
    .slice(0, MOST_CUTS)
    .map(({ 0: between, index }): [string, string] => [
      query.trim().slice(0, index),
      query.trim().slice(index + between.length),
    ])
    .filter(([left, right]) => left !== '' && right !== '');

/**
 * Findings on a body that a query asks for by its name and a topic, best first: where they stand on the body's page and in
 * the API. None where no body is certain or no rule is called so.
 */
export const findingsAsked = (
  index: CorpusIndex,
  documents: readonly SearchDocument[],
  query: string,
): SearchDocument[] => {
  for (const [left, right] of cutsOf(query))
    for (const [name, topic] of [
      [left, right],
      [right, left],
    ] as const) {
      const [body] = judgeName(index, name).bodies;
      if (!body?.certain) continue;
      const rules = documents.filter(({ type }) => type === 'obligation');
      const found = rulesOn(rules, topic);
      if (found.length === 0) continue;
      const page = documents.find(({ type, id }) => type === 'entity' && id === body.entity.id);
      return found.slice(0, MOST).map((document) => ({
        ...document,
        title: `${body.entity.name}: ${document.title}`,
        html: `${page?.html}#${document.id}`,
        api: `${page?.api}/obligations/${document.id}`,
      }));
    }
  return [];
};
