import { plainHeading } from '../../corpus/citation.ts';
import type { CorpusIndex } from '../../corpus/corpus-index.ts';
import { versionAt, versionBefore } from '../../corpus/time.ts';
import type { ProvisionRef, VersionId } from '../../schema/common.ts';
import type { Provision } from '../../schema/provision.ts';
import { enclosing, hasUnit, type Text } from '../follow/path.ts';
import type { Citation } from '../types.ts';
import type { OutsideLaw } from './outside-laws.ts';

/** One of several provisions a citation may name; `eid` is null where that instrument has none of the number, or is named as a whole. */
export type Choice = Text & { eid: string | null; citation: string };

/** What a citation names. */
export type Resolution =
  /** `around`: whether that number is there is not known; the provision is the nearest one around it. */
  | { kind: 'provision'; provision: Provision; note: string | null; around?: true }
  /** An instrument as a whole: 「サイバーセキュリティ基本法」. */
  | ({ kind: 'instrument'; note: string | null } & Text)
  /** `title`: the name fits several instruments; `place`: the number stands in several places; `several`: it names several, `note` what else. */
  | {
      kind: 'ambiguous';
      why: 'title' | 'place' | 'several';
      choices: Choice[];
      note: string | null;
    }
  /** Known, and not held: another law, a later or today's state of one of ours, its 附則. */
  | {
      kind: 'out_of_scope';
      why: 'other_law' | 'later_state' | 'today' | 'supplementary';
      law: OutsideLaw;
    }
  /** Nothing has that number. `exists`: what is there instead. */
  | { kind: 'not_found'; missing: string; exists: string[]; did_you_mean: string[] }
  | { kind: 'invalid'; parameter: 'citation' | 'from'; detail: string };

/** What is asked. `from` is 「instrument/eid」: the place a relative citation stands at or follows. */
export type Question = { citation: string; from?: string | undefined; as_of?: string | undefined };

/** What a citation is read in: the corpus, the day, the place it stands at. */
export type Scope = { index: CorpusIndex; date: string; from: ProvisionRef | null };

/** The answer to what cannot be read. `detail` goes on from the citation: 「…」 is no citation. */
export const invalid = (
  detail: string,
  parameter: 'citation' | 'from' = 'citation',
): Resolution => ({
  kind: 'invalid',
  parameter,
  detail,
});

/** A provision as a choice. */
export const choiceOf = (index: CorpusIndex, ref: ProvisionRef): Choice => ({
  instrument: ref.instrument,
  version: ref.version,
  eid: ref.eid,
  citation: index.citation(ref),
});

/** Id of the Act: 法, 第30条 without a name. */
export const statuteId = (index: CorpusIndex): string =>
  index.corpus.instruments.find(({ rank }) => rank === 'statute')?.id ?? '';

/** Heading of a provision, or of the nearest provision around it that has one. */
export const headingOf = (index: CorpusIndex, provision: Provision): string | null => {
  const own = plainHeading(provision);
  if (own !== null || !provision.eid.includes('__')) return own;
  const around = enclosing(index, provision);
  return around && headingOf(index, around);
};

/** The version a citation is of: 旧 and 新 say it themselves, else the day does. */
export const versionOf = (
  { index, date }: Scope,
  instrument: string,
  state: Citation['state'],
): VersionId | null => {
  const record = index.instrument(instrument);
  // What is old is so on the day asked; before the newest day read, as seen from that day: its citations say 旧.
  const seen = versionAt(record, index.seenFrom(date), 'latest');
  const version =
    state === 'old'
      ? seen && versionBefore(record, seen.id)
      : state === 'new'
        ? seen
        : versionAt(record, date, 'earliest');
  return version?.id ?? null;
};

/** True where a text is divided into 条, not into 1 (1). */
export const isArticles = (index: CorpusIndex, text: Text): boolean => hasUnit(index, text, 'art');
