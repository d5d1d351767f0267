import type { Infer } from '../../../content/model/text/memo.ts';
import type { FindingWire } from '../finding.ts';

type Row = { obligation: Infer<typeof FindingWire>['obligation'] };

/** Columns that say which rule a row is about. */
export const RULE_COLUMNS = {
  obligation_id: ({ obligation }: Row) => obligation.id,
  obligation_title: ({ obligation }: Row) => obligation.title,
  modality: ({ obligation }: Row) => obligation.modality,
  rank: ({ obligation }: Row) => obligation.rank,
};

/** Columns that say on which ground the rule stands: the principal provision in parts, the others as citations. */
export const GROUND_COLUMNS = {
  citation: ({ obligation }: Row) => obligation.provisions[0]?.citation,
  instrument: ({ obligation }: Row) => obligation.provisions[0]?.instrument,
  version: ({ obligation }: Row) => obligation.provisions[0]?.version,
  eid: ({ obligation }: Row) => obligation.provisions[0]?.eid,
  other_citations: ({ obligation }: Row) =>
    obligation.provisions.slice(1).map(({ citation }) => citation),
};
