import type { LocatedObligation } from '../corpus/corpus.ts';
import { type CorpusIndex, refKey } from '../corpus/corpus-index.ts';
import { principalOf } from '../corpus/readings.ts';
import { dayOfVersion } from '../corpus/time.ts';
import type { ProvisionRef } from '../schema/common.ts';

/** A rule that stands on a provision. `day` is one on which that version is in force. */
export type RuleOnProvision = { obligation: LocatedObligation; principal: boolean; day: string };

/** Rules one of whose grounds is this provision, those first for which it is the principal one. */
export const obligationsOn = (index: CorpusIndex, provision: ProvisionRef): RuleOnProvision[] => {
  const key = refKey(provision);
  return index.corpus.obligations
    .flatMap((obligation) =>
      obligation.phases.flatMap((phase) => {
        const at = phase.provisions.findIndex((ref) => refKey(ref) === key);
        if (at < 0) return [];
        const day = dayOfVersion(
          index.instrument(principalOf(obligation)),
          phase.version,
          index.corpus.default_day,
        );
        return [{ obligation, principal: at === 0, day }];
      }),
    )
    .sort((a, b) => Number(b.principal) - Number(a.principal));
};
