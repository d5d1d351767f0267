import type { OutsideLaw } from '../citation/resolve/outside-laws.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { Segment } from '../text/diff.ts';

/**
 * What became of a citation. `found`: one provision, or those of a range or of 各号; `several`: it may mean several; `none`:
 * nothing has that number; `malformed`: it is none that can be read; `not_held`: its text is not held here.
 */
export type Status = 'found' | 'several' | 'none' | 'malformed' | 'not_held';

/**
 * How a citation stands. `stands` ○ so, and with all that is said beside it as far as it was compared; `stands_but` △ the
 * provision is there, and something said beside it is not its own; `fails` × there is none, or the quoted words differ;
 * `not_held` ？ nothing here can tell.
 */
export type Verdict = 'stands' | 'stands_but' | 'fails' | 'not_held';

/** What a text says beside a number that can be compared. */
export type PointKind =
  | 'law_title'
  | 'law_number'
  | 'decision_date'
  | 'heading'
  | 'term'
  | 'body'
  | 'period'
  | 'quotation';

/** One thing said beside a citation, and whether it is so; `agrees` is null where nothing here can tell. */
export type Point = {
  kind: PointKind;
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
  text: string;
  agrees: boolean | null;
  /** Japanese, ours: what was found. */
  said: string;
  /** The quoted words differ from the corpus in their writing alone: numerals, width, つ for っ. */
  writing_only: boolean;
  /** Of quoted words that differ: the words of the corpus (before) and those of the text (after); null elsewhere. */
  difference: Segment[] | null;
  /** The provision to which what is said does belong; null where none is known. */
  meant: ProvisionRef | null;
};

/** The number was another provision's in the version before. */
export type OldNumber = { old: ProvisionRef; now: ProvisionRef };

/** One citation of a text, checked. */
export type CheckedCitation = {
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
  text: string;
  /** As this house writes it; null where it cannot be read. */
  normalised: string | null;
  status: Status;
  verdict: Verdict;
  /** Japanese, ours: why the verdict is so. */
  reason: string;
  /** In document order; several of a range, of 各号, or where it may mean several. */
  provisions: ProvisionRef[];
  /** The law, where it is none of ours. */
  law: OutsideLaw | null;
  points: Point[];
  /** Where something said beside it belongs to another provision: the first such one. */
  meant: ProvisionRef | null;
  old_number: OldNumber | null;
};

/** A text, checked. */
export type CheckedText = {
  /** The day it was read for, ISO 8601. */
  day: string;
  citations: CheckedCitation[];
  summary: Record<Verdict, number>;
  /** Numbers of articles without the name of a law, which nothing says are of ours: they were not looked at. */
  unassigned: number;
  /** Citations behind the last one that was checked. */
  left_out: number;
};
