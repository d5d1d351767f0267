import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { pageOfDefaultDay } from '../../../content/model/corpus/day-pages.ts';
import { API_ROOT, apiPath, htmlPath } from '../../../content/model/corpus/paths.ts';
import { findingFor } from '../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../content/model/findings/subjects.ts';
import { Rank } from '../../../content/model/schema/instrument.ts';
import { Modality, Obligation, Reach, Role } from '../../../content/model/schema/obligation.ts';
import { silencesOn } from '../../../content/model/summary/silences.ts';
import { orNotFound } from '../../problem/or-not-found.ts';
import { ObligationWire, obligationWire } from '../../records/obligation.ts';
import { coveredDay, IdParam } from '../../resource/parameters.ts';
import { BUDGETS, pageWithin } from '../tool/budget.ts';
import { Cursor, Next, startOf } from '../tool/cursor.ts';
import { Day } from '../tool/day.ts';
import { tool } from '../tool/tool.ts';

const { id, title, modality, rank, theme } = ObligationWire().shape;

const Rule = z.object({
  id,
  title,
  modality,
  rank,
  theme,
  actor: z.array(z.string()).describe('Names of those who act.'),
  citations: z.array(z.string()).describe('Grounds in the newest version.'),
});

const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

/** The rules of the source. */
export const listObligations = tool({
  name: 'list_obligations',
  title: 'The rules of the Act and the decisions',
  description:
    "Every rule of the source, whatever the date, with its nature (`modality`), rank (statute, decision of the Headquarters, explanatory material) and who acts. For finding the id of a rule, or an overview of what the texts regulate; it does not say whom a rule reaches: get_obligation and get_findings do. Only `duty` and `prohibition` of rank `statute` are legal duties; `power` is 「できる」; `internal_rule` is a decision's 「ものとする」.",
  input: z.strictObject({
    theme: Obligation().shape.theme.optional().describe('Only rules of this theme.'),
    modality: Modality().optional().describe('Only rules of this nature.'),
    rank: Rank().optional().describe('Only rules of this rank.'),
    cursor: Cursor,
  }),
  data: z.object({ obligations: z.array(Rule), next: Next }),
  remedy: 'Leave the filters out for all rules.',
  run: ({ index }, { cursor, ...wanted }) => {
    const obligations = index.corpus.obligations
      .filter(
        (rule) =>
          (!wanted.theme || rule.theme === wanted.theme) &&
          (!wanted.modality || rule.modality === wanted.modality) &&
          (!wanted.rank || rule.rank === wanted.rank),
      )
      .map((record) => obligationWire(index, record))
      .map(({ id, title, modality, rank, theme, actor, phases }) => ({
        id,
        title,
        modality,
        rank,
        theme,
        actor: names(actor),
        citations: (phases.at(-1)?.provisions ?? []).map(({ citation }) => citation),
      }));
    const api = `${API_ROOT}/obligations`;
    const { shown, next } = pageWithin(BUDGETS.items, { api }, obligations, startOf(cursor));
    return {
      data: { obligations: shown, next },
      total: obligations.length,
      api,
      html: '/obligations/',
      text: `${shown.length} of ${obligations.length} rules in \`obligations\`.`,
    };
  },
});

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
