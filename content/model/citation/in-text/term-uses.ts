import type { LocatedTerm } from '../../corpus/corpus.ts';
import { type CorpusIndex, refKey } from '../../corpus/corpus-index.ts';
import type { ProvisionRef } from '../../schema/common.ts';
import type { Provision } from '../../schema/provision.ts';
import { mentionsIn, type Stretch } from './in-text.ts';
import { exceptedArticle, isInScope } from './term-uses-scope.ts';

/**
 * Whom 「…の長」 means where the definition distinguishes: `both_heads`, the ministry's and the corporation's; `ministry_head`,
 * as the words at the place say; `open` where the scope leaves the place out and its own words do not say. Null elsewhere.
 */
export type Reading = 'both_heads' | 'ministry_head' | 'open';

/** A defined term where it is used. */
export type TermUse = Stretch & { term: string; reading: Reading | null };

/** Proper names and longer words that begin or end with a term and are not uses of it. */
const NOT_BEFORE = /[A-Zァ-ヶー一-龥]$/;
const PREFIXED = /当該$/;
const PROPER = /^(情報処理推進機構|通則法|人|律|令)/;

const stands = (text: string, at: number, term: string): boolean => {
  const left = text.slice(0, at);
  const free = !NOT_BEFORE.test(left) || PREFIXED.test(left);
  return text.startsWith(term, at) && free && !PROPER.test(text.slice(at + term.length));
};

const headOf = (terms: readonly LocatedTerm[], { term }: LocatedTerm): LocatedTerm | undefined =>
  terms.find((other) => other.term === `${term}の長`);

const readingOf = (
  terms: readonly LocatedTerm[],
  term: LocatedTerm,
  provision: Provision,
  after: string,
): Reading | null => {
  if (terms.some((other) => headOf(terms, other)?.id === term.id)) return 'both_heads';
  const head = headOf(terms, term);
  if (!head) return null;
  if (isBracketedHead(after)) return 'ministry_head';
  const excepted = exceptedArticle(head);
  const inside = excepted !== null && `${provision.eid}__`.startsWith(`${excepted}__`);
  return inside && after.startsWith('の長') ? 'open' : null;
};

/** 「（…場合は、…を所管する行政機関）の長」: brackets may hold brackets. */
const isBracketedHead = (after: string): boolean => {
  if (!/^[（(]/.test(after)) return false;
  let depth = 0;
  for (let i = 0; i < after.length; i++) {
    if ('（('.includes(after.charAt(i))) depth++;
    if ('）)'.includes(after.charAt(i)) && --depth === 0)
      return after.startsWith('の長', i + 1) && after.slice(0, i).includes('所管する行政機関');
  }
  return false;
};

/** Stretch of a definition in its provision's text: paragraph, start and end. */
const definedAt = (index: CorpusIndex, { definition }: LocatedTerm) => {
  const blocks = index.textBlocks(index.provision(definition));
  const paragraph = blocks.findIndex(({ text }) => text.includes(definition.quote ?? '\n'));
  const start = blocks[paragraph]?.text.indexOf(definition.quote ?? '') ?? -1;
  return { paragraph, start, end: start + (definition.quote ?? '').length };
};

/** Uses of the terms its version defines, in a provision's text: the longest term first, not in definitions, not in references. */
const find = (index: CorpusIndex, provision: Provision): TermUse[] => {
  const terms = index.corpus.terms
    .filter(
      ({ definition: { instrument, version } }) =>
        instrument === provision.instrument && version === provision.version,
    )
    .sort((a, b) => b.term.length - a.term.length);
  const places = new Map(terms.map((term) => [term.id, definedAt(index, term)]));
  const order = index.corpus.provisions;
  const rank = new Map(order.map((p, i) => [refKey(p), i]));
  const taken = mentionsIn(index, provision);
  return index.textBlocks(provision).flatMap(({ text }, paragraph) => {
    const found: TermUse[] = [];
    const here = (term: LocatedTerm) => refKey(term.definition) === refKey(provision);
    const place = (term: LocatedTerm) => places.get(term.id) as ReturnType<typeof definedAt>;
    for (let at = 0; at < text.length; ) {
      const end = (term: LocatedTerm) => at + term.term.length;
      const inDefinition = (term: LocatedTerm) =>
        here(term) &&
        paragraph === place(term).paragraph &&
        at >= place(term).start &&
        end(term) <= place(term).end;
      const isLater = (term: LocatedTerm) =>
        here(term)
          ? paragraph > place(term).paragraph ||
            (paragraph === place(term).paragraph && at >= place(term).end)
          : (rank.get(refKey(provision)) ?? 0) > (rank.get(refKey(term.definition)) ?? 0);
      // A term inside its own definition is no use of it, nor of a shorter term it is made of.
      const use = terms.find(
        (term) =>
          stands(text, at, term.term) &&
          (inDefinition(term) || isInScope(term, provision, isLater(term))),
      );
      const overlaps =
        use && taken.some((m) => m.paragraph === paragraph && m.start < end(use) && at < m.end);
      if (use && !overlaps && !inDefinition(use))
        found.push({
          paragraph,
          start: at,
          end: end(use),
          text: use.term,
          term: use.id,
          reading: readingOf(terms, use, provision, text.slice(end(use))),
        });
      at = use ? end(use) : at + 1;
    }
    return found;
  });
};

const usesByIndex = new WeakMap<CorpusIndex, Map<string, TermUse[]>>();

/** Uses of defined terms in a provision's text, in order; kept per corpus. */
export const termUsesIn = (index: CorpusIndex, ref: ProvisionRef): readonly TermUse[] => {
  const known = usesByIndex.get(index) ?? new Map<string, TermUse[]>();
  usesByIndex.set(index, known);
  const uses = known.get(refKey(ref)) ?? find(index, index.provision(ref));
  known.set(refKey(ref), uses);
  return uses;
};
