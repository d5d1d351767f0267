import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { pageOfDefaultDay } from '../../../content/model/corpus/day-pages.ts';
import { apiPath, htmlPath } from '../../../content/model/corpus/paths.ts';
import { capacitiesOf } from '../../../content/model/findings/capacities.ts';
import type { Finding } from '../../../content/model/findings/finding.ts';
import { findingFor } from '../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../content/model/findings/subjects.ts';
import { wholeSentence } from '../../../content/model/quotation/whole-sentence.ts';
import { Reach, Role } from '../../../content/model/schema/obligation.ts';
import { silencesOn } from '../../../content/model/summary/silences.ts';
import type { Infer } from '../../../content/model/text/memo.ts';
import { orNotFound } from '../../problem/or-not-found.ts';
import { ObligationWire, obligationWire } from '../../records/obligation.ts';
import { SilenceTold, toldOf } from '../../records/silence.ts';
import { coveredDay, IdParam } from '../../resource/parameters.ts';
import { BUDGETS, besideWithin } from '../tool/budget.ts';
import { Detail } from '../tool/cursor.ts';
import { Day } from '../tool/day.ts';
import { NumberToday, numberToday } from '../tool/number-today.ts';
import { Sentence } from '../tool/sentence.ts';
import { tool } from '../tool/tool.ts';

const { version, basis, trigger } = ObligationWire().shape.phases.element.shape;

const Phase = z.object({
  version,
  basis,
  citations: z.array(z.string()).describe('Grounds, the principal one first.'),
  quote: z.string().nullable().describe('The words that make the rule; null: not held.'),
  quoted_from: z.string().nullable().describe('Citation of the words.'),
  trigger,
  told_by: z
    .array(z.string())
    .optional()
    .describe(
      'Where its words are not held, explanations that tell of it and of the amendment behind it: get_provision has them.',
    ),
});

/** Subjects for which the answer is the same. */
const Group = z.object({
  role: Role().nullable().describe('As what they are reached; null where they are not.'),
  reach: Reach().nullable(),
  kinds: z.array(z.string()).describe('Ids of kinds.'),
  bodies: z.int().describe('How many bodies.'),
  bodies_by_kind: z
    .record(z.string(), z.int())
    .describe('How many of each kind; a body may be of several, or of none.'),
  body_ids: z
    .array(z.string())
    .nullable()
    .describe('Their ids; null where they are only counted: detail=full.'),
});

type Phase = Infer<typeof ObligationWire>['phases'][number];

const phaseOf = ({ version, basis, provisions, key_phrase, trigger, told_by }: Phase) => ({
  version,
  basis,
  citations: provisions.map(({ citation }) => citation),
  quote: key_phrase?.quote ?? null,
  quoted_from: key_phrase?.provision.citation ?? null,
  trigger,
  ...(told_by.length > 0 ? { told_by: told_by.map(({ citation }) => citation) } : {}),
});

const byKind = (index: CorpusIndex, bodies: readonly string[], asOf: string) => {
  const counts: Record<string, number> = {};
  for (const id of bodies)
    for (const { target } of capacitiesOf(index, orNotFound(index.entities, id, 'find_body'), asOf))
      if (index.classes.has(target)) counts[target] = (counts[target] ?? 0) + 1;
  return counts;
};

/** The subjects of findings, together where role and reach are the same, in the order in which the first of each comes. */
const groupsOf = (
  index: CorpusIndex,
  findings: readonly Finding[],
  asOf: string,
  isNamed: boolean,
): z.infer<typeof Group>[] => {
  const alike = Map.groupBy(findings, ({ role, reach }) => `${role} ${reach}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const ids = (kind: Finding['subject']['kind']) =>
      group.flatMap(({ subject }) => (subject.kind === kind ? [subject.id] : []));
    const bodies = ids('entity');
    return [
      {
        role: first.role,
        reach: first.reach,
        kinds: ids('class'),
        bodies: bodies.length,
        bodies_by_kind: byKind(index, bodies, asOf),
        body_ids: isNamed || bodies.length === 0 ? bodies : null,
      },
    ];
  });
};

/** Silences told in words beside a rule, where they fit. */
const MOST_SAID = 4;

/** One rule, and whom it reaches. */
export const getObligation = tool({
  name: 'get_obligation',
  title: 'One rule, and whom it reaches',
  description:
    'One rule whole: who acts, towards whom, its words, what sets it going, our explanation and cautions, its number today, and the other way round whom it reaches on the day asked, does not reach, or for whom the source allows no answer: kinds and bodies, together where they are reached as the same. `applies` is not "is obliged": `role` says as what, `reach` whether the rule is directed to them at all, `modality` what the rule is.',
  input: z.strictObject({
    obligation: IdParam().meta({
      description: 'Id of the rule.',
      examples: ['request-for-cooperation'],
    }),
    as_of: Day(),
    detail: Detail.describe('full: also the ids of the bodies that it does not reach.'),
  }),
  data: ObligationWire()
    .omit({ phases: true })
    .extend({
      phases: z.array(Phase).describe('The rule in each version, oldest first.'),
      sentence: Sentence,
      number_today: NumberToday,
      silences: z
        .array(z.string())
        .describe(
          'Ids of what the source does not say where the rule stands; get_coverage part=silences.',
        ),
      not_said: z
        .array(SilenceTold())
        .describe(
          'The foremost of `silences` in words: what people ask of the rule, and nothing says.',
        ),
      totals: z.object({ applies: z.int(), undetermined: z.int(), does_not_apply: z.int() }),
      applies: z.array(Group),
      undetermined: z.array(Group),
      does_not_apply: z.array(Group),
    }),
  remedy: 'list_obligations gives the ids of rules.',
  run: ({ index }, { obligation, as_of, detail }) => {
    const record = orNotFound(index.obligations, obligation, 'list_obligations');
    const asOf = coveredDay(index, as_of);
    const { phases, ...rule } = obligationWire(index, record);
    const findings = Map.groupBy(
      subjectsOf(index).map((subject) => findingFor(index, subject, record.id, asOf)),
      ({ verdict }) => verdict,
    );
    const of = (verdict: Finding['verdict']) => findings.get(verdict) ?? [];
    const groups = (verdict: Finding['verdict'], isNamed: boolean) =>
      groupsOf(index, of(verdict), asOf, isNamed);
    const silences = silencesOn(index, record);
    const totals = {
      applies: of('applies').length,
      undetermined: of('undetermined').length,
      does_not_apply: of('does_not_apply').length,
    };
    const words = record.phases.at(-1)?.key_phrase;
    const data = {
      ...rule,
      phases: phases.map(phaseOf),
      sentence: words ? wholeSentence(index, words) : null,
      number_today: numberToday(index, record.phases.at(-1)?.provisions ?? []),
      silences: silences.map(({ id }) => id),
      totals,
      applies: groups('applies', true),
      undetermined: groups('undetermined', true),
      does_not_apply: groups('does_not_apply', detail === 'full'),
    };
    const api = `${apiPath('obligations', record.id)}/entities?as_of=${asOf}`;
    const unsaid = silences.filter(({ rules }) => rules.includes(record.id)).map(toldOf);
    return {
      data: {
        ...data,
        not_said: besideWithin(BUDGETS.items, { ...data, api }, unsaid).slice(0, MOST_SAID),
      },
      asOf,
      // Whom it reaches on a day stands there; the rule itself hangs on none.
      api,
      html: pageOfDefaultDay(index, htmlPath('obligations', record.id), asOf),
      text: `${rule.title}: applies to ${totals.applies}, undetermined for ${totals.undetermined}, does not apply to ${totals.does_not_apply}.`,
    };
  },
});
