import { laterStateOf } from '../citation/resolve/later-state.ts';
import { tidyText } from '../citation/tidy.ts';
import { type CorpusIndex, refKey } from '../corpus/corpus-index.ts';
import { versionBefore } from '../corpus/time.ts';
import type { ProvisionRef } from '../schema/common.ts';
import { NUMERAL_CHARACTERS } from '../text/japanese-numerals.ts';
import { quotationsIn } from '../text/quotation-marks.ts';
import type { Traced } from '../text/traced.ts';
import { followAddresses } from './addresses.ts';
import { bodyPoints } from './bodies.ts';
import { citedIn } from './cited.ts';
import { type Followed, followAll, isAlone } from './follow.ts';
import { headingPoint } from './headings.ts';
import { quotationPoints, quotationsOf } from './quotations.ts';
import { termPoint } from './terms.ts';
import { titlePoints } from './titles.ts';
import type { CheckedCitation, CheckedText, OldNumber, Point, Status, Verdict } from './types.ts';
import { refOf } from './within.ts';

/** How much is checked: `day` is that of the numbers, ISO 8601; `most` the citations, the first ones. */
export type CheckOptions = { day: string; most: number };

/** Lines that begin an article of the text itself: a number without a name is then one of these. */
const OWN_ARTICLE = new RegExp(
  `^[ \\t\\u3000]*第[ \\u3000]*[${NUMERAL_CHARACTERS}]+[ \\u3000]*条(?:の[${NUMERAL_CHARACTERS}]+)?(?:([ \\t\\u3000])|[（(])`,
  'gm',
);

/** One line with a heading alone may be a note on our law; two are articles, and so is one with words behind it. */
const hasOwnArticles = (text: string): boolean => {
  const lines = [...text.matchAll(OWN_ARTICLE)];
  return lines.length > 1 || lines.some(([, space]) => space !== undefined);
};

/** The number of a provision was another's in the version before, which goes on under another number. */
const oldNumberOf = (index: CorpusIndex, ref: ProvisionRef, day: string): OldNumber | null => {
  // A number of a later state led here by the concordance: the one in the text is another.
  if (laterStateOf(index, ref.instrument, day)) return null;
  const before = versionBefore(index.instrument(ref.instrument), ref.version);
  const old = before && index.provisions.get(refKey({ ...ref, version: before.id }));
  return old?.continued_by && old.continued_by !== ref.eid
    ? { old: refOf(old), now: { ...ref, eid: old.continued_by } }
    : null;
};

const verdictOf = (status: Status, whole: boolean, points: readonly Point[]): Verdict => {
  if (status === 'none' || status === 'malformed') return 'fails';
  const wrong = points.filter(({ agrees }) => agrees === false);
  const differs = wrong.some(
    ({ kind, meant, writing_only }) => kind === 'quotation' && meant === null && !writing_only,
  );
  if (differs) return 'fails';
  if (wrong.length > 0 || status === 'several') return 'stands_but';
  if (status === 'found') return 'stands';
  return whole && points.some(({ kind, agrees }) => kind === 'heading' && agrees)
    ? 'stands'
    : 'not_held';
};

const reasonOf = (
  index: CorpusIndex,
  { said, status }: Followed,
  points: readonly Point[],
  old: OldNumber | null,
  day: string,
): string => {
  const wrong = points.filter(({ agrees }) => agrees === false);
  const hints = points.filter(({ agrees, meant }) => agrees === null && meant !== null);
  const agreed = points.filter(({ agrees }) => agrees === true);
  const renumbered =
    old && wrong.some(({ meant }) => meant && refKey(meant).startsWith(refKey(old.now)))
      ? `改正前の番号では${index.citation(old.old, day)}に当たる。`
      : '';
  const sentences = [...wrong, ...(wrong.length > 0 ? [] : agreed), ...hints].map(
    (one) => one.said,
  );
  return (
    [...new Set([said, ...sentences, renumbered])].join('') ||
    (status === 'found' ? 'この番号の条項がある。' : '')
  );
};

const checked = (
  index: CorpusIndex,
  tidy: Traced,
  followed: Followed,
  points: readonly Point[],
  day: string,
): CheckedCitation => {
  const { cited, provisions, law, status } = followed;
  const [first, ...others] = provisions;
  const old = first && others.length === 0 ? oldNumberOf(index, first, day) : null;
  const last = others.at(-1);
  const verdict = verdictOf(status, followed.whole, points);
  const { law: named } = cited;
  const title =
    isAlone(cited) && named?.law === 'own'
      ? index.instrument(named.instruments[0] ?? '').title
      : null;
  return {
    ...tidy.stretch(cited.start, cited.end),
    normalised: first
      ? index.citation(first, day) + (last ? `…${index.citation(last, day)}` : '')
      : title,
    status: verdict === 'stands' ? 'found' : status,
    verdict,
    reason: reasonOf(index, followed, points, old, day),
    provisions: [...provisions],
    law,
    points: [...points],
    meant: points.find(({ agrees, meant }) => agrees !== true && meant !== null)?.meant ?? null,
    old_number: old,
  };
};

/**
 * Checks every citation of a text: finds it in place, resolves it from what the text named before it, and compares what
 * stands beside the number with the provision. Pure; time is linear in the text, and no more than `most` citations are
 * compared. The day must lie within the coverage.
 */
export const checkText = (
  index: CorpusIndex,
  text: string,
  { day, most }: CheckOptions,
): CheckedText => {
  const tidy = tidyText(text);
  const all = citedIn(index, tidy.text);
  const numbered = all.filter((one) => !isAlone(one));
  const end = numbered[most]?.start ?? Number.POSITIVE_INFINITY;
  const looked = all.filter(({ start }) => start < end);
  const { followed: read, unassigned } = followAll(
    index,
    day,
    tidy.text,
    looked,
    hasOwnArticles(text),
  );
  const followed = [...read, ...followAddresses(index, day, tidy, most)].sort(
    (a, b) => a.cited.start - b.cited.start,
  );
  const quotations = quotationsOf(index, tidy, quotationsIn(tidy.text), followed);
  const citations = followed.map((one) => {
    const heading = headingPoint(index, tidy, one, day);
    const term = termPoint(index, tidy, one, day);
    const points = [
      ...titlePoints(index, tidy, one),
      ...(heading ? [heading] : []),
      ...(term ? [term] : []),
      ...bodyPoints(index, tidy, one, day),
      ...quotationPoints(index, one, quotations.get(one) ?? [], day),
    ];
    return checked(index, tidy, one, points, day);
  });
  const summary = { stands: 0, stands_but: 0, fails: 0, not_held: 0 };
  for (const { verdict } of citations) summary[verdict]++;
  return {
    day,
    citations,
    summary,
    unassigned: unassigned.length,
    left_out: Math.max(0, numbered.length - most),
  };
};
