import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { dayBefore } from '../corpus/time.ts';
import type { Finding, Subject } from '../findings/finding.ts';
import { findingsFor } from '../findings/findings.ts';
import { subjectsOf } from '../findings/subjects.ts';

/** What differs between two answers: the answer itself, or only the text's own condition. */
export type DifferenceKind = 'answer' | 'condition';

/** An answer without its reasons. */
export type Answered = Pick<Finding, 'verdict' | 'role' | 'reach'>;

/** A difference without the reasons of its two answers. */
export type Changed = {
  kind: DifferenceKind;
  before_held: boolean;
  before: Answered;
  after: Answered;
};

/** One rule whose answer for one subject is another one on the later day. */
export type Difference = {
  obligation: string;
  kind: DifferenceKind;
  /**
   * False where the answer before is open only because the old text is not held: then nothing in the source says that
   * anything changed.
   */
  before_held: boolean;
  before: Finding;
  after: Finding;
};

const kindOf = (before: Finding, after: Finding): DifferenceKind | null => {
  if (before.verdict !== after.verdict || before.role !== after.role) return 'answer';
  // A condition that only the later text states may be one of the older text that is not held: no change is claimed.
  return before.condition !== null && before.condition !== after.condition ? 'condition' : null;
};

/** Differences between one subject's findings on two days, in the corpus's order of rules. */
export const differencesBetween = (
  before: readonly Finding[],
  after: readonly Finding[],
): Difference[] => {
  const later = new Map(after.map((finding) => [finding.obligation.id, finding]));
  return before.flatMap((finding) => {
    const obligation = finding.obligation.id;
    const then = later.get(obligation);
    const kind = then ? kindOf(finding, then) : null;
    const before_held = finding.reason !== 'old_text_not_held';
    return then && kind ? [{ obligation, kind, before_held, before: finding, after: then }] : [];
  });
};

/** What the amendment of 2016 changed for a subject. */
export const amendmentOf = (index: CorpusIndex, subject: Subject): Difference[] =>
  differencesBetween(
    findingsFor(index, subject, dayBefore(index.corpus.default_day)),
    findingsFor(index, subject, index.corpus.default_day),
  );

/** What it does itself and what is asked of it, now or before: what a summary of the amendment names, and does not count. */
const NAMED: ReadonlySet<Answered['role']> = new Set(['bearer', 'addressee']);

/** Whether the amendment gave a subject something to do or to answer, or took it from it. */
export const isWeighty = ({ before, after }: Pick<Changed, 'before' | 'after'>): boolean =>
  NAMED.has(before.role) || NAMED.has(after.role);

const signature = (differences: readonly Difference[]): string =>
  differences
    .map(({ obligation, kind, before, after }) =>
      [
        ...[obligation, kind, before.verdict, before.reason, before.role],
        ...[after.verdict, after.role],
      ].join(),
    )
    .join(';');

/** Subjects for which the amendment changed exactly the same, together; in the order of the first of each group. */
export const amendmentGroups = (
  index: CorpusIndex,
  subjects: readonly Subject[] = subjectsOf(index),
): { subjects: Subject[]; differences: Difference[] }[] => {
  const groups = new Map<string, { subjects: Subject[]; differences: Difference[] }>();
  for (const subject of subjects) {
    const differences = amendmentOf(index, subject);
    const key = signature(differences);
    const known = groups.get(key);
    if (known) known.subjects.push(subject);
    else groups.set(key, { subjects: [subject], differences });
  }
  return [...groups.values()];
};
