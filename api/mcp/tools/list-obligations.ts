import * as z from 'zod';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { Rank } from '../../../content/model/schema/instrument.ts';
import { Modality, Obligation } from '../../../content/model/schema/obligation.ts';
import { orNotFound } from '../../problem/or-not-found.ts';
import { ObligationWire, obligationWire } from '../../records/obligation.ts';
import { IdParam } from '../../resource/parameters.ts';
import { BUDGETS, pageWithin } from '../tool/budget.ts';
import { Cursor, goesOn, Next, startOf } from '../tool/cursor.ts';
import { tool } from '../tool/tool.ts';

const { id, title, modality, rank, theme } = ObligationWire().shape;

/** What all rules told may have in common. */
const Shared = z.object({ modality, rank, theme }).partial();

const Rule = Shared.extend({
  id,
  title,
  actor: z.array(z.string()).describe('Names of those who act.'),
  citations: z.array(z.string()).describe('Grounds in the newest version.'),
});

const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

/** `instrument`: what a rule stands in, whatever its theme. */
export const OF_INSTRUMENT = {
  description: 'Only rules that stand in this one: audit-policy.',
  examples: undefined,
};

/** Whether a rule has a ground in an instrument. */
export const standsIn = ({ phases }: Pick<Obligation, 'phases'>, instrument: string): boolean =>
  phases.some(({ provisions }) => provisions.some((ground) => ground.instrument === instrument));

/** Fields whose value all rules have in common; of a single rule none, since it says them itself. */
const sharedBy = (rules: readonly z.infer<typeof Rule>[]): z.infer<typeof Shared> => {
  const [first, ...others] = rules;
  if (!first || others.length === 0) return {};
  const fields = Object.keys(Shared.shape) as (keyof z.infer<typeof Shared>)[];
  return Object.fromEntries(
    fields
      .filter((field) => others.every((rule) => rule[field] === first[field]))
      .map((field) => [field, first[field]]),
  );
};

/** The rules of the source. */
export const listObligations = tool({
  name: 'list_obligations',
  title: 'The rules of the Act and the decisions',
  description:
    "Every rule of the source, whatever the date, with its nature (`modality`), rank (statute, decision of the Headquarters, explanatory material) and who acts. For ids and an overview; whom a rule reaches: get_obligation, get_findings. Only `duty` and `prohibition` of rank `statute` are legal duties; `power` is 「できる」; `internal_rule` is a decision's 「ものとする」.",
  input: z.strictObject({
    theme: Obligation().shape.theme.optional().describe('Only rules of this theme.'),
    modality: Modality().optional().describe('Only rules of this nature.'),
    rank: Rank().optional().describe('Only rules of this rank.'),
    instrument: IdParam().optional().meta(OF_INSTRUMENT),
    cursor: Cursor,
  }),
  data: z.object({
    shared: Shared.describe(
      'What all rules found have in common, where they are several: not told again in each.',
    ),
    obligations: z.array(Rule),
    next: Next,
  }),
  remedy: 'Leave the filters out for all rules.',
  run: ({ index }, { cursor, ...wanted }) => {
    if (wanted.instrument !== undefined)
      orNotFound(index.instruments, wanted.instrument, 'get_coverage');
    const obligations = index.corpus.obligations
      .filter(
        (rule) =>
          (!wanted.theme || rule.theme === wanted.theme) &&
          (!wanted.modality || rule.modality === wanted.modality) &&
          (!wanted.rank || rule.rank === wanted.rank) &&
          (!wanted.instrument || standsIn(rule, wanted.instrument)),
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
    const shared = sharedBy(obligations);
    const own = obligations.map((rule) =>
      Object.fromEntries(Object.entries(rule).filter(([field]) => !(field in shared))),
    ) as z.infer<typeof Rule>[];
    const { shown, next } = pageWithin(BUDGETS.items, { api, shared }, own, startOf(cursor));
    return {
      data: { shared, obligations: shown, next },
      total: obligations.length,
      api,
      html: '/obligations/',
      text: `${shown.length} of ${obligations.length} rules in \`obligations\`${goesOn(next)}.`,
    };
  },
});
