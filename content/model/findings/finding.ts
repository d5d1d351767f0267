import type { ProvisionRef, Tier } from '../schema/common.ts';
import type { Rank } from '../schema/instrument.ts';
import type { Modality, Reason, Role, ViaMode } from '../schema/obligation.ts';
import type { NamedDiscrepancy } from './discrepancies.ts';

/** A subject of findings: a body or a kind. */
export type Subject = { kind: 'entity' | 'class'; id: string };

/** A provision named with its citation. */
export type CitedProvision = ProvisionRef & { citation: string };

/** What joins two things in a chain of reasons. */
export type Edge =
  | 'listed_in'
  | 'designated_by'
  | 'member_of'
  | 'contracted_under'
  | 'defined_as'
  | 'supervised_by'
  | 'addressed_by'
  | 'not_listed_in'
  | 'excluded_by'
  | 'not_in_force'
  | 'disputed_start'
  | 'left_open';

/** One step of a chain: an edge with the words it stands on. `quote` is null where no text is held. */
export type Step = {
  edge: Edge;
  from: string;
  to: string;
  /** One plain Japanese sentence, ours. */
  statement: string;
  provision: CitedProvision;
  quote: string | null;
  source: { id: string; lines: [number, number] };
};

export type Verdict = 'applies' | 'does_not_apply' | 'undetermined';

/** How the rule's papers travel between the State and the body; the minister comes from the facts, never from the source. */
export type Via = {
  mode: ViaMode;
  minister: string | null;
  tier: Tier | null;
  /** Day of the statute text the minister was read from (not 2016: see `supervised_by` in the chain). */
  as_of: string | null;
};

/** One capacity a subject stands in, where it stands in several. */
export type CapacityFinding = {
  capacity: string;
  role: Role;
  office: string | null;
  condition: string | null;
  via: Via | null;
  because: Step[];
};

/** The answer for one subject, one obligation and one day (DESIGN: finding on the wire). */
export type Finding = {
  obligation: {
    id: string;
    title: string;
    modality: Modality;
    rank: Rank;
    provisions: CitedProvision[];
  };
  subject: { kind: 'entity' | 'class'; id: string; name: string };
  as_of: string;
  verdict: Verdict;
  reason: Reason | null;
  role: Role | null;
  office: string | null;
  condition: string | null;
  capacities: CapacityFinding[];
  via: Via | null;
  because: Step[];
  later_changes: { id: string; law: string; in_force: string; effect: string; certainty: string }[];
  discrepancies: NamedDiscrepancy[];
};
