import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { pageOfDefaultDay } from '../../../content/model/corpus/day-pages.ts';
import { apiPath, htmlPath } from '../../../content/model/corpus/paths.ts';
import { findingFor } from '../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../content/model/findings/subjects.ts';
import { Reach, Role } from '../../../content/model/schema/obligation.ts';
import { silencesOn } from '../../../content/model/summary/silences.ts';
import { orNotFound } from '../../problem/or-not-found.ts';
import { ObligationWire, obligationWire } from '../../records/obligation.ts';
import { coveredDay, IdParam } from '../../resource/parameters.ts';
import { Day } from '../tool/day.ts';
import { tool } from '../tool/tool.ts';

const reachOf = (index: CorpusIndex, obligation: string, asOf: string) => {
  const findings = subjectsOf(index).map((s) => findingFor(index, s, obligation, asOf));
  const of = (verdict: string) => findings.filter((f) => f.verdict === verdict);
  return {
    applies: of('applies').flatMap(({ subject, role, reach }) =>
      role && reach ? [{ id: subject.id, role, reach }] : [],
    ),
    does_not_apply: of('does_not_apply').map(({ subject }) => subject.id),
    undetermined: of('undetermined').map(({ subject }) => subject.id),
  };
};

/** One rule, and whom it reaches. */
export const getObligation = tool({
  name: 'get_obligation',
  title: 'One rule, and whom it reaches',
  description:
    'One rule whole: who acts, towards whom, its words, what sets it going, our explanation and cautions, and, the other way round, the ids of the bodies and kinds it reaches on the day asked, does not reach, or for which the source does not allow an answer. `applies` is not "is obliged": its `role` says as what it is reached, `reach` whether the rule is directed to it at all, `modality` what the rule is.',
  input: z.strictObject({
    obligation: IdParam().meta({
      description: 'Id of the rule.',
      examples: ['request-for-cooperation'],
    }),
    as_of: Day(),
  }),
  data: ObligationWire().extend({
    silences: z
      .array(z.string())
      .describe(
        'Ids of what the source does not say where the rule stands; get_coverage part=silences.',
      ),
    reach: z.object({
      applies: z.array(z.object({ id: z.string(), role: Role(), reach: Reach() })),
      does_not_apply: z.array(z.string()),
      undetermined: z.array(z.string()),
    }),
  }),
  remedy: 'list_obligations gives the ids of rules.',
  run: ({ index }, { obligation, as_of }) => {
    const record = orNotFound(index.obligations, obligation, 'list_obligations');
    const asOf = coveredDay(index, as_of);
    const rule = obligationWire(index, record);
    const reach = reachOf(index, record.id, asOf);
    return {
      data: { ...rule, silences: silencesOn(index, record).map(({ id }) => id), reach },
      asOf,
      // Whom it reaches on a day stands there; the rule itself hangs on none.
      api: `${apiPath('obligations', record.id)}/entities?as_of=${asOf}`,
      html: pageOfDefaultDay(index, htmlPath('obligations', record.id), asOf),
      text: `${rule.title}: applies to ${reach.applies.length}, undetermined for ${reach.undetermined.length}, does not apply to ${reach.does_not_apply.length}.`,
    };
  },
});
