import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { dayBefore, isHome } from '../corpus/time.ts';
import type { Concordance } from '../schema/concordance.ts';
import type { LaterChange } from '../schema/later-change.ts';
import type { Provision } from '../schema/provision.ts';

/** A stretch of time in which a number was that of another provision. */
export type NumberBorne = {
  /** 「28条3項」: the number asked, or of a part of what bore it. */
  number: string;
  /** eId of what bore it, in the version of the site. */
  eid: string;
  /** First and last day, YYYY-MM-DD; null: as far as is known. */
  from: string | null;
  until: string | null;
  /** That of the less certain of the two days. */
  certainty: LaterChange['certainty'] | null;
};

/** Number of a provision as the concordance writes it: 「28条」. */
export const numberOf = (index: CorpusIndex, provision: Provision): string =>
  index
    .citation(provision)
    .slice(index.instrument(provision.instrument).citation_prefix.length)
    .replaceAll('第', '');

/** Whether a number is another, or of a part of it. */
const isIn = (number: string | null, whole: string): boolean => {
  if (!number?.startsWith(whole)) return false;
  const next = number.at(whole.length);
  return next === undefined || (next >= '0' && next <= '9');
};

const isPartOf = (eid: string, whole: string): boolean =>
  eid === whole || eid.startsWith(`${whole}__`);

type Row = Concordance['rows'][number];

/** The stretches of states in which a row bears the number, each by its first and the one behind its last. */
const stretchesOf = ({ numbers }: Row, whole: string): { first: number; end: number }[] => {
  const found: { first: number; end: number }[] = [];
  for (const [at, number] of numbers.entries()) {
    if (!isIn(number, whole)) continue;
    const last = found.at(-1);
    if (last?.end === at && numbers[last.first] === number) last.end = at + 1;
    else found.push({ first: at, end: at + 1 });
  }
  return found;
};

/**
 * What else has borne the number of a provision in other states of its law, by the concordance: who reads 第28条 in a paper of 2020
 * means another article than that of 2016. In the order of time; empty where nothing did, or nobody compared it.
 */
export const numberBorne = (index: CorpusIndex, provision: Provision): NumberBorne[] => {
  const { corpus } = index;
  const concordance = corpus.concordances.find((one) => one.instrument === provision.instrument);
  if (!concordance || !isHome(index.instrument(provision.instrument), provision.version)) return [];
  const { states, rows } = concordance;
  const whole = numberOf(index, provision);
  const others = rows.filter(({ eid }) => eid !== null && !isPartOf(eid, provision.eid));
  const certaintyOf = (at: number) =>
    corpus.later_changes.find(({ id }) => id === states[at]?.change)?.certainty ?? null;
  const borne = others.flatMap((row) =>
    stretchesOf(row, whole).map(({ first, end }) => ({
      number: row.numbers[first] ?? whole,
      eid: row.eid ?? '',
      from: states[first]?.from ?? null,
      until: states[end]?.from ? dayBefore(states[end].from) : null,
      certainty:
        [certaintyOf(first), certaintyOf(end)]
          .filter((one) => one !== null)
          .toSorted()
          .at(-1) ?? null,
    })),
  );
  // A paragraph that moved with its article is told with it.
  return borne
    .filter(
      ({ eid, from }) =>
        !borne.some((one) => one.eid !== eid && one.from === from && isPartOf(eid, one.eid)),
    )
    .toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? '', 'en'));
};
