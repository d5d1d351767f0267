import type { NameEnding } from '../schema/name-ending.ts';
import { normaliseName } from './names.ts';

/** A kind that a name which is no body of ours may belong to, and why one may think so. Never a finding. */
export type LikelyKind = {
  /** Id of the kind. */
  kind: string;
  /** Japanese, ours: what the name shows, and what it does not. */
  explanation: string;
  /** The part of it that holds for every such name. */
  reason: string;
  /** True where the whole name is known, not only its ending. */
  whole: boolean;
};

type Read = { rule: NameEnding; how: 'whole' | 'start' | 'end'; length: number };

type Spelled = { rule: NameEnding; whole: string[]; start: string[]; end: string[] };

const spelledByEndings = new WeakMap<readonly NameEnding[], Spelled[]>();

/** The wordings in the form in which names are compared; made once. */
const spelled = (endings: readonly NameEnding[]): Spelled[] => {
  const known = spelledByEndings.get(endings);
  if (known) return known;
  const all = endings.map((rule) => ({
    rule,
    whole: rule.whole.map(normaliseName),
    start: rule.start.map(normaliseName),
    end: rule.end.map(normaliseName),
  }));
  spelledByEndings.set(endings, all);
  return all;
};

/**
 * The parts of a rule that the name has: a whole name before a beginning before an ending. A whole name may have one of the
 * rule's own beginnings before it, as 大学共同利用機関法人 stands before those of such corporations.
 */
const read = (name: string, { rule, whole, start, end }: Spelled): Read[] => [
  ...whole
    .filter((text) => text === name || start.some((form) => form + text === name))
    .map(({ length }) => ({ rule, how: 'whole' as const, length })),
  ...start
    .filter((text) => name.startsWith(text))
    .map(({ length }) => ({ rule, how: 'start' as const, length })),
  ...end
    .filter((text) => name.endsWith(text))
    .map(({ length }) => ({ rule, how: 'end' as const, length })),
];

const WEIGHT = { whole: 200, start: 100, end: 0 } as const;

/** A law's name may begin with that of a kind: 独立行政法人通則法 is none. */
const IS_LAW = /(?:法|法律|令|規則|条例)$/;

/** Letters of Japanese stand behind those of English in Unicode. */
const isJapanese = (word: string): boolean => word > '\u3000';

/** Words with which a question in English begins, and no name. */
const ASKING: readonly string[] = [
  ...['can', 'could', 'may', 'must', 'should', 'will', 'does', 'do', 'did', 'is', 'are', 'was'],
  ...['has', 'have', 'who', 'whom', 'what', 'which', 'when', 'where', 'why', 'how', 'if'],
];

/**
 * Three words typed apart, of which one is Japanese or the first asks, are words to look for: a name has a corporate form apart at
 * the most.
 */
const isSeveralWords = (query: string): boolean => {
  const words = query.normalize('NFKC').toLowerCase().split(' ').filter(Boolean);
  return words.length > 2 && (words.some(isJapanese) || ASKING.includes(words[0] ?? ''));
};

/**
 * Kinds to which names that end (or begin) like this one often belong, likeliest first; none where nothing is known of
 * the ending. A whole name goes before a beginning, a longer ending before a shorter: 教育委員会 before 委員会.
 */
export const kindsByEnding = (endings: readonly NameEnding[], query: string): LikelyKind[] => {
  const name = normaliseName(query);
  if (name === '' || IS_LAW.test(name) || isSeveralWords(query)) return [];
  const [first] = spelled(endings)
    .flatMap((rule) => read(name, rule))
    .sort((a, b) => WEIGHT[b.how] + b.length - (WEIGHT[a.how] + a.length));
  return (first?.rule.kinds ?? []).map((kind) => ({
    kind,
    whole: first?.how === 'whole',
    reason: first?.rule.reason ?? '',
    explanation: `「${query.normalize('NFKC').trim()}」という名前は、このサイトの法人・機関の一覧にはない。${first?.rule.reason ?? ''}`,
  }));
};
