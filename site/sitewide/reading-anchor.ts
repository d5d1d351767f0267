import type { Rank } from '../../content/model/schema/instrument.ts';
import type {
  Modality,
  Reach,
  Reason,
  Role,
  Verdict,
  ViaMode,
} from '../../content/model/schema/obligation.ts';

/** Words of the closed vocabularies that `/about/reading/` explains one by one. */
type Vocabulary = {
  modality: Modality;
  rank: Rank;
  role: Role;
  reach: Reach;
  verdict: Verdict;
  reason: Reason;
  via: ViaMode;
};

/** Anchor of a word on `/about/reading/`: `modality`, `internal_rule` → `modality-internal-rule`. */
export const readingAnchor = <V extends keyof Vocabulary>(
  vocabulary: V,
  word: Vocabulary[V],
): string => `${vocabulary}-${word.replaceAll('_', '-')}`;

/** Address of the explanation of a word, for badges that lead to it. */
export const readingHref = <V extends keyof Vocabulary>(
  vocabulary: V,
  word: Vocabulary[V],
): string => `/about/reading/#${readingAnchor(vocabulary, word)}`;
