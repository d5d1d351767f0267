import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { Finding, type Subject } from '../../../content/model/findings/finding.ts';
import { laterRule } from '../../../content/model/later/rules.ts';
import { wholeSentence } from '../../../content/model/quotation/whole-sentence.ts';
import { Rank } from '../../../content/model/schema/instrument.ts';
import { Modality, Obligation, Role } from '../../../content/model/schema/obligation.ts';
import type { Silence } from '../../../content/model/schema/silence.ts';
import { chargesOf, ministersOf } from '../../../content/model/summary/ministers.ts';
import { silencesAsked, silencesOn } from '../../../content/model/summary/silences.ts';
import { orNotFound } from '../../problem/or-not-found.ts';
import { isWanted, ReachParam, replyFindings, VerdictParam } from '../../records/finding.ts';
import { named } from '../../records/party.ts';
import { SilenceTold, toldOf } from '../../records/silence.ts';
import { Totals } from '../../resource/envelope.ts';
import { coveredDay, IdParam } from '../../resource/parameters.ts';
import { bindsSubject, isDuty } from '../tool/binds-subject.ts';
import { BUDGETS, pageWithin } from '../tool/budget.ts';
import { Cursor, goesOn, Next, startOf } from '../tool/cursor.ts';
import { Day } from '../tool/day.ts';
import { groupsWithin, membersOf } from '../tool/groups.ts';
import { described } from '../tool/schema.ts';
import { Sentence } from '../tool/sentence.ts';
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
    .nullable()
    .describe(
      'A duty or prohibition of the statute, and the subject itself bears it; null: not known, the text of the rule is not held.',
    ),
  modality: Modality(),
  rank: Rank(),
  role,
  reach,
  citation: z.string().describe('Principal ground, or the run of articles that are it.'),
  why: z.string().describe('The deciding step; Japanese, ours.'),
});

const InFull = Summary.extend({
  who: names.describe('Who acts.'),
  office,
  condition,
  via,
  rests_on,
  quote: z.string().nullable().describe('The words of the deciding step, verbatim.'),
  sentence: Sentence,
  other_citations: names,
  capacities: z.array(z.object({ capacity: z.string(), role })),
  silences: names.describe(
    'Ids of what the source does not say where the rule stands; get_coverage part=silences has them.',
  ),
  later: z.object({
    known: z.array(z.object({ id: z.string(), in_force: z.string() })),
    read: z.boolean().describe('Whether anybody has read the rule in a later text.'),
  }),
});

const WithChain = InFull.extend({
  because: z.array(Cited).describe('Every step, from the list or kind to the rule.'),
});

/** What the findings of a group have in common; what is null or false is left out. */
const Common = Summary.pick({ verdict: true }).extend(
  Summary.pick({
    reason: true,
    role: true,
    reach: true,
    binds_subject: true,
    rank: true,
    why: true,
  }).partial().shape,
);

const Group = Common.extend({
  rules: z.array(
    Summary.pick({ rule: true, title: true, modality: true, citation: true }).extend({
      why: Summary.shape.why.optional(),
    }),
  ),
}).describe('`why` stands at the group, at each of its first rules, or is left out.');

/** Rules left out that are told: more are left out only on a day that nobody has read, when it is every rule. */
const MOST_LEFT_OUT = 12;

const Findings = z.object({
  subject: Finding().shape.subject,
  state: z.iso.date().describe('Day of the state that the words are of.'),
  asked: z.iso.date(),
  answers_for_asked_day: z.boolean().describe('False: nobody has read the text of the day asked.'),
  totals: Totals().extend({
    binds_subject: z.int().describe('Legal duties of the subject itself.'),
  }),
  binds_persons: z
    .array(z.object({ rule: z.string(), citation: z.string() }))
    .describe('Legal duties of its officers and staff, which are not its own; reach=persons.'),
  as_ministry: z
    .array(z.object({ rule: z.string(), citation: z.string() }))
    .optional()
    .describe(
      'Rules about other bodies that run through the ministry competent for them, whatever they say to the subject itself: only of the kind that ministries belong to, on the first page.',
    ),
  filter: z.record(z.string(), z.string()),
  found: z.int().describe('Findings that the filter leaves.'),
  returned: z.int().describe('Of them in this answer.'),
  also_undetermined: z
    .array(z.object({ rule: z.string(), citation: z.string(), reason }))
    .max(MOST_LEFT_OUT)
    .describe(
      'Rules for which the source allows no answer, or with binds_subject does not say whether they bind, and which the filter by verdict, role, reach or binds_subject left out.',
    ),
  silences: z
    .array(SilenceTold())
    .describe(
      'What the source does not say of the rules asked for, by theme, ids, rank and modality, that matters to the subject: the nearest, on the first page.',
    ),
  findings: z
    .array(z.union([WithChain, InFull, Summary]))
    .describe('Empty where `groups` has them.'),
  groups: z
    .array(Group)
    .describe(
      'Instead of `findings`, where `reasons` is not told and they do not fit on one page one by one: together where the same is answered.',
    ),
  next: Next,
});

/** Silences told beside findings: of a few rules all that are asked for, of many the nearest, since nobody reads a long list. */
const mostSilences = (rules: number): number => (rules <= 5 ? 6 : 3);

/** What is not said of what is asked for, of each part of it in turn: the part with most rules would take all the room. */
const silencesInTurn = (
  index: CorpusIndex,
  subject: Subject,
  parts: readonly (readonly Finding[])[],
  date: string,
): Silence[] => {
  const ofParts = parts.map((part) => silencesAsked(index, subject, part, date));
  const most = Math.max(...ofParts.map(({ length }) => length));
  const inTurn = Array.from({ length: most }, (_, at) => ofParts.flatMap((of) => of[at] ?? []));
  return [...new Set(inTurn.flat())];
};

const ROLES = Role().options;

/**
 * The principal ground of a rule, with the articles that follow it one by one where the rule rests on all of them: 法第4条から
 * 第9条まで. Nobody could guess from the first that the others are grounds alike.
 */
const groundOf = ([first, ...rest]: Finding['obligation']['provisions']): string => {
  if (!first) return '';
  const article = (eid: string): number => Number(/^art_(\d+)$/.exec(eid)?.[1] ?? Number.NaN);
  const start = article(first.eid);
  const run = rest.findIndex(
    ({ instrument, version, eid }, at) =>
      instrument !== first.instrument ||
      version !== first.version ||
      article(eid) !== start + at + 1,
  );
  const last = rest.at((run < 0 ? rest.length : run) - 1);
  if (!last || run === 0) return first.citation;
  return `${first.citation}から${last.citation.slice(last.citation.indexOf('第'))}まで`;
};

/** A legal duty that the persons of the subject bear, and not itself. */
const bindsPersons = ({ obligation: { modality, rank }, role, reach }: Finding): boolean =>
  isDuty(modality) && rank === 'statute' && role !== null && reach === 'persons';

/** Rules about bodies that run through a ministry, where the subject is the kind that ministries belong to; else null. */
const asMinistry = (index: CorpusIndex, { id }: Subject, day: string): string[] | null => {
  const ministers = ministersOf(index).filter(({ minister }) => minister.kind === id);
  if (ministers.length === 0) return null;
  const charges = ministers.flatMap(({ minister }) => chargesOf(index, minister, day));
  const rules = new Set(charges.map(({ obligation }) => obligation.id));
  return index.corpus.obligations.map((rule) => rule.id).filter((rule) => rules.has(rule));
};

const summaryOf = (index: CorpusIndex, finding: Finding): z.infer<typeof Summary> => {
  const { id, title, modality, rank, provisions } = finding.obligation;
  const { verdict, reason, role, reach } = finding;
  return {
    rule: id,
    title,
    verdict,
    reason,
    binds_subject: bindsSubject(index, finding),
    modality,
    rank,
    role,
    reach,
    citation: groundOf(provisions),
    why: finding.because.at(-1)?.statement ?? '',
  };
};

type Row = z.infer<typeof Summary>;

/** A member of a group by its finding; `why` is said of the group where `isCommon`, and else where `isTold`. */
const memberOf = (row: Row, isCommon: boolean, isTold: boolean) => ({
  rule: row.rule,
  title: row.title,
  modality: row.modality,
  citation: row.citation,
  ...(isTold && !isCommon ? { why: row.why } : {}),
});

const commonOf = (
  { verdict, reason, role, reach, binds_subject, rank, why }: Row,
  isCommon: boolean,
): z.infer<typeof Common> => ({
  verdict,
  ...(reason === null ? {} : { reason }),
  ...(role === null ? {} : { role }),
  ...(reach === null ? {} : { reach }),
  ...(binds_subject === false ? {} : { binds_subject }),
  rank,
  ...(isCommon ? { why } : {}),
});

/** A page of findings in groups, the sentences of the first told as far as all rules still fit on one page. */
const groupedPage = (
  head: { api: string } & Record<string, unknown>,
  rows: readonly Row[],
  from: number,
): { groups: z.infer<typeof Group>[]; next: string | null } => {
  const times = Map.groupBy(rows, ({ why }) => why);
  const isCommon = ({ why }: Row): boolean => (times.get(why)?.length ?? 0) > 1;
  const order = new Map(rows.map((row, at) => [row, at]));
  const page = (sentences: number) =>
    groupsWithin(
      BUDGETS.findings,
      head,
      membersOf(
        rows,
        (row) => commonOf(row, isCommon(row)),
        (row) => memberOf(row, isCommon(row), (order.get(row) ?? 0) < sentences),
      ),
      from,
    );
  let sentences = 0;
  while (sentences < rows.length && page(sentences + 1).next === null) sentences++;
  const { groups, next } = page(sentences);
  return { groups: groups.map(({ group, items: rules }) => ({ ...group, rules })), next };
};

const inFull = (index: CorpusIndex, finding: Finding): z.infer<typeof InFull> => {
  const { id, provisions } = finding.obligation;
  const rule = orNotFound(index.obligations, id, 'list_obligations');
  const { office, condition, via, rests_on } = finding;
  const words = rule.phases.find(({ version }) => version === provisions[0]?.version)?.key_phrase;
  return {
    ...summaryOf(index, finding),
    who: rule.actor.map((party) => named(index, party).name),
    office,
    condition,
    via,
    rests_on,
    quote: finding.because.at(-1)?.quote ?? null,
    sentence: words ? wholeSentence(index, words) : null,
    other_citations: provisions.slice(1).map(({ citation }) => citation),
    capacities: finding.capacities.map(({ capacity, role }) => ({ capacity, role })),
    silences: silencesOn(index, rule).map(({ id: silence }) => silence),
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

/** Of those directed alike what binds the subject first, then what it bears, then what is done to it. */
const inOrder =
  (index: CorpusIndex) =>
  (a: Finding, b: Finding): number =>
    orderOf(a) - orderOf(b) ||
    Number(bindsSubject(index, b)) - Number(bindsSubject(index, a)) ||
    ROLES.indexOf(a.role ?? 'concerned') - ROLES.indexOf(b.role ?? 'concerned');

/** What the text says of findings that a filter left out and that allow no answer, or no answer whether they bind. */
const leftOutSays = (leftOut: readonly Finding[]): string => {
  const undetermined = leftOut.filter(({ verdict }) => verdict === 'undetermined').length;
  const told = [
    ...(undetermined > 0 ? [`${undetermined} undetermined`] : []),
    ...(leftOut.length > undetermined
      ? [`${leftOut.length - undetermined} that apply, whether they bind not known`]
      : []),
  ];
  return told.length > 0
    ? `; left out by the filter: ${told.join(', ')} (\`also_undetermined\`)`
    : '';
};

/** What applies to a subject, what does not, and what cannot be told. */
export const getFindings = tool({
  name: 'get_findings',
  title: 'What applies to a body, and what does not',
  description:
    'Rules of the Act and the decisions for one body or kind, each with a verdict on the day asked. `applies` does NOT mean obliged: `binds_subject` says whether it is a legal duty of the subject, `role` as what it is reached (bearer acts; addressee is asked or notified; subject is examined or designated; concerned: somebody else acts), `reach` whether the rule is directed to it at all. A `power` (「求めることができる」) is no duty of the body asked; an `internal_rule` of a decision is no legal duty. `undetermined`: the source allows no answer; never make it a yes or no. What binds it: binds_subject=true, one call. Filter rather than read all; what is undetermined and left out is named by `also_undetermined`: tell it too. `obligations`: rules with their words, and what the source is silent about; reasons=chain: every step.',
  input: z.strictObject({
    subject: SubjectId,
    as_of: Day(),
    obligations: z
      .array(described(IdParam(), 'Id.'))
      .max(100)
      .optional()
      .describe('Ids of rules; all unless told.'),
    theme: z
      .array(Obligation().shape.theme)
      .optional()
      .describe(
        'What the rules are about. incident: 重大事象の評価・原因究明; reports of it to the Headquarters: information-provision.',
      ),
    verdict: VerdictParam(),
    binds_subject: z
      .boolean()
      .optional()
      .describe('true: only legal duties of the subject itself.'),
    role: Role().optional().describe('As what it is reached.'),
    reach: ReachParam(),
    modality: Modality().optional().describe('Nature of the rules.'),
    rank: Rank().optional().describe('Rank of the rules.'),
    reasons: z
      .enum(['summary', 'last', 'chain'])
      .optional()
      .describe(
        'summary: one sentence. last: the words too, who acts, conditions, later law. chain: every step. Unless told, last with `obligations`, else what fits.',
      ),
    cursor: Cursor,
  }),
  data: Findings,
  remedy: 'find_body turns a name into an id; list_obligations has the ids of rules.',
  run: (
    dataset,
    { subject: id, as_of, obligations, theme, role, rank, binds_subject, cursor, ...asked },
  ) => {
    const { index } = dataset;
    const subject = subjectNamed(index, id);
    for (const rule of obligations ?? []) orNotFound(index.obligations, rule, 'list_obligations');
    const { verdict, reach, modality } = asked;
    const day = coveredDay(index, as_of);
    const { totals, data: all, ...reply } = replyFindings(dataset, subject, { as_of });
    const isOf =
      (asked: string) =>
      ({ obligation }: Pick<Finding, 'obligation'>): boolean =>
        index.obligations.get(obligation.id)?.theme === asked;
    const about = all.filter(
      ({ obligation }) =>
        (!obligations || obligations.includes(obligation.id)) &&
        (!modality || obligation.modality === modality) &&
        (!rank || obligation.rank === rank) &&
        (!theme || theme.some((one) => isOf(one)({ obligation }))),
    );
    const wanted = about
      .filter(
        (finding) =>
          isWanted(finding, { verdict, reach, role }) &&
          (binds_subject === undefined || bindsSubject(index, finding) === binds_subject),
      )
      .toSorted(inOrder(index));
    const isOpen = (finding: Finding): boolean =>
      finding.verdict === 'undetermined' ||
      (binds_subject !== undefined && bindsSubject(index, finding) === null);
    const leftOut = about.filter((finding) => isOpen(finding) && !wanted.includes(finding));
    const reasons = asked.reasons ?? (obligations ? 'last' : 'summary');
    const told = wanted.map((finding) =>
      reasons === 'summary'
        ? summaryOf(index, finding)
        : reasons === 'last'
          ? inFull(index, finding)
          : withChain(index, finding),
    );
    const filter = Object.fromEntries(
      Object.entries({
        obligations: obligations?.join(','),
        theme: theme?.join(','),
        verdict,
        binds_subject: binds_subject?.toString(),
        role,
        reach,
        modality,
        rank,
      }).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const ministry = startOf(cursor) === 0 ? asMinistry(index, subject, day) : null;
    const { name } = index.entities.get(id) ?? index.classes.get(id) ?? { name: id };
    const state = index.corpus.default_day;
    const head = {
      subject: { ...subject, name },
      state: day < state ? day : state,
      asked: day,
      answers_for_asked_day: day <= state,
      totals: {
        ...totals,
        binds_subject: all.filter((one) => bindsSubject(index, one) === true).length,
      },
      binds_persons: all.filter(bindsPersons).map(({ obligation }) => ({
        rule: obligation.id,
        citation: groundOf(obligation.provisions),
      })),
      ...(ministry && {
        as_ministry: about
          .filter(({ obligation }) => ministry.includes(obligation.id))
          .map(({ obligation }) => ({
            rule: obligation.id,
            citation: groundOf(obligation.provisions),
          })),
      }),
      filter,
      found: wanted.length,
      also_undetermined: leftOut.slice(0, MOST_LEFT_OUT).map(({ obligation, reason }) => ({
        rule: obligation.id,
        citation: groundOf(obligation.provisions),
        // That it reaches the subject is known, and not as what.
        reason: reason ?? ('text_not_held' as const),
      })),
      silences:
        startOf(cursor) === 0
          ? silencesInTurn(
              index,
              subject,
              theme?.map((one) => about.filter(isOf(one))) ?? [about],
              day,
            )
              .slice(0, mostSilences(about.length))
              .map(toldOf)
          : [],
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
    const from = startOf(cursor);
    const around = { ...head, api };
    const isGrouped =
      asked.reasons === undefined &&
      reasons === 'summary' &&
      pageWithin(BUDGETS.findings, around, told, 0).next !== null;
    const { shown, next: after } = pageWithin(
      BUDGETS.findings,
      around,
      isGrouped ? [] : told,
      from,
    );
    const { groups, next } = isGrouped
      ? groupedPage(
          around,
          wanted.map((finding) => summaryOf(index, finding)),
          from,
        )
      : { groups: [], next: after };
    const returned = shown.length + groups.flatMap(({ rules }) => rules).length;
    const { applies, undetermined, does_not_apply } = head.totals;
    return {
      ...reply,
      data: { ...head, returned, findings: shown, groups, next },
      total: wanted.length,
      api,
      text: `${name}, all rules: applies ${applies}, undetermined ${undetermined}, does_not_apply ${does_not_apply}; in \`${isGrouped ? 'groups' : 'findings'}\` ${returned} of ${wanted.length}${goesOn(next)}${leftOutSays(leftOut)}.`,
    };
  },
});
