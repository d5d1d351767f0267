import type { InstrumentVersion } from '../model/schema/instrument.ts';
import type { Provision } from '../model/schema/provision.ts';
import { plainWords } from '../model/text/alike.ts';
import { inDocumentOrder, parentEid } from '../model/text/eid.ts';

/** Words of a provision with all below it, as they are compared. */
type Words = {
  provision: Provision;
  exact: string;
  /** Without numbers, kana of one size: what an amendment of other articles and the spelling of the day leave. */
  plain: string;
  heading: string | null;
  pairs: ReadonlySet<string>;
};

const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
};

/** Dice's coefficient of the pairs of neighbouring characters, from 0 to 1. */
const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
};

/** Least likeness of words for which one provision is taken for the other; below it somebody must say so. */
const LEAST = 0.5;

/** How much speaks for it that one provision goes on as another; 0: nothing. The same words count more than a heading. */
const weight = (a: Words, b: Words): number => {
  if (a.provision.kind !== b.provision.kind) return 0;
  const headed = a.heading !== null && a.heading === b.heading ? 1 : 0;
  if (a.exact !== '' && a.exact === b.exact) return 5 + headed;
  if (a.plain !== '' && a.plain === b.plain) return 4 + headed;
  const words = alike(a.pairs, b.pairs);
  return headed === 1 || words >= LEAST ? 1 + 2 * headed + words : 0;
};

/** Pairs of two rows in order that together weigh most; none crosses another. */
const inOrder = (a: readonly Words[], b: readonly Words[]): [Words, Words][] => {
  const most = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  const weights = a.map((one) => b.map((other) => weight(one, other)));
  const at = (i: number, j: number): number => most[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const paired = weights[i]?.[j] ?? 0;
      (most[i] as Float64Array)[j] = Math.max(
        at(i + 1, j),
        at(i, j + 1),
        paired > 0 ? paired + at(i + 1, j + 1) : 0,
      );
    }
  const pairs: [Words, Words][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i], b[j]];
    const paired = weights[i]?.[j] ?? 0;
    if (one && other && paired > 0 && at(i, j) === paired + at(i + 1, j + 1)) {
      pairs.push([one, other]);
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
};

/** The longest run of places that ascends. */
const ascending = (places: readonly number[]): Set<number> => {
  const best: number[][] = [];
  for (const place of places) {
    const at = best.findIndex((run) => (run.at(-1) ?? 0) >= place);
    const run = [...(best[(at < 0 ? best.length : at) - 1] ?? []), place];
    best[at < 0 ? best.length : at] = run;
  }
  return new Set(best.at(-1) ?? []);
};

/**
 * Pairs of two rows in order. What has the same words in one place of each is paired first, so that only what stands between
 * such pairs is weighed against one another: the work grows with what an amendment changed, not with the law.
 */
const paired = (a: readonly Words[], b: readonly Words[]): [Words, Words][] => {
  const once = (row: readonly Words[]) =>
    new Map(
      [...Map.groupBy(row, ({ plain }) => plain)].flatMap(([plain, [only, another]]) =>
        plain !== '' && only && !another ? [[plain, row.indexOf(only)] as const] : [],
      ),
    );
  const there = once(b);
  const same = [...once(a)].flatMap(([plain, i]) => {
    const j = there.get(plain);
    return j !== undefined && a[i]?.provision.kind === b[j]?.provision.kind
      ? [[i, j] as const]
      : [];
  });
  const kept = ascending(same.map(([, j]) => j));
  const anchors = [...same.filter(([, j]) => kept.has(j)), [a.length, b.length] as const];
  let [i, j] = [0, 0];
  return anchors.flatMap(([nextI, nextJ]) => {
    const between = inOrder(a.slice(i, nextI), b.slice(j, nextJ));
    [i, j] = [nextI + 1, nextJ + 1];
    const [one, other] = [a[nextI], b[nextJ]];
    return one && other ? [...between, [one, other] as [Words, Words]] : between;
  });
};

/** One version's provisions by what their eIds stand under, with their words; those that are not held are left out. */
const familiesOf = (provisions: readonly Provision[]): Map<string | null, Words[]> => {
  const ordered = inDocumentOrder(provisions);
  const under = Map.groupBy(ordered, ({ eid }) => parentEid(eid));
  const textsOf = ({ eid, text }: Provision): string[] => [
    ...text.map((block) => block.text),
    ...(under.get(eid) ?? []).flatMap(textsOf),
  ];
  const held = ordered.filter(({ status }) => status !== 'stub');
  return Map.groupBy(
    held.map((provision): Words => {
      const exact = textsOf(provision).join('\n');
      const plain = plainWords(exact);
      const heading = provision.heading?.text ?? null;
      return { provision, exact, plain, heading, pairs: pairsOf(plain) };
    }),
    ({ provision }) => parentEid(provision.eid),
  );
};

/** What somebody said of a continuation: it stands, whatever the words say. */
type Said = NonNullable<InstrumentVersion['continues']>;

/**
 * What goes on as what from one version to the next, where the words of both are held: the same words, the same but for numbers
 * and つ/っ, the same heading, words that are much alike, all in their order and under what goes on. By eId of the version before.
 */
export const continuations = (
  before: readonly Provision[],
  after: readonly Provision[],
  said: Said,
): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>(
    said.map(({ eid, continued_by }) => [eid, continued_by]),
  );
  for (const { eid, continued_by } of before)
    if (continued_by !== null && !found.has(eid)) found.set(eid, continued_by);
  const taken = new Set(found.values());
  const [earlier, later] = [familiesOf(before), familiesOf(after)];
  const follow = (under: string | null, next: string | null): void => {
    const a = (earlier.get(under) ?? []).filter(({ provision }) => !found.has(provision.eid));
    const b = (later.get(next) ?? []).filter(({ provision }) => !taken.has(provision.eid));
    // A 附則 is that of one law, whatever it says.
    const isSupplement = ({ provision: { kind } }: Words) => kind === 'supplementary';
    const supplements = a.filter(isSupplement).flatMap((one): [Words, Words][] => {
      const same = b.find(({ provision }) => provision.eid === one.provision.eid);
      return same ? [[one, same]] : [];
    });
    const others = paired(
      a.filter((one) => !isSupplement(one)),
      b.filter((one) => !isSupplement(one)),
    );
    for (const [one, other] of [...supplements, ...others])
      found.set(one.provision.eid, other.provision.eid);
    for (const { provision } of earlier.get(under) ?? []) {
      const goesOn = found.get(provision.eid);
      if (goesOn) follow(provision.eid, goesOn);
    }
  };
  follow(null, null);
  return found;
};
