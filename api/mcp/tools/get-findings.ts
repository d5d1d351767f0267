import * as z from 'zod';
import { Finding } from '../../../content/model/findings/finding.ts';
import { REACH_LABELS, VERDICT_LABELS } from '../../../content/model/findings/labels.ts';
import { Modality } from '../../../content/model/schema/obligation.ts';
import { ReachParam, replyFindings, VerdictParam } from '../../records/finding.ts';
import { AsOf, coveredDay } from '../../resource/parameters.ts';
import { findingsApi, SubjectId, subjectOf } from '../tool/subject.ts';
import { tool } from '../tool/tool.ts';
import { findingHead, stepLine } from './words.ts';

const Reason = z.object({
  statement: z.string().describe('One plain Japanese sentence, ours.'),
  citation: z.string(),
  quote: z.string().nullable().describe('Verbatim; null where no text is held.'),
});

const { verdict, rests_on, reason, role, reach, office, condition, via } = Finding().shape;

const Brief = z.object({
  obligation: z.object({
    id: z.string(),
    title: z.string(),
    modality: Modality(),
    rank: Finding().shape.obligation.shape.rank,
    citations: z.array(z.string()),
  }),
  verdict,
  rests_on,
  reason,
  role,
  reach,
  office,
  condition,
  via,
  capacities: z.array(z.object({ capacity: z.string(), role: Finding().shape.role })),
  because: z.array(Reason),
});

const Findings = z.object({
  subject: Finding().shape.subject,
  counts: z
    .object({
      applies: z.int(),
      does_not_apply: z.int(),
      undetermined: z.int(),
      reach: z
        .object({ direct: z.int(), persons: z.int(), indirect: z.int() })
        .describe('How many of those that apply are directed to whom.'),
    })
    .describe('Of all rules for the subject, whatever the filter.'),
  findings: z.array(Brief),
});

const brief = (finding: Finding, whole: boolean): z.infer<typeof Brief> => {
  const { id, title, modality, rank, provisions } = finding.obligation;
  const { verdict, rests_on, reason, role, reach, office, condition, via } = finding;
  return {
    obligation: { id, title, modality, rank, citations: provisions.map((p) => p.citation) },
    verdict,
    rests_on,
    reason,
    role,
    reach,
    office,
    condition,
    via,
    capacities: finding.capacities.map(({ capacity, role }) => ({ capacity, role })),
    because: (whole ? finding.because : finding.because.slice(-1)).map((step) => ({
      statement: step.statement,
      citation: step.provision.citation,
      quote: step.quote,
    })),
  };
};

const lineOf = (finding: Finding, whole: boolean): string =>
  [
    `- **${finding.obligation.title}** \`${finding.obligation.id}\` ${finding.obligation.provisions.map((p) => p.citation).join('、')}`,
    `  ${findingHead(finding)}`,
    ...(whole ? finding.because : finding.because.slice(-1)).map((step) => `  - ${stepLine(step)}`),
  ].join('\n');

/** Answers in the order in which they are told: what is directed to the subject first. */
const ANSWERS = ['direct', 'persons', 'indirect', 'undetermined', 'does_not_apply'] as const;
type Answer = (typeof ANSWERS)[number];

const answerOf = ({ verdict, reach }: Finding): Answer =>
  verdict === 'applies' ? (reach ?? 'direct') : verdict;

const ANSWER_LABELS: Readonly<Record<Answer, string>> = { ...REACH_LABELS, ...VERDICT_LABELS };

const countsOf = (findings: readonly Finding[]) => {
  const of = (wanted: Answer) => findings.filter((f) => answerOf(f) === wanted).length;
  const reach = { direct: of('direct'), persons: of('persons'), indirect: of('indirect') };
  return {
    applies: reach.direct + reach.persons + reach.indirect,
    does_not_apply: of('does_not_apply'),
    undetermined: of('undetermined'),
    reach,
  };
};

/**
 * Findings of one subject in words, by answer, with the whole chain of each or its deciding step. The first line counts `all` of
 * the subject, of which `findings` may be a part.
 */
export const findingsText = (
  name: string,
  all: readonly Finding[],
  findings: readonly Finding[],
  whole: boolean,
) => {
  const of = (answer: Answer, among: readonly Finding[]) =>
    among.filter((finding) => answerOf(finding) === answer);
  const by = ANSWERS.map((answer) => ({
    answer,
    label: ANSWER_LABELS[answer],
    count: of(answer, all).length,
    found: of(answer, findings),
  }));
  return [
    `# ${name}: ${by.map(({ label, count }) => `${label} ${count}`).join('、')}`,
    ...(findings.length < all.length ? [`（うち ${findings.length} 件）`] : []),
    ...by
      .filter(({ found }) => found.length > 0)
      .flatMap(({ answer, label, found }) => [
        `## ${label}（${answer}）`,
        ...found.map((finding) => lineOf(finding, whole)),
      ]),
  ].join('\n');
};

/** What applies to a subject, what does not, and what cannot be told. */
export const getFindings = tool({
  name: 'get_findings',
  title: 'What applies to a body, and what does not',
  description:
    'For one body or kind: every rule of the Act and the decisions with a verdict on the day asked. `applies`: the rule reaches it, and `role` says as what (bearer: it acts itself; addressee: something is asked of it or notified to it; subject: it is examined or designated; recipient; concerned: somebody else acts). `reach` says to whom it is directed: `direct` to the body itself, `persons` to its officers and staff only, `indirect` to others, about the body or for its sake: such a rule neither binds nor addresses it. `applies` does NOT mean that it is obliged: `modality` says what the rule is. A `power` (「求めることができる」) belongs to the one that may ask, not to the body asked; an `internal_rule` of a decision is not a legal duty; only `duty` and `prohibition` of a statute bind, and only the `bearer`. `does_not_apply` has its reason too. `undetermined` means that the source does not allow an answer: never turn it into a yes or no. About 90 findings: narrow them with `verdict` or `modality`; ask get_finding for the whole chain of one.',
  input: z.strictObject({
    subject: SubjectId,
    as_of: AsOf(),
    verdict: VerdictParam(),
    reach: ReachParam(),
    modality: Modality().optional().describe('Only rules of this nature.'),
    reasons: z
      .enum(['last', 'chain'])
      .default('last')
      .describe(
        'last: the deciding step only. chain: every step from the list to the rule, several times longer.',
      ),
  }),
  data: Findings,
  remedy: 'find_body turns a name into an id.',
  run: (dataset, { subject: id, as_of, verdict, reach, modality, reasons }) => {
    const { index } = dataset;
    const subject = subjectOf(index, id);
    const reply = replyFindings(dataset, subject, { as_of, verdict, reach, modality });
    const findings = reply.data;
    const all = dataset.findings(subject, reply.asOf ?? coveredDay(index, as_of));
    const { name } = index.entities.get(id) ?? index.classes.get(id) ?? { name: id };
    const whole = reasons === 'chain';
    const query = new URLSearchParams({
      as_of: coveredDay(index, as_of),
      ...(verdict ? { verdict } : {}),
      ...(reach ? { reach } : {}),
      ...(modality ? { modality } : {}),
    });
    return {
      ...reply,
      data: {
        subject: { ...subject, name },
        counts: countsOf(all),
        findings: findings.map((finding) => brief(finding, whole)),
      },
      total: findings.length,
      api: `${findingsApi(subject)}?${query}`,
      text: findingsText(name, all, findings, whole),
    };
  },
});
