import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { Finding } from '../../../content/model/findings/finding.ts';
import { laterRule } from '../../../content/model/later/rules.ts';
import { Rank } from '../../../content/model/schema/instrument.ts';
import { Modality, Obligation, Role } from '../../../content/model/schema/obligation.ts';
import { orNotFound } from '../../problem/or-not-found.ts';
import { ReachParam, replyFindings, VerdictParam } from '../../records/finding.ts';
import { named } from '../../records/party.ts';
import { Totals } from '../../resource/envelope.ts';
import { coveredDay, IdParam } from '../../resource/parameters.ts';
import { BUDGETS, pageWithin } from '../tool/budget.ts';
import { Cursor, goesOn, Next, startOf } from '../tool/cursor.ts';
import { Day } from '../tool/day.ts';
import { described } from '../tool/schema.ts';
import { findingsApi, SubjectId, subjectNamed } from '../tool/subject.ts';
import { tool } from '../tool/tool.ts';

const { verdict, rests_on, reason, role, reach, office, condition, via } = Finding().shape;
const names = z.array(z.string());

const Cited = z.object({
  statement: z.string().describe('One plain Japanese sentence, ours.'),
  citation: z.string(),
  quote: z.string().nullable().describe('Verbatim; null where no text is held.'),
});

const Summary = z.object({
  rule: z.string().describe('Id.'),
  title: z.string(),
  verdict,
  reason,
  binds_subject: z
    .boolean()
    .describe('A duty or prohibition of the statute, and the subject itself bears it.'),
  modality: Modality(),
  rank: Rank(),
  role,
  reach,
  citation: z.string().describe('Principal ground.'),
  why: z.string().describe('The deciding step; Japanese, ours.'),
});

const InFull = Summary.extend({
  who: names.describe('Who acts.'),
  office,
  condition,
  via,
  rests_on,
  quote: z.string().nullable().describe('The words of the deciding step, verbatim.'),
  other_citations: names,
  capacities: z.array(z.object({ capacity: z.string(), role })),
  later: z.object({
    known: z.array(z.object({ id: z.string(), in_force: z.string() })),
    read: z.boolean().describe('Whether anybody has read the rule in a later text.'),
  }),
});

const WithChain = InFull.extend({
  because: z.array(Cited).describe('Every step, from the list or kind to the rule.'),
});

const Findings = z.object({
  subject: Finding().shape.subject,
  state: z.iso.date().describe('Day of the state that the words are of.'),
  asked: z.iso.date(),
  answers_for_asked_day: z.boolean().describe('False: nobody has read the text of the day asked.'),
  totals: Totals(),
  filter: z.record(z.string(), z.string()),
  found: z.int().describe('Findings that the filter leaves.'),
  returned: z.int().describe('Of them in this answer.'),
  findings: z.array(z.union([WithChain, InFull, Summary])),
  next: Next,
});

const isDuty = (modality: Modality): boolean => modality === 'duty' || modality === 'prohibition';

const summaryOf = (finding: Finding): z.infer<typeof Summary> => {
  const { id, title, modality, rank, provisions } = finding.obligation;
  const { verdict, reason, role, reach } = finding;
  return {
    rule: id,
    title,
    verdict,
    reason,
    binds_subject:
      isDuty(modality) && rank === 'statute' && role === 'bearer' && reach === 'direct',
    modality,
    rank,
    role,
    reach,
    citation: provisions[0]?.citation ?? '',
    why: finding.because.at(-1)?.statement ?? '',
  };
};

const inFull = (index: CorpusIndex, finding: Finding): z.infer<typeof InFull> => {
  const { id, provisions } = finding.obligation;
  const { office, condition, via, rests_on } = finding;
  return {
    ...summaryOf(finding),
    who: (index.obligations.get(id)?.actor ?? []).map((party) => named(index, party).name),
    office,
    condition,
    via,
    rests_on,
    quote: finding.because.at(-1)?.quote ?? null,
    other_citations: provisions.slice(1).map(({ citation }) => citation),
    capacities: finding.capacities.map(({ capacity, role }) => ({ capacity, role })),
    later: {
      known: finding.later_changes.map(({ id: change, in_force }) => ({ id: change, in_force })),
      read: laterRule(index, id)?.texts.some(({ read }) => read) ?? false,
    },
  };
};

const withChain = (index: CorpusIndex, finding: Finding): z.infer<typeof WithChain> => ({
  ...inFull(index, finding),
  because: finding.because.map(({ statement, provision, quote }) => ({
    statement,
    citation: provision.citation,
    quote,
  })),
});

/** Order of telling: what is directed to the subject first, what does not reach it last. */
const ORDER = ['direct', 'persons', 'indirect', 'undetermined', 'does_not_apply'];

const orderOf = ({ verdict, reach }: Finding): number =>
  ORDER.indexOf(verdict === 'applies' ? (reach ?? 'direct') : verdict);

/** What applies to a subject, what does not, and what cannot be told. */
export const getFindings = tool({
  name: 'get_findings',
  title: 'What applies to a body, and what does not',
  description:
    'Rules of the Act and the decisions for one body or kind, each with a verdict on the day asked. `applies` does NOT mean obliged: `binds_subject` says whether it is a legal duty of the subject, `role` as what it is reached (bearer acts; addressee is asked or notified; subject is examined or designated; concerned: somebody else acts), `reach` whether the rule is directed to it at all. A `power` (「求めることができる」) is no duty of the body asked; an `internal_rule` of a decision is no legal duty. `undetermined`: the source allows no answer; never make it a yes or no. Filter by theme, verdict or role rather than read on through all; name `obligations` for one rule with its words, and reasons=chain for every step.',
  input: z.strictObject({
    subject: SubjectId,
    as_of: Day(),
    obligations: z
      .array(described(IdParam(), 'Id.'))
      .max(100)
      .optional()
      .describe('Ids of rules; all unless told.'),
    theme: Obligation().shape.theme.optional().describe('What the rules are about.'),
    verdict: VerdictParam(),
    role: Role().optional().describe('As what it is reached.'),
    reach: ReachParam(),
    modality: Modality().optional().describe('Nature of the rules.'),
    rank: Rank().optional().describe('Rank of the rules.'),
    reasons: z
      .enum(['summary', 'last', 'chain'])
      .optional()
      .describe(
        'summary: one sentence. last: the words too, who acts, conditions, later law. chain: every step. Unless told, last with `obligations`, else summary.',
      ),
    cursor: Cursor,
  }),
  data: Findings,
  remedy: 'find_body turns a name into an id; list_obligations has the ids of rules.',
  run: (dataset, { subject: id, as_of, obligations, theme, role, rank, cursor, ...asked }) => {
    const { index } = dataset;
    const subject = subjectNamed(index, id);
    for (const rule of obligations ?? []) orNotFound(index.obligations, rule, 'list_obligations');
    const { verdict, reach, modality } = asked;
    const day = coveredDay(index, as_of);
    const filters = { as_of, verdict, reach, modality, role };
    const { totals, ...reply } = replyFindings(dataset, subject, filters);
    const wanted = reply.data
      .filter(
        ({ obligation }) =>
          (!obligations || obligations.includes(obligation.id)) &&
          (!rank || obligation.rank === rank) &&
          (!theme || index.obligations.get(obligation.id)?.theme === theme),
      )
      .toSorted((a, b) => orderOf(a) - orderOf(b));
    const reasons = asked.reasons ?? (obligations ? 'last' : 'summary');
    const told = wanted.map((finding) =>
      reasons === 'summary'
        ? summaryOf(finding)
        : reasons === 'last'
          ? inFull(index, finding)
          : withChain(index, finding),
    );
    const filter = Object.fromEntries(
      Object.entries({
        obligations: obligations?.join(','),
        theme,
        verdict,
        role,
        reach,
        modality,
        rank,
      }).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const { name } = index.entities.get(id) ?? index.classes.get(id) ?? { name: id };
    const state = index.corpus.default_day;
    const head = {
      subject: { ...subject, name },
      state: day < state ? day : state,
      asked: day,
      answers_for_asked_day: day <= state,
      totals,
      filter,
      found: wanted.length,
    };
    const query = new URLSearchParams({
      as_of: day,
      ...Object.fromEntries(
        Object.entries({ verdict, reach, modality, role }).filter(
          (entry): entry is [string, Exclude<(typeof entry)[1], undefined>] =>
            entry[1] !== undefined,
        ),
      ),
    });
    const api = `${findingsApi(subject)}?${query}`;
    const { shown, next } = pageWithin(BUDGETS.findings, { ...head, api }, told, startOf(cursor));
    const { applies, undetermined, does_not_apply } = head.totals;
    return {
      ...reply,
      data: { ...head, returned: shown.length, findings: shown, next },
      total: wanted.length,
      api,
      text: `${name}: applies ${applies}, undetermined ${undetermined}, does_not_apply ${does_not_apply}; ${shown.length} of ${wanted.length} found are in \`findings\`${goesOn(next)}.`,
    };
  },
});
